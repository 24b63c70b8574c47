"""The whole program: it starts light, works, and leaves nothing."""

import os
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).parents[2]
HEAVY = {"numpy", "pandas", "scipy", "sklearn", "onnxruntime", "transformers", "tokenizers", "openpyxl", "sqlalchemy", "python_calamine"}
STORY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

if __name__ == "__main__":
    import smeai.app, smeai.ui.desk, smeai.ui.wizard, smeai.ui.columns_page, smeai.ui.program as program

    def look(app):
        window = next(each for each in app.topLevelWidgets() if each.objectName() == "" and each.windowTitle() == "smeai")
        desk = app.findChild(smeai.ui.desk.Desk)
        desk.start_pilot("chat")
        desk.set_theme("dark")
        desk.runner.ready.connect(lambda pid: app.closeAllWindows())

    class Told(QApplication):
        def exec(self):
            QTimer.singleShot(300, lambda: look(self))
            return super().exec()

    program.QApplication = Told
    sys.argv = ["smeai", "--portable", sys.argv[1]]
    code = smeai.app.main()
    print(code, *sys.modules)
"""


def test_the_window_process_stays_light_and_ends_clean(tmp_path: Path) -> None:
    script = tmp_path / "story.py"
    script.write_text(STORY)
    told = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", script, tmp_path / "portable"],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(HOUSE)},
        check=False,
    )
    assert told.returncode == 0, told.stderr
    code, *modules = told.stdout.split()
    assert code == "0"
    assert "smeai.workers.runner" in modules
    assert not HEAVY & set(modules)
    assert "Traceback" not in told.stderr


def test_without_a_screen_it_says_so() -> None:
    bare = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    told = subprocess.run([sys.executable, "-m", "smeai"], capture_output=True, text=True, cwd=HOUSE, env=bare, timeout=60, check=False)
    assert told.returncode == 1
    assert told.stderr.strip() == "There is no screen here. Try: smeai demo"


def test_portable_needs_a_folder_that_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for words, code, said in (
        (["--portable"], 2, "--portable FOLDER"),
        (["--portable", str(tmp_path / "file" / "in")], 1, "cannot be used"),
    ):
        told = subprocess.run([sys.executable, "-m", "smeai", *words], capture_output=True, text=True, cwd=HOUSE, timeout=60, check=False)
        assert (told.returncode, said in told.stderr) == (code, True)
