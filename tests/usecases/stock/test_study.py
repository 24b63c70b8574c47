"""The stock pilot from a history to a result, on a small shop."""

import math
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest

from smeai.errors import DamagedModel, DataError
from smeai.models.forecasters import pooled, statistical
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.case_laid import lay, supposed
from smeai.usecases.stock.foresight import as_then, foresee
from smeai.usecases.stock.hidden import demand
from smeai.usecases.stock.history import PROMOTION, History
from smeai.usecases.stock.item_page import item_view
from smeai.usecases.stock.items_page import page
from smeai.usecases.stock.mending import mend
from smeai.usecases.stock.model import StockModel
from smeai.usecases.stock.ordering.totals import view
from smeai.usecases.stock.overruling import helped
from smeai.usecases.stock.repairs import find
from smeai.usecases.stock.study import Studied, study
from smeai.usecases.stock.views import Ask, Override, WhatIf
from tests.usecases.stock.series import history, lumpy, steady

STEPS, AHEAD = 90, 13
OPTIONS = {"horizon": 4.0}


def shop(stock: np.ndarray | None = None) -> History:
    """Five steady items, one lumpy, and one that ended; weekly, with stock, cost, price and two groups."""
    rows = {f"i{n}": steady(STEPS, 8 + 3 * n, n) for n in range(5)} | {"lumpy": lumpy(STEPS), "gone": steady(STEPS, 12, 9)}
    rows["gone"][45:] = 0.0
    facts = {
        item: {"cost": Decimal("1.5"), "price": Decimal("2.5"), "on_hand": 12.0, "group": "AB"[n % 2], "supplier": "Alder", "pack": 6.0}
        for n, item in enumerate(rows)
    }
    made = history(rows, Frequency.WEEK, stock, **facts)
    dates = made.calendar.dates[0] + 7 * np.arange(STEPS + AHEAD)
    return replace(made, calendar=replace(made.calendar, dates=dates))


@pytest.fixture(scope="module", autouse=True)
def _quick() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(statistical, "LONGEST_CYCLE", 1)
        patch.setattr(pooled, "ROWS", 800)
        patch.setattr(pooled, "MOMENTS", (2, 6))
        yield


@pytest.fixture(scope="module")
def studied(_quick: None) -> Studied:
    return study(shop(), OPTIONS)


def test_the_test_knew_nothing_of_what_it_was_tested_on(studied: Studied) -> None:
    """Whatever sold after the beginning of the test, the first forecast of it is the same."""
    known, other, start = shop(), shop(), STEPS - round(STEPS * 0.25)
    other.quantity[:, start:] *= 3
    assert studied.result.tested_from == str(known.calendar.dates[start])
    one, two = (foresee(each, start, 4, (), None, 0, 12).seen for each in (known, other))
    assert (one[start].forecast.quantiles == two[start].forecast.quantiles).all() and list(one) == [start, start + 12]
    assert (one[start + 12].forecast.mean[:5].sum() * 1.2 < two[start + 12].forecast.mean[:5].sum()).all()


def test_what_the_file_does_not_know_in_advance_was_not_known_then() -> None:
    flags = np.zeros((7, STEPS + AHEAD))
    told = replace(shop(), known={PROMOTION: flags})
    untold = replace(told, known={PROMOTION: np.where(np.arange(STEPS + AHEAD) < STEPS, flags, np.nan)})
    assert np.isfinite(as_then(told, 60).known[PROMOTION]).all()
    assert np.isnan(as_then(untold, 60).known[PROMOTION][:, 60:]).all()
    assert np.isfinite(as_then(untold, 60).known[PROMOTION][:, :60]).all()


def test_figures_are_whole_and_believable(studied: Studied) -> None:
    result = studied.result
    assert result.items == 7 and result.horizon == 4 and result.date == "2022-09-26"
    found = result.accuracy
    assert found.points > 50 and 0 < found.mase < 2 and abs(found.bias) < 0.3 and 0.5 < found.covered.value <= 1
    assert {each.policy for each in result.replay} >= {"smeai", "rule"}
    assert result.replay[0].fill_rate.value > 0.9
    assert sum(items for _, items, _ in result.classes) == 7
    assert result.priced == result.stocked == 7 and Decimal(result.stock_value) == 7 * 12 * Decimal("1.5")
    assert ("ended", 1, 1) in result.repairs
    assert sum(part.items for part in result.methods) == 6


def test_ended_items_are_neither_forecast_nor_ordered(studied: Studied) -> None:
    row = studied.model.forecast.items.index("gone")
    assert studied.model.ended[row] and not studied.model.forecast.mean[row].any() and not studied.model.paths()[row].any()
    laid = lay(studied.model, studied.model.paths(), OPTIONS)
    assert laid.rows[row].order == 0


def test_groups_add_up_to_the_whole(studied: Studied) -> None:
    whole, *parts = studied.result.groups
    assert whole.group == "" and [each.group for each in parts] == ["A", "B"]
    assert whole.expected == pytest.approx(sum(each.expected for each in parts))
    assert whole.items == 7 and whole.to_order == sum(each.to_order for each in parts)
    assert whole.low < whole.expected < whole.high
    assert whole.high - whole.low < sum(each.high - each.low for each in parts)


def test_the_same_seed_gives_the_same_result(studied: Studied) -> None:
    again = study(shop(), OPTIONS)
    assert replace(again.result, timing=studied.result.timing) == studied.result


def test_what_is_kept_answers_as_before(studied: Studied, tmp_path: Path) -> None:
    path = tmp_path / "kept"
    studied.model.save(path)
    read = StockModel.load(path)
    before, after = (lay(model, model.paths(), OPTIONS) for model in (studied.model, read))
    assert repr(page(before, Ask(), 0, 50)) == repr(page(after, Ask(), 0, 50))  # a trend may be no number, which equals nothing
    assert before.plan.orders == after.plan.orders and (before.paths == after.paths).all()
    assert item_view(studied.model, before, "i2") == item_view(read, after, "i2")


@pytest.mark.parametrize("keep", [0, 400, -300])
def test_half_of_what_was_kept_is_damaged(studied: Studied, tmp_path: Path, keep: int) -> None:
    path = tmp_path / "kept"
    studied.model.save(path)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(DamagedModel):
        StockModel.load(path)


def test_an_override_moves_its_step_and_nothing_else(studied: Studied) -> None:
    model, date = studied.model, str(studied.model.history.calendar.dates[STEPS + 1])
    plain = lay(model, model.paths(), OPTIONS)
    mine = (Override("i1", date, 200.0, "a fair", 11.0, "2022-09-26"),)
    laid = lay(model, model.paths(), OPTIONS, (), mine)
    row = model.forecast.items.index("i1")
    assert laid.forecast.mean[row, 1] == 200 and laid.forecast.mean[row, 0] == plain.forecast.mean[row, 0]
    assert laid.forecast.quantiles[row, 1, 0] > 100
    others = [place for place in range(7) if place != row]
    assert (laid.paths[others] == plain.paths[others]).all() and laid.paths[row, :, 1].mean() > 100
    assert laid.rows[row].overridden and laid.rows[row].order > plain.rows[row].order
    view = item_view(model, laid, "i1")
    assert view.overrides == mine and view.mean[STEPS + 1] == 200


def test_overrides_are_scored_once_their_day_has_come() -> None:
    sales = shop()
    date, sold = str(sales.calendar.dates[STEPS - 2]), float(sales.quantity[1, STEPS - 2])
    near, far = (Override("i1", date, sold + off, "", sold + 2, "2022-09-26") for off in (1, 5))
    coming = replace(near, date=str(sales.calendar.dates[STEPS + 1]))
    assert helped(sales, (near, far, coming)) == (1, 1)
    assert helped(sales, (coming,)) is None


def test_typed_facts_are_laid_over_and_taken_back(studied: Studied) -> None:
    model = studied.model
    typed = (("i0", "on_hand", "500"), ("i0", "cost", "9.99"), ("i1", "pack", "no number"), ("i1", "lead_days", "28"))
    laid, plain = lay(model, model.paths(), OPTIONS, typed), lay(model, model.paths(), OPTIONS)
    assert laid.facts[0].on_hand == 500 and laid.facts[0].cost == Decimal("9.99") and laid.facts[1].pack == 6
    assert laid.rows[0].order == 0 < plain.rows[0].order
    assert laid.plan.levels.order_up_to[1] > plain.plan.levels.order_up_to[1]
    assert model.history.facts[0].on_hand == 12


def test_dials_move_the_plan(studied: Studied) -> None:
    laid = lay(studied.model, studied.model.paths(), OPTIONS)
    plain, sure, later, offer = (
        view(supposed(laid, OPTIONS, each).plan)
        for each in (WhatIf(), WhatIf(service=99.5), WhatIf(lead_days=28), WhatIf(promotion=(1, 1.0)))
    )
    assert float(sure.safety_value) > float(plain.safety_value)
    assert float(later.order_value) > float(plain.order_value) and float(offer.order_value) > float(plain.order_value)
    assert view(supposed(laid, OPTIONS, WhatIf(capital=0)).plan).carrying_cost_year < plain.carrying_cost_year


def test_items_are_found_and_put_in_order(studied: Studied) -> None:
    laid = lay(studied.model, studied.model.paths(), OPTIONS)
    by_demand = page(laid, Ask(order="demand"), 0, 3)
    assert by_demand.matching == 7 and [row.item for row in by_demand.rows] == ["i4", "i3", "i2"]
    assert [row.item for row in page(laid, Ask(text="LÚMPY"), 0, 9).rows] == ["lumpy"]
    assert {row.group for row in page(laid, Ask(group="B"), 0, 9).rows} == {"B"}
    due = page(laid, Ask(state="order"), 0, 9)
    assert all(row.order > 0 for row in due.rows)
    assert Decimal(dict(due.totals)["order_value"]) == sum(Decimal(row.order_value) for row in due.rows)


def test_a_view_holds_no_nan(studied: Studied) -> None:
    laid = lay(studied.model, studied.model.paths(), OPTIONS)
    for item in studied.model.forecast.items:
        view = item_view(studied.model, laid, item)
        lines = (view.sold, view.mended, view.mean, view.low, view.high, view.stock)
        assert all(len(line) == len(view.dates) == STEPS + 4 for line in lines)
        assert all(value is None or math.isfinite(value) for line in lines for value in line)


def test_hidden_demand_is_that_of_the_steps_around() -> None:
    sales = shop(np.full((7, STEPS), 20.0))
    sales.quantity[0, 40:42] = 0.0
    sales.stock[0, 39:42] = 0.0
    sales.quantity[0, 39] = 2.0
    mended = mend(sales, find(sales))
    found = demand(sales, mended)
    assert mended.censored[0, 40:42].all() and (found[0, 39:42] > 4).all()  # the week that sold out hid demand, too
    kept = np.ones(STEPS, bool)
    kept[39:42] = False
    assert (found[0, kept] == sales.quantity[0, kept]).all()


@pytest.mark.parametrize("values", [[5.0], [0.0] * 40, [3.0] * 40, [0.0] * 39 + [9.0], [1.0, 2.0, 3.0]])
def test_short_and_ugly_series_end_in_figures(values: list[float]) -> None:
    made = study(history(values, Frequency.WEEK), {})
    assert np.isfinite(made.model.forecast.mean).all() and (made.model.forecast.mean >= 0).all()
    assert made.model.forecast.mean.max() <= 20 * max(max(values), 1)
    assert made.result.advice


def test_nothing_is_a_sentence() -> None:
    with pytest.raises(DataError):
        study(history({}), {})


def test_what_is_out_of_season_is_not_ordered_before_its_season() -> None:
    """Sold in the last twelve weeks of each of two years, and off the list again: nothing for the thirteen weeks from week 12 on."""
    weeks = np.arange(116)
    sold = np.where((weeks % 52 >= 40) & (weeks % 52 < 52), 20.0, np.nan)
    rows = {"pudding": sold, **{f"i{n}": steady(116, 10 + n, n) for n in range(4)}}
    made = history(rows, Frequency.WEEK, pudding={"on_hand": 0.0})
    made = replace(made, calendar=replace(made.calendar, dates=made.calendar.dates[0] + 7 * np.arange(116 + 13)))
    model = study(made, {}).model
    assert model.forecast.start[0] == 116 and not model.forecast.mean[0].any() and not model.paths()[0].any()
    assert model.forecast.mean[1:].min() > 3
