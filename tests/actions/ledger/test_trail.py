"""The audit trail is complete: who, when, what, before and after, on each line and in the whole."""

import getpass

from smeai.usecases.books.views import Filter, Part


def test_a_line_tells_what_happened_to_it_also_as_one_of_many(books):
    books.book((1,), "4930")
    books.book(Filter(text="amazon"), "8400", note="all")
    books.book((2,), "4210")
    books.undo()
    books.undo()
    told = [(entry.who, entry.what, entry.before, entry.after) for entry in books.detail(1).history]
    me = getpass.getuser()
    assert told == [
        (me, "book", "open", "booked, 4930"),
        (me, "book", "booked, 4930", "booked, 8400, “all”"),
        (me, "undo: book 12 lines to 8400", "booked, 8400, “all”", "booked, 4930"),
    ]


def test_many_lines_are_one_entry_with_their_filter(books):
    books.book((1,), "4930")
    books.book(Filter(text="amazon", order="date"), "8400")
    newest = books.history()[0]
    assert newest.what == "book: 12 lines, text “amazon”, order “date”"
    assert newest.before == "11 lines open; 1 line booked, 4930"
    assert newest.after == "12 lines booked, 8400"


def test_everything_leaves_a_line(books, tmp_path):
    books.close_month("2026-03")
    books.reopen_month("2026-03")
    rule = books.try_rule(1, "8400")
    books.save_rule(rule)
    books.delete_rule(rule.key)
    books.undo()
    books.export("csv", str(tmp_path / "books.csv"), False)
    amount = next(view.amount for view in books.lines() if view.place == 4)
    books.split(4, (Part("4930", amount), Part("4210", "0.00", note="nothing")))
    whats = [entry.what for entry in books.history()][::-1]
    assert whats == [
        "import: file bank.csv",
        "chart: chart",
        "close month: month 2026-03",
        "reopen month: month 2026-03",
        "rule: rule amazon|8400",
        "delete rule: rule amazon|8400",
        "undo",
        "export: file books.csv",
        "split: line 5",
    ]
    assert books.history()[0].after == f"booked, 4930 {amount} + 4210 0.00"
    assert [entry.what for entry in books.history(1, 2)] == whats[-2:-4:-1]


def test_another_pilot_has_a_trail_of_its_own(books, tmp_path):
    from smeai.actions import ledger, workspaces

    books.book((1,), "4930")
    other = workspaces.create_pilot(books.folder, "books", "Other").id
    assert ledger.history(books.folder, other, session=books.session) == ()
    assert ledger.open(books.folder, other, session=books.session).tally.lines == 0
