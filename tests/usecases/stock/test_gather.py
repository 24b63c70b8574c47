"""Long tables of sales on a calendar: sums, flags, the future, gaps, what is left out."""

import numpy as np
import pytest

from smeai.errors import DataError
from smeai.usecases.stock.calendar import Frequency
from tests.usecases.stock.tables import dates, gathered, rows, table


def test_rows_of_one_day_are_summed_and_priced_by_quantity():
    made = rows(
        ("A", "2024-01-01 10:00", 3, 2.0, "no"),
        ("A", "2024-01-01 17:30", 1, 4.0, "yes"),
        ("A", "2024-01-02", 0, 5.0, ""),
        names="item date quantity price promotion",
    )
    history = gathered(made).history
    assert history.quantity.tolist() == [[4.0, 0.0]]
    assert history.known["price"][0, :2].tolist() == [2.5, 5.0]
    assert history.known["promotion"][0, 0] == 1


def test_empty_quantities_after_the_last_sale_are_the_future():
    days = dates("2024-01-01", 20)
    made = table(
        {
            "item": ["A"] * 20,
            "date": days,
            "quantity": [*range(1, 13), *[None] * 8],
            "promotion": ["x" if i % 5 == 0 else None for i in range(20)],
        }
    )
    history = gathered(made, {"horizon": 3}).history
    assert history.calendar.steps == 12 and history.calendar.ahead == 8
    assert history.known["promotion"][0].tolist() == [float(i % 5 == 0) for i in range(20)]
    assert history.last.tolist() == [11]


def test_an_empty_quantity_in_the_middle_is_unknown_and_named():
    days = dates("2024-01-01", 12)
    found = gathered(table({"item": ["A"] * 12, "date": days, "quantity": [1, 2, 3, None, *[5] * 8]}))
    assert np.isnan(found.history.quantity[0, 3])
    assert [problem.row for problem in found.problems if "no quantity" in problem.sentence] == [5]


def test_the_calendar_reaches_the_horizon():
    made = table({"item": ["A"] * 20, "date": dates("2024-01-01", 20), "quantity": [1] * 20})
    assert gathered(made).history.calendar.ahead == 28
    assert gathered(made, {"horizon": 5.0}).history.calendar.ahead == 5


def test_closed_is_told_as_not_open():
    made = rows(
        ("A", "2024-01-01", 3, "yes"), ("A", "2024-01-02", 4, "no"), ("A", "2024-01-03", 4, "closed"), names="item date quantity closed"
    )
    assert gathered(made).history.known["open"][0, :3].tolist() == [0, 1, 0]


def test_state_holidays_are_letters():
    made = rows(("A", "2024-01-01", 3, "a"), ("A", "2024-01-02", 4, "0"), ("A", "2024-01-03", 4, 0), names="item date quantity holiday")
    assert gathered(made).history.known["holiday"][0, :3].tolist() == [1, 0, 0]


def test_stock_is_the_last_of_the_day_and_becomes_a_fact():
    made = rows(
        ("A", "2024-01-02 08:00", 1, 7), ("A", "2024-01-01", 1, 9), ("A", "2024-01-02 07:00", 1, 8), names="item date quantity stock"
    )
    history = gathered(made).history
    assert history.stock.tolist() == [[9, 7]]
    assert history.facts[0].on_hand == 7


def test_locations_make_items_of_their_own():
    made = rows(("A", "2024-01-01", 1, "Graz"), ("A", "2024-01-01", 2, "Linz"), names="item date quantity location")
    history = gathered(made).history
    assert history.items == ("A · Graz", "A · Linz")
    assert [fact.location for fact in history.facts] == ["Graz", "Linz"]


def test_without_items_the_file_is_one():
    assert gathered(table({"date": dates("2024-01-01", 5), "quantity": [1] * 5})).history.items == ("sales",)


def test_closed_sundays_are_no_steps():
    days = [day for day in dates("2024-01-01", 60) if np.datetime64(day).astype(object).weekday() != 6]
    history = gathered(table({"item": ["A"] * len(days), "date": days, "quantity": [1] * len(days)})).history
    assert history.calendar.season == 6 and history.calendar.steps == len(days)
    assert all(day.weekday() != 6 for day in history.calendar.dates.tolist())


@pytest.mark.parametrize(
    ("days", "frequency", "season"),
    [
        (dates("2024-01-01", 30), "D", 7),
        (dates("2024-01-05", 30, 7), "W", 52),
        ([f"2023-{month:02d}-01" for month in range(1, 13)], "M", 12),
        ([f"2023-{month:02d}-{day}" for month, day in zip(range(1, 7), (31, 28, 31, 30, 31, 30), strict=True)], "M", 12),
        (["2023-01-01", "2023-04-01", "2023-07-01", "2023-10-01"], "Q", 4),
        ([f"{year}-01-01" for year in range(2010, 2024)], "Y", 1),
        (["KW 50/2023", "KW 51/2023", "KW 52/2023", "KW 1/2024"], "W", 52),
        (["Q1 2023", "Q2 2023", "Q3 2023"], "Q", 4),
        ([2019, 2020, 2021, 2022], "Y", 1),
    ],
)
def test_the_spacing_of_dates_is_the_step(days, frequency, season):
    calendar = gathered(table({"item": ["A"] * len(days), "date": days, "quantity": [1] * len(days)})).history.calendar
    assert (calendar.frequency, calendar.season, calendar.steps) == (Frequency(frequency), season, len(days))


def test_weeks_keep_their_weekday():
    days = dates("2024-01-05", 10, 7)
    calendar = gathered(table({"item": ["A"] * 10, "date": days, "quantity": [1] * 10})).history.calendar
    assert [str(day) for day in calendar.dates[:10]] == days


def test_few_sales_are_added_up_by_longer_steps():
    rng = np.random.default_rng(1)
    days = np.sort(rng.integers(0, 700, 120))
    found = gathered(
        table({"item": ["A"] * 120, "date": [str(np.datetime64("2022-01-03") + int(day)) for day in days], "quantity": [1] * 120})
    )
    assert found.history.calendar.frequency is Frequency.WEEK
    assert "week" in found.guessed["frequency"]


def test_gaps_of_transactions_are_zero_and_run_to_the_common_end():
    made = rows(*[("A", day, 1) for day in dates("2024-01-01", 30)], *[("B", day, 1) for day in dates("2024-01-03", 7, 3)])
    found = gathered(made)
    assert [question.assumed for question in found.questions] == ["zero"]
    assert found.history.last.tolist() == [29, 29]
    assert np.nansum(found.history.quantity[1]) == 7 and np.isnan(found.history.quantity[1]).sum() == 2
    unknown = gathered(made, answers={"gaps": "unknown"}).history
    assert unknown.last.tolist() == [29, 20] and np.isnan(unknown.quantity[1, 3])


def test_complete_items_end_with_their_own_last_row():
    made = rows(*[("A", day, 1) for day in dates("2024-01-01", 30)], *[("B", day, 1) for day in dates("2024-01-01", 20)])
    found = gathered(made)
    assert found.history.last.tolist() == [29, 19] and not found.questions


def test_returns_are_netted_and_the_rest_named():
    found = gathered(rows(("A", "2024-01-01", 5), ("A", "2024-01-01", -2), ("A", "2024-01-02", -3), ("A", "2024-01-03", 4)))
    assert found.history.quantity.tolist() == [[3, 0, 4]]
    assert any("3 units" in problem.sentence and problem.count == 1 for problem in found.problems)


def test_movements_of_stock_are_sales():
    found = gathered(table({"item": ["A"] * 12, "date": dates("2024-01-01", 12), "quantity": [-2] * 12}))
    assert found.history.quantity.sum() == 24 and "negative" in found.problems[0].sentence


def test_a_file_exported_twice_is_asked_about():
    made = rows(*[("A", day, index) for index, day in enumerate(dates("2024-01-01", 15))] * 2)
    found = gathered(made)
    assert [(question.key, question.assumed) for question in found.questions] == [("duplicates", "first")]
    assert np.nansum(found.history.quantity) == sum(range(15))
    assert np.nansum(gathered(made, answers={"duplicates": "sum"}).history.quantity) == 2 * sum(range(15))


def test_months_can_be_asked_for_and_half_ones_are_named():
    days = dates("2024-01-10", 132)
    found = gathered(table({"item": ["A"] * 132, "date": days, "quantity": [2] * 132}), {"frequency": "M"})
    assert found.history.quantity.tolist() == [[58, 62, 60]]
    assert [problem.count for problem in found.problems] == [42]


def test_finer_steps_than_the_file_holds_are_refused_in_words():
    days = [f"2023-{month:02d}-01" for month in range(1, 13)]
    found = gathered(table({"item": ["A"] * 12, "date": days, "quantity": [2] * 12}), {"frequency": "D"})
    assert found.history.calendar.frequency is Frequency.MONTH
    assert any("cannot be split" in problem.sentence for problem in found.problems)


def test_dates_far_off_are_left_out_and_named():
    made = rows(*[("A", day, 1) for day in dates("2024-01-01", 30)], ("A", "1900-01-01", 5), ("A", "2099-12-31", 5))
    found = gathered(made)
    assert found.history.calendar.steps == 30
    assert [problem.count for problem in found.problems] == [2]


def test_public_holidays_of_a_country_are_known_ahead():
    made = table({"item": ["A"] * 20, "date": dates("2024-04-10", 20), "quantity": [1] * 20})
    history = gathered(made, {"country": "DE"}).history
    assert history.known["holiday"][0, history.calendar.dates == np.datetime64("2024-05-01")] == 1
    with pytest.raises(DataError, match=r"country “XX”.*AT"):
        gathered(made, {"country": "XX"})
    with pytest.raises(DataError, match=r"region “DE-XX”.*BY"):
        gathered(made, {"country": "DE-XX"})


def test_bad_cells_are_named_with_row_column_and_count():
    made = rows(("A", "2024-01-01", 1), ("A", "soon", 2), ("A", "2024-01-02", "many"), ("A", "2024-01-03", "many"), ("A", "2024-01-04", 3))
    found = {(problem.row, problem.column, problem.count) for problem in gathered(made).problems}
    assert {(3, "date", 1), (4, "quantity", 2)} <= found


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (table({"item": [], "date": [], "quantity": []}), "no rows"),
        (rows(("A", "x", 1), ("B", "y", 2)), "holds no dates"),
        (rows(("A", None, 1)), "no row with a date"),
        (rows(("A", "2024-01-01", None)), "no number"),
        (table({"item": ["A"], "quantity": [1]}), "no column was chosen for “Date”"),
        (table({"item": ["A"], "date": ["2024-01-01"]}), "no column was chosen for “Quantity”"),
    ],
)
def test_what_cannot_be_read_is_said(made, words):
    with pytest.raises(DataError, match=words):
        gathered(made)


def test_items_that_only_have_a_future_are_named():
    found = gathered(rows(("A", "2024-01-01", 1), ("A", "2024-01-02", 1), ("B", "2024-01-03", None)))
    assert found.history.items == ("A",)
    assert any("without a single quantity" in problem.sentence for problem in found.problems)


def test_one_row_is_a_history():
    assert gathered(rows(("A", "2024-01-01", 5))).history.quantity.tolist() == [[5]]


def test_dates_of_no_business_are_left_out_however_many():
    made = rows(*[("A", day, 1) for day in dates("2024-01-01", 10)], *[("B", "0029-01-01", 1)] * 9, ("B", "2024-01-01", 1))
    found = gathered(made)
    assert found.history.calendar.steps == 10 and found.problems[0].count == 9


def test_many_rows_without_items_are_warned_of():
    made = table({"date": [day for day in dates("2024-01-01", 3) for _ in range(40)], "quantity": [1] * 120})
    assert any("No column of items" in problem.sentence for problem in gathered(made).problems)
