"""Spikes are single, unexplained and shown; peaks with a reason are none."""

import numpy as np
import pytest

from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import PROMOTION, History
from smeai.usecases.stock.repairs import find
from smeai.usecases.stock.views import Finding, Repair

from .series import history, lumpy, steady


def peaks(of: History) -> list[Repair]:
    return [each for each in find(of) if each.finding is Finding.SPIKE]


def peaked(row: np.ndarray, *steps: int) -> np.ndarray:
    row = row.copy()
    row[list(steps)] = 200
    return row


def test_one_sale_far_above_all_is_shown_and_not_agreed() -> None:
    (found,) = peaks(history(peaked(steady(100), 50)))
    assert (found.first, found.last, found.agreed) == ("2021-02-23", "2021-02-23", False)
    assert "200" in found.sentence


def test_two_far_apart_are_both_shown() -> None:
    assert len(peaks(history(peaked(steady(150), 50, 90)))) == 2


def test_a_promotion_explains_a_peak() -> None:
    promoted = np.zeros((1, 100))
    promoted[0, 50] = 1
    assert not peaks(history(peaked(steady(100), 50), known={PROMOTION: promoted}))


def test_a_peak_of_every_year_is_a_season() -> None:
    assert not peaks(history(peaked(steady(156), 50, 102), Frequency.WEEK))
    assert peaks(history(peaked(steady(156), 50), Frequency.WEEK))


def test_a_day_on_which_all_peak_is_an_event() -> None:
    assert not peaks(history({f"mug {seed}": peaked(steady(100, seed=seed), 50) for seed in range(10)}))


@pytest.mark.parametrize("row", [lumpy(200), np.tile([1.0, 1, 1, 0, 1, 1, 1, 3], 1).repeat(4), np.full(60, 5.0)])
def test_chance_is_no_spike(row: np.ndarray) -> None:
    assert not peaks(history(row))


def test_a_rare_3_among_ones_is_chance() -> None:
    row = np.ones(60)
    row[30] = 3
    assert not peaks(history(row))
