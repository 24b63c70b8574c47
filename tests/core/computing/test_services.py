"""What a month costs by every kind of price list, each against figures worked by hand (in dollars, so without a rate)."""

import pytest

from smeai.core.computing.sheet import work_out
from smeai.core.kpi import Origin
from smeai.core.prices import Price
from tests.core.computing.cases import BASE, BOOK, FREE, TOKENS, UNITS, YEAR, workings


def _bill(price: Price, calls: float, **figures: float) -> float:
    sheet = work_out(workings(price, figures={"calls_month": calls, **figures}, currency="USD"), BOOK)
    return sheet.kpis["bill_a"].value


@pytest.mark.parametrize(
    ("price", "calls", "more", "expected"),
    [
        (UNITS, 1000, {"chars_call": 20}, 1.5),  # 3 units at least
        (UNITS, 1000, {"chars_call": 301}, 2.0),  # 4 started units
        (TOKENS, 1000, {"tokens_in": 2000, "tokens_out": 100}, 2.5),  # 2 for reading, 0.5 for writing
        (FREE, 4000, {}, 0.0),
        (FREE, 6000, {}, 1.0),  # 1,000 beyond what is free
        (FREE, 6000, {"chars_call": 1001}, 7.0),  # 2 units each: 2,500 calls are free, 3,500 cost 0.002
        (BASE, 0, {}, 100.0),
        (BASE, 10000, {}, 100.0),
        (BASE, 10200, {}, 101.0),
        (YEAR, 2000, {}, 2.0),  # as one goes
    ],
)
def test_a_month_by_every_kind_of_list(price: Price, calls: float, more: dict[str, float], expected: float) -> None:
    assert _bill(price, calls, **more) == pytest.approx(expected)


def test_an_all_round_list_adds_its_parts() -> None:
    every = Price("All", 0.01, "", "2026-05", 1.0, 5.0, 0.001, 100, 2, 50, 100, 300)
    book = type(BOOK)((every,), "USD", "")
    figures = {"calls_month": 1000.0, "chars_call": 250.0, "tokens_in": 100.0, "tokens_out": 10.0}
    sheet = work_out(workings(every, figures=figures, currency="USD"), book)
    a_call = 0.01 + 3 * 0.001 + (100 * 1 + 10 * 5) / 1e6
    assert sheet.kpis["price_a"].value == pytest.approx(a_call)
    assert sheet.kpis["free_a"].value == pytest.approx(100 + 300 / 3)
    assert sheet.kpis["bill_a"].value == pytest.approx(50 + 800 * a_call)


def test_another_currency_is_converted_by_a_rate_that_is_shown() -> None:
    sheet = work_out(workings(BASE, figures={"calls_month": 10200.0}), BOOK)
    rate = sheet.inputs["rate_usd"]
    assert rate.origin is Origin.ASSUMPTION and rate in sheet.kpis["bill_a"].inputs
    assert sheet.kpis["bill_a"].value == pytest.approx(101 * rate.value)
    assert "rate_usd" not in work_out(workings(BASE, currency="USD"), BOOK).inputs


def test_listed_prices_are_assumptions_with_their_date() -> None:
    listed = [each for each in work_out(workings(UNITS), BOOK).kpis["bill_a"].inputs if each.name.startswith("per_unit")]
    assert listed[0].origin is Origin.ASSUMPTION and "2026-05" in listed[0].source and "3 units" in listed[0].source


def test_the_price_of_the_book_is_that_of_the_sheet() -> None:
    for price in (UNITS, TOKENS, FREE, BASE, YEAR):
        sheet = work_out(workings(price, currency="USD"), BOOK)
        assert sheet.kpis["price_a"].value == pytest.approx(BOOK.cost(price))
