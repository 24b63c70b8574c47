"""The composition root: the only place that knows everyone.

The window's options, for `smeai` without a command: ``--portable DIR``. `SMEAI_RTL=1` mirrors the window for any language.
"""

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from smeai.core.usecase import About, Kind, Role
from smeai.core.wizard import Step, begin
from smeai.errors import SmeaiError
from smeai.storage.settings import Settings
from smeai.ui import crash
from smeai.ui.assets import asset
from smeai.ui.columns_page import ColumnsPage
from smeai.ui.file_page import FilePage
from smeai.ui.garbage import Collector
from smeai.ui.language import apply_language, languages, system_language
from smeai.ui.recents import Recent
from smeai.ui.theme import apply_theme, load_fonts, system_theme
from smeai.ui.tokens import THEMES
from smeai.ui.window import Window
from smeai.ui.wizard import Wizard
from smeai.workers.log import log_folder, start_log
from smeai.workers.runner import Runner

WARM = ("numpy", "pandas", "python_calamine", "scipy.sparse", "sklearn.linear_model", "onnxruntime", "tokenizers")
ABOUTS = (
    About(
        "chat",
        "Answer customer messages",
        "From past messages: which ones could be answered automatically, which need a person, and the hours and money in it.",
        "chat",
        2,
        (
            Role("text", "Message", "What the customer wrote.", Kind.TEXT, required=True, names=("message", "text", "body")),
            Role("topic", "Topic", "What it was about, if somebody noted it.", Kind.CATEGORY, names=("topic", "category", "label")),
            Role("answer", "Answer given", "To suggest replies.", Kind.TEXT, names=("answer", "reply")),
            Role("date", "Date", "To test on the newest messages.", Kind.DATE, names=("date", "created")),
            Role("minutes", "Minutes spent", "To count hours saved.", Kind.DURATION, names=("minutes",)),
        ),
        (),
    ),
    About(
        "stock",
        "Order the right stock",
        "From your sales history: what to order, by when, and how much cash it frees.",
        "trend",
        2,
        (),
        (),
        ready=False,
    ),
    About(
        "books",
        "Book bank statements",
        "From bank lines: every line booked, proposed or queued with its reason, to the cent.",
        "receipt",
        1,
        (),
        (),
        ready=False,
    ),
)


class Desk(QObject):
    """One running program: the window, the engine, and what is remembered."""

    def __init__(self, app: QApplication, settings: Settings, runner: Runner) -> None:
        super().__init__(app)
        self._app, self._settings, self._runner = app, settings, runner
        self.set_theme(settings.preferences.theme)
        apply_language(app, settings.preferences.language or system_language(), mirrored="SMEAI_RTL" in os.environ)
        self.window = Window(ABOUTS, languages())
        self._connect()
        self._show_recents()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        for problem in settings.problems:
            self.window.banner.say(problem.sentence, problem.hint, tone="warn")

    @Slot(str)
    def set_theme(self, name: str) -> None:
        apply_theme(self._app, THEMES.get(name) or system_theme())

    @Slot()
    def _follow_system(self) -> None:
        self.set_theme(self._settings.preferences.theme)

    @Slot(str)
    def set_language(self, code: str) -> None:
        apply_language(self._app, code)

    @Slot(str)
    def start_pilot(self, key: str, path: Path | None = None) -> None:
        """Open the wizard of a use case, with a file if one was given."""
        about = next(about for about in ABOUTS if about.key == key)
        steps = (Step("file", self.tr("Choose file")), Step("columns", self.tr("Columns")))
        file_page = FilePage(self._runner, key)
        self.window.show_wizard(Wizard(lambda: about.title, begin(steps), {"file": file_page, "columns": ColumnsPage(about)}))
        if path:
            file_page.open(path)

    @Slot(object)
    def take_file(self, path: Path) -> None:
        """A file was dropped: it starts the first pilot that is ready."""
        self.start_pilot(next(about.key for about in ABOUTS if about.ready), path)

    def _connect(self) -> None:
        window = self.window
        window.theme_chosen.connect(self.set_theme)
        window.theme_chosen.connect(lambda name: self._remember(theme=name))
        window.language_chosen.connect(self.set_language)
        window.language_chosen.connect(lambda code: self._remember(language=code))
        window.pilot_wanted.connect(self.start_pilot)
        window.file_given.connect(self.take_file)

    def _remember(self, **changes: str) -> None:
        try:
            self._settings.update(**changes)
        except SmeaiError as error:
            self.window.banner.show_failure(error)

    def _show_recents(self) -> None:
        recents = tuple(Recent(str(each.path), each.name, each.opened[:10], "chat") for each in self._settings.preferences.recent)
        self.window.home.set_recents(recents)
        self.window.pilots.set_recents(recents)


def main() -> int:
    """Open the window; returns the exit code when it is closed."""
    parser = argparse.ArgumentParser("smeai")
    parser.add_argument("--portable", type=Path, metavar="DIR")
    asked = parser.parse_args()
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & set(os.environ):
        print("There is no screen here. Try: smeai demo", file=sys.stderr)
        return 1
    app = QApplication(sys.argv[:1])
    app.setApplicationName("smeai")
    load_fonts(app, asset("fonts"))
    folder = log_folder(asked.portable)
    start_log(folder, "window")
    runner, collector = Runner(warm=WARM, log_folder=folder), Collector()
    desk = Desk(app, Settings.load(asked.portable), runner)
    crash.install(desk.window.banner.show_failure)
    desk.window.show()
    QTimer.singleShot(0, runner, runner.open)  # the window first, the engine while the user reads
    code = app.exec()
    crash.uninstall()
    runner.close()
    collector.close()
    return code
