"""A wizard of the stock pilot over hand-made answers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.actions import workspaces
from smeai.ui.book import Book
from smeai.ui.file_page import FilePage
from smeai.ui.keeper import Keeper
from smeai.ui.stock.saved import SAVED
from smeai.ui.stock.state import StockState
from smeai.ui.stock.steps import stock_wizard
from smeai.ui.wizard import Wizard
from smeai.usecases.stock.about import ABOUT
from smeai.workers.dummy import DummyRunner
from tests.ui.stock import samples


@dataclass(frozen=True)
class Pilot:
    """A shown wizard with what is behind it."""

    wizard: Wizard
    file: FilePage
    book: Book
    runner: DummyRunner
    bot: QtBot
    keeper: Keeper | None = None

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
        return [call.args for call in self.runner.calls if call.action == f"stock.{action}"]

    def wait_item(self) -> None:
        """Wait until everything about an item is shown."""
        self.bot.waitUntil(lambda: self.page.items.panel.view is not None)


@pytest.fixture
def pilot(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Pilot]]:
    """With `stored` the pilot is kept in a real workspace, and what is done can be undone."""
    kept: list[Pilot] = []  # a window nobody holds is collected while it is shown
    keepers: list[Keeper] = []

    def make(
        state: StockState | None = None,
        *,
        manual: bool = False,
        stored: bool = False,
        items: Path | None = None,
        coming: Path | None = None,
        **changed: Any,
    ) -> Pilot:
        runner = samples.runner(manual=manual, **changed)
        beside = [path for path in (items, coming) if path]
        wizard, file, book = stock_wizard(ABOUT, runner, Path("sales.xlsx") if beside else None, state, beside)
        qtbot.addWidget(wizard, before_close_func=lambda shown: shown.page.leave())
        wizard.resize(1100, 720)
        wizard.show()
        wizard.activateWindow()
        qtbot.waitUntil(wizard.isActiveWindow)
        wizard.page.setFocus()
        kept.append(Pilot(wizard, file, book, runner, qtbot))
        if stored:
            keepers.append(Keeper(runner, wizard, book, SAVED, tmp_path / "shop", "Shop"))
            keepers[-1].note()
            keepers[-1].save()
            kept[-1] = replace(kept[-1], keeper=keepers[-1])
        return kept[-1]

    yield make
    for keeper in keepers:
        keeper.stop()
        workspaces.close(keeper.folder)
