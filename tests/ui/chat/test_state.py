"""One frozen state: undone in one place, saved after each change, read back as it was."""

import json
from collections.abc import Callable
from dataclasses import replace

from smeai.errors import WorkspaceError
from smeai.ui.chat.autosave import Autosave
from smeai.ui.chat.book import Book
from smeai.ui.chat.state import ChatState
from smeai.usecases.chat.edits import Edits
from tests.ui.chat import samples
from tests.ui.chat.conftest import Pilot

FULL = replace(
    samples.STATE,
    edits=Edits(labels=((2, "Refund"),), renames=(("a", "b"),), locked=("c",), templates=(("a", "en", "x"),)),
    proposals=samples.PROPOSALS,
    taught=((2, ""),),
    figures=(("wage_hour", 30.0),),
    reports=("out/report.pdf",),
)


def test_a_state_survives_json() -> None:
    assert ChatState.from_json(json.loads(json.dumps(FULL.as_json()))) == FULL
    assert ChatState.from_json({}) == ChatState()


def test_what_came_in_between_stays_when_an_edit_is_undone() -> None:
    book = Book(replace(samples.STATE, result=None))
    book.edit("locked", locked=("Complaint",))
    book.set(result=samples.RESULT)
    book.undo()
    assert book.state.edits.locked == ()
    assert book.state.result == samples.RESULT


def test_no_change_is_no_step() -> None:
    book, told = Book(), []
    book.told.connect(told.append)
    book.edit("nothing", locked=())
    assert not book.stack.canUndo() and told == []


def test_changes_are_saved_in_one_go(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="results"), workspace=("folder", "pilot"))
    for point in samples.POINTS[:9]:
        made.book.set(threshold=point.threshold)
    made.bot.waitUntil(lambda: bool(made.asked("workspaces.save")))
    ((folder, name, state),) = made.asked("workspaces.save")
    assert (folder, name, state["threshold"]) == ("folder", "pilot", samples.POINTS[8].threshold)


def test_a_save_under_way_is_not_superseded(qtbot: object) -> None:
    runner, book = samples.runner(manual=True), Book()
    save = Autosave(runner, book, "folder", "pilot")
    for client in ("a", "b"):
        book.set(client=client)
        save.save()
    assert [call.args[2]["client"] for call in runner.calls] == ["a"]
    runner.step()
    save.save()
    assert [call.args[2]["client"] for call in runner.calls] == ["a", "b"]
    runner.step()


def test_a_save_that_failed_is_told_and_tried_again(qtbot: object) -> None:
    runner, book, lost = samples.runner(), Book(), []
    runner.answers["workspaces.save"] = WorkspaceError("The disk is full.")
    save = Autosave(runner, book, "folder", "pilot")
    save.failed.connect(lost.append)
    book.set(client="a")
    save.save()
    save.save()
    assert len(runner.calls) == 2 and len(lost) == 2
