"""What people hand in: units, lost formats, names alone, mistyped years, items in different steps."""

import numpy as np
import pytest

from smeai.errors import DataError
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.named_columns import with_item
from smeai.usecases.stock.serials import serial_days
from smeai.usecases.stock.units import without_unit
from tests.usecases.stock.tables import dates, gathered, rows, table

MONTHS = [str(month) for month in np.arange("2020-01", "2024-01", dtype="datetime64[M]").astype("datetime64[D]")]


def daily(quantities: list, days: list | None = None, **columns: list) -> dict[str, list]:
    return {"item": ["A"] * len(quantities), "date": days or dates("2024-01-01", len(quantities)), "quantity": quantities, **columns}


def several(*items: tuple[str, list[str], int]) -> dict[str, list]:
    """Items with their dates and what they sell on each."""
    return {
        "item": [item for item, days, _ in items for _ in days],
        "date": [day for _, days, _ in items for day in days],
        "quantity": [sold + place % 3 for _, days, sold in items for place, _ in enumerate(days)],
    }


def said(found, words: str) -> list:
    return [problem for problem in found.problems if words in problem.sentence]


@pytest.mark.parametrize("unit", [" pcs", " Stk.", "kg", " шт"])
def test_quantities_with_their_unit(unit):
    assert gathered(table(daily([f"{number},5{unit}" for number in range(1, 20)]))).history.quantity[0, 0] == 1.5


@pytest.mark.parametrize("cells", [["5 kg", "700 g", "3 kg"], ["5", "6", "7", "3 returned"], ["many", "few"], [5, None]])
def test_units_that_differ_or_are_rare_stay(cells):
    assert list(without_unit(cells)) == cells


def test_day_numbers_of_a_spreadsheet():
    found = gathered(table(daily([3] * 20, [str(45292 + day) for day in range(20)])))
    assert str(found.history.calendar.dates[0]) == "2024-01-01" and said(found, "day numbers")


@pytest.mark.parametrize("cells", [[], ["45292", "x"], [7, 8], ["2023"], [20240101]])
def test_other_numbers_are_no_day_numbers(cells):
    assert serial_days(cells) is None


def test_years_below_a_column_called_date():
    found = gathered(table(daily([3, 4, 5, 6], [2020, 2021, 2022, 2023])))
    assert found.history.calendar.frequency is Frequency.YEAR


def test_a_column_called_as_its_role_is_named_as_what_is_wrong():
    made = table(daily([1, 2, 3], ["KW 1", "KW 2", "KW 3"]))
    with pytest.raises(DataError, match=r"Column date .* “KW 1” in row 2"):
        gathered(made, date="date")
    made = table({"Datum": ["KW 1", "KW 2", "KW 3"], "item": ["A"] * 3, "quantity": [1, 2, 3]})
    with pytest.raises(DataError, match=r"Column Datum .* “KW 1” in row 2"):
        gathered(made)


def test_names_are_items_where_nothing_else_is():
    assert with_item({"name": "Product description"})["item"] == "Product description"
    assert with_item({"name": "Description", "item": "SKU"})["item"] == "SKU"


@pytest.mark.parametrize("above", [["Jan", "Feb", "Mar"], ["KW01", "KW02", "KW03"]])
def test_periods_without_a_year_are_refused(above):
    with pytest.raises(DataError, match="which year"):
        gathered(table({"item": ["A", "B"], **{name: [1, 2] for name in above}}))


def test_a_quantity_beyond_any_business_is_unknown():
    found = gathered(table(daily([5, 6, 1e300, 7, *[5] * 10])))
    assert np.isnan(found.history.quantity[0, 2]) and [problem.row for problem in said(found, "above 1,000")] == [4]


@pytest.mark.parametrize("year", ["2020", "2027", "2031"])
def test_a_mistyped_year_is_left_out(year):
    found = gathered(table(daily([5] * 60, [*dates("2024-01-01", 59), f"{year}-03-01"])))
    assert found.history.calendar.frequency is Frequency.DAY and found.history.calendar.steps == 59
    assert [problem.row for problem in said(found, "far from all others")] == [61]


def test_a_pause_like_others_is_no_mistyped_year():
    found = gathered(table(daily([5] * 8, [f"{year}-03-01" for year in (2010, 2011, 2012, 2013, 2014, 2015, 2016, 2018)])))
    assert not said(found, "far from all others")


def test_months_beside_quarters_are_added_up_to_quarters():
    found = gathered(table(several(("M", MONTHS, 10), ("Q", MONTHS[::3], 30))))
    assert found.history.calendar.frequency is Frequency.QUARTER and said(found, "others in quarters")
    assert found.history.quantity.sum(axis=1).tolist() == [48 * 11, 16 * 31 - 1]


def test_few_quarters_among_months_hold_all_of_their_months():
    months = [(f"M{number}", MONTHS, 0) for number in range(4)]  # with zeros: elsewhere a month without a row is unknown
    found = gathered(table(several(*months, ("Q", MONTHS[::3], 30))))
    assert found.history.calendar.frequency is Frequency.MONTH and said(found, "(Q) has one row a quarter")
    assert found.history.quantity[4, :7].tolist() == [30, 0, 0, 31, 0, 0, 32]


def test_items_that_sell_now_and_then_are_of_no_step():
    found = gathered(table(several(("M", MONTHS, 10), ("N", [*MONTHS[:9:3], *MONTHS[11:30:2]], 5))))
    assert found.history.calendar.frequency is Frequency.MONTH and not said(found, "one row a")


def test_one_row_is_spoken_of_as_one():
    found = gathered(rows(("A", "2024-01-01", 5), ("", "2024-01-02", 3), ("A", "2024-01-03", 4)))
    assert said(found, "1 row names no date or no item and was left out.")
