"""One frozen state: undone in one place, read back as it was."""

import json
from collections.abc import Callable
from dataclasses import replace

from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.state import ChatState
from smeai.ui.kept_entries import rebased
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


def test_what_came_in_between_stays_when_an_edit_is_undone(pilot: Callable[..., Pilot]) -> None:
    book = pilot(replace(samples.STATE, at="train", result=None, tested=None), stored=True).book
    book.edit("locked", locked=("Complaint",))
    book.set(result=samples.RESULT)
    book.undo()
    assert book.state.edits.locked == ()
    assert book.state.result == samples.RESULT


def test_what_was_changed_meanwhile_stays_when_an_undo_is_answered() -> None:
    before = replace(samples.STATE, client="A", currency="USD")
    now = replace(before, client="B")
    assert rebased(now, before, {"client": "", "currency": "EUR"}) == replace(now, currency="EUR")


def test_a_drag_is_one_step_until_something_else_is_done() -> None:
    book, steps = ChatBook(samples.STATE), []
    book.stepped.connect(lambda *step: steps.append(step))
    for value in (0.5, 0.6):
        book.change("slider", merge=True, threshold=value)
    book.change("money", currency="USD")
    for value in (0.7, 0.8):
        book.change("slider", merge=True, threshold=value)
    book.pause()
    book.change("slider", merge=True, threshold=0.9)
    assert steps == [("slider", False), ("slider", True), ("money", False), ("slider", False), ("slider", True), ("slider", False)]


def test_no_change_is_no_step() -> None:
    book, told = ChatBook(), []
    book.told.connect(told.append)
    book.stepped.connect(lambda *step: told.append(step))
    book.edit("nothing", locked=())
    assert told == []
