"""How texts of lines become numbers: n-grams, what the lexicon says, and two encoders, all in one linear model over shares of accounts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import onnxruntime
from scipy import sparse

from smeai.core.progress import Progress, batches, silent, span
from smeai.models import graph, ridge
from smeai.models.blend import NGRAMS
from smeai.models.classifier import encode
from smeai.models.encoder import Encoder
from smeai.models.ngrams import NGrams
from smeai.usecases.books.units import Units

ENCODERS = ("english", "multilingual")
LEXICON, REST = 0.15, 0.85  # shares of the kernel
PENALTY = 0.6
MOST_UNITS = 8000  # that are learned from: the solution takes their number to the third
NEIGHBOURS = 3
ROWS = 256
ENCODING = 0.8  # its share of the time


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """Shares of accounts [n, accounts] as the text says, likeness to the nearest texts known [n], and which these are [n, 3]."""

    scores: np.ndarray
    likeness: np.ndarray
    nearest: np.ndarray


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """What is known of words: fitted n-grams, and the purposes that the lexicon gave to texts learned from."""

    ngrams: NGrams
    purposes: tuple[str, ...]

    @classmethod
    def fit(cls, known: Units) -> "Words":
        """From the texts that are learned from."""
        return cls(NGrams.fit(known.cleaned), tuple(sorted({*known.purposes} - {""})))

    @property
    def size(self) -> int:
        return self.ngrams.size + len(self.purposes)

    def transform(self, some: Units) -> sparse.csr_matrix:
        """Float32 [n, size]."""
        place = {purpose: number for number, purpose in enumerate(self.purposes)}
        rows = [(row, place[purpose]) for row, purpose in enumerate(some.purposes) if purpose in place]
        ones = np.full(len(rows), np.sqrt(LEXICON), np.float32)
        where = tuple(zip(*rows, strict=True)) if rows else ((), ())
        said = sparse.csr_matrix((ones, where), (len(some), len(self.purposes)), dtype=np.float32)
        return sparse.hstack([self.ngrams.transform(some.cleaned) * np.float32(np.sqrt(REST / 4)), said], format="csr")


def vectors(some: Units, load: Callable[[str], Encoder], progress: Progress = silent) -> dict[str, np.ndarray]:
    """The vectors of all encoders, scaled to their share of the kernel."""
    distinct = {text: number for number, text in enumerate(dict.fromkeys(some.texts))}
    which = np.array([distinct[text] for text in some.texts], np.int64)
    found = encode(ENCODERS, tuple(distinct), load, progress)
    return {name: np.asarray(made[which], np.float32) * np.float32(np.sqrt(REST / 4)) for name, made in found.items()}


@dataclass(frozen=True, eq=False)
class Reader:
    """A trained reader of texts; immutable."""

    words: Words
    onnx_graph: bytes
    load_encoder: Callable[[str], Encoder] = field(repr=False)

    def score(self, some: Units, progress: Progress = silent) -> Scored:
        """What the texts say."""
        return self.score_vectors(some, vectors(some, self.load_encoder, span(progress, 0, ENCODING)), span(progress, ENCODING, 1))

    def score_vectors(self, some: Units, found: dict[str, np.ndarray], progress: Progress = silent) -> Scored:
        """As `score`, from vectors known already."""
        sparse_rows = self.words.transform(some)
        parts = []
        for rows in batches(range(len(some)), ROWS, progress, "Reading texts"):
            cut = slice(rows.start, rows.stop)
            places, weights = graph.padded(sparse_rows[cut], self.words.size)
            blend, factor = np.ones((len(rows), 1 + len(ENCODERS)), np.float32), np.ones((len(rows), 1), np.float32)
            feed = {name: found[name][cut] for name in ENCODERS}
            scores, _, _, likeness, nearest = self._session.run(
                None, {**feed, "places": places, "weights": weights, "blend": blend, "factor": factor}
            )
            parts.append((scores, likeness.mean(axis=1), _three(nearest)))
        if not parts:
            raise ValueError("no texts to read")
        return Scored(*(np.concatenate(part) for part in zip(*parts, strict=True)))

    @cached_property
    def _session(self) -> onnxruntime.InferenceSession:
        from smeai.models.session import open_graph

        return open_graph(self.onnx_graph)


def as_graph(words: Words, known: Units, found: dict[str, np.ndarray], dual: np.ndarray, bias: np.ndarray) -> bytes:
    """The solution over `known` units as a graph, with their vectors to find neighbours."""
    blocks: dict[str, ridge.Block] = {name: found[name] for name in ENCODERS}
    blocks[NGRAMS] = words.transform(known)
    heads = ridge.as_heads(blocks, dual, bias)
    return graph.build(heads, np.hstack([found[name] for name in ENCODERS]).astype(np.float16), NEIGHBOURS)


def gram(words: Words, known: Units, found: dict[str, np.ndarray]) -> np.ndarray:
    """The kernel of units with themselves."""
    return ridge.kernel({NGRAMS: words.transform(known), **found})


def _three(nearest: np.ndarray) -> np.ndarray:
    return np.pad(nearest, ((0, 0), (0, NEIGHBOURS - nearest.shape[1])), constant_values=-1)


def shares(unit: np.ndarray, account: np.ndarray, weights: np.ndarray, accounts: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The units seen, the shares of accounts [units, accounts] that their lines were booked on, and how often each was seen."""
    seen, which = np.unique(unit, return_inverse=True)
    counts = np.zeros((len(seen), accounts))
    np.add.at(counts, (which, account), weights)
    often = counts.sum(axis=1)
    return seen, counts / often[:, None], often


def most_telling(often: Sequence[float] | np.ndarray, most: int = MOST_UNITS) -> np.ndarray:
    """Which units to learn from when there are too many: those seen most and latest."""
    often = np.asarray(often)
    return np.arange(len(often)) if len(often) <= most else np.sort(np.argsort(-often, kind="stable")[:most])
