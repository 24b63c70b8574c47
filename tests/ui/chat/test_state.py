"""One frozen state: undone in one place, read back as it was."""

import json
from dataclasses import replace

from smeai.ui.chat.book import Book
from smeai.ui.chat.state import ChatState
from smeai.usecases.chat.edits import Edits
from tests.ui.chat import samples

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
