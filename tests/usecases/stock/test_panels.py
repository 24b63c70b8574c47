"""A history as the forecasters take it."""

import numpy as np
import pytest

from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import OPEN, PROMOTION
from smeai.usecases.stock.panels import panel_of
from tests.usecases.stock.shop import coming

NAN = np.nan


def test_every_item_ends_in_the_last_column() -> None:
    flags = np.arange(14.0).reshape(2, 7)
    past = coming({"mug": [1, 2, 3, 4, 5], "cup": [6, 7, 8, NAN, NAN]}, 2, known={OPEN: flags})
    made = panel_of(past, 2)
    assert made.values[0].tolist() == [1, 2, 3, 4, 5]
    assert made.values[1].tolist() == pytest.approx([NAN, NAN, 6, 7, 8], nan_ok=True)
    assert made.known[OPEN][0].tolist() == list(range(7))
    assert made.known[OPEN][1].tolist() == pytest.approx([NAN, NAN, 7, 8, 9, 10, 11], nan_ok=True)
    assert (made.days[0, 2:] - made.days[1, 2:]).astype(int).tolist() == [2] * 5


def test_beyond_the_calendar_nothing_is_known() -> None:
    made = panel_of(coming([1, 2, 3], 1, known={OPEN: np.ones((1, 4))}), 3)
    assert made.known[OPEN][0].tolist() == pytest.approx([1, 1, 1, 1, NAN, NAN], nan_ok=True)
    assert np.isnat(made.days[0]).tolist() == [False] * 4 + [True] * 2


def test_a_flag_that_nobody_knows_is_left_out() -> None:
    assert not panel_of(coming([1, 2, 3], known={PROMOTION: np.full((1, 10), NAN)}), 7).known


@pytest.mark.parametrize(("frequency", "season", "year"), [(Frequency.DAY, 7, 364), (Frequency.WEEK, 52, 52), (Frequency.MONTH, 12, 12)])
def test_seasons(frequency: Frequency, season: int, year: int) -> None:
    made = panel_of(coming([1.0] * 20, 7, frequency), 7)
    assert (made.season, made.year, made.horizon) == (season, year, 7)


def test_a_week_of_six_days_has_years_of_312_steps() -> None:
    made = panel_of(coming([1.0] * 20, season=6), 7)
    assert (made.season, made.year) == (6, 312)


def test_what_is_left_of_a_history_is_all_that_is_told() -> None:
    past = coming({"mug": list(range(20))}, known={OPEN: np.ones((1, 27))})
    assert panel_of(past.until(12), 7).values[0].tolist() == list(range(12))
    assert panel_of(past.until(12), 7).known[OPEN].shape == (1, 19)
