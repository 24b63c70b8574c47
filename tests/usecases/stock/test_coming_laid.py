"""A list of coming events laid on a history."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.tabular.reading import Reading
from smeai.usecases.stock.coming_laid import with_coming
from smeai.usecases.stock.coming_list import read_coming
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import HOLIDAY, OPEN, PRICE, PROMOTION
from tests.usecases.stock.tables import dates, gathered, rows

FIRST, COUNT = "2024-01-01", 70  # a Monday


def daily(*more, names="item date quantity", items="AB", **options):
    days = dates(FIRST, COUNT)
    return gathered(rows(*[(item, day, 10, *more) for item in items for day in days], names=names), options).history


def weekly(opened=None, count=60):
    days, shares = dates(FIRST, count, 7), opened or [None] * count
    sold = [(item, day, 10, share) for item in "AB" for day, share in zip(days, shares, strict=True)]
    return gathered(rows(*sold, names="item date quantity open")).history


def lay(history, *found, names="from to what item discount price"):
    made = rows(*found, names=names)
    coming, wrong = read_coming(made, {name: name for name in made.columns}, Reading())
    laid, said, _ = with_coming(history, coming)
    return laid, (*wrong, *said)


def after(history, days):
    """A day to come, the first one for 0."""
    return str(history.calendar.dates[history.calendar.steps] + days)


def test_past_and_coming_promotions_are_flags_of_their_items():
    history = daily()
    laid, said = lay(
        history, ("2024-01-08", "2024-01-10", "promo", "A", None, None), (after(history, 2), after(history, 3), "promo", "b", None, None)
    )
    flags = laid.known[PROMOTION]
    assert np.isnan(flags[:, :7]).all() and (flags[0, 7:10] == 1).all() and flags[0, 10:COUNT].sum() == 0
    assert flags[1, COUNT : COUNT + 4].tolist() == [0, 0, 1, 1] and flags[0, COUNT : COUNT + 4].tolist() == [0, 0, 0, 0]
    assert np.isnan(flags[:, COUNT + 4 :]).all()
    assert PROMOTION not in history.known
    told = [each.sentence for each in said]
    assert any(words.startswith("Known in advance: 1 promotion of 1 item,") for words in told)
    assert any(words.startswith("Learned from, in the past: 1 promotion of 1 item, 2024-01-08") for words in told)


def test_what_cannot_be_weighed_is_said_and_not_pretended():
    history = daily()
    laid, said = lay(history, (after(history, 2), None, "promo", "A", 20, None), (after(history, 3), None, "holiday", None, None, None))
    assert PROMOTION not in laid.known and HOLIDAY not in laid.known
    assert sum("cannot be weighed" in each.sentence for each in said) == 2
    assert not any("Known in advance" in each.sentence for each in said)


def test_promotions_of_the_sales_make_coming_ones_count():
    days = dates(FIRST, COUNT)
    sold = [("A", day, 10, int(place % 10 == 0), 5.0 - (place % 10 == 0)) for place, day in enumerate(days)]
    history = gathered(rows(*sold, names="item date quantity promotion price")).history
    laid, _ = lay(history, (after(history, 1), None, "promo", "A", 20, None), (after(history, 2), None, "promo", "A", None, 3.5))
    assert laid.known[PROMOTION][0, COUNT : COUNT + 4].tolist()[:3] == [0, 1, 1]
    assert laid.known[PRICE][0, COUNT + 1] == 4.0 and laid.known[PRICE][0, COUNT + 2] == 3.5
    np.testing.assert_array_equal(laid.known[PRICE][:, :COUNT], history.known[PRICE][:, :COUNT])


def test_sales_that_tell_discounts_are_told_discounts():
    days = dates(FIRST, COUNT)
    sold = [("A", day, 10, 30 * (place % 10 == 0)) for place, day in enumerate(days)]
    history = gathered(rows(*sold, names="item date quantity promotion")).history
    laid, _ = lay(history, (after(history, 0), None, "promo", "A", 20, None), (after(history, 1), None, "promo", "A", None, None))
    assert laid.known[PROMOTION][0, COUNT : COUNT + 2].tolist() == [20, 30]


def test_a_closed_day_is_closed_for_all_and_its_past_ones_too():
    history = daily()
    quantity = history.quantity.copy()
    quantity[:, 20] = 0
    history = replace(history, quantity=quantity)
    laid, said = lay(
        history, ("2024-01-21", None, "closed", None, None, None), (after(history, 3), after(history, 4), "closed", None, None, None)
    )
    assert laid.known[OPEN][:, COUNT : COUNT + 5].tolist() == [[1, 1, 1, 0, 0]] * 2
    assert laid.known[OPEN][:, 20].tolist() == [0, 0] and laid.known[OPEN][:, :COUNT].sum() == 2 * (COUNT - 1)
    assert any("2 closed days" in each.sentence for each in said)


def test_a_day_with_sales_was_not_closed():
    laid, said = lay(daily(), ("2024-01-21", None, "closed", None, None, None))
    assert laid.known[OPEN][:, 20].tolist() == [1, 1]
    assert any("had sales" in each.sentence for each in said)


def test_weeks_closed_in_part_are_shares_where_the_past_knows_shares():
    history = weekly([0.83 if place == 9 else 1 for place in range(60)])
    laid, _ = lay(
        history, (after(history, 2), None, "closed", None, None, None), (after(history, 7), after(history, 13), "closed", "A", None, None)
    )
    assert laid.known[OPEN][0, 60:62].tolist() == [1 - 1 / 6, 0] and laid.known[OPEN][1, 60:62].tolist() == [1 - 1 / 6, 1]


def test_weeks_closed_in_part_without_a_past_like_it_are_said():
    history = weekly()
    laid, said = lay(
        history, (after(history, 2), None, "closed", None, None, None), (after(history, 7), after(history, 13), "closed", None, None, None)
    )
    assert laid.known[OPEN][:, 60:62].tolist() == [[1, 0]] * 2
    assert [each.count for each in said if "closed in part" in each.sentence] == [1]


def test_groups_suppliers_names_and_locations_are_known():
    facts = (Facts("A", "Apple", "Fruit", supplier="Orchard"), Facts("B", "Brick", "Build", supplier="Kiln"))
    history = replace(daily(), facts=facts)
    past = ("2024-01-08", None, "promo", None)
    for name, item in (("fruit", 0), ("BRICK", 1), ("Orchard", 0), ("a", 0)):
        laid, _ = lay(history, past, (after(history, 0), None, "promo", name), names="from to what item")
        assert laid.known[PROMOTION][:, COUNT].tolist() == [float(place == item) for place in range(2)]
    laid, _ = lay(history, past, (after(history, 0), None, "promo", "Build"), names="from to what group")
    assert laid.known[PROMOTION][:, COUNT].tolist() == [0, 1]
    two = gathered(
        rows(*[("A", day, 10, place) for place in ("Graz", "Linz") for day in dates(FIRST, COUNT)], names="item date quantity location")
    )
    laid, _ = lay(
        two.history,
        ("2024-01-08", None, "promo", "A", None),
        (after(two.history, 0), None, "promo", "A", "linz"),
        names="from to what item location",
    )
    assert laid.known[PROMOTION][:, COUNT].tolist() == [0, 1] and laid.known[PROMOTION][:, 7].tolist() == [1, 1]


def test_unknown_items_and_days_out_of_reach_are_said_with_their_rows():
    history = daily()
    _, said = lay(
        history,
        ("2024-01-08", None, "promo", "A", None, None),
        (after(history, 1), None, "promo", "Zebra", None, None),
        (after(history, 400), None, "promo", "A", None, None),
        ("2020-01-08", None, "promo", "A", None, None),
    )
    found = {each.row: each for each in said if each.row}
    assert found[3].column == "item" and "Zebra" in found[3].sentence
    assert "beyond" in found[4].sentence and "before" in found[5].sentence


def test_holidays_count_as_the_country_counts_them():
    history = gathered(rows(*[("A", day, 10) for day in dates("2024-01-01", 60, 7)]), {"country": "DE", "horizon": 8}).history
    laid, _ = lay(history, (after(history, 0), after(history, 1), "holiday", None, None, None))
    assert laid.known[HOLIDAY][0, 60] == max(2, history.known[HOLIDAY][0, 60])


ROW = st.tuples(
    st.integers(-20, COUNT + 60), st.integers(0, 12), st.sampled_from(["promo", "closed", "holiday"]),
    st.sampled_from(["A", "B", "Z", None]),
    st.sampled_from([None, 10, 50]), st.sampled_from([None, 2.5]),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(ROW, max_size=8), st.sampled_from(["", "W", "M"]))
def test_flags_stay_in_bounds_and_nothing_else_is_touched(found, frequency):
    history = daily(2, 5.0, names="item date quantity stock price", frequency=frequency)
    start = date.fromisoformat(FIRST)
    laid, said = lay(
        history, *[(start + timedelta(days=day), start + timedelta(days=day + more), *rest) for day, more, *rest in found] or [(None,) * 6]
    )
    for flags in laid.known.values():
        assert flags.shape == (2, len(history.calendar.dates))
    for name in (PROMOTION, OPEN):
        known = laid.known.get(name, np.zeros(1))
        assert ((known >= 0) & (known <= 1) | np.isnan(known)).all()
    np.testing.assert_array_equal(laid.quantity, history.quantity)
    np.testing.assert_array_equal(laid.known[PRICE][:, : history.calendar.steps], history.known[PRICE][:, : history.calendar.steps])
    assert laid.facts == history.facts and all(str(each) for each in said)


@settings(max_examples=40, deadline=None)
@given(st.lists(ROW, min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(found, random):
    history, start = daily(), date.fromisoformat(FIRST)
    made = [(start + timedelta(days=day), start + timedelta(days=day + more), *rest) for day, more, *rest in found]
    one, other = (lay(history, *each)[0].known for each in (made, random.sample(made, len(made))))
    assert one.keys() == other.keys()
    for name, flags in one.items():
        np.testing.assert_array_equal(flags, other[name])
