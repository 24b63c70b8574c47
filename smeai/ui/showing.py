"""What one shows to newcomers and to others: first start, tour, sample businesses, presenter view, and the evidence."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from smeai.storage.settings import Settings
from smeai.ui import commands
from smeai.ui.shelf import Shelf
from smeai.ui.window import Window

if TYPE_CHECKING:  # what is seldom shown is imported when it is
    from smeai.ui.demo.samples import Samples
    from smeai.ui.presenter.presenter import Presenter
    from smeai.ui.welcome.first_run import FirstRun
    from smeai.workers.job import Jobs


class Showing(QObject):
    """Puts its commands into the window; `remember` keeps preferences."""

    def __init__(
        self, window: Window, shelf: Shelf, settings: Settings, runner: "Callable[[], Jobs]", remember: Callable[..., object]
    ) -> None:
        super().__init__(window)
        self._window, self._shelf, self._settings, self._runner, self._remember = window, shelf, settings, runner, remember
        window.sidebar.promise.clicked.connect(self.show_evidence)
        add = window.commands.add
        add(commands.SHOW, lambda: self.tr("Evidence that nothing leaves this computer"), self.show_evidence, "", "shield")
        self._presenting = add(commands.SHOW, lambda: self.tr("Presenter view"), self.present, "F5", "chart")
        self._presenting.setCheckable(True)
        add(commands.SHOW, lambda: self.tr("Sample businesses"), self.show_samples, "", "spark")
        add(commands.HELP, lambda: self.tr("Take the tour"), self.show_tour, "", "play")

    def welcome(self, stage: str) -> None:
        """Receive a newcomer, or go on where that was left."""
        from smeai.ui.language import system_language

        self._first_run.begin(stage, self._settings.preferences.language or system_language())

    @Slot()
    def show_tour(self) -> None:
        """Walk over the home page once more."""
        self._first_run.show_tour()

    @Slot()
    def show_evidence(self) -> None:
        """Show that nothing was opened to a network, or what was."""
        from smeai.ui.offline.evidence_dialog import EvidenceDialog

        dialog = EvidenceDialog(self._runner, self._window)
        dialog.told.connect(self._window.sidebar.promise.tell)
        dialog.open()
        dialog.look()

    @Slot()
    def show_samples(self) -> None:
        """Show the sample businesses."""
        self._window.samples = self.samples  # for `build_place`
        self._window.show_page("samples")

    @cached_property
    def samples(self) -> "Samples":
        """The sample businesses, each in a workspace of its own."""
        from smeai.ui.demo.samples import Samples

        return Samples(self._window, self._shelf, self._settings, self._runner, lambda view: self._window.projects.take(view))

    @Slot()
    def present(self) -> None:
        """Turn the presenter view on, or off."""
        self.presenter.turn()

    @cached_property
    def presenter(self) -> "Presenter":
        """Larger type, notes and the keys of a clicker."""
        from smeai.ui.presenter.presenter import Presenter

        return Presenter(self._window, self._presenting)

    @cached_property
    def _first_run(self) -> "FirstRun":
        from smeai.ui.welcome.first_run import FirstRun

        return FirstRun(self._window, self._settings, self._remember, self._settle, self.show_samples)

    def _settle(self, country: str) -> None:
        self._shelf.business.choose(self.tr("Country: {name}").format(name=country), country=country)
