"""Histories side by side."""

import numpy as np
import pytest

from smeai.models.forecasters.panel import filled, mean_known
from tests.models.forecasters.panels import panel, rows_of

NAN = np.nan


def test_lengths_count_from_the_first_known_step() -> None:
    assert panel(rows_of([1, 2, 3, 4], [5], [6, NAN, 7])).lengths.tolist() == [4, 1, 3]
    assert panel([[NAN, NAN]]).lengths.tolist() == [0]


def test_before_takes_steps_away_and_keeps_what_is_known_in_advance() -> None:
    flags = np.arange(12.0)[None]
    seen = panel(np.arange(10.0), horizon=2, known={"open": flags}).before(3)
    assert seen.values[0].tolist() == list(range(7))
    assert seen.known["open"][0].tolist() == list(range(9))
    assert len(seen.days[0]) == 9 and seen.horizon == 2
    assert seen.before(0) is seen


def test_take_keeps_rows_together() -> None:
    some = panel([[1, 2], [3, 4], [5, 6]], known={"open": np.arange(27.0).reshape(3, 9)}).take(np.array([2, 0]))
    assert some.values.tolist() == [[5, 6], [1, 2]]
    assert some.known["open"][:, 0].tolist() == [18, 0]
    assert len(some.days) == 2


def test_mean_known_leaves_out_what_is_unknown() -> None:
    assert mean_known(np.array([[1, NAN, 3], [NAN, NAN, NAN]]), 1).tolist() == pytest.approx([2, NAN], nan_ok=True)


def test_gaps_take_the_same_season_or_the_straight_line() -> None:
    assert filled(np.array([NAN, 1, 5, 1, NAN, 1, 5]), 2).tolist() == [1, 5, 1, 5, 1, 5]
    assert filled(np.array([1, NAN, 3]), 12).tolist() == [1, 2, 3]
    assert filled(np.array([4.0, 5.0]), 2).tolist() == [4, 5]
