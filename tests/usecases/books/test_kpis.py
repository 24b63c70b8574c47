"""Hours and money, worked out by hand beside the formulas."""

import math
from dataclasses import replace

import pytest

from smeai.core.business.experiments import experiments
from smeai.core.kpi import Kpi, Origin, compute
from smeai.usecases.books.kpis import DEFAULTS, FORMULAS, figures, kpis
from smeai.usecases.books.result import Point
from tests.usecases.books.results import result

FIGURES = {
    "wage_hour": 30.0,
    "lines_month": 1000.0,
    "minutes_hand": 1.0,
    "minutes_review": 0.2,
    "share_checked": 0.1,
    "cost_wrong": 8.0,
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
    """At 98 %: of 200 lines 120 posted (2 wrong), 60 proposed (51 right); 1,000 lines a month, so each tested line stands for 5."""
    found = _named(kpis(result(), FIGURES, 0.98))
    # right without typing: 118 + 51 lines x 1 minute; looked at: 60 proposals and a tenth of 120, x 0.2 minutes
    minutes = 5 * (169 * 1.0 - 72 * 0.2)
    by_hand = {
        "posted_share": 0.6,
        "posted_right": 118 / 120,
        "posted_month": 600,
        "minutes_month": minutes,
        "hours_month": minutes / 60,
        "wrong_month": 10,
        "misposted_month": 5 * 95.10,
        "money_month": minutes / 60 * 30 - 10 * 8,
        # 0.0036 s of an hour: 0.05 kW x 0.4 = 0.02 an hour, 1,000 over 5 x 250 x 8 hours = 0.10 an hour
        "cost_line": 1e-6 * 0.12,
        "cost_million": 0.12,
        "energy_thousand": 0.05,  # 3.6 s at 50 W
        "carbon_thousand": 0.015,  # 300 g a kilowatt hour
        "training_minutes": 0.5,
        "cost_training": 30 / 3600 * 0.12,
    }
    assert {name: kpi.value for name, kpi in found.items()} == pytest.approx(by_hand)


@pytest.mark.parametrize("precision", [0.9, 0.98, 0.99])
def test_every_value_is_its_formula_over_its_inputs(precision: float) -> None:
    tested = experiments(6, "2026-01-01", "2026-03-15")  # a fifth of a year
    found = kpis(result(timing=replace(result().timing, whole_seconds=90.0)), FIGURES, precision, shared=tested)
    assert _named(found)["experiments_month"].value == pytest.approx(2.5)
    assert [kpi.name for kpi in found] == list(FORMULAS)
    before: dict[str, float] = {}
    for kpi in found:
        before[kpi.name] = compute(kpi.formula, before | {each.name: each.value for each in kpi.inputs})
        assert kpi.value in (before[kpi.name], None)
        assert math.isfinite(before[kpi.name]) and kpi.sentence and kpi.title


def test_nothing_posted_is_no_figure_and_no_error() -> None:
    found = _named(kpis(result(), FIGURES, 0.99))
    assert found["posted_right"].value is None and found["posted_right"].n is None
    assert found["posted_share"].value == 0 and found["misposted_month"].value == 0


def test_nothing_tested_is_no_error() -> None:
    empty = result(points=(Point(0.98, 0.9, 0, 0, 0, "0.00", 0, 0, 0),))
    assert all(kpi.value is None or math.isfinite(kpi.value) for kpi in kpis(empty, dict.fromkeys(FIGURES, 0.0), 0.98))


def test_figures_say_where_they_come_from() -> None:
    found = {each.name: each for each in figures(result(lines_month=176.0), {"wage_hour": 35.0})}
    assert (found["wage_hour"].value, found["wage_hour"].origin) == (35.0, Origin.YOURS)
    assert (found["lines_month"].value, found["lines_month"].origin) == (176.0, Origin.MEASURED)
    assert "bank.xlsx" in found["lines_month"].source
    assert found["minutes_hand"].origin is Origin.ASSUMPTION and found["minutes_hand"].source


def test_every_assumption_is_used_and_every_share_has_its_interval() -> None:
    found = kpis(result(), {}, 0.98)
    used = {each.name for kpi in found for each in kpi.inputs}
    assert {each.name for each in DEFAULTS} <= used
    named = _named(found)
    assert named["posted_right"].n == 120 and named["posted_share"].n == 200
    assert named["posted_right"].low < 118 / 120 < named["posted_right"].high


def test_inputs_are_shown_once() -> None:
    for kpi in kpis(result(), FIGURES, 0.98):
        assert len({each.name for each in kpi.inputs}) == len(kpi.inputs)


def test_how_long_it_took_is_left_out_where_it_was_not_timed() -> None:
    assert "usable_minutes" not in _named(kpis(result(), FIGURES, 0.98))
    timed = result(timing=replace(result().timing, whole_seconds=90.0))
    assert _named(kpis(timed, FIGURES, 0.98))["usable_minutes"].value == 1.5


def test_the_business_is_asked_before_the_file() -> None:
    lines = replace(DEFAULTS[1], value=800.0, origin=Origin.YOURS, source="entered for the whole business")
    found = {each.name: each for each in figures(result(lines_month=176.0), {}, shared={"lines_month": lines})}
    assert (found["lines_month"].value, found["lines_month"].origin) == (800.0, Origin.YOURS)
