"""The case over its parts: names, formulas, years."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.core.case.cash import cumulative
from smeai.core.case.part import apart, rewritten
from smeai.core.case.reckoning import kpis, model
from smeai.core.kpi import Origin, compute
from tests.core.case.parts import part


def test_two_pilots_of_one_kind_have_names_of_their_own() -> None:
    one, other = apart((part(), part(messages=900)))
    assert {one.prefix, other.prefix} == {"chat1", "chat2"}
    assert one.terms.worth == "chat1_money_month"
    assert {each.name for each in one.inputs} & {each.name for each in other.inputs} >= {"wage_hour", "watts"}
    assert "messages_month" not in {each.name for each in one.inputs}


def test_figures_that_pilots_do_not_agree_on_are_each_its_own() -> None:
    one, other = apart((part(wage=28), part(wage=35)))
    assert "chat1_wage_hour" in {each.name for each in one.inputs}
    assert "chat2_wage_hour" in {each.name for each in other.inputs}


def test_renaming_leaves_the_value_of_a_formula() -> None:
    made = rewritten("a * (b - MIN(a, 2)) / -b", {"a": "x_a", "b": "x_b"})
    assert compute(made, {"x_a": 3, "x_b": 4}) == compute("a * (b - MIN(a, 2)) / -b", {"a": 3, "b": 4})


def test_every_key_figure_is_its_formula_over_inputs_and_figures_before_it() -> None:
    case = model((part(), part("stock", "Our shop", 50)))
    known = {each.name: each.value for each in case.inputs}
    for kpi in kpis(case):
        known[kpi.name] = compute(kpi.formula, known)
        assert kpi.value is None or kpi.value == known[kpi.name]
    assert all(kpi.title and kpi.sentence for kpi in kpis(case)[6:])


def test_what_is_entered_is_yours() -> None:
    case = model((part(),), {"discount_rate": 0.2, "chat_minutes_hand": 6})
    found = {each.name: each for each in case.inputs}
    assert found["discount_rate"].origin is found["chat_minutes_hand"].origin is Origin.YOURS
    assert found["discount_rate"].value == 0.2


def test_a_case_that_never_pays_has_no_payback_and_no_break_even() -> None:
    never = {each.name: each.value for each in kpis(model((part(messages=0),)))}
    assert never["payback"] is None
    assert never["break_even"] is None
    assert never["npv_3"] < 0


@given(st.floats(0, 40), st.floats(0, 40), st.floats(-0.3, 0.5), st.floats(0, 5000))
def test_months_add_up_to_years(start: float, other: float, growth: float, fee: float) -> None:
    given_ = {"chat1_start": start, "chat2_start": other, "growth": growth, "fee_month": fee}
    case = model((part(), part(messages=900)), given_)
    values = case.values()
    months = cumulative(case.parts, values)
    gained = -values["cost_once"]
    for year in range(1, 6):
        gained += values[f"net_{year}"]
        assert months[12 * year] == pytest.approx(gained, abs=1e-6)


@given(st.floats(0, 12), st.floats(0, 12))
def test_it_is_paid_back_by_the_month_that_is_said(start: float, other: float) -> None:
    case = model((part(), part(messages=900)), {"chat1_start": start, "chat2_start": other})
    values = case.values()
    months = cumulative(case.parts, values)
    assert months[min(60, int(values["payback"]) + 1)] >= 0
    assert values["payback"] == pytest.approx((values["cost_once"] + _waits(values, start, other)) / values["net_month"])


def _waits(values: dict[str, float], start: float, other: float) -> float:
    return values["chat1_benefit_month"] * start + values["chat2_benefit_month"] * other


def _paid_month(months: tuple[float, ...]) -> int | None:
    return next((month for month, have in enumerate(months) if month % 12 == 0 and have > 1e-6), None)


@given(st.floats(0, 70), st.floats(0, 70), st.floats(-1.5, 1.0), st.floats(0, 3000), st.floats(0, 30000))
def test_payback_follows_the_money_in_hand_and_is_a_dash_where_that_stays_away(
    start: float, other: float, growth: float, fee: float, once: float
) -> None:
    given_ = {"chat1_start": start, "chat2_start": other, "growth": growth, "fee_month": fee, "fee_once": once}
    case = model((part(), part(messages=900)), given_)
    months = cumulative(case.parts, case.values())
    payback = next(each.value for each in kpis(case) if each.name == "payback")
    year = _paid_month(months)
    assert (payback is None) == (year is None)
    if payback is not None:
        assert 12 * (year // 12 - 1) - 1e-6 <= payback <= year + 1e-6
        before, after = months[int(payback)], months[min(60, int(payback) + 1)]
        assert before + (after - before) * (payback - int(payback)) >= -1e-6 * max(1.0, once, fee)


def test_volumes_that_fall_are_in_the_payback() -> None:
    falling = model((part(),), {"growth": -0.5, "fee_once": 12000, "fee_month": 0, "chat_start": 0, "chat_realised": 1})
    assert falling.values()["net_month"] > 0
    assert next(each for each in kpis(falling) if each.name == "payback").value is None


def test_risk_makes_no_loss_smaller() -> None:
    values = model((part(wage=-10.0),), {"chat_realised": 0.5}).values()
    assert values["chat_benefit_month"] == values["chat_money_month"] < 0


def test_an_interval_goes_with_the_value_that_was_tested() -> None:
    tested = part()
    sure = tuple(replace(each, low=1.0, high=99.0, n=100) if each.name == "hours_month" else each for each in tested.kpis)
    tested = replace(tested, kpis=sure)
    as_tested, moved = model((tested,)), model((tested,), {"chat_messages_month": 5})
    assert next(each for each in kpis(as_tested) if each.name == "chat_hours_month").n == 100
    assert next(each for each in kpis(moved) if each.name == "chat_hours_month").n is None


def test_a_case_needs_a_pilot() -> None:
    with pytest.raises(ValueError, match="pilot"):
        model(())
