"""New and ended items, closed steps and gaps."""

import numpy as np
import pytest

from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import History
from smeai.usecases.stock.repairs import find
from smeai.usecases.stock.similar import OFFERED
from smeai.usecases.stock.views import Finding, Repair

from .series import history, lumpy, steady

NAN = np.nan


def of(kind: Finding, given: History) -> list[Repair]:
    return [each for each in find(given) if each.finding is kind]


def new(rows: dict[str, np.ndarray], **facts: dict[str, object]) -> list[Repair]:
    return of(Finding.NEW, history(rows, Frequency.WEEK, **facts))


def late(steps: int = 8) -> np.ndarray:
    return np.concatenate([np.full(104 - steps, NAN), steady(steps)])


def test_a_new_item_is_offered_the_nearest_by_name() -> None:
    (found,) = new({"blue mug": steady(104), "red plate": steady(104), "green mug": late()})
    assert (found.item, found.choice, found.steps) == ("green mug", "blue mug", 8)
    assert found.choices == ("blue mug", "red plate")


def test_group_and_price_decide_where_names_do_not() -> None:
    rows = {"1001": steady(104), "2002": steady(104), "3003": late()}
    (found,) = new(
        rows, **{"1001": {"group": "Tea", "price": 9}, "2002": {"group": "Mugs", "price": 5}, "3003": {"group": "Mugs", "price": 5}}
    )
    assert (found.choice, found.agreed) == ("2002", True)


def test_a_far_donor_is_proposed_but_not_agreed() -> None:
    (found,) = new({"1001": steady(104), "9999": late()})
    assert (found.choice, found.agreed) == ("1001", False)


def test_no_more_than_a_handful_are_offered() -> None:
    (found,) = new({**{f"mug {place}": steady(104, seed=place) for place in range(20)}, "new mug": late()})
    assert len(found.choices) == OFFERED


def test_zeros_before_a_busy_start_are_no_history() -> None:
    assert new({"blue mug": steady(104), "green mug": np.nan_to_num(late())})
    assert not new({"blue mug": steady(104), "green mug": np.concatenate([np.zeros(103), [1]])})


def test_in_a_short_file_none_is_new() -> None:
    assert not of(Finding.NEW, history({"a": steady(10), "b": steady(10)}, Frequency.WEEK))


def test_an_item_silent_for_long_has_ended_clearly() -> None:
    rows = {"old": np.concatenate([steady(70), np.zeros(34)]), "mug": steady(104)}
    (found,) = of(Finding.ENDED, history(rows, Frequency.WEEK))
    assert (found.item, found.agreed, found.steps) == ("old", True, 34)


def test_rows_that_stop_long_before_the_file_are_an_end() -> None:
    rows = {"old": np.concatenate([steady(90), np.full(14, NAN)]), "mug": steady(104)}
    (found,) = of(Finding.ENDED, history(rows, Frequency.WEEK))
    assert found.agreed


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(np.concatenate([lumpy(84), np.zeros(20)]), id="lumpy"),
        pytest.param(np.concatenate([steady(101), np.zeros(3)]), id="lately"),
        pytest.param(np.tile(np.concatenate([steady(22), np.zeros(30)]), 2), id="out of season"),
        pytest.param(np.zeros(104), id="never sold"),
    ],
)
def test_what_its_own_pattern_explains_has_not_ended(row: np.ndarray) -> None:
    assert not of(Finding.ENDED, history({"old": row, "mug": steady(104)}, Frequency.WEEK))


def test_an_order_on_its_way_means_that_it_goes_on() -> None:
    rows = {"old": np.concatenate([steady(70), np.zeros(34)]), "mug": steady(104)}
    assert not of(Finding.ENDED, history(rows, Frequency.WEEK, old={"on_order": 20.0}))


def test_days_without_any_sale_are_one_finding() -> None:
    day = np.arange(140)
    rows = {f"mug {seed}": np.where((day % 7 == 6) | (day == 100), 0, steady(140, seed=seed)) for seed in range(5)}
    (found,) = of(Finding.CLOSED, history(rows))
    assert (found.steps, found.item) == (21, "")
    assert "20 of them Sundays" in found.sentence


def test_a_single_slow_item_closes_no_shop() -> None:
    assert not of(Finding.CLOSED, history(lumpy(300)))


def test_one_location_may_be_closed_alone() -> None:
    rows = {f"mug {seed}": steady(120, seed=seed) for seed in range(6)}
    for seed in range(3):
        rows[f"mug {seed}"][60:70] = 0
    facts = {item: {"location": "north" if place < 3 else "south"} for place, item in enumerate(rows)}
    assert not of(Finding.STOCK_OUT, history(rows, **facts))


def test_a_day_without_any_row_is_a_closed_day() -> None:
    rows = {f"mug {seed}": steady(60, seed=seed) for seed in range(4)}
    for row in rows.values():
        row[20] = NAN
    assert [each.finding for each in find(history(rows))] == [Finding.CLOSED]


def test_gaps_are_one_finding_an_item_and_one_for_the_file() -> None:
    rows = {f"mug {seed}": steady(60, seed=seed) for seed in range(4)}
    for row in rows.values():
        row[20] = NAN
    rows["mug 1"][[30, 31, 40]] = NAN
    found = of(Finding.GAP, history(rows, Frequency.WEEK))
    assert [(each.item, each.steps, each.agreed) for each in found] == [("", 1, False), ("mug 1", 3, False)]
