"""The sample businesses at work: each opened in its own workspace, so that nothing mixes with the user's."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QMessageBox

from smeai.storage.settings import Settings
from smeai.ui.demo.samples_page import SamplesPage
from smeai.ui.demo.trades import TRADES, Trade
from smeai.ui.shelf import BUSINESS, Shelf
from smeai.ui.window import Window
from smeai.workers.job import Jobs

FOLDER = "Samples"  # below the folder of all workspaces


class Samples(QObject):
    """Needs the actions ``samples.enter`` and ``reset``; `take` puts an opened workspace in front."""

    def __init__(self, window: Window, shelf: Shelf, settings: Settings, runner: Callable[[], Jobs], take: Callable[[Any], object]) -> None:
        super().__init__(window)
        self._window, self._shelf, self._settings, self._runner, self._take = window, shelf, settings, runner, take
        self.ask = QMessageBox.question

    @property
    def page(self) -> SamplesPage:
        """A page that is wired; the window keeps it."""
        made = SamplesPage(self._window.abouts)
        made.tried.connect(self.begin)
        made.opened.connect(self.open)
        made.reset.connect(self.reset)
        made.left.connect(partial(self._window.show_page, "home"))
        return made

    def folder(self, trade: Trade) -> Path:
        """Where the workspace of a trade is."""
        return self._settings.places.workspaces / FOLDER / trade.key

    @Slot(str)
    def open(self, key: str) -> None:
        """Put the workspace of a trade in front."""
        self._enter("enter", _trade(key), self._take)

    @Slot(str, str)
    def begin(self, key: str, use_case: str) -> None:
        """Go on with the pilot of a trade, or begin it with its files."""
        self._enter("enter", _trade(key), partial(self._begin, _trade(key), use_case))

    @Slot(str)
    def reset(self, key: str) -> None:
        """Bring a sample business back to how it was delivered, if that is meant."""
        trade = _trade(key)
        title = QCoreApplication.translate("Trades", trade.title)
        words = self.tr("Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.").format(
            title=title
        )
        if self.ask(self._window, self.tr("Reset a sample business"), words) == QMessageBox.StandardButton.Yes:
            self._shelf.leave(str(self.folder(trade)))
            self._enter("reset", trade, partial(self._renewed, title))

    def _enter(self, action: str, trade: Trade, done: Callable[[Any], object]) -> None:
        self._shelf.save()
        if not self._settings.preferences.recent:  # else what the user begins later would end up in the sample
            own = str(self._settings.places.folder_for(BUSINESS))
            self._runner().ask("workspaces.open_or_create", own, BUSINESS, done=self._take)
        words = (str(self.folder(trade)), trade.name, trade.country)
        self._runner().ask(f"samples.{action}", *words, done=done, failed=self._window.banner.show_failure)

    def _begin(self, trade: Trade, use_case: str, view: Any) -> None:
        self._take(view)
        there = next((each for each in view.pilots if each.use_case == use_case), None)
        if there is not None:
            self._shelf.open(f"{there.id}@{view.folder}")
        else:
            self._shelf.start(use_case, *trade.pilots[use_case])

    def _renewed(self, title: str, _: Any) -> None:
        self._shelf.list()
        self._window.toast.say(self.tr("“{title}” is as it was delivered.").format(title=title))


def _trade(key: str) -> Trade:
    return next(each for each in TRADES if each.key == key)
