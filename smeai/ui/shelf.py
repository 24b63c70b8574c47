"""The user's pilots: started, kept as one goes, listed, opened again."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot

from smeai.errors import SmeaiError, WorkspaceError
from smeai.storage.settings import Settings
from smeai.storage.unfinished import Unfinished
from smeai.ui.window import Window

if TYPE_CHECKING:  # pages and what keeps them are imported with the first pilot: the window is on screen sooner
    from smeai.core.wizard import Flow
    from smeai.storage.price_list import PriceList
    from smeai.ui.figures.business_book import BusinessBook
    from smeai.ui.keeper import Keeper
    from smeai.ui.wizard import Wizard
    from smeai.ui.work.bench import WorkBench
    from smeai.workers.job import Jobs

BUSINESS = "My business"  # the workspace that is made for who has none; the user may rename its folder
PATIENCE_MS = 3000  # what the last save may take when the window closes


class Shelf(QObject):
    """Needs the actions ``workspaces.recent``, ``load`` and ``close``, and those of `Keeper`."""

    settled = Signal()  # everything up to now is on the disk
    listed = Signal(object)  # what there is in the workspace in front; empty where that is not there

    def __init__(self, window: Window, settings: Settings, runner: "Callable[[], Jobs]") -> None:
        super().__init__(window)
        self._window, self._settings, self._runner = window, settings, runner
        self._unfinished, self._given = Unfinished(settings.places), None
        self._folders: set[str] = set()
        self._found: tuple[Any, ...] | None = None
        self._pilot, self._begins = None, False  # the book of the pilot that is open, and whether it was begun just now

    @cached_property
    def business(self) -> "BusinessBook":
        """The figures of the business in the workspace one works in, for all pages."""
        from smeai.ui.figures.business_book import BusinessBook

        book = BusinessBook(self._runner, self.workspace, BUSINESS, self)
        book.changed_state.connect(self._share)
        book.loaded.connect(self._share)
        book.placed.connect(self._note)
        book.failed.connect(self._window.banner.show_failure)
        return book

    @cached_property
    def bench(self) -> "WorkBench":
        """Where pilots work, shown or not."""
        from smeai.ui.work.bench import WorkBench

        return WorkBench(self._window, self._unfinished, self._put_up, self.open)

    @property
    def keeper(self) -> "Keeper | None":
        """What keeps the pilot that is open."""
        return self.bench.parking.newest if self._keepers else None

    @property
    def _keepers(self) -> "tuple[Keeper, ...]":
        return tuple(self.bench.parking) if "bench" in self.__dict__ else ()

    def prices(self) -> "PriceList":
        """The user's list of cloud prices."""
        from smeai.storage.price_list import PriceList

        return PriceList(self._settings.places)

    def workspace(self) -> str:
        """The folder of the workspace one works in, which may be still to be made; it is let go of when the window closes."""
        folder = str(self._place())
        self._folders.add(folder)
        return folder

    def start(self, key: str, *paths: Path) -> None:
        """Begin a pilot of a use case, with files if any were given."""
        file = self._show(key, self._place(), BUSINESS)
        for path in paths:
            file.open(path)

    def offer_file(self, path: Path, begin: Callable[[Path], object]) -> bool:
        """Ask whether a file is for the pilot that is open; `begin` starts another one with it."""
        from smeai.ui.reuse.reusing import offer_file

        keeper = self.keeper
        shown = keeper is not None and keeper.keeps(self._window.wizard)
        return shown and offer_file(self._window, self._runner(), keeper, path, begin)

    @Slot(str)
    def open(self, key: str, path: Path | None = None, begin: Callable[[Path], object] | None = None) -> None:
        """Open a pilot again; `key` is that of a `Recent`, `path` a file that may be for it."""
        self._given = (key, path, begin) if path else None
        number, _, folder = key.partition("@")
        if self._open_is(folder, int(number)):
            self._window.show_new()
            self._give(key)
            return
        self.save()
        if self._keepers and (parked := self.bench.parking.find(folder, int(number))):
            self._put_up(parked)
            self._give(key)
            return
        done = partial(self._reopen, folder, int(number))
        self._runner().ask("workspaces.load", folder, int(number), done=done, failed=self._window.banner.show_failure)

    def remove(self, key: str) -> None:
        """Delete a pilot for good; its wizard is closed if it is open."""
        number, _, folder = key.partition("@")
        if self._keepers and (keeper := self.bench.parking.find(folder, int(number))):
            self.bench.parking.remove(keeper)
        self._unfinished.clear(key)
        self._runner().ask(
            "workspaces.delete_pilot", folder, int(number), done=lambda _: self.list(), failed=self._window.banner.show_failure
        )

    def leave(self, folder: str) -> None:
        """Close the pilots of a workspace and save no more in it: it is about to go."""
        for keeper in self._keepers:
            if keeper.folder == folder:
                self.bench.parking.remove(keeper)

    @Slot()
    def list(self) -> None:
        """Ask what there is in the workspace in front."""
        folders = [str(each.path) for each in self._settings.preferences.recent[:1]]
        if folders:
            self._runner().ask("workspaces.recent", folders, done=self._take, failed=self._window.banner.show_failure)
        else:
            self._take(())

    @Slot()
    def save(self) -> None:
        """Save at once what is not saved yet."""
        for keeper in self._keepers:
            keeper.save()
        if "business" in self.__dict__:
            self.business.keep()

    def say(self) -> None:
        """Show the lists, in the language of the moment."""
        if self._found is None:
            self._window.set_recents(None, None)
            return
        from smeai.ui.listing import pilots, reports, steps_taken

        self._window.set_done(steps_taken(self._found))
        self._window.set_recents(pilots(self._found), reports(self._found))

    def close(self) -> None:
        """Save what is left and let go of the folders; waits for as long as that may take, and no longer."""
        if not self._keepers and not self._folders:
            return
        self.save()
        self._wait(lambda: all(keeper.idle for keeper in self._keepers) and ("business" not in self.__dict__ or self.business.idle))
        open_ = set(self._folders)
        for folder in self._folders:
            self._runner().ask("workspaces.close", folder, done=lambda _, folder=folder: open_.discard(folder))
        self._wait(lambda: not open_)

    def _wait(self, done: Callable[[], bool]) -> None:
        loop, look, end = QEventLoop(), QTimer(interval=10), QTimer(singleShot=True, interval=PATIENCE_MS)
        look.timeout.connect(lambda: done() and loop.quit())
        end.timeout.connect(loop.quit)
        look.start()
        end.start()
        if not done():
            loop.exec()

    def _open_is(self, folder: str, pilot: int) -> bool:
        keeper = self.keeper
        return keeper is not None and keeper.keeps(self._window.wizard) and (keeper.folder, keeper.pilot) == (folder, pilot)

    def _place(self) -> Path:
        recent = self._settings.preferences.recent
        return recent[0].path if recent else self._settings.places.folder_for(BUSINESS)

    def _reopen(self, folder: str, pilot: int, found: Any) -> None:
        from smeai.ui.pilot_wizard import archive_of

        archive = archive_of(found.state)
        state = archive.from_json(found.state)
        if state is None:
            self._window.banner.say(self.tr("This pilot was saved by another version of smeai and cannot be shown."), tone="warn")
        else:
            self._show(archive.KEY, Path(folder), "", state, pilot, found.steps)

    def _show(self, key: str, folder: Path, name: str, state: Any = None, pilot: int = 0, steps: object = None) -> Any:
        from smeai.ui.keeper import Keeper
        from smeai.ui.pilot_wizard import PILOTS, pilot_wizard

        self.save()
        about = next(about for about in self._window.abouts if about.key == key)
        wizard, file, book = pilot_wizard(about, self._runner(), state)
        book.prices, book.stationery = self.prices(), self._window.stationery
        keeper = Keeper(self._runner(), wizard, book, PILOTS[key].archive, folder, name, pilot, steps)
        book.use_case = key
        self.bench.take_in(keeper)
        self._connect(keeper, wizard)
        self._put_up(keeper, begins=state is None)
        if pilot:
            self._note(str(folder), pilot)
            self.bench.take_up(keeper)
            self._give(f"{pilot}@{folder}")
        return file

    def _put_up(self, keeper: "Keeper", *, begins: bool = False) -> None:
        """Show the wizard of a pilot."""
        self.bench.parking.put_last(keeper)
        self._take_part(keeper.book, begins)
        self._window.show_wizard(keeper.wizard)
        self._window.follow_steps(keeper.book)

    def _give(self, key: str) -> None:
        """Offer the file that was dropped on a listed pilot, now that it is open."""
        given, self._given = self._given, None
        if given and given[0] == key and not self.offer_file(*given[1:]):
            given[2](given[1])

    def _connect(self, keeper: "Keeper", wizard: "Wizard") -> None:
        if "columns" in wizard.flow.keys:
            wizard.step_page("columns").recall = self._recall
        wizard.moved.connect(self._remember)
        keeper.placed.connect(self._note)
        keeper.settled.connect(self._settle)
        keeper.failed.connect(partial(self._lost, keeper))
        wizard.finished.connect(self._finish)

    def _take(self, found: tuple[Any, ...]) -> None:
        first, self._found = self._found is None, found
        self.say()
        if first and self._unfinished.all():
            self.bench.offer()
        for workspace in found:
            if workspace.problem:
                self._window.banner.say(workspace.problem, tone="warn")
        self.listed.emit(found)

    def _settle(self) -> None:
        self.settled.emit()
        if self._window.place != "new":
            self.list()

    def _finish(self, _: "Flow") -> None:
        self.save()
        self._window.close_wizard()
        self._window.show_page("home")

    def _lost(self, keeper: "Keeper", failure: Any) -> None:
        if isinstance(failure, WorkspaceError) and not keeper.pilot and keeper.move(self._settings.places.folder_for(BUSINESS)):
            self._window.banner.say(failure.sentence, self.tr("This pilot is kept in {folder}.").format(folder=keeper.folder), tone="warn")
        else:
            self._window.banner.show_failure(failure)

    def _take_part(self, book: Any, begins: bool) -> None:
        """Let a pilot reckon with the figures of the business, as they are and as they become."""
        from smeai.ui.figures.own import OWN

        book.own = OWN[book.use_case]
        self._pilot, self._begins = book, begins
        self._share()
        self.business.load()

    @Slot()
    def _share(self, *_: object) -> None:
        book, business = self._pilot, self.business.state
        if book is None or not shiboken6.isValid(book):
            return
        if self._begins and business.money and book.state == replace(book.state, currency=type(book.state)().currency):
            self._begins = False
            book.set(currency=business.money)  # as long as nobody has chosen another one
        book.take_business(business, self.business.runs_of(book.place[1]) if book.place else {})

    def _note(self, folder: str, _: int = 0) -> None:
        self._folders.add(folder)
        names = {str(each.path): each.name for each in self._settings.preferences.recent}
        self._prefer(lambda: self._settings.remember_workspace(Path(folder), names.get(folder, Path(folder).name)))

    def _recall(self, shape: str) -> Mapping[str, str]:
        return self._settings.preferences.columns.get(shape, {})

    def _remember(self, flow: "Flow") -> None:
        file, columns = flow.answer("file"), dict(flow.answer("columns", ()))
        if columns and file.view.shape and self._recall(file.view.shape) != columns:
            self._prefer(lambda: self._settings.remember_columns(file.view.shape, columns))

    def _prefer(self, change: Callable[[], object]) -> None:
        try:
            change()
        except SmeaiError as error:
            self._window.banner.show_failure(error)
