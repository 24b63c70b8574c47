"""What the user wants, carried out: the window's signals meet the settings, the engine and the pilots."""

import os
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from smeai.errors import SmeaiError
from smeai.storage.settings import Settings
from smeai.ui import commands
from smeai.ui.language import apply_language, languages, system_language
from smeai.ui.projects.projects import SUFFIX, Projects
from smeai.ui.shelf import Shelf
from smeai.ui.showing import Showing
from smeai.ui.stationery import Stationery
from smeai.ui.text_size import TextSize
from smeai.ui.theme import apply_theme, set_text, system_theme
from smeai.ui.tokens import THEMES
from smeai.ui.widgets import table_memory
from smeai.ui.window import Window

if TYPE_CHECKING:
    from smeai.core.opportunities.question import Answers
    from smeai.core.usecase import About
    from smeai.storage.preferences import Preferences
    from smeai.workers.job import Jobs


class Desk(QObject):
    """One running program: the window, the engine, and what is remembered."""

    def __init__(
        self, app: QApplication, abouts: "Callable[[], tuple[About, ...]]", settings: Settings, make_runner: "Callable[[], Jobs]"
    ) -> None:
        super().__init__(app)
        self._app, self._load_abouts, self._settings, self._make_runner = app, abouts, settings, make_runner
        self._ask = QMessageBox.question
        if settings.preferences.text != 100:
            set_text(app, settings.preferences.text)
        self.set_theme(settings.preferences.theme)
        table_memory.use(settings.preferences.tables, lambda known: self._remember(tables=known))
        apply_language(app, settings.preferences.language or system_language(), mirrored="SMEAI_RTL" in os.environ)
        self.window = Window(languages())
        self.window.finder = settings.preferences.finder or _known(settings.preferences)
        self.shelf = Shelf(self.window, settings, lambda: self.runner)
        self.window.runner, self.window.workspace = lambda: self.runner, self.shelf.workspace
        self.window.business = lambda: self.shelf.business
        self.window.prices, self.window.stationery = self.shelf.prices, Stationery(settings)
        self.projects = Projects(self.window, settings, self.shelf, lambda: self.runner)
        self._connect()
        self.text_size = TextSize(app, self.window.sidebar.themes, settings.preferences.text, self._remember)
        self.showing = Showing(self.window, self.shelf, settings, lambda: self.runner, self._remember)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @cached_property
    def runner(self) -> "Jobs":
        """Made when it is first asked for, which is after the window is on screen."""
        return self._make_runner()

    @Slot()
    def open_engine(self) -> None:
        """Start the engine, and ask it what can be opened again."""
        self.runner.open()
        self.shelf.list()

    @Slot(str)
    def set_theme(self, name: str) -> None:
        apply_theme(self._app, THEMES.get(name) or system_theme())

    @Slot()
    def _follow_system(self) -> None:
        self.set_theme(self._settings.preferences.theme)

    @Slot(str)
    def set_language(self, code: str) -> None:
        apply_language(self._app, code)
        self.shelf.say()

    @Slot(str)
    def start_pilot(self, key: str, path: Path | None = None) -> None:
        """Open the wizard of a use case, with a file if one was given."""
        self.shelf.start(key, *filter(None, (path,)))

    @Slot(str)
    def try_sample(self, key: str) -> None:
        """Open the wizard with the sample that comes along."""
        from smeai.ui.pilot_wizard import PILOTS

        sample = PILOTS[key].sample
        self.shelf.start(key, *(sample if isinstance(sample, tuple) else (sample,)))

    @Slot(object)
    def take_file(self, path: Path) -> None:
        """A file was dropped: it starts the pilot that it is meant for, or is a workspace that was saved as one file."""
        if path.suffix.lower() == SUFFIX:
            self.projects.unpack(str(path))
            return
        if self.window.place == "new" and self.shelf.offer_file(path, self.begin_with):
            return
        self.begin_with(path)

    def begin_with(self, path: Path) -> None:
        """Start the pilot that a file is meant for."""
        from smeai.ui.pilot_wizard import meant_for

        self.start_pilot(meant_for(path, [about.key for about in self.window.abouts if about.ready]), path)

    @Slot(str)
    def remove_pilot(self, key: str) -> None:
        """Delete a pilot for good, if that is meant."""
        question = self.tr("Delete this pilot with its models and reports? Your own file stays. This cannot be undone.")
        if self._ask(self.window, self.tr("Delete pilot"), question) == QMessageBox.StandardButton.Yes:
            self.shelf.remove(key)

    @Slot(str)
    def open_report(self, path: str) -> None:
        """Show a report in the desktop's own program."""
        if not Path(path).is_file() or not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self.window.banner.say(self.tr("The report could not be opened."), path, tone="warn")

    @Slot()
    def help(self) -> None:
        """Open the guide at the chapter of the page in front."""
        from smeai.ui.guide.guide_window import show_guide

        show_guide(self.window, self.window.topic)

    @Slot()
    def show_licences(self) -> None:
        """List the parts of the program and their terms."""
        from smeai.ui.licences.licences_dialog import show_licences

        show_licences(lambda: self.runner, self.window)

    def close(self) -> None:
        """Save what is left, then stop the engine, if it was started."""
        if "runner" in self.__dict__:
            self.shelf.close()
            self.runner.close()
        self.projects.recovery.end()

    def _connect(self) -> None:
        window = self.window
        window.used = self._settings.preferences.used
        window.commands_used.connect(lambda keys: self._remember(used=keys))
        window.theme_chosen.connect(self.set_theme)
        window.theme_chosen.connect(lambda name: self._remember(theme=name))
        window.language_chosen.connect(self.set_language)
        window.language_chosen.connect(lambda code: self._remember(language=code))
        window.pilot_wanted.connect(self.start_pilot)
        window.sample_wanted.connect(self.try_sample)
        window.file_given.connect(self.take_file)
        window.pilot_opened.connect(self.shelf.open)
        window.pilot_given.connect(lambda key, path: self.shelf.open(key, path, self.begin_with))
        window.pilot_removed.connect(self.remove_pilot)
        window.report_opened.connect(self.open_report)
        window.finder_answered.connect(self._keep_answers)
        window.help_wanted.connect(self.help)
        window.closing.connect(self.shelf.save)
        window.sidebar.chosen.connect(self._look)
        window.commands.add(commands.HELP, lambda: self.tr("Licences"), self.show_licences, "", "file")

    @Slot(str)
    def _look(self, place: str) -> None:
        if place != "new":
            self.shelf.save()
            self.shelf.list()

    @Slot(object)
    def _keep_answers(self, answers: "Answers") -> None:
        from smeai.core.opportunities.question import to_json

        self.window.finder = to_json(answers)
        self._remember(finder=self.window.finder)

    def _remember(self, **changes: object) -> None:
        try:
            self._settings.update(**changes)
        except SmeaiError as error:
            self.window.banner.show_failure(error)

    @Slot()
    def open_home(self) -> None:
        """Fill the window, which is on screen by now."""
        self.window.abouts = self._load_abouts()
        self.shelf.say()
        self.window.show_page("home")
        for problem in self._settings.problems:
            self.window.banner.say(problem.sentence, problem.hint, tone="warn")
        self.projects.recovery.begin()


def _known(preferences: "Preferences") -> dict[str, object]:
    """What the finder need not ask, because it was said elsewhere."""
    wage = {} if preferences.wage is None else {"wage": float(preferences.wage)}
    return {"currency": preferences.currency, "numbers": wage}
