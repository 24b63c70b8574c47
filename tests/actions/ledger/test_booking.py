import pytest

from smeai.errors import DataError
from smeai.usecases.books.views import Filter, Part
from tests.usecases.books.ledger.made import CHART, file, line


def test_a_booking_is_named_counted_and_undone(books):
    before = books.lines()
    done = books.book(Filter(text="amazon"), "4930", note="office")
    assert (done.changed, done.skipped, done.sentence) == (12, 0, "12 lines booked to 4930.")
    assert done.tally.undo == "book 12 lines to 4930"
    assert {(view.account, view.account_name, view.tax, view.note, view.settled) for view in books.lines(Filter(text="amazon"))} == {
        ("4930", "Office", "19", "office", True)
    }
    assert books.undo().redo == "book 12 lines to 4930"
    assert books.lines() == before
    assert books.redo().settled == 12


def test_what_is_so_already_is_no_step(books):
    books.book((3,), "4930")
    done = books.book((3,), "4930")
    assert (done.changed, done.sentence) == (0, "Nothing was changed.")
    assert books.undo().settled == 0


def test_the_other_lines_of_a_payee_follow_at_once(books, suggester):
    asked = suggester.asked
    books.book((1,), "8400")
    assert {(view.account, view.lane, view.settled) for view in books.lines(Filter(payee="amazon", undone_only=True))} == {
        ("8400", "post", False)
    }
    assert suggester.asked == asked + 12
    books.undo()
    assert {view.source for view in books.lines(Filter(payee="amazon"))} == {"model"}


def test_suggestions_are_the_same_after_a_restart(books):
    books.book((1, 2), "8400")
    seen = books.lines()
    books.restart()
    assert books.lines() == seen
    books.undo()
    seen = books.lines()
    books.restart()
    assert books.lines() == seen


def test_too_many_lines_are_left_to_a_job(books, monkeypatch):
    from smeai.actions.ledger import kept

    books.suggest()
    monkeypatch.setattr(kept, "AT_ONCE", 5)
    assert books.book((1,), "8400").stale == 12
    assert books.open().stale == 12
    books.restart()
    assert books.open().stale == 12
    books.suggest()
    assert books.open().stale == 0
    books.restart()
    assert {view.account for view in books.lines(Filter(payee="amazon"))} == {"8400"}


def test_accepted_and_posted_lines_keep_where_the_account_came_from(books):
    books.book((1,), "8400")
    assert books.post().changed == 11
    assert books.accept(Filter(payee="stadtwerke koln")).changed == 12
    assert {view.source for view in books.lines(Filter(payee="amazon"))} == {"person", "memory"}
    assert {view.source for view in books.lines(Filter(payee="stadtwerke koln"))} == {"model"}
    assert books.accept((1,)).changed == 0


def test_a_split_is_whole_or_refused(books):
    amount = books.lines(Filter(payee="amazon"))[0]
    half = (Part("4930", "-1.00"), Part("4210", "1.00"))
    with pytest.raises(DataError, match="is left"):
        books.split(amount.place, half)
    parts = (Part("4930", "100"), Part("4210", str(float(amount.amount) - 100)))
    assert books.split(amount.place, parts).changed == 1
    (line,) = [view for view in books.lines() if view.place == amount.place]
    assert [part.account for part in line.parts] == ["4930", "4210"]
    assert books.unsettle((line.place,)).tally.settled == 0


def test_closed_months_stay_as_they_are(books):
    done = books.close_month("2026-01")
    assert done.sentence == "2026-01 is closed. 31 lines of it are still open."
    with pytest.raises(DataError, match="2026-01 are closed"):
        books.book((1,), "4930")
    done = books.book(Filter(), "4930")
    assert (done.changed, done.skipped) == (29, 31)
    assert "31 lines of closed months stay as before." in done.sentence
    assert [(month.month, month.lines, month.settled, month.closed) for month in books.months()] == [
        ("2026-01", 31, 0, True),
        ("2026-02", 28, 28, False),
        ("2026-03", 1, 1, False),
    ]
    books.restart()
    assert books.open().closed == ("2026-01",)
    books.reopen_month("2026-01")
    assert books.book((1,), "4930").changed == 1
    for _ in range(4):
        books.undo()
    assert books.open().closed == ()
    assert books.tally().settled == 0


def test_a_month_without_lines_cannot_be_closed(books):
    with pytest.raises(DataError, match="no line in 2031-01"):
        books.close_month("2031-01")


def test_a_place_that_is_gone_is_a_sentence(books):
    for place in (60, -1):
        with pytest.raises(DataError, match="no longer"):
            books.book((place,), "4930")


def test_accounts_are_found_by_digits_and_letters(books):
    books.book(Filter(text="rent"), "4210")
    assert [account.code for account in books.accounts()] == ["4210", "4930", "8400"]
    assert [account.code for account in books.accounts("49")] == ["4930"]
    assert [(account.code, account.used) for account in books.accounts("RENT")] == [("4210", 12)]
    assert books.accounts("49 rent") == ()
    assert books.chart() == CHART


def test_lines_that_come_after_a_booking_are_open_and_the_booking_stays(empty):
    empty.take(file([line(n) for n in range(28)]))
    empty.book((3,), "4930", note="mine")
    empty.take(file([line(n) for n in range(28, 56)], "later.csv"))
    for _ in range(2):
        notes = [each.note for each in empty.lines()]
        assert len(notes) == 56 and sorted(notes)[-1] == "mine" and notes.count("mine") == 1
        empty.restart()
    empty.book((40,), "4210", note="theirs")
    empty.restart()
    assert {each.note for each in empty.lines()} == {"", "mine", "theirs"}
