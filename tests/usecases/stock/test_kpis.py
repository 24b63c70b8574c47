"""Hours and money, worked out by hand beside the formulas."""

import math
import sys
from dataclasses import replace
from subprocess import run

import pytest

from smeai.core.business.experiments import experiments
from smeai.core.kpi import Kpi, Origin, compute
from smeai.reports.formulas import spreadsheet
from smeai.usecases.stock.kpis import DEFAULTS, FORMULAS, TITLES, against, kpis
from smeai.usecases.stock.result import StockResult
from tests.usecases.stock.results import AGAINST_RULE, AGAINST_SHOP, OURS, RULE, result, unknown

FIGURES = {
    "capital": 0.08,
    "storage": 0.05,
    "insurance": 0.02,
    "risk": 0.05,
    "wage_hour": 30.0,
    "hours_week": 6.0,
    "minutes_hand": 1.0,
    "minutes_proposal": 0.25,
    "pc_price": 1000.0,
    "pc_years": 5.0,
    "pc_hours_day": 8.0,
    "watts": 50.0,
    "price_kwh": 0.4,
    "grid_co2": 300.0,
}


def _named(found: tuple[Kpi, ...]) -> dict[str, Kpi]:
    return {kpi.name: kpi for kpi in found}


def test_a_worked_example() -> None:
    """Beside the rule: 24,000 in stock instead of 30,000; half a year (182 days) counts twice; 180 items a week are 3 hours by hand."""
    found = _named(kpis(result(compared=(AGAINST_RULE,)), FIGURES))
    by_hand = {
        "fill_gain": 0.972 - 0.941,
        "out_cut": 27 / 48,
        "cash_freed": 6000,
        "stock_cut": 0.2,
        "carrying_rate": 0.2,
        "carrying_ours": 4800,
        "carrying_theirs": 6000,
        "carrying_year": 1200,
        "carrying_cut": 0.2,
        "sales_year": 10725 * 365 / 182,
        "margin_year": 4290 * 365 / 182,
        "spoiled_year": 330 * 365 / 182,
        "hand_week": 3,
        "hours_month": 3 * 52 / 12 * 0.75,
        "hours_worth": 9.75 * 30,
        "money_month": 292.5 + (4290 + 330) * 365 / 182 / 12 + (1200 - 6000 * 0.05) / 12,  # spoilage is counted: no 5 % for it
        "run_minutes": 0.3,
        # 18 s are 0.005 h: 0.05 kW x 0.4 = 0.02 an hour, 1,000 over 5 x 250 x 8 hours = 0.10 an hour
        "cost_run": 0.005 * 0.12,
        "cost_year": 52 * 0.005 * 0.12,
        "energy_run": 0.25,  # 50 W for 0.005 h
        "carbon_run": 0.075,
    }
    assert {name: kpi.value for name, kpi in found.items()} == pytest.approx(by_hand)


def test_the_shop_comes_before_the_rule() -> None:
    assert against(result()).policy == "shop" and against(result(compared=(AGAINST_RULE, AGAINST_SHOP))).policy == "shop"
    assert _named(kpis(result(), {}))["cash_freed"].value == 10000
    assert "spoiled_year" not in _named(kpis(result(), {}))  # what a shop throws away is in no file
    assert against(unknown()).policy == "rule" and against(result(compared=())) is None


@pytest.mark.parametrize("made", [result(), unknown(), result(compared=())], ids=["known", "unknown", "no replay"])
def test_every_value_is_its_formula_over_its_inputs(made: StockResult) -> None:
    found = kpis(made, FIGURES)
    assert [kpi.name for kpi in found] == [name for name in FORMULAS if name in _named(found)]
    before: dict[str, float] = {}
    for kpi in found:
        before[kpi.name] = compute(kpi.formula, before | {each.name: each.value for each in kpi.inputs})
        assert kpi.value in (before[kpi.name], None) and math.isfinite(before[kpi.name])
        assert kpi.sentence and kpi.title and len({each.name for each in kpi.inputs}) == len(kpi.inputs)
        assert spreadsheet(kpi.formula, dict.fromkeys((*before, *(each.name for each in kpi.inputs)), "A1"))


def test_without_costs_there_is_no_money_but_the_hours() -> None:
    found = _named(kpis(unknown(), FIGURES))
    assert "cash_freed" not in found and "sales_year" not in found and "margin_year" not in found and found["fill_gain"].value > 0
    assert found["money_month"].value == found["hours_worth"].value


def test_prices_without_costs_tell_sales_and_no_margin() -> None:
    theirs = replace(RULE, average_stock="", lost_margin="")
    beside = replace(AGAINST_RULE, theirs=theirs, ours=replace(OURS, average_stock="", lost_margin=""), stock=None, lost_margin=None)
    found = _named(kpis(result(compared=(beside,)), {}))
    assert found["sales_year"].value > 0 and "margin_year" not in found and "carrying_year" not in found


def test_without_a_replay_nothing_is_promised_but_hours() -> None:
    assert list(_named(kpis(result(compared=()), {}))) == ["hand_week", "hours_month", "hours_worth", "money_month", "run_minutes",
                                                           "cost_run", "cost_year", "energy_run", "carbon_run"]  # fmt: skip


def test_a_share_of_nothing_is_no_figure() -> None:
    theirs = replace(RULE, out_share=0.0, average_stock="0.00")
    found = _named(kpis(result(compared=(replace(AGAINST_RULE, theirs=theirs),)), FIGURES))
    assert found["out_cut"].value is None and found["stock_cut"].value is None and found["carrying_cut"].value is None
    assert found["stock_cut"].low is None
    none = kpis(result(compared=(replace(AGAINST_RULE, ours=replace(OURS, days=0)),)), dict.fromkeys(FIGURES, 0.0))
    assert _named(none)["sales_year"].value is None and all(kpi.value is None or math.isfinite(kpi.value) for kpi in none)


def test_more_stock_is_a_loss_and_is_told_as_one() -> None:
    more = replace(AGAINST_RULE, ours=replace(OURS, average_stock="33000.00"))
    found = _named(kpis(result(compared=(more,)), FIGURES))
    assert found["cash_freed"].value == -3000 and found["carrying_year"].value == pytest.approx(-600)


def test_the_same_service_is_compared_on_all_items() -> None:
    found = _named(kpis(result(), {}))["stock_same"]
    assert (found.value, found.low, found.n) == (pytest.approx(1 / 3), 9000 / 36000, 180)
    assert "stock_same" not in _named(kpis(unknown(), {}))


def test_gains_have_the_interval_of_their_difference() -> None:
    found = _named(kpis(result(compared=(AGAINST_RULE,)), FIGURES))
    assert (found["cash_freed"].low, found["cash_freed"].high, found["cash_freed"].n) == (4100, 7900, 180)
    assert (found["carrying_year"].low, found["carrying_cut"].high) == pytest.approx((820, 7900 / 30000))
    assert found["margin_year"].low == pytest.approx(2900 * 365 / 182) and found["hours_month"].low is None


def test_every_assumption_is_used_and_says_where_it_comes_from() -> None:
    used = {each.name: each for kpi in kpis(result(), {}) for each in kpi.inputs}
    assert {each.name for each in DEFAULTS} <= used.keys()
    assert all(used[each.name].origin is Origin.ASSUMPTION and each.source for each in DEFAULTS)
    assert set(TITLES) == set(FORMULAS)
    assert "your shop" in used["stock_theirs"].title and "180 items" not in used["stock_theirs"].source


def test_the_figures_are_light() -> None:
    heavy = ["numpy", "pandas", "sklearn", "statsforecast", "onnxruntime"]
    code = f"import sys, smeai.usecases.stock.kpis; sys.exit(any(name in sys.modules for name in {heavy}))"
    assert run([sys.executable, "-c", code], check=False).returncode == 0


def test_tests_a_month_are_told_where_they_have_a_pace() -> None:
    tested = experiments(6, "2026-01-01", "2026-03-15")  # a fifth of a year
    assert _named(kpis(result(), {}, shared=tested))["experiments_month"].value == pytest.approx(2.5)
    assert "experiments_month" not in _named(kpis(result(), {}))
