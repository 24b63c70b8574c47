"""How long the window's event loop is held up while a job burns the processor and streams progress.

    python benchmarks/responsiveness.py [SECONDS]

A 10 ms timer in the window notes the longest gap between two ticks (bar: 100 ms). At the same time
the window asks quick questions of the busy engine and notes how long each answer takes.
"""

import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from smeai.core.progress import Progress
from smeai.workers.runner import Runner

BAR_MS = 100
PAGE = tuple((row, f"Customer {row}", "Where is my order?", "shipping", 4.5) for row in range(200))


def burn(seconds: float, progress: Progress) -> int:
    """Pure Python: the job that keeps the engine's interpreter lock for as long as it can."""
    steps, end = 0, time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        steps += sum(range(2000)) > 0
        progress(1 - left / seconds, f"Step {steps}")
    return steps


def multiply(seconds: float, progress: Progress) -> int:
    """Numeric code: every core busy, the lock mostly free."""
    import numpy

    steps, end, matrix = 0, time.monotonic() + seconds, numpy.ones((600, 600))
    while (left := end - time.monotonic()) > 0:
        matrix = matrix @ matrix / 600
        steps += 1
        progress(1 - left / seconds, f"Step {steps}")
    return steps


def rows() -> tuple[tuple[object, ...], ...]:
    return PAGE


def measure(app: QApplication, runner: Runner, action: str, seconds: float) -> tuple[float, list[float]]:
    """The longest gap between two ticks, and the time of each answer, both in ms."""
    label = QLabel()
    label.show()
    clock, gaps, answers = QElapsedTimer(), [], []
    ticks = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=10)
    ticks.timeout.connect(lambda: gaps.append(clock.nsecsElapsed() / 1e6) or clock.start())
    questions = QTimer(interval=100)

    def ask() -> None:
        asked = time.perf_counter()
        runner.ask(f"{__name__}.rows", done=lambda page: answers.append(1000 * (time.perf_counter() - asked)))

    questions.timeout.connect(ask)
    runner.start(f"{__name__}.{action}", seconds, done=lambda steps: app.quit(), progress=lambda share, sentence: label.setText(sentence))
    clock.start()
    ticks.start()
    questions.start()
    app.exec()
    return max(gaps), answers


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 5.0
    app = QApplication(sys.argv)
    runner = Runner(root="")
    for action in ("burn", "multiply"):
        gap, answers = measure(app, runner, action, seconds)
        verdict = "ok" if gap < BAR_MS else "TOO LONG"
        print(
            f"{action:<9} longest gap {gap:6.1f} ms (bar {BAR_MS} ms, {verdict})   "
            f"a page of 200 rows: median {statistics.median(answers):5.1f} ms, longest {max(answers):6.1f} ms"
        )
    runner.close()


if __name__ == "__main__":
    # The engine finds the actions above by this file's name.
    sys.path.insert(0, os.path.dirname(__file__))  # noqa: PTH120 this runs before anything else is imported
    from responsiveness import main as run

    run()
