"""A wizard of the chat pilot over hand-made answers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.actions import workspaces
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.saved import SAVED
from smeai.ui.chat.state import ChatState
from smeai.ui.chat.steps import chat_wizard
from smeai.ui.file_page import FilePage
from smeai.ui.keeper import Keeper
from smeai.ui.wizard import Wizard
from smeai.usecases.chat.about import ABOUT
from smeai.workers.dummy import DummyRunner
from tests.ui.chat import samples


@dataclass(frozen=True)
class Pilot:
    """A shown wizard with what is behind it."""

    wizard: Wizard
    file: FilePage
    book: ChatBook
    runner: DummyRunner
    bot: QtBot

    @property
    def page(self) -> Any:
        return self.wizard.page

    @property
    def at(self) -> str:
        return self.wizard.flow.at

    def press(self, *keys: Qt.Key) -> None:
        """Press keys, each where the focus is."""
        for key in keys:
            self.bot.keyClick(QApplication.focusWidget() or self.wizard.focusWidget() or self.page, key)

    def asked(self, action: str) -> list[tuple[Any, ...]]:
        """The arguments of each call of an action."""
        return [call.args for call in self.runner.calls if call.action == action]


@pytest.fixture
def pilot(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Pilot]]:
    """With `stored` the pilot is kept in a real workspace, and what is done can be undone."""
    kept: list[Pilot] = []  # a window nobody holds is collected while it is shown
    keepers: list[Keeper] = []

    def make(state: ChatState | None = None, *, manual: bool = False, stored: bool = False, **changed: Any) -> Pilot:
        runner = samples.runner(manual=manual, **changed)
        wizard, file, book = chat_wizard(ABOUT, runner, state=state)
        qtbot.addWidget(wizard)
        wizard.resize(1000, 660)
        wizard.show()
        wizard.activateWindow()
        qtbot.waitUntil(wizard.isActiveWindow)
        wizard.page.setFocus()
        kept.append(Pilot(wizard, file, book, runner, qtbot))
        if stored:
            keepers.append(Keeper(runner, wizard, book, SAVED, tmp_path / "shop", "Shop"))
            keepers[-1].note()
            keepers[-1].save()
        return kept[-1]

    yield make
    for keeper in keepers:
        keeper.stop()
        workspaces.close(keeper.folder)
