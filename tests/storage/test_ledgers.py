import pytest

from smeai.errors import WorkspaceError
from smeai.storage.records import Note


def parcel(name="a.csv", count=3, content=b"lines"):
    return {"file": name, "format": "CSV", "sha256": "", "count": count, "content": content}


def test_imports_follow_each_other_and_can_be_undone(workspace, pilot):
    books = workspace.ledgers
    books.add(pilot.id, "import two", [parcel(), parcel("b.csv", 4)])
    books.add(pilot.id, "import one", [parcel("c.csv", 5, b"more")])
    assert [(each.file, each.first, each.count) for each in books.imports(pilot.id)] == [("a.csv", 0, 3), ("b.csv", 3, 4), ("c.csv", 7, 5)]
    assert books.content(books.imports(pilot.id)[2].id) == b"more"
    workspace.undo(pilot.id)
    workspace.undo(pilot.id)
    assert books.imports(pilot.id) == ()
    workspace.redo(pilot.id)
    assert [each.file for each in books.imports(pilot.id)] == ["a.csv", "b.csv"]
    books.add(pilot.id, "import another", [parcel("d.csv")])
    assert [each.first for each in books.imports(pilot.id)] == [0, 3, 7]
    assert workspace.changes.redoable(pilot.id) is None


def test_a_step_its_notes_and_its_payees_stand_or_fall_together(workspace, pilot):
    books = workspace.ledgers
    with pytest.raises(ZeroDivisionError):
        books.make(pilot.id, "book", {("booking", ("0",)): ["x"]}, (Note("book", str(1 / number)) for number in (1, 0)), ["amazon"])
    assert (books.blocks(pilot.id), books.stale(pilot.id), workspace.audit.list()) == ({}, (), ())
    books.make(pilot.id, "book", {("booking", ("0",)): ["x"], ("booking", ("7",)): ["y"]}, [Note("book", "books")], ["amazon"])
    assert (books.blocks(pilot.id), books.stale(pilot.id)) == ({0: "x", 7: "y"}, ("amazon",))
    assert [entry.action for entry in workspace.audit.list()] == ["book"]
    assert books.make(pilot.id, "book", {("booking", ("0",)): ["x"]}, [Note("book", "books")]) is None
    assert len(workspace.audit.list()) == 1


def test_a_turn_leaves_its_notes(workspace, pilot):
    books = workspace.ledgers
    assert books.turn(pilot.id, False, lambda step: ()) is None
    books.make(pilot.id, "close", {("month", ("2026-01",)): ["now"]})
    books.turn(pilot.id, False, lambda step: [Note(f"undo {step.name}", "books")])
    assert (books.months(pilot.id), workspace.audit.list()[-1].action) == ({}, "undo close")
    books.turn(pilot.id, True, lambda step: [Note("redo", "books")])
    assert books.months(pilot.id) == {"2026-01": "now"}


def test_the_state_of_the_books_is_that_of_their_last_step(workspace, pilot):
    books = workspace.ledgers
    assert books.step(pilot.id) == 0
    made = books.make(pilot.id, "rules", {("term", ("rules",)): [[]]})
    workspace.save_state(pilot.id, {"page": 1})
    assert books.step(pilot.id) == made.id
    workspace.undo(pilot.id)
    workspace.undo(pilot.id)
    assert books.step(pilot.id) == 0
    workspace.redo(pilot.id)
    assert (books.step(pilot.id), books.terms(pilot.id)) == (made.id, {"rules": []})


def test_suggestions_are_no_step_and_stay_until_the_next(workspace, pilot):
    books = workspace.ledgers
    assert books.suggestions(pilot.id) is None
    books.mark(pilot.id, ["a", "b", "a"])
    assert sorted(books.stale(pilot.id)) == ["a", "b"]
    books.keep_suggestions(pilot.id, b"x", ["b"])
    assert (books.suggestions(pilot.id), books.stale(pilot.id)) == (b"x", ("b",))
    assert workspace.changes.list(pilot.id) == ()


def test_a_copy_keeps_everything_and_a_deleted_pilot_nothing(workspace, pilot):
    books = workspace.ledgers
    books.add(pilot.id, "import", [parcel()])
    books.make(pilot.id, "book", {("booking", ("0",)): ["x"]}, (), ["amazon"])
    copy = workspace.pilots.duplicate(pilot.id)
    workspace.pilots.delete(pilot.id)
    with pytest.raises(WorkspaceError):
        books.make(pilot.id, "book", {("booking", ("0",)): ["x"]})
    assert (books.blocks(pilot.id), books.imports(pilot.id)) == ({}, ())
    assert (books.blocks(copy.id), books.stale(copy.id), len(books.imports(copy.id))) == ({0: "x"}, ("amazon",), 1)


def test_titles_name_both_ends_of_the_history(workspace, pilot):
    assert workspace.changes.titles(pilot.id) == ("", "")
    workspace.save_state(pilot.id, {"a": 1}, "one")
    workspace.save_state(pilot.id, {"a": 2}, "two")
    workspace.undo(pilot.id)
    assert workspace.changes.titles(pilot.id) == ("one", "two")


def test_the_trail_of_a_subject_holds_its_parts_and_no_namesakes(workspace):
    for subject in ("books 1", "books 1 line 3", "books 10", "books 1_x"):
        workspace.audit.append("note", subject)
    assert [entry.subject for entry in workspace.audit.within("books 1")] == ["books 1 line 3", "books 1"]
    assert [entry.subject for entry in workspace.audit.within("books 1", 1, 1)] == ["books 1"]
    assert [entry.subject for entry in workspace.audit.about(["books 10"])] == ["books 10"]
