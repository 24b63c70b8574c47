"""Time until a window is on screen: smeai beside a bare PySide6 window, in turns.

    xvfb-run -a python benchmarks/startup.py [RUNS]  on a virtual screen, for which the bar holds
    python benchmarks/startup.py [RUNS]              without any, where the bare window has almost nothing to do

From the start of the interpreter to the first window that is exposed and painted (bar: 1.6 times the bare one). What is on
screen then is smeai's window with its sidebar; the home page follows in the next turn of the event loop.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BAR = 1.6
ROOT = Path(__file__).resolve().parents[1]
WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Expose and isinstance(watched, QWindow):
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self):
        print(time.time(), time.process_time(), flush=True)
        QApplication.closeAllWindows()

class Watched(QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.watch = Watch()
        self.installEventFilter(self.watch)  # before anything is shown: the first exposure may come at once
"""
BARE = "app = Watched([])\nfrom PySide6.QtWidgets import QWidget\nwindow = QWidget()\nwindow.resize(1240, 800)\nwindow.show()\napp.exec()\n"
SMEAI = """
if __name__ == "__main__":
    import smeai.app, smeai.ui.program
    smeai.ui.program.QApplication = Watched
    sys.argv = ["smeai", "--portable", sys.argv[1]]
    smeai.app.main()
"""


def measure(script: Path, folder: str) -> float:
    """Milliseconds from the start of the process to the painted window."""
    began = time.time()
    shown = subprocess.run([sys.executable, str(script), folder], capture_output=True, text=True, check=True, env=environment(folder))
    return 1000 * (float(shown.stdout.split()[0]) - began)


def environment(folder: str) -> dict[str, str]:
    """Compiled modules are kept, as on a user's machine from the second start on, for both alike."""
    screen = {} if "DISPLAY" in os.environ else {"QT_QPA_PLATFORM": "offscreen"}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | screen | {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": folder}


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    with tempfile.TemporaryDirectory() as folder:
        scripts = {"bare": Path(folder, "bare.py"), "smeai": Path(folder, "smeai_window.py")}
        scripts["bare"].write_text(WATCH + BARE)
        scripts["smeai"].write_text(WATCH + SMEAI)
        for script in scripts.values():
            measure(script, folder)  # the first run fills the caches of the system
        times: dict[str, list[float]] = {name: [] for name in scripts}
        for _ in range(runs):
            for name, script in scripts.items():
                times[name].append(measure(script, folder))
    for name, each in times.items():
        print(f"{name:<6} median {statistics.median(each):6.0f} ms   {min(each):.0f} to {max(each):.0f} ms")
    ratio = statistics.median(times["smeai"]) / statistics.median(times["bare"])
    print(f"smeai takes {ratio:.2f} times as long (bar {BAR}, {'ok' if ratio <= BAR else 'TOO LONG'})")


if __name__ == "__main__":
    main()
