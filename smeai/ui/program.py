"""The window's process from start to end."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from smeai.storage.settings import Settings
from smeai.ui.assets import asset
from smeai.ui.desk import Desk
from smeai.ui.garbage import Collector
from smeai.ui.theme import load_fonts, load_scripts
from smeai.ui.welcome.stage import DONE, stage

if TYPE_CHECKING:
    from smeai.core.usecase import About
    from smeai.workers.runner import Runner

READING_MS = 300  # the engine starts while the user reads, not while the window is drawn


def open_window(abouts: "Callable[[], tuple[About, ...]]", portable: Path | None, warm: tuple[str, ...]) -> int:
    """Show the window until it is closed.

    `abouts` is asked for the use cases once the window is on screen; `warm` names the libraries that the engine imports meanwhile.
    """
    collector = Collector()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("smeai")
    load_fonts(app, asset("fonts"))
    settings = Settings.load(portable)
    desk = Desk(app, abouts, settings, lambda: _engine(portable, warm))
    desk.window.show()
    desk.window.painted.connect(lambda: _fill(desk, stage(settings), portable))
    QTimer.singleShot(READING_MS, desk, desk.open_engine)
    code = app.exec()
    desk.close()
    collector.close()
    return code


def _fill(desk: Desk, welcome: str, portable: Path | None) -> None:
    from smeai.storage.log import log_folder
    from smeai.ui import crash  # with logging; it cannot show anything before there is a window
    from smeai.ui.bug_dialog import keep_reports_in

    keep_reports_in(log_folder(portable))
    crash.install(desk.window.banner.show_failure)
    load_scripts(asset("fonts"))
    desk.open_home()
    if welcome != DONE:
        desk.showing.welcome(welcome)


def _engine(portable: Path | None, warm: tuple[str, ...]) -> "Runner":
    from smeai.storage.log import log_folder, start_log  # these load multiprocessing and logging, after the window
    from smeai.workers.runner import Runner

    folder = log_folder(portable)
    start_log(folder, "window")
    return Runner(warm=warm, log_folder=folder)
