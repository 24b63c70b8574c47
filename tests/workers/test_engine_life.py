"""The engine's birth and death."""

import os
import select
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smeai.workers.runner import Runner
from tests.workers.signalled import TIMEOUT, Calls

HERE = Path(__file__).parent
WINDOW = """
import sys
from PySide6.QtCore import QCoreApplication
from smeai.workers.runner import Runner

if __name__ == "__main__":
    app = QCoreApplication(sys.argv)
    runner = Runner(root="tests.workers")
    runner.start("actions_for_tests.burn", progress=lambda *news: print(runner.pid, flush=True), lane="main")
    app.exec()
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="Linux only")
def test_the_engine_ends_when_the_window_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "window.py"
    script.write_text(WINDOW)
    here = os.environ | {"PYTHONPATH": str(HERE.parents[1])}
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, env=here, text=True) as window:
        engine = os.pidfd_open(int(window.stdout.readline()))
        window.kill()
    ended, _, _ = select.select([engine], [], [], TIMEOUT / 1000)
    os.close(engine)
    assert ended, "an orphan is left"


def test_the_window_stays_light() -> None:
    code = "import sys, smeai.workers.runner, smeai.workers.dummy; print(*sys.modules)"
    names = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=HERE.parents[1]).stdout.split()
    assert not {"numpy", "pandas", "sklearn", "onnxruntime", "transformers", "openpyxl", "sqlalchemy"} & set(names)


def test_libraries_are_imported_while_the_engine_is_idle(qtbot: QtBot, calls: Calls) -> None:
    runner = Runner(root="tests.workers", warm=("no_such_library", "colorsys"))
    try:
        with qtbot.waitSignal(runner.ready, timeout=TIMEOUT):
            runner.open()
        while True:
            with qtbot.waitSignal(calls.done, timeout=TIMEOUT) as blocker:
                runner.ask("actions_for_tests.imported", "colorsys", **calls.request())
            if blocker.args[0]:
                break
    finally:
        runner.close()


def test_bugs_are_written_down(qtbot: QtBot, calls: Calls, tmp_path: Path) -> None:
    runner = Runner(root="tests.workers", log_folder=tmp_path / "logs")
    with qtbot.waitSignal(calls.failed, timeout=TIMEOUT):
        runner.start("actions_for_tests.crash", **calls.job())
    runner.close()
    assert "ZeroDivisionError: a bug" in (tmp_path / "logs" / "engine.log").read_text("utf-8")


def test_an_engine_that_cannot_start_is_not_started_again_and_again(qtbot: QtBot, calls: Calls, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    runner = Runner(root="tests.workers", log_folder=blocked / "logs")
    with qtbot.waitSignal(calls.failed, timeout=TIMEOUT):
        runner.start("actions_for_tests.echo", "x", **calls.job())
    assert runner.pid == 0
    runner.close()
