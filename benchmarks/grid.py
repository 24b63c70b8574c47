"""How long the review grid takes to show a million lines, and its worst frame while one scrolls through them.

    xvfb-run -a .venv/bin/python benchmarks/grid.py [LINES]

The lines are asked of an engine process in pages, as in the program. A frame is one repaint of the table, timed from the
event to its end; the lines are scrolled through by notches of the wheel, by pages, and by leaps of the scroll bar.
"""

import os
import sys
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtWidgets import QApplication

from smeai.ui.assets import asset
from smeai.ui.books.grid.model import LedgerModel
from smeai.ui.books.grid.view import ROW, GridView
from smeai.ui.garbage import Collector
from smeai.ui.theme import apply_theme, load_fonts
from smeai.ui.tokens import LIGHT
from smeai.usecases.books.suggestion import Lane, Source
from smeai.usecases.books.views import Filter, GridPage, LineView
from smeai.workers.job import DoneCallback, Job
from smeai.workers.runner import Runner

LINES = 1_000_000
OPEN_BAR, FRAME_BAR = 2000, 50  # ms
LANES, SOURCES = tuple(Lane), tuple(Source)


def line(place: int) -> LineView:
    """Line n, as different from its neighbours as real ones are."""
    amount = f"{'-' if place % 4 else ''}{place * 37 % 9000}.{place % 100:02d}"
    day = f"20{20 + place // 180_000:02d}-{place // 28 % 12 + 1:02d}-{place % 28 + 1:02d}"
    return LineView(
        place=place,
        date=day,
        payee=f"Customer and sons {place % 40_000}",
        description=f"Invoice {place} of the year, thank you",
        amount=amount,
        currency="EUR",
        account=str(4000 + place % 900),
        account_name="Office supplies",
        tax="V19",
        source=SOURCES[place % 6],
        lane=LANES[place % 3],
        confidence=0.4 + place % 60 / 100,
        reason="the words of the text speak for it",
        settled=place % 7 == 0,
    )


def page(lines: int, start: int, count: int) -> GridPage:
    """What the engine answers."""
    return GridPage(start, lines, tuple(map(line, range(start, min(start + count, lines)))))


class Engine:
    """Asks the engine process for the pages of `lines` lines."""

    def __init__(self, runner: Runner, lines: int) -> None:
        self._runner, self._lines = runner, lines

    def page(self, wanted: Filter, start: int, count: int, done: DoneCallback) -> Job:
        return self._runner.ask("grid.page", self._lines, start, count, done=done)


class Frames(QObject):
    """Notes how long each repaint of a table takes, in ms: by the clock, and of the processor, which a busy machine does not stretch."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self.times: list[float] = []
        self.work: list[float] = []
        self._clock, self._inside = QElapsedTimer(), False
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint or self._inside:
            return False
        self._inside = True
        self._clock.start()
        began = thread_time()
        self._view.viewportEvent(event)
        self.work.append(1000 * (thread_time() - began))
        self.times.append(self._clock.nsecsElapsed() / 1e6)
        self._inside = False
        return True


def scroll(app: QApplication, view: GridView) -> None:
    """By the wheel, by pages, by leaps, there and back."""
    bar = view.verticalScrollBar()
    steps = [*[3 * ROW] * 300, *[view.viewport().height()] * 200, *[bar.maximum() // 200] * 190, *[-bar.maximum() // 150] * 140]
    for step in steps:
        bar.setValue(bar.value() + step)
        end = perf_counter() + 0.008
        while perf_counter() < end:
            app.processEvents()


def main() -> None:
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else LINES
    app = QApplication(sys.argv)
    collector = Collector()  # as in the program: no collection of garbage in the middle of a frame
    load_fonts(app, asset("fonts"))
    apply_theme(app, LIGHT)
    runner = Runner(root="")
    heard: list[int] = []
    runner.ready.connect(heard.append)
    runner.open()
    while not heard:
        app.processEvents()
    began = perf_counter()
    model = LedgerModel(Engine(runner, lines))
    view = GridView(model)
    frames = Frames(view)
    view.resize(1100, 700)
    view.show()
    model.open(Filter())
    while model.line(0) is None or not frames.times:
        app.processEvents()
    view.viewport().repaint()
    opened = 1000 * (perf_counter() - began)
    frames.times.clear()
    frames.work.clear()
    scroll(app, view)
    worst, median = max(frames.times), sorted(frames.times)[len(frames.times) // 2]
    print(f"{lines:,} lines shown after {opened:.0f} ms (bar {OPEN_BAR} ms, {'ok' if opened < OPEN_BAR else 'TOO LONG'})")
    verdict = "ok" if worst < FRAME_BAR else "TOO LONG"
    print(f"{len(frames.times)} frames: median {median:.1f} ms, worst {worst:.1f} ms (bar {FRAME_BAR} ms, {verdict})")
    print(f"of the processor: median {sorted(frames.work)[len(frames.work) // 2]:.1f} ms, worst {max(frames.work):.1f} ms")
    model.close()
    runner.close()
    collector.close()


if __name__ == "__main__":
    # The engine finds `page` above by this file's name.
    sys.path.insert(0, os.path.dirname(__file__))  # noqa: PTH120 this runs before anything else is imported
    from grid import main as run

    run()
