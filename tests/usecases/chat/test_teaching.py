"""Choosing what to label, on clusters whose topics are known."""

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from smeai.usecases.chat.teaching import choose
from smeai.usecases.chat.views import Proposal, ToLabel

SIZES = (300, 150, 80, 40, 20, 15)  # real inboxes have a few large topics and many small ones


def _clouds(seed: int = 0, spread: float = 0.22) -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors in clouds, [n, 24], and the number of each one's cloud."""
    rng = np.random.default_rng(seed)
    truth = np.repeat(np.arange(len(SIZES)), SIZES)
    middles = rng.standard_normal((len(SIZES), 24))
    middles /= np.linalg.norm(middles, axis=1, keepdims=True)
    vectors = middles[truth] + spread * rng.standard_normal((len(truth), 24))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32), truth


VECTORS, TRUTH = _clouds()
ROWS = range(2, 2 + len(TRUTH))


def _word(number: int) -> str:
    return "".join(chr(97 + int(digit)) for digit in str(number))


TEXTS = [f"message {_word(number)}" for number in range(len(TRUTH))]
PROPOSALS = tuple(
    Proposal(f"p{n}", (), size, (), tuple(int(row) + 2 for row in np.flatnonzero(n == TRUTH))) for n, size in enumerate(SIZES)
)


def _accuracy(labelled: list[int]) -> float:
    """Balanced over topics, of a model of these labels."""
    if len(set(TRUTH[labelled])) < 2:
        return 1 / len(SIZES)
    right = LogisticRegression(C=50.0).fit(VECTORS[labelled], TRUTH[labelled]).predict(VECTORS) == TRUTH
    return float(np.mean([right[topic == TRUTH].mean() for topic in range(len(SIZES))]))


def _taught(rounds: int, proposals: tuple[Proposal, ...]) -> list[int]:
    labels: dict[int, str] = {}
    for _ in range(rounds):
        for each in choose(TEXTS, ROWS, VECTORS, labels, proposals, count=10):
            labels[each.row] = f"t{TRUTH[each.row - 2]}"
    return [row - 2 for row in labels]


@pytest.mark.parametrize("proposals", [PROPOSALS, ()])
def test_chosen_labels_teach_more_than_random_ones(proposals: tuple[Proposal, ...]) -> None:
    chosen = _taught(3, proposals)
    random = [_accuracy(list(np.random.default_rng(seed).choice(len(TRUTH), 30, replace=False))) for seed in range(10)]
    assert len(chosen) == 30
    assert _accuracy(chosen) > np.mean(random) + 0.05


def test_the_first_round_meets_every_proposal() -> None:
    first = choose(TEXTS, ROWS, VECTORS, {}, PROPOSALS, count=6)
    assert [TRUTH[each.row - 2] for each in first] == [0, 1, 2, 3, 4, 5]
    assert [each.guesses for each in first] == [(f"p{number}",) for number in range(6)]


def test_proposals_with_a_label_are_not_asked_again_first() -> None:
    first = choose(TEXTS, ROWS, VECTORS, {2: "a"}, PROPOSALS, count=5)
    assert [TRUTH[each.row - 2] for each in first] == [1, 2, 3, 4, 5]


def test_doubt_is_asked_about() -> None:
    vectors = np.array([[1, 0], [0, 1], [0.71, 0.71], [0.99, 0.14], [0.14, 0.99], [0.98, 0.2]], np.float32)
    asked = choose(["a", "b", "between", "c", "d", "e"], range(6), vectors, {0: "A", 1: "B"}, count=1)
    assert asked[0].row == 2 and set(asked[0].guesses) == {"A", "B"}


def test_guesses_are_best_first_and_never_none() -> None:
    vectors = np.eye(3, dtype=np.float32)[[0, 1, 2, 0]] + np.float32(0.01)
    (asked,) = choose(["a", "b", "c", "d"], range(4), vectors, {0: "A", 1: "B", 2: ""}, count=5)
    assert asked == ToLabel(3, "d", ("A", "B"))


def test_no_two_alike_and_nothing_labelled_is_asked() -> None:
    texts = ["Where is order 1", "where is ORDER 2", "where is order 3", "", "other", "thing"]
    vectors = np.array([[1, 0], [1, 0], [1, 0], [0, 0], [0, 1], [0.7, 0.7]], np.float32)
    assert {each.text for each in choose(texts, range(6), vectors, {0: "A"}, count=9)} == {"other", "thing"}
    assert len(choose(texts, range(6), vectors, {}, count=9)) == 3


def test_nothing_to_ask_is_no_error() -> None:
    assert choose([], [], np.zeros((0, 4), np.float32), {}) == ()
    assert choose(["a"], [5], np.ones((1, 4), np.float32) / 2, {5: "A", 99: "B"}) == ()


def test_the_same_seed_asks_the_same() -> None:
    assert choose(TEXTS, ROWS, VECTORS, {2: "a", 400: "b"}, count=7, seed=3) == choose(
        TEXTS, ROWS, VECTORS, {2: "a", 400: "b"}, count=7, seed=3
    )
