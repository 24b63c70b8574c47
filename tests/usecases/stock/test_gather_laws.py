"""What holds for any table of sales."""

from datetime import date, timedelta

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.errors import DataError
from tests.usecases.stock.tables import gathered, rows, table

DAYS = st.integers(0, 400).map(lambda day: str(date(2023, 1, 2) + timedelta(days=day)))
ROWS = st.lists(st.tuples(st.sampled_from("ABC"), DAYS, st.integers(0, 50)), min_size=1, max_size=60)
MONTHS = [f"2023-{month:02d}" for month in range(1, 13)]
CELL = st.one_of(st.none(), st.integers(-5, 20), st.sampled_from(["", "x", "2024-02-30", "1,5", "KW 3/2024", "٣", "yes", "#N/A"]))


def left_out(found) -> float:
    """Units that problems name as left out with a half step."""
    return sum(float(p.sentence.split(": ")[-1].split(" units")[0].replace(",", "")) for p in found.problems if "in part" in p.sentence)


@settings(max_examples=60, deadline=None)
@given(ROWS, st.sampled_from(["", "W", "M", "Q"]))
def test_sums_are_kept_or_named(sold, frequency):
    found = gathered(rows(*sold), {"frequency": frequency}, {"duplicates": "sum"})
    assert np.nansum(found.history.quantity) + left_out(found) == sum(quantity for _, _, quantity in sold)


@settings(max_examples=40, deadline=None)
@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(sold, random):
    shuffled = random.sample(sold, len(sold))
    first, second = gathered(rows(*sold)).history, gathered(rows(*shuffled)).history
    assert first.items == second.items and first.calendar.frequency is second.calendar.frequency
    np.testing.assert_array_equal(first.quantity, second.quantity)
    np.testing.assert_array_equal(first.calendar.dates, second.calendar.dates)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.one_of(st.none(), st.integers(0, 30)), min_size=12, max_size=12), min_size=1, max_size=5))
def test_wide_is_long(amounts):
    if all(amount is None for row in amounts for amount in row):
        return
    names = [f"item {index}" for index in range(len(amounts))]
    wide = gathered(table({"item": names, **{month: [row[at] for row in amounts] for at, month in enumerate(MONTHS)}}))
    sold = [(name, MONTHS[at], row[at]) for name, row in zip(names, amounts, strict=True) for at in range(12) if row[at] is not None]
    long = gathered(rows(*sold), answers={"duplicates": "sum"})
    assert wide.history.items == long.history.items
    np.testing.assert_array_equal(wide.history.quantity, long.history.quantity)
    np.testing.assert_array_equal(wide.history.calendar.dates, long.history.calendar.dates)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(CELL, CELL, CELL, CELL), max_size=8))
def test_any_table_is_read_or_refused_in_words(cells):
    made = table({name: [row[place] for row in cells] for place, name in enumerate(("item", "date", "quantity", "promotion"))})
    try:
        history = gathered(made).history
    except DataError as error:
        assert error.sentence
        return
    assert np.isfinite(history.quantity).any() and (np.nan_to_num(history.quantity) >= 0).all()
    assert (history.first <= history.last).all() and (history.last < history.calendar.steps).all()
    assert (np.diff(history.calendar.dates).astype(int) > 0).all()
