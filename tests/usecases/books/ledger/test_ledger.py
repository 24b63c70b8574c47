"""Filters, orders, pages: against plain loops over the lines that the grid shows."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.errors import DataError
from smeai.usecases.books import settling
from smeai.usecases.books.folded import bare
from smeai.usecases.books.settling import Settlement
from smeai.usecases.books.suggestion import Lane, Source
from smeai.usecases.books.views import BY_AMOUNT, BY_DATE, BY_PAYEE, Filter
from tests.usecases.books.ledger.made import FakeSuggester, file, ledger, line

FILTERS = st.builds(
    Filter,
    text=st.sampled_from(["", "muller", "invoice 1", "KÖLN stadtwerke", "7", "-3"]),
    lane=st.sampled_from(["", *Lane]),
    source=st.sampled_from(["", *Source]),
    account=st.sampled_from(["", "4930", "8400", "9999"]),
    payee=st.sampled_from(["", "amazon", "nobody"]),
    month=st.sampled_from(["", "2026-02"]),
    bank=st.sampled_from(["", "DE1", "DE2"]),
    undone_only=st.booleans(),
    order=st.sampled_from(["unsure", BY_DATE, BY_AMOUNT, BY_PAYEE]),
    descending=st.booleans(),
)


def settle(books, settled: Settlement):
    books.decisions.codes = books.decisions.replaced(settled.places, settled.codes)
    return settled


@pytest.fixture(scope="module")
def books():
    made = ledger(file([line(i) for i in range(60)]), file([line(i, name="Amazon") for i in range(60, 90)]), closed=["2026-03"])
    made.suggestions.take(np.arange(90), FakeSuggester().suggest(made.lines()))
    settle(made, settling.book(made, np.array([1, 2, 3]), "8400", note="seen"))
    settle(made, settling.accept(made, np.array([4, 5])))
    return made


def meant(filter, view, books):
    entries = books.entries
    texts = [bare(entries.column(name)[view.place]) for name in ("counterparty", "description", "reference")]
    digits = filter.text.lstrip("-")
    found = all(any(word in text for text in texts) for word in bare(filter.text).split())
    begins = digits.isdigit() and view.amount.lstrip("-").partition(".")[0].startswith(digits)
    return (
        (found or begins)
        and filter.lane in ("", view.lane)
        and filter.source in ("", view.source)
        and filter.account in ("", view.account)
        and filter.payee in ("", entries.column("payee")[view.place])
        and view.date.startswith(filter.month)
        and filter.bank in ("", "DE1")
        and not (filter.undone_only and view.settled)
    )


@given(FILTERS)
def test_a_filter_means_what_it_says(books, filter):
    found = books.places(filter)
    views = [books.line(place) for place in range(len(books))]
    assert sorted(found.tolist()) == [view.place for view in views if meant(filter, view, books)]
    keys = {BY_DATE: lambda view: view.date, BY_AMOUNT: lambda view: float(view.amount)}
    if key := keys.get(filter.order):
        values = [key(views[place]) for place in found]
        assert values == sorted(values, reverse=filter.descending)


def test_unsure_lines_come_first_and_payees_stay_together(books):
    views = books.page(Filter(), 0, 90).lines
    lanes = [("review", "propose", "post").index(view.lane) for view in views]
    assert lanes == sorted(lanes)
    for lane in Lane:
        payees = [books.entries.column("payee")[view.place] for view in views if view.lane == lane]
        assert len([payee for before, payee in zip([None, *payees], payees, strict=False) if before != payee]) == len(set(payees))


def test_pages_join_to_the_whole(books):
    whole = books.page(Filter(order=BY_DATE), 0, 1000)
    parts = [books.page(Filter(order=BY_DATE), start, 7) for start in range(0, 98, 7)]
    assert whole.matching == 90
    assert tuple(view for part in parts for view in part.lines) == whole.lines
    assert books.page(Filter(), 500, 10).lines == ()
    assert [books.position(Filter(order=BY_DATE), view.place) for view in whole.lines] == list(range(90))


def test_every_line_is_settled_or_in_one_lane(books):
    tally = books.tally()
    assert tally.lines == tally.settled + tally.post + tally.propose + tally.review == 90
    assert tally.settled == len(books.places(Filter())) - len(books.places(Filter(undone_only=True)))


def test_lines_do_not_move_while_one_works_on_them():
    books = ledger(file([line(i) for i in range(30)]))
    before = books.places(Filter()).tolist()
    settle(books, settling.book(books, np.array(before[:3]), "4930"))
    books.suggestions.take(np.arange(30), FakeSuggester().suggest(books.lines()))
    books.suggestions_changed()
    assert books.places(Filter()).tolist() == before
    books.places(Filter(text="amazon"))
    assert books.places(Filter()).tolist() != before


def test_closed_months_refuse_and_are_skipped(books):
    march = np.flatnonzero(books.closed)
    with pytest.raises(DataError, match="2026-03 are closed"):
        settling.book(books, march[:2], "4930")
    settled = settling.book(books, np.arange(90), "4930")
    assert settled.closed == len(march)
    assert not books.closed[settled.places].any()


def test_an_account_outside_the_chart_is_refused(books):
    with pytest.raises(DataError, match="no account 1234"):
        settling.book(books, np.array([1]), "1234")


def test_a_rebooked_line_keeps_its_note_unless_told(books):
    settled = settling.book(books, np.array([1, 5]), "4930")
    assert [books.decisions.values[code].note for code in settled.codes] == ["seen", ""]
    settled = settling.unsettle(books, np.array([1]))
    assert books.decisions.values[settled.codes[0]].note == "seen"


def test_a_bad_month_is_a_sentence(books):
    with pytest.raises(DataError, match="not a month"):
        books.places(Filter(month="March"))


def test_lines_for_a_suggester_are_those_of_the_ledger(books):
    places = books.alike(["amazon"])
    lines = books.lines(places)
    assert lines.payee.values == ("amazon",)
    assert [str(day) for day in lines.days] == [books.line(int(place)).date for place in places]
    booked = [lines.booked.values[code] for code in lines.booked.codes]
    assert booked == [books.booked(int(place)) for place in places]
    assert set(books.payees(places)) == {"amazon"}


def test_what_smeai_posted_is_no_proof():
    books = ledger(file([line(0, "Amazon"), line(1, "Amazon", day=date(2026, 1, 2))]))
    books.suggestions.take(np.arange(2), FakeSuggester().suggest(books.lines()))
    settle(books, settling.accept(books, np.array([0]), "posted"))
    settle(books, settling.accept(books, np.array([1])))
    assert (books.booked(0), bool(books.booked(1))) == ("", True)
