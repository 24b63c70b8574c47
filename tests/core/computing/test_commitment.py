"""A commitment beside paying as one goes, and both ways in the profit and loss account."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.core.computing import commitment, ebitda
from smeai.core.computing.sheet import Sheet, work_out
from smeai.core.kpi import Origin
from smeai.core.prices import Price
from tests.core.computing.cases import BASE, BOOK, FREE, UNITS, YEAR, workings


def _sheet(price: Price, calls: float, **changes: object) -> Sheet:
    return work_out(workings(price, figures={"calls_month": calls}, currency="USD", **changes), BOOK)


def test_the_listed_offer_is_taken() -> None:
    sheet = _sheet(YEAR, 800000)
    assert sheet.values["commit_fee"] == 500 and sheet.values["commit_saving"] == pytest.approx(300)
    assert sheet.values["even_calls"] == 500000 and sheet.values["half_loss"] == pytest.approx(100)
    assert "2026-05" in sheet.inputs["commit_price"].source
    assert _sheet(YEAR, 1200000).values["commit_bill"] == pytest.approx(500 + 200000 * 0.0005)


def test_without_a_listed_offer_an_example_is_marked_as_one() -> None:
    offered = _sheet(UNITS, 10000).inputs["commit_price"]
    assert offered.origin is Origin.ASSUMPTION and "example" in offered.source


def test_an_entered_offer_holds_for_its_service_alone() -> None:
    made = workings(UNITS, currency="USD").with_offer(UNITS.name, "commit_price", 600.0)
    assert work_out(made, BOOK).inputs["commit_price"].value == 600 and work_out(made, BOOK).inputs["commit_price"].origin is Origin.YOURS
    other = workings(YEAR, currency="USD", offers=made.offers)
    assert work_out(other, BOOK).inputs["commit_price"].value == 6000


@settings(max_examples=60, deadline=None)
@given(st.sampled_from((UNITS, FREE, BASE, YEAR)), st.floats(1000, 2e6), st.floats(10, 5000))
def test_at_the_break_even_both_cost_the_same(price: Price, calls: float, fee: float) -> None:
    offers = {f"{price.name}|commit_price": fee * 12, f"{price.name}|commit_months": 12.0, f"{price.name}|commit_calls": 1e12}
    even = _sheet(price, calls, offers=offers).values["even_calls"]
    at = _sheet(price, even, offers=offers)
    if fee <= price.base_month:
        assert at.values["commit_saving"] >= 0  # it pays with any number of calls
    else:
        assert at.values["commit_saving"] == pytest.approx(0, abs=1e-6 * max(1.0, at.values["bill_a"]))


@pytest.mark.parametrize(
    ("price", "calls", "words"),
    [
        (YEAR, 800000, "committing saves $300 a month. It pays from 500,000 calls on, 50\u00a0% of what it holds."),
        (YEAR, 100000, "paying as you go is cheaper by $400 a month."),
        (YEAR, 800000, "If your calls halve, it costs you $100 a month more."),
    ],
)
def test_the_words_say_which(price: Price, calls: float, words: str) -> None:
    sheet = _sheet(price, calls)
    assert words in commitment.told(sheet.kpis, sheet.service, calls).spoken("en", "USD")


def test_an_offer_that_never_pays_is_said() -> None:
    sheet = _sheet(YEAR, 800000, offers={f"{YEAR.name}|commit_price": 24000.0})
    assert "Even when fully used" in commitment.told(sheet.kpis, sheet.service, 800000)


def test_over_whole_lives_depreciation_is_the_price() -> None:
    sheet = _sheet(UNITS, 40000, years=4)
    assert sheet.values["book_value"] == pytest.approx(0, abs=1e-9)
    assert sheet.values["result_gap"] == pytest.approx(sheet.values["paid_gap"])
    assert sheet.values["ebitda_gap"] - sheet.values["result_gap"] == pytest.approx(900)
    three = _sheet(UNITS, 40000, years=3)
    assert three.values["book_value"] == pytest.approx(225) and "After depreciation" in ebitda.told(three.kpis, three.service, 3)


def test_the_years_add_up() -> None:
    sheet = _sheet(BASE, 20000, years=5)
    rows = ebitda.years_of(sheet.values, "a", 5)
    assert sum(row[5] for row in rows) == pytest.approx(sheet.values["ebitda_cloud"])
    assert sum(row[2] for row in rows) == pytest.approx(sheet.values["ebitda_own"])
    assert sum(row[1] for row in rows) == pytest.approx(sheet.values["own_t5"])
