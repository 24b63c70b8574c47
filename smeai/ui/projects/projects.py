"""What the user wants of whole workspaces, carried out: dialogs, the engine, and what is remembered."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from smeai.errors import SmeaiError
from smeai.storage.settings import Settings
from smeai.ui import commands
from smeai.ui.projects.recovery import Recovery
from smeai.ui.projects.workspace_button import WorkspaceButton

if TYPE_CHECKING:
    from smeai.ui.projects.projects_page import ProjectsPage
    from smeai.ui.shelf import Shelf
    from smeai.ui.window import Window
    from smeai.workers.job import Jobs

SUFFIX = ".smeai"
Ask = Callable[[QWidget, str], str]


def ask_copy(parent: QWidget, title: str) -> str:
    """Ask for a workspace that was saved as one file; empty when there is none."""
    return QFileDialog.getOpenFileName(parent, title, "", f"smeai (*{SUFFIX})")[0]


def ask_folder(parent: QWidget, title: str) -> str:
    """Ask for a folder; empty when there is none."""
    return QFileDialog.getExistingDirectory(parent, title)


class Projects(QObject):
    """Needs the actions ``projects.create``, ``open``, ``rename`` and ``let_go``, and those of its dialogs.

    `switched` says that another workspace is in front; its dialogs are made when they are wanted.
    """

    switched = Signal()

    def __init__(self, window: "Window", settings: Settings, shelf: "Shelf", runner: "Callable[[], Jobs]") -> None:
        super().__init__(window)
        self._window, self._settings, self._shelf, self._runner = window, settings, shelf, runner
        self.ask_copy, self.ask_folder = ask_copy, ask_folder
        self.button, self.recovery = WorkspaceButton(), Recovery(window, settings, shelf, shelf.open)
        window.sidebar.body.insertWidget(1, self.button)
        self.button.clicked.connect(self.show)
        window.projects = self  # for `build_place`
        shelf.listed.connect(self._look)
        self._offer()
        self.tell()

    @cached_property
    def page(self) -> "ProjectsPage":
        """All workspaces, made when it is first shown."""
        from smeai.ui.projects.projects_page import ProjectsPage

        page = ProjectsPage()
        wanted = (page.made, self.new), (page.found, self.find), (page.unpacked, self.unpack)
        wanted += (page.renamed, self.rename), (page.copied, self.copy), (page.deleted, self.delete)
        for signal, run in wanted:
            signal.connect(run)
        page.opened.connect(self.open)
        page.set_recent(self._settings.preferences.recent)
        return page

    @Slot()
    def show(self) -> None:
        """Show all workspaces."""
        self.tell()
        self._window.show_page("projects")

    @Slot()
    def tell(self) -> None:
        """Name the workspace in front wherever it is shown."""
        recent = self._settings.preferences.recent
        self.button.set_name(recent[0].name if recent else self.tr("My business"))
        for action in self._of_one:
            action.setVisible(bool(recent))
        if "page" in self.__dict__:
            self.page.set_recent(recent)

    @Slot()
    def new(self) -> None:
        from smeai.ui.projects.name_dialog import NewDialog

        dialog = NewDialog(self._settings.places, self._window, self.ask_folder)
        dialog.named.connect(lambda name, folder: self._ask("create", folder, name, done=self.take))
        dialog.open()

    @Slot()
    def find(self) -> None:
        """Open the workspace in a folder, such as one that was copied or moved."""
        if folder := self.ask_folder(self._window, self.tr("Open a workspace")):
            self.open(folder)

    @Slot(str)
    def open(self, folder: str) -> None:
        """Put the workspace in `folder` in front."""
        self._shelf.save()
        self._ask("open", folder, done=self.take)

    @Slot()
    def unpack(self, file: str = "") -> None:
        """Open a workspace that was saved as one file."""
        from smeai.ui.projects.unpack_dialog import UnpackDialog

        if chosen := file or self.ask_copy(self._window, self.tr("Open a copy")):
            dialog = UnpackDialog(self._runner, Path(chosen), self._settings.places.workspaces, self._window)
            dialog.opened.connect(self.take)
            dialog.open()

    @Slot()
    def rename(self) -> None:
        from smeai.ui.projects.name_dialog import NameDialog

        front = self._settings.preferences.recent[0]
        dialog = NameDialog(front.name, self._window)
        dialog.named.connect(lambda name: self._ask("rename", str(front.path), name, done=self._renamed))
        dialog.open()

    @Slot()
    def copy(self) -> None:
        """Save the workspace in front as one file."""
        from smeai.ui.projects.copy_dialog import CopyDialog

        self._shelf.save()
        front = self._settings.preferences.recent[0]
        dialog = CopyDialog(self._runner, str(front.path), front.name, self._window)
        dialog.saved.connect(self._saved)
        dialog.open()

    @Slot()
    def delete(self) -> None:
        """Delete everything that smeai keeps, if that is meant."""
        from smeai.storage.log import log_folder
        from smeai.ui.projects.delete_dialog import DeleteDialog

        places = self._settings.places
        folders = tuple(str(each) for each in self._settings.preferences.folders)
        words = (str(places.settings), str(places.workspaces), str(log_folder(places.root)), folders)
        self._shelf.save()
        names = {str(each.path): each.name for each in self._settings.preferences.recent}
        dialog = DeleteDialog(self._runner, words, names, self._window)
        dialog.erasing.connect(self._let_go)
        dialog.ended.connect(self._end)
        dialog.open()

    @Slot(object)
    def take(self, view: Any) -> None:
        """Put an opened workspace in front; the pilot that is open is closed, its workspace let go of."""
        before = self._settings.preferences.recent
        self._window.close_wizard()
        self._remember(view)
        if before and str(before[0].path) != view.folder:
            self._ask("let_go", str(before[0].path), done=lambda _: None)
        self._shelf.business.load()
        self._shelf.list()
        self._window.show_page("home")
        self._window.toast.say(self.tr("{name} is open.").format(name=view.name))
        self.switched.emit()

    @Slot(object)
    def _look(self, found: tuple[Any, ...]) -> None:
        """Take the name from the workspace itself; say so where it is not there, as when a stick is not plugged in."""
        recent = self._settings.preferences.recent
        if not found and recent and not recent[0].path.is_dir():
            sentence = self.tr("The workspace {name} is not where it was: {folder}").format(name=recent[0].name, folder=recent[0].path)
            self._window.banner.say(sentence, self.tr("Plug in its disk, or open it where it is now."), tone="warn")
        elif found and not found[0].problem and recent and found[0].folder == str(recent[0].path) and found[0].name != recent[0].name:
            self._remember(found[0])
        self.tell()

    def _renamed(self, view: Any) -> None:
        self._remember(view)
        self._window.toast.say(self.tr("The workspace is called {name} now.").format(name=view.name))

    def _remember(self, view: Any) -> None:
        try:
            self._settings.remember_workspace(Path(view.folder), view.name)
        except SmeaiError as error:
            self._window.banner.show_failure(error)
        self.tell()

    def _saved(self, view: Any) -> None:
        folder = QUrl.fromLocalFile(str(Path(view.path).parent))
        text = self.tr("Saved as {file}.").format(file=Path(view.path).name)
        self._window.toast.say(text, show=lambda: QDesktopServices.openUrl(folder))

    @Slot()
    def _let_go(self) -> None:
        """Write no more: what is about to go must not come back."""
        self._window.close_wizard()
        self._shelf.close()
        self._settings.freeze()
        self.recovery.end()

    @Slot()
    def _end(self) -> None:
        self._window.close()

    def _ask(self, action: str, *args: Any, done: Callable[[Any], object]) -> None:
        self._runner().ask(f"projects.{action}", *args, done=done, failed=self._window.banner.show_failure)

    def _offer(self) -> None:
        add = self._window.commands.add
        add(commands.WORKSPACE, lambda: self.tr("All workspaces"), self.show, "", "folder")
        add(commands.WORKSPACE, lambda: self.tr("New workspace…"), self.new, "", "plus")
        add(commands.WORKSPACE, lambda: self.tr("Open a workspace folder…"), self.find, "", "folder")
        add(commands.WORKSPACE, lambda: self.tr("Open a copy…"), self.unpack, "", "upload")
        self._of_one = (
            add(commands.WORKSPACE, lambda: self.tr("Save a copy as one file…"), self.copy, "", "download"),
            add(commands.WORKSPACE, lambda: self.tr("Rename this workspace…"), self.rename, "", "edit"),
        )
        add(commands.WORKSPACE, lambda: self.tr("Delete everything smeai keeps…"), self.delete, "", "trash")
