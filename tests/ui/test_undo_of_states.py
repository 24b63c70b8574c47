"""Every entry of what a window holds of a pilot is undone and made again after a restart, in a real workspace."""

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from smeai.actions import workspaces
from smeai.ui.books.state import BooksState
from smeai.ui.chat.state import ChatState
from smeai.ui.pilot_wizard import PILOTS
from smeai.ui.stock.state import StockState
from tests.ui.chat import samples as chat
from tests.ui.stock import samples as stock

EMPTY = {"chat": ChatState(), "stock": StockState(), "books": BooksState()}
WHOLE = {
    "chat": replace(chat.STATE, currency="CHF", client="Oak", tried=(("wage", 20.0),), taught=((3, "Refund"),), threshold=0.8),
    "stock": replace(
        stock.ASKED, currency="CHF", client="Oak", answers=(("n", "yes"),), figures=(("wage", 20.0),), typed=(("a", "b", "3"),)
    ),
    "books": replace(BooksState(), chart="SKR03", precision=0.95, currency="CHF", client="Oak", figures=(("wage", 20.0),), anonymous=True),
}
CASES = [
    (key, each.name)
    for key, whole in WHOLE.items()
    for each in fields(whole)
    if getattr(whole, each.name) != getattr(EMPTY[key], each.name) and each.name != "at"
]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[str]:
    place = str(tmp_path / "shop")
    workspaces.open_or_create(place, "Shop")
    yield place
    workspaces.close(place)


def told(key: str, state: Any) -> dict[str, Any]:
    return PILOTS[key].archive.as_json(state)


@pytest.mark.parametrize(("key", "name"), CASES)
def test_an_entry_is_taken_back_and_made_again_after_restarts(key: str, name: str, folder: str) -> None:
    archive = PILOTS[key].archive
    after = WHOLE[key]
    before = replace(after, **{name: getattr(EMPTY[key], name)})
    pilot = workspaces.create_pilot(folder, key, "Pilot").id
    workspaces.save(folder, pilot, told(key, before))
    workspaces.save(folder, pilot, told(key, after), "", "Change it")
    for action, wanted in ((workspaces.undo, before), (workspaces.redo, after), (workspaces.undo, before)):
        workspaces.close(folder)  # as the program does when it ends
        steps = workspaces.load(folder, pilot).steps
        step = steps.undo if action is workspaces.undo else steps.redo
        found = action(folder, pilot, step.id)
        assert step.name == "Change it" and name in found.changed
        assert getattr(archive.from_json(found.state), name) == getattr(wanted, name)
        assert archive.from_json(found.state) == wanted


@pytest.mark.parametrize("key", WHOLE)
def test_three_steps_are_three_steps_and_a_dragged_slider_is_one(key: str, folder: str) -> None:
    archive, state = PILOTS[key].archive, WHOLE[key]
    pilot = workspaces.create_pilot(folder, key, "Pilot").id
    workspaces.save(folder, pilot, told(key, state))
    for number in range(3):
        workspaces.save(folder, pilot, told(key, replace(state, client=f"Client {number}")), "", f"Step {number}")
    for number in range(20):
        dragged = replace(state, client="Client 2", tried=(("wage", float(number)),))
        workspaces.save(folder, pilot, told(key, dragged), "", "Wage", merge=number > 0)
    clients = []
    while step := workspaces.load(folder, pilot).steps.undo:
        workspaces.close(folder)
        clients.append(archive.from_json(workspaces.undo(folder, pilot, step.id).state).client)
    assert clients == ["Client 2", "Client 1", "Client 0", state.client]
