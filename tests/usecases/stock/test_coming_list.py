"""A list of coming promotions and closed days, as people write it."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.core.problem import Severity
from smeai.errors import DataError
from smeai.tabular.reading import Reading
from smeai.tabular.roles import guess_roles
from smeai.usecases.stock.coming_about import COMING_ROLES
from smeai.usecases.stock.coming_list import read_coming, view_of
from smeai.usecases.stock.coming_words import What, means_all, whats_of
from tests.usecases.stock.tables import rows, table

NAMES = "from to what item discount price"


def read(*found, names=NAMES, file="planned.csv", **mapping):
    made = rows(*found, names=names)
    made = table({name: made.cells[name].tolist() for name in made.columns}, file)
    return read_coming(made, {name: name for name in made.columns if name in [*NAMES.split(), "group", "location"]} | mapping, Reading())


def spans(coming):
    return [(row.what, str(date(1970, 1, 1) + timedelta(days=row.first)), row.last - row.first + 1) for row in coming.rows]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Promotion", What.PROMOTION),
        ("Sonderangebot", What.PROMOTION),
        ("rabattaktion", What.PROMOTION),
        ("soldes d'été", What.PROMOTION),
        ("Holiday sale", What.PROMOTION),
        ("عرض خاص", What.PROMOTION),
        ("closed", What.CLOSED),
        ("Betriebsferien", What.CLOSED),
        ("Inventur", What.CLOSED),
        ("cerrado por vacaciones", What.CLOSED),
        ("مغلق", What.CLOSED),
        ("закрыто", What.CLOSED),
        ("Bank holiday", What.HOLIDAY),
        ("Feiertag", What.HOLIDAY),
        ("święto", What.HOLIDAY),
    ],
)
def test_words_of_many_languages(text, what):
    assert whats_of(text)[0] is what


@pytest.mark.parametrize("text", ["Sales", "Hofmann", "plan 2026", "stock", "x", ""])
def test_other_words_say_nothing(text):
    assert whats_of(text) == ()


def test_all_is_no_item_and_a_name_that_begins_so_is_one():
    assert all(map(means_all, ("*", "all", "Alle Artikel", "-", "tous")))
    assert not any(map(means_all, ("All Bran 500 g", "Allspice", "7")))


def test_columns_are_guessed_by_name():
    made = rows(("2026-07-01", "2026-07-04", "Aktion", "A1", 20), names="von bis Anlass Artikel Rabatt")
    guessed = {role: guess.column for role, guess in guess_roles(made, COMING_ROLES).items()}
    assert guessed == {"from": "von", "to": "bis", "what": "Anlass", "item": "Artikel", "discount": "Rabatt"}


def test_a_row_is_a_day_a_span_or_a_named_week_or_month():
    coming, problems = read(
        ("2026-07-01", None, "promo", "A", 20, None),
        ("2026-07-06", "2026-07-11", "promo", "A", 20, None),
        ("KW 32 2026", None, "closed", None, None, None),
        ("August 2026", "September 2026", "closed", None, None, None),
    )
    assert not [each for each in problems if each.severity is not Severity.NOTE]
    assert spans(coming) == [
        (What.PROMOTION, "2026-07-01", 1),
        (What.PROMOTION, "2026-07-06", 6),
        (What.CLOSED, "2026-08-03", 7),
        (What.CLOSED, "2026-08-01", 61),
    ]


def test_discounts_are_percent_or_shares_with_or_without_a_sign():
    for cells, shares in (
        ((20, "33 %"), (0.2, 0.0033)),
        ((0.2, 0.33), (0.2, 0.33)),
        ((-20, 15), (0.2, 0.15)),
        (("20 %", "33 %"), (0.2, 0.33)),
    ):
        coming, _ = read(*[(f"2026-07-0{place + 1}", None, None, "A", cell, None) for place, cell in enumerate(cells)])
        assert [row.discount for row in coming.rows] == pytest.approx(shares)


def test_every_problem_has_its_row_and_column():
    coming, problems = read(
        ("2026-07-06", "2026-07-01", "promo", "A", None, None),
        (None, None, "promo", "A", None, None),
        ("2026-07-06", None, "Sommerfest", None, None, None),
        ("2026-07-06", None, "promo", "A", 120, -1),
        ("never", None, "promo", "A", None, None),
    )
    assert [(row.what, row.discount == row.discount, row.price == row.price) for row in coming.rows] == [(What.PROMOTION, False, False)]
    assert {(each.row, each.column) for each in problems} == {
        (2, "to"),
        (3, "from"),
        (4, "what"),
        (5, "price"),
        (5, "discount"),
        (6, "from"),
    }
    assert all(each.file == "planned.csv" for each in problems)


def test_empty_rows_are_passed_over():
    coming, problems = read((None, None, None, None, None, None), ("2026-07-01", None, "closed", None, None, None))
    assert len(coming.rows) == 1 and not problems


def test_overlaps_about_the_same_are_said():
    coming, problems = read(
        ("2026-07-01", "2026-07-10", "promo", "A", 20, None),
        ("2026-07-05", "2026-07-06", "promo", "a", 20, None),
        ("2026-07-05", "2026-07-06", "promo", "B", 20, None),
        ("2026-07-05", "2026-07-06", "closed", None, None, None),
    )
    assert len(coming.rows) == 4
    assert [(each.row, "row 2" in each.sentence, each.severity) for each in problems] == [(3, True, Severity.NOTE)]


def test_what_is_not_written_follows_from_heading_file_or_price():
    day = ("2026-07-01",)
    assert [row.what for row in read((*day, "A"), names="from item")[0].rows] == [What.PROMOTION]
    assert [row.what for row in read(day, names="from", file="Betriebsferien 2026.csv")[0].rows] == [What.CLOSED]
    assert [row.what for row in read((*day, "x"), names="from Closed", what="Closed")[0].rows] == [What.CLOSED]
    assert not read((*day, "no"), names="from Closed", what="Closed")[0].rows
    unsaid = read(day, names="from")
    assert not unsaid[0].rows and unsaid[1][0].row == 2


def test_a_list_without_days_is_refused():
    with pytest.raises(DataError, match="column of days"):
        read(("promo",), names="what")


def test_the_view_counts_days_once():
    coming, problems = read(
        ("2026-07-01", "2026-07-03", "closed", None, None, None),
        ("2026-07-03", "2026-07-04", "closed", None, None, None),
        ("2026-07-08", None, "promo", "A", None, None),
        ("2026-07-08", None, "promo", "a", None, None),
    )
    view = view_of(coming, problems)
    assert (view.promotions, view.closed, view.holidays, view.items, view.first, view.last) == (2, 4, 0, 1, "2026-07-01", "2026-07-08")


CELL = st.one_of(
    st.none(), st.integers(-5, 60_000), st.floats(allow_nan=False), st.booleans(), st.dates(), st.text(max_size=8),
    st.sampled_from(["promo", "closed", "KW 3/2024", "2024-02-30", "31.12.2026", "Q4 2026", "20 %", "Feiertag", "#N/A", "٣"]),
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(*[CELL] * 6), max_size=8))
def test_any_table_is_read_and_no_row_goes_unsaid(cells):
    coming, problems = read(*cells)
    assert all(row.first <= row.last for row in coming.rows)
    assert all(0 <= row.discount < 1 or row.discount != row.discount for row in coming.rows)
    assert all(row.price >= 0 or row.price != row.price for row in coming.rows)
    said = {each.row for each in problems}
    kept = {row.row for row in coming.rows}
    for number, row in enumerate(cells, 2):
        if number not in kept and isinstance(row[0], date):
            assert number in said or row[2] in (0, False, "0"), row
    view_of(coming, problems)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 40)), min_size=1, max_size=12))
def test_the_days_of_a_list_are_those_of_its_rows(found):
    planned = [(str(first), str(first + timedelta(days=length)), "closed", None, None, None) for first, length in found]
    coming, _ = read(*planned)
    days = {first + timedelta(days=each) for first, length in found for each in range(length + 1)}
    assert view_of(coming, ()).closed == len(days)
