"""Wide tables of sales, and what people write above their columns."""

from datetime import date

import pytest

from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.periods import period_of
from tests.usecases.stock.tables import dates, gathered, table


@pytest.mark.parametrize(
    ("text", "day", "frequency"),
    [
        ("KW 12/2024", (2024, 3, 18), "W"),
        ("2024-W12", (2024, 3, 18), "W"),
        ("S12 2024", (2024, 3, 18), "W"),
        ("Jan 24", (2024, 1, 1), "M"),
        ("janv. 2024", (2024, 1, 1), "M"),
        ("2024-01", (2024, 1, 1), "M"),
        ("01/2024", (2024, 1, 1), "M"),
        ("März 2024", (2024, 3, 1), "M"),
        ("enero de 2024", (2024, 1, 1), "M"),
        ("styczeń 2024", (2024, 1, 1), "M"),
        ("يناير 2024", (2024, 1, 1), "M"),
        ("जनवरी 2024", (2024, 1, 1), "M"),
        ("2024年1月", (2024, 1, 1), "M"),
        ("2024 / Jan", (2024, 1, 1), "M"),
        ("Q1 2024", (2024, 1, 1), "Q"),
        ("2. Quartal 2024", (2024, 4, 1), "Q"),
        ("T3 2024", (2024, 7, 1), "Q"),
        ("2024", (2024, 1, 1), "Y"),
    ],
)
def test_periods_are_read_in_many_languages(text, day, frequency):
    assert period_of(text) == (date(*day), Frequency(frequency))


@pytest.mark.parametrize("text", ["KW 60/2024", "Total 2024", "13/2024", "12.03.2024", "Item 24", "", "Jan", 7, True, None])
def test_what_is_no_period_is_none(text):
    assert period_of(text) is None


def test_months_across_with_totals():
    made = table(
        {"Artikel": ["Brot", "Salz", "Summe"], "Jan 24": ["1,5", "2", "3,5"], "Feb 24": ["2", "3", "5"], "Summe": ["3,5", "5", "8,5"]}
    )
    found = gathered(made, item="Artikel")
    assert found.history.items == ("Brot", "Salz")
    assert found.history.quantity.tolist() == [[1.5, 2], [2, 3]]
    assert {(problem.row, problem.column) for problem in found.problems if "total" in problem.sentence} == {(4, "Artikel"), (None, "Summe")}


def test_the_item_is_the_first_text_column():
    found = gathered(table({"Produit": ["A", "B"], "T1 2023": [1, 2], "T2 2023": [3, 4], "T3 2023": [3, 4]}))
    assert found.history.items == ("A", "B") and found.history.calendar.frequency is Frequency.QUARTER


def test_days_across():
    found = gathered(table({"item": ["A"], **{day: [1] for day in dates("2024-01-01", 9)}}))
    assert found.history.calendar.frequency is Frequency.DAY and found.history.calendar.steps == 9


def test_years_down_and_months_across():
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    made = table({"item": ["A", "A"], "Year": [2023, 2024], **{month: [at, 12 + at] for at, month in enumerate(months)}})
    found = gathered(made)
    assert found.history.quantity.tolist() == [list(range(24))]
    assert str(found.history.calendar.dates[0]) == "2023-01-01"


def test_items_across_and_days_down():
    found = gathered(table({"date": dates("2024-01-01", 5), "Milk": [1] * 5, "Bread": [2] * 5}))
    assert found.history.items == ("Bread", "Milk") and found.history.quantity.sum() == 15


def test_the_only_column_of_numbers_is_the_quantity():
    found = gathered(table({"date": dates("2024-01-01", 5), "turnover": [1] * 5}))
    assert found.history.quantity.sum() == 5 and "turnover" in found.guessed["columns"]


def test_a_second_measure_beside_the_quantities_is_not_added_to_them():
    columns = {f"{what} / {month} 2024": [value] for what, value in (("Revenue", 100), ("Quantity", 1)) for month in ("Jan", "Feb", "Mar")}
    assert gathered(table({"item": ["A"], **columns})).history.quantity.sum() == 3


def test_a_bad_cell_is_named_where_it_stands():
    found = gathered(table({"item": ["A", "B"], "2024-01": [1, 2], "2024-02": [3, "many"], "2024-03": [3, 5]}))
    assert [(problem.row, problem.column) for problem in found.problems if "many" in problem.sentence] == [(3, "2024-02")]


def test_facts_stand_beside_the_quantities():
    found = gathered(table({"item": ["A"], "group": ["Brot"], "cost": ["1.20"], "2024-01": [1], "2024-02": [3]}))
    assert (found.history.facts[0].group, str(found.history.facts[0].cost)) == ("Brot", "1.20")


@pytest.mark.parametrize("year", ["2023", "Jahr 2023", "Year 2023"])
def test_years_above_months(year):
    found = gathered(table({"item": ["A"], **{f"{year} / {month}": [1] for month in ("Jan", "Feb", "Mar")}}))
    assert [str(day) for day in found.history.calendar.dates[:3]] == ["2023-01-01", "2023-02-01", "2023-03-01"]
