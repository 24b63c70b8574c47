"""Groups of messages of one meaning, found without labels.

Measured on five labelled sets: vectors centred for each language, so that groups are of matters
and not of languages, cut to 30 principal components, a Ward tree over a sample, then k-means
from the tree's centres. It was as good as or better than k-means or Ward alone and far better than
average linkage or HDBSCAN (which left a third to a half of the messages out).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.cluster.hierarchy import fcluster, ward
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.metrics import silhouette_score

from smeai.core.progress import Progress, silent, span, tracked

SAMPLE = 3000  # rows of the tree, whose work grows with the square
JUDGED = 1500  # rows that the number of groups is judged on
MEASURED = 10_000  # rows that middles and components are measured on
COMPONENTS = 30
NUMBERS = (2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 23, 26, 30, 35, 40, 50, 60)
GOOD_ENOUGH = 0.95  # of the best silhouette: the fewest groups that reach it are the easiest to look through
FEWEST_A_LANGUAGE = 20  # messages; with fewer its middle is unsure
ODD = 2.0  # standard deviations below the mean likeness to the middle of a group
LEFT_OVER = -1


@dataclass(frozen=True, eq=False)
class Clusters:
    """`group` is the number of each row's group, -1 for rows left over; `near` is how near each row is to the group's middle, -1..1."""

    group: np.ndarray
    near: np.ndarray

    @property
    def count(self) -> int:
        return int(self.group.max(initial=-1)) + 1


def cluster(
    vectors: np.ndarray, languages: Sequence[str], count: int | None = None, seed: int = 0, progress: Progress = silent
) -> Clusters:
    """Group the rows of `vectors` [n, d]; `count` groups, or as many as the vectors suggest. Groups are numbered from the largest."""
    places = np.flatnonzero(np.linalg.norm(vectors, axis=1) > 0.5)  # the vector of a text without words is zero
    result = Clusters(np.full(len(vectors), LEFT_OVER), np.full(len(vectors), -1.0, np.float32))
    if len(places) < 4:
        return result
    points = _points(vectors, np.asarray(languages, object), places, seed, span(progress, 0, 0.5))
    if points is None:  # one text, many times
        result.group[places], result.near[places] = 0, 1.0
        return result
    middles = _middles(points, count, seed, span(progress, 0.5, 1))
    likeness = points @ middles.T
    nearest = likeness.argmax(axis=1)
    near = likeness[np.arange(len(points)), nearest]
    nearest[near < near.mean() - ODD * near.std()] = LEFT_OVER
    result.group[places], result.near[places] = _by_size(nearest, len(middles)), near
    return result


def halves(vectors: np.ndarray, seed: int = 0) -> np.ndarray:
    """0 or 1 for each row of `vectors` [n, d], n > 1: the two groups that part it best."""
    return KMeans(2, n_init=5, random_state=seed).fit_predict(_units(vectors)) if len(vectors) > 1 else np.zeros(len(vectors), int)


def _points(vectors: np.ndarray, languages: np.ndarray, places: np.ndarray, seed: int, progress: Progress) -> np.ndarray | None:
    """The rows at `places` in few dimensions and of length one, [places, components]; None when all are the same.

    Middles and components come from a sample, and rows are moved in parts: a copy of all would
    need as much memory again as the vectors.
    """
    sample = places[_some(len(places), MEASURED, seed)]
    middles = _language_middles(vectors[sample], languages[sample])
    moved = _moved(vectors, languages, sample, middles)
    if np.abs(moved).max() < 1e-5:
        return None
    components = min(COMPONENTS, len(sample) - 1, vectors.shape[1])
    reduction = PCA(components, svd_solver="covariance_eigh").fit(moved)
    parts = np.array_split(places, -(-len(places) // MEASURED))
    return np.vstack(
        [
            _units(reduction.transform(_moved(vectors, languages, part, middles)))
            for part in tracked(parts, len(parts), progress, "Grouping the messages")
        ]
    ).astype(np.float32)


def _language_middles(vectors: np.ndarray, languages: np.ndarray) -> dict[str, np.ndarray]:
    """What the messages of each language share, and, under the key "", what all do; [d] each."""
    rows = {language: languages == language for language in set(languages) - {""}}
    middles = {language: vectors[mine].mean(axis=0) for language, mine in rows.items() if mine.sum() >= FEWEST_A_LANGUAGE}
    return middles | {"": vectors.mean(axis=0)}


def _moved(vectors: np.ndarray, languages: np.ndarray, places: np.ndarray, middles: dict[str, np.ndarray]) -> np.ndarray:
    moved = vectors[places]
    for language in set(languages[places]):
        moved[languages[places] == language] -= middles.get(language, middles[""])
    return moved


def _middles(points: np.ndarray, count: int | None, seed: int, progress: Progress) -> np.ndarray:
    sample = np.unique(points[_some(len(points), SAMPLE, seed)], axis=0)
    if len(sample) < 4:
        return _units(sample.mean(axis=0, keepdims=True))
    progress(0.0, "Grouping the messages")
    tree = ward(sample)
    judged = sample[_some(len(sample), JUDGED, seed)]
    numbers = [count] if count else [number for number in NUMBERS if number <= max(2, len(sample) // 8)]
    tries = [
        _refined(sample, tree, min(number, len(sample) - 1)) for number in tracked(numbers, len(numbers), progress, "Grouping the messages")
    ]
    scores = [_silhouette(judged, middles) for middles in tries] if len(tries) > 1 else [1.0]
    good = next(middles for middles, score in zip(tries, scores, strict=True) if score >= GOOD_ENOUGH * max(scores) or score == max(scores))
    return good if count else _without_small(sample, good)


def _refined(points: np.ndarray, tree: np.ndarray, number: int) -> np.ndarray:
    cut = fcluster(tree, number, "maxclust")
    start = np.array([points[cut == each].mean(axis=0) for each in np.unique(cut)])
    return _units(KMeans(len(start), init=start, n_init=1).fit(points).cluster_centers_)


def _silhouette(points: np.ndarray, middles: np.ndarray) -> float:
    group = (points @ middles.T).argmax(axis=1)
    return float(silhouette_score(points, group)) if 1 < len(set(group)) < len(points) else -1.0


def _without_small(points: np.ndarray, middles: np.ndarray) -> np.ndarray:
    """The middles of groups worth a topic; the messages of the others go to the next nearest or are left over."""
    sizes = np.bincount((points @ middles.T).argmax(axis=1), minlength=len(middles))
    large = sizes >= min(max(3, len(points) // 300), sizes.max())
    return middles[large]


def _by_size(group: np.ndarray, count: int) -> np.ndarray:
    sizes = np.bincount(group[group >= 0], minlength=count)
    rank = np.empty(count + 1, int)
    rank[np.argsort(-sizes, kind="stable")] = np.arange(count)
    rank[LEFT_OVER] = LEFT_OVER
    return rank[group]


def _some(total: int, most: int, seed: int) -> np.ndarray:
    return np.arange(total) if total <= most else np.sort(np.random.default_rng(seed).choice(total, most, replace=False))


def _units(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
