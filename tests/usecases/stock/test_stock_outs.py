"""Stock-outs: proven by the stock column, or by a silence the item's own pattern does not explain."""

import numpy as np
import pytest

from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import OPEN, History
from smeai.usecases.stock.repairs import find
from smeai.usecases.stock.views import Finding, Repair

from .series import history, lumpy, steady


def outs(of: History) -> list[Repair]:
    return [each for each in find(of) if each.finding is Finding.STOCK_OUT]


def silenced(row: np.ndarray, first: int, steps: int) -> np.ndarray:
    row = row.copy()
    row[first : first + steps] = 0
    return row


def test_a_long_silence_of_a_steady_seller_is_proposed_and_left_to_the_user() -> None:
    (found,) = outs(history(silenced(steady(200), 100, 14)))
    assert (found.first, found.last, found.steps, found.agreed) == ("2021-04-14", "2021-04-27", 14, False)
    assert found.units == pytest.approx(140, rel=0.1)
    assert "mug" in found.sentence and "looks like a stock-out" in found.sentence


def test_several_silences_are_found_and_short_ones_are_left() -> None:
    row = silenced(silenced(silenced(steady(300), 50, 20), 200, 18), 120, 1)
    assert [each.steps for each in outs(history(row))] == [20, 18]


@pytest.mark.parametrize("share", [0.1, 0.2, 0.4])
def test_lumpy_items_have_none(share: float) -> None:
    rows = {f"part {seed}": lumpy(240, share, seed) for seed in range(50)}
    assert not outs(history(rows))


def test_the_item_must_have_sold_before_and_after() -> None:
    fading = np.concatenate([steady(100), np.tile([1, 0, 0, 0], 5), np.zeros(20), np.tile([0, 0, 0, 1], 5), steady(60)])
    assert not outs(history(fading))
    assert not outs(history(np.concatenate([np.zeros(30), steady(100)])))
    assert not outs(history(np.concatenate([steady(100), np.zeros(10)])))


def test_what_is_out_of_season_each_year_is_no_stock_out() -> None:
    year = np.concatenate([np.zeros(30), steady(22)])
    assert not outs(history(np.tile(year, 3), Frequency.WEEK))


def test_known_closed_days_are_no_stock_out() -> None:
    row = silenced(steady(200), 100, 14)
    opened = np.ones((1, 200))
    opened[0, 100:114] = 0
    assert not outs(history(row, known={OPEN: opened}))


def test_closed_sundays_are_no_stock_out_and_do_not_end_one() -> None:
    row = np.where(np.arange(210) % 7 == 6, 0, steady(210))
    assert not outs(history(row))
    (found,) = outs(history(silenced(row, 98, 21)))
    assert found.units == pytest.approx(18 * 10, rel=0.1)  # 3 of the 21 days are Sundays


def test_the_stock_column_proves_and_is_agreed() -> None:
    row, stock = silenced(steady(100), 40, 3), np.full(100, 20.0)
    stock[39:43] = 0
    (found,) = outs(history(row, stock=stock))
    assert (found.first, found.steps, found.agreed) == ("2021-02-13", 3, True)
    assert "once" in found.sentence


def test_goods_on_the_shelf_disprove_what_looks_like_one() -> None:
    row = silenced(steady(200), 100, 14)
    assert not outs(history(row, stock=np.full(200, 20.0)))


def test_a_stock_column_that_is_not_kept_proves_nothing() -> None:
    row = silenced(steady(100), 40, 3)
    stock = np.zeros(100)
    stock[0] = 5
    assert not outs(history(row, stock=stock))


def test_an_empty_shelf_now_is_a_stock_out_not_an_end() -> None:
    row, stock = np.concatenate([steady(170), np.zeros(30)]), np.concatenate([np.full(169, 9.0), np.zeros(31)])
    assert [each.finding for each in find(history(row, stock=stock))] == [Finding.STOCK_OUT]
