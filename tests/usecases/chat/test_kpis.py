"""Hours and money, worked out by hand beside the formulas."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from smeai.core.kpi import Input, Kpi, Origin, Unit, compute
from smeai.core.kpi_chain import WORKING_DAYS
from smeai.usecases.chat.kpis import ASKED, DEFAULTS, FORMULAS, costs, figures, kpis
from smeai.usecases.chat.lanes import Point
from smeai.usecases.chat.result import ChatResult
from tests.usecases.chat.results import POINTS, result

FIGURES = {
    "wage_hour": 30.0,
    "minutes_hand": 5.0,
    "messages_month": 1200.0,
    "cost_wrong": 8.0,
    "cost_question": 0.25,
    "share_reviewed": 0.2,
    "minutes_review": 1.0,
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
    """At 0.8: of 100 messages 60 automatic (3 wrong), 20 asked back (15 right), 20 to a person; 1,200 messages a month."""
    found = _named(kpis(result(), FIGURES, 0.8))
    by_hand = {
        "involvement": 0.80,
        "resolution": 0.90,  # 57 + 15 of 80
        "automation_rate": 0.72,
        "wrong_per_hundred": 5.0,  # 3 of 60
        # 864 messages done x 5 minutes = 4,320; 720 automatic x 20 % x 1 minute = 144 looked over
        "hours_month": (4320 - 144) / 60,
        # 69.6 hours x 30 = 2,088; 36 wrong x 8 = 288; 240 questions x 0.25 = 60
        "money_month": 2088 - 288 - 60,
        # 0.018 s of an hour: 0.05 kW x 0.4 = 0.02 an hour, 1,000 over 5 x 250 x 8 hours = 0.10 an hour
        "cost_call": 0.018 / 3600 * 0.12,
        "cost_million": 0.6,
        "energy_thousand": 1000 * 0.018 / 3600 * 50,  # 0.25 Wh
        "carbon_thousand": 0.00025 * 300,
        "training_minutes": 1.5,
        "cost_training": 90 / 3600 * 0.12,
    }
    assert {name: kpi.value for name, kpi in found.items()} == pytest.approx(by_hand)


def _asked(**values: float) -> dict[str, Input]:
    named = {each.name: each for each in ASKED}
    return {name: replace(named[name], value=value, source="entered for the whole business") for name, value in values.items()}


RUNS = {name: Input(name, name, value, Unit.COUNT, Origin.MEASURED, "tests kept") for name, value in (("n_runs", 6.0), ("run_days", 73.0))}
EVERYTHING = _asked(response_before=240.0, share_confirmed=0.8, nps_before=20.0, nps_after=-5.0) | RUNS
FOLLOWED = (*POINTS[:1], replace(POINTS[1], followed=40, lasting=36), POINTS[2])


def _known() -> ChatResult:
    return result(points=FOLLOWED, timing=replace(result().timing, whole_seconds=126.0))


def test_what_only_some_know_worked_by_hand() -> None:
    """At 0.8, resolution is 0.9 and the automation rate 0.72; of 40 right ones that were followed 36 lasted."""
    found = _named(kpis(_known(), FIGURES, 0.8, shared=EVERYTHING))
    by_hand = {
        "confirmed": 0.9 * 0.8,
        "durable": 0.9 * 0.9,
        "response_after": 0.28 * 240 + 0.72 * 0.018 / 60,  # minutes
        "response_cut": (240 - (0.28 * 240 + 0.72 * 0.018 / 60)) / 240,
        "nps_change": -25.0,
        "usable_minutes": 2.1,
        "experiments_month": 2.5,  # 6 in 73 days, a fifth of a year
    }
    assert {name: found[name].value for name in by_hand} == pytest.approx(by_hand)


def test_what_nobody_knows_is_left_out_and_no_zero() -> None:
    known = {kpi.name for kpi in kpis(result(), FIGURES, 0.8)}
    assert not known & {
        "confirmed",
        "durable",
        "response_after",
        "response_cut",
        "nps_change",
        "usable_minutes",
        "experiments_month",
    }
    half = {kpi.name for kpi in kpis(result(), FIGURES, 0.8, shared=_asked(nps_before=20.0))}
    assert "nps_change" not in half


def test_the_business_is_asked_before_common_values() -> None:
    shared = {"wage_hour": replace(DEFAULTS[0], value=40.0, source="of the business"), "working_days": replace(WORKING_DAYS, value=200.0)}
    found = _named(kpis(result(), FIGURES | {"wage_hour": 30.0}, 0.8, shared=shared))
    assert found["cost_million"].value == pytest.approx(0.018 / 3600 * (0.02 + 1000 / 8000) * 1e6)
    theirs = {each.name: each for each in figures(result(), {}, shared=shared)}
    assert (theirs["wage_hour"].value, theirs["wage_hour"].source) == (40.0, "of the business")


@pytest.mark.parametrize("threshold", [0.5, 0.8, 1.0])
def test_every_value_is_its_formula_over_its_inputs(threshold: float) -> None:
    points = tuple(replace(each, followed=5, lasting=4) for each in POINTS)
    found = kpis(replace(_known(), points=points), FIGURES, threshold, shared=EVERYTHING)
    assert [kpi.name for kpi in found] == list(FORMULAS)
    before: dict[str, float] = {}
    for kpi in found:
        before[kpi.name] = compute(kpi.formula, before | {each.name: each.value for each in kpi.inputs})
        assert kpi.value in (before[kpi.name], None)
        assert math.isfinite(before[kpi.name]) and kpi.sentence and kpi.title


def test_a_share_of_nothing_is_no_figure_and_no_error() -> None:
    found = _named(kpis(result(), {}, 1.0))
    assert [found[name].value for name in ("resolution", "wrong_per_hundred")] == [None] * 2
    assert [found[name].value for name in ("involvement", "automation_rate", "hours_month")] == [0] * 3
    assert found["money_month"].value == 0


def test_nothing_tested_is_no_error() -> None:
    empty = result(points=(Point(0.8, 0, 0, 0, 0, 0),), tested=0)
    assert all(kpi.value is None or math.isfinite(kpi.value) for kpi in kpis(empty, dict.fromkeys(FIGURES, 0.0), 0.8))


COUNTS = some.integers(0, 50)


@given(some.tuples(COUNTS, COUNTS, COUNTS, COUNTS), some.floats(0.1, 10), some.floats(0, 20), some.floats(0, 2))
def test_money_and_the_slider_agree(counts: tuple[int, int, int, int], minutes: float, harm: float, question: float) -> None:
    """The worth of a month is what all by hand would cost, less what the lanes cost: so the cheapest threshold is worth most."""
    right, wrong, clarified, human = counts
    point = Point(0.8, right + wrong, wrong, clarified, clarified // 2, human)
    entered = FIGURES | {"minutes_hand": minutes, "cost_wrong": harm, "cost_question": question}
    cost = costs(entered)
    worth = _named(kpis(result(points=(point,)), entered, 0.8))["money_month"].value
    assert worth == pytest.approx(1200 * (cost.human - point.cost(cost)) if point.n else 0, abs=1e-6)


def test_figures_say_where_they_come_from() -> None:
    told = result(minutes=6.5, messages_month=820.0)
    found = {each.name: each for each in figures(told, {"wage_hour": 35.0})}
    assert (found["wage_hour"].value, found["wage_hour"].origin) == (35.0, Origin.YOURS)
    assert (found["minutes_hand"].value, found["minutes_hand"].origin) == (6.5, Origin.MEASURED)
    assert (found["messages_month"].value, found["messages_month"].origin) == (820.0, Origin.MEASURED)
    assert found["cost_wrong"].origin is Origin.ASSUMPTION and found["cost_wrong"].source
    assert "shop.xlsx" in found["minutes_hand"].source


def test_what_the_user_enters_goes_before_the_file_even_where_it_is_the_usual_value() -> None:
    usual = {each.name: each.value for each in DEFAULTS}
    found = {each.name: each for each in figures(result(minutes=6.5), {"minutes_hand": usual["minutes_hand"]})}
    assert (found["minutes_hand"].value, found["minutes_hand"].origin) == (usual["minutes_hand"], Origin.YOURS)


def test_inputs_are_shown_once_and_inner_ones_too() -> None:
    found = _named(kpis(result(), FIGURES, 0.8))
    names = [each.name for each in found["money_month"].inputs]
    assert len(names) == len(set(names))
    assert {"wage_hour", "n_auto_wrong", "cost_wrong", "minutes_hand", "n_clarify_right", "share_reviewed"} <= set(names)
    assert "watts" not in names


def test_the_nearest_place_of_the_slider_is_taken() -> None:
    assert result().at(0.83) is POINTS[1] and result().at(0.95) is POINTS[2]
