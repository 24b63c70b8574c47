"""How long a newcomer takes from a cold start to the finished report of each sample pilot, by clicks alone.

    .venv/bin/python -m benchmarks.stories [chat] [stock] [books]

A process of its own for each pilot: the clock starts before Qt is imported and stops when the report is on the disk (bar: 2 minutes,
25 actions). The program does all of the waiting; a person would read as well.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    names = sys.argv[1:] or ["chat", "stock", "books"]
    for name in names:
        subprocess.run([sys.executable, "-m", "benchmarks.stories", "--here", name], check=True)


def walk(name: str) -> None:
    """One pilot in this process."""
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as home:
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(home, kind))
        actions = _click_through(name, Path(home))
    print(f"{name:<6} {len(actions)} actions, {time.perf_counter() - begun:.0f} s")


def _click_through(name: str, home: Path) -> list[str]:
    from PySide6.QtWidgets import QApplication

    from smeai.storage.settings import Settings
    from smeai.ui.desk import Desk
    from smeai.ui.offers import ABOUTS
    from smeai.workers.runner import Runner
    from tests.ui.scripted import User
    from tests.ui.stories import STORIES

    app = QApplication([])
    desk = Desk(app, lambda: ABOUTS, Settings.load(home), Runner)
    desk.window.show()
    desk.open_home()
    desk.open_engine()
    user = User(desk.window)
    STORIES[name](user)
    desk.window.close()
    desk.close()
    return user.actions


if __name__ == "__main__":
    walk(sys.argv[2]) if sys.argv[1:2] == ["--here"] else main()
