"""From which confidence on a line is posted."""

import numpy as np
import pytest

from smeai.usecases.books.lanes import NEVER
from smeai.usecases.books.learning import Judged
from smeai.usecases.books.posting import SETTINGS, threshold, thresholds, with_setting


def _judged(confidence: list[float], right: list[bool]) -> Judged:
    count = len(confidence)
    zeros = np.zeros(count, np.int64)
    return Judged(np.arange(count), zeros, np.array(right), np.array(confidence, np.float32), zeros.astype(bool), np.ones(count))


SOME = _judged([0.99] * 50 + [0.8] * 40 + [0.6] * 10, [True] * 50 + [True] * 38 + [False] * 2 + [False] * 10)


def test_more_precision_asks_for_more_confidence() -> None:
    found = thresholds(SOME, SETTINGS)
    assert list(found) == sorted(found) and found[0] < found[-1]


def test_posted_lines_keep_to_the_precision() -> None:
    for setting, limit in zip(SETTINGS, thresholds(SOME, SETTINGS), strict=True):
        posted = SOME.confidence >= limit
        assert not posted.any() or SOME.right[posted].mean() >= setting


def test_where_nothing_is_sure_nothing_is_posted() -> None:
    assert threshold(_judged([0.9] * 40, [True, False] * 20), 0.98) == NEVER
    assert threshold(_judged([], []), 0.98) == NEVER


def test_few_lines_prove_little() -> None:
    few, many = (_judged([0.9] * count, [True] * count) for count in (40, 60))
    assert threshold(few, 0.98) == NEVER and threshold(many, 0.98) == pytest.approx(0.9)


@pytest.mark.parametrize("precision", [0.8, 0.925, 0.98, 0.999])
def test_what_is_asked_for_is_a_place_of_the_slider(precision: float) -> None:
    assert precision in with_setting(precision) and list(with_setting(precision)) == sorted(set(with_setting(precision)))


def test_what_is_wrong_more_often_than_right_is_never_posted() -> None:
    lucky = _judged([0.95] * 90 + [0.1] * 10, [True] * 90 + [False] * 10)
    assert threshold(lucky, 0.85) == 0.5


def test_many_sure_lines_do_not_excuse_one_that_is_doubtful() -> None:
    mostly = _judged([0.999] * 990 + [0.7] * 10, [True] * 1000)
    assert threshold(mostly, 0.98) == pytest.approx(0.9)
