"""A model that was tested in one engine answers the same in the next."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from smeai.actions.workspaces import PilotView
from smeai.core.pilot import Setup, Source
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.result import ChatResult
from smeai.workers.runner import Runner
from tests.usecases.chat.datasets import shop
from tests.workers.signalled import Calls

TIMEOUT = 60_000  # ms that a real engine may take to import and to train on a busy machine
NO_EDITS = Edits()
MESSAGE = "where is my parcel tracking"


class Engines:
    """One engine after the other."""

    def __init__(self, bot: QtBot) -> None:
        self._bot, self._calls = bot, Calls()
        self.runner = Runner(root="tests.actions.engine")

    def ask(self, action: str, *args: Any, **words: Any) -> Any:
        """What the engine answers."""
        with self._bot.waitSignal(self._calls.done, timeout=TIMEOUT) as told:
            self.runner.ask(action, *args, **words, **self._calls.request())
        return told.args[0]

    def restart(self) -> None:
        """As when the window is closed and opened again."""
        self.runner.close()
        self.runner = Runner(root="tests.actions.engine")


@pytest.fixture
def engines(qtbot: QtBot) -> Iterator[Engines]:
    made = Engines(qtbot)
    yield made
    made.runner.close()


def test_the_same_answer_after_a_restart(engines: Engines, tmp_path: Path) -> None:
    file, folder = tmp_path / "shop.csv", str(tmp_path / "portable" / "shop")
    with file.open("w", encoding="utf-8", newline="") as rows:
        csv.writer(rows).writerows([["Text", "Topic"], *zip(*shop(160), strict=True)])
    setup = Setup("chat", Source(str(file)), (("text", "Text"), ("label", "Topic")))
    engines.ask("workspaces.open_or_create", folder, "Shop")
    pilot: PilotView = engines.ask("workspaces.create_pilot", folder, "chat", "Inbox")
    place = (folder, pilot.id)
    result: ChatResult = engines.ask("chat.run", setup, NO_EDITS, place=place)
    first = engines.ask("chat.try_message", result.model, NO_EDITS, MESSAGE, 0.5, place)
    assert first.topic == "Delivery"
    counted = engines.ask("chat.recount", result, ("Delivery",), place)
    engines.restart()
    assert engines.ask("chat.try_message", result.model, NO_EDITS, MESSAGE, 0.5, place) == first
    assert engines.ask("chat.recount", result, ("Delivery",), place) == counted
    assert [path.relative_to(folder).parts[0] for path in tmp_path.rglob("*.smeai-model")] == ["models"]
