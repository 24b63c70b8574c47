import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from smeai.usecases.books.entries import Entries, Marked, Original, packed
from smeai.usecases.books.parcels import Parcel
from smeai.usecases.books.payee import payee_key
from tests.usecases.books.ledger.made import LINES, file, line


@given(st.lists(st.lists(LINES, max_size=5), max_size=3))
def test_every_line_comes_back_as_it_was_imported(several):
    entries = Entries([Parcel(packed(file(lines))) for lines in several])
    whole = [line for lines in several for line in lines]
    assert len(entries) == len(whole)
    assert entries.lines_at(np.arange(len(whole))) == whole
    assert [entries.lines_of(number) for number in range(len(several))] == several
    assert [entries.amount(place) for place in range(len(whole))] == [f"{each.amount + 0:f}" for each in whole]
    keys = [entries.column("payee")[place] for place in range(len(whole))]
    assert keys == [payee_key(each.counterparty, each.description) for each in whole]


def test_the_table_it_was_is_kept():
    original = Original(("Datum", "Betrag"), (("1.1.", "2.1."), ("5,00", "")))
    entries = Entries([Parcel(packed(file([line(0), line(1)]), original=original))])
    assert entries.headers(0) == original.headers
    assert [tuple(column[place] for place in range(2)) for column in entries.cells(0)] == list(original.cells)


def test_a_later_file_marks_lines_of_an_earlier_one():
    marked = Marked(np.array([2], np.uint8), np.array([1]), np.array([2], np.uint8))
    entries = Entries([Parcel(packed(file([line(0), line(1)]))), Parcel(packed(file([line(2)]), marked))])
    assert entries.marks.tolist() == [0, 2, 2]
