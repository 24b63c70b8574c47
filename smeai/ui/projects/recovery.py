"""After an unexpected end: what is there is said, and the pilot that was open is offered."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot

from smeai.storage.running import Ended, Running
from smeai.storage.settings import Settings
from smeai.storage.unfinished import Unfinished
from smeai.ui.shelf import Shelf
from smeai.ui.window import Window


class Recovery(QObject):
    """`begin` once the window is on screen, `end` when it has closed as it should."""

    def __init__(self, window: Window, settings: Settings, shelf: Shelf, open_: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window, self._settings, self._shelf, self._open = window, settings, shelf, open_
        self._running = Running(settings.places)
        self._before: Ended | None = None
        shelf.settled.connect(self._note)
        shelf.listed.connect(self._look)

    def begin(self) -> None:
        """Note that the window runs; where the last run ended badly that is said once the lists are there."""
        self._before = self._running.begin()

    def end(self) -> None:
        self._running.end()

    @Slot()
    def _note(self) -> None:
        if (keeper := self._shelf.keeper) is not None and keeper.pilot:
            self._running.saved(keeper.folder, keeper.pilot)

    @Slot(object)
    def _look(self, found: tuple[Any, ...]) -> None:
        before, self._before = self._before, None
        if before is not None:
            titles = {(each.folder, pilot.id): pilot.title for each in found for pilot in each.pilots}
            work = any(not left.told for left in Unfinished(self._settings.places).all().values())  # is offered by itself
            self._say(before, "" if work else titles.get((before.folder, before.pilot), ""))

    def _say(self, before: Ended, title: str) -> None:
        from smeai.ui.listing import when
        from smeai.ui.texts import apart
        from smeai.ui.widgets.banner import Banner

        banner = Banner(self._window)
        self._window.add_bar(banner, above=True)
        offer = self.tr("Open {pilot}").format(pilot=apart(title)) if title else ""
        hint = self.tr("Last saved: {time}. Everything up to then is there.").format(time=when(before.saved)) if before.saved else ""
        banner.say(self.tr("smeai ended unexpectedly the last time."), hint or self.tr("Nothing is lost."), action=offer, closes=True)
        banner.acted.connect(lambda: self._open(f"{before.pilot}@{before.folder}"))
        banner.acted.connect(banner.deleteLater)
