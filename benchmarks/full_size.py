"""How long the window's event loop is held up while each pilot works at full size, and what the window's process takes of memory.

    .venv/bin/python -m benchmarks.full_size [chat] [stock] [books] [--share 1.0]

200,000 messages, 10,000 items of 156 weeks and 1,000,000 bank lines, made up by a seed and clicked through by keys and mouse up to the
report, in the whole program with its engine. A 10 ms timer notes the longest gap of every step (bar: 100 ms); memory is the resident set
of the window's process without the engine (bar: 150 MB). A smaller --share tries the benchmark itself.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

BAR_MS, BAR_MB = 100, 150
MESSAGES, ITEMS, WEEKS, LINES = 200_000, 10_000, 156, 1_000_000
TOPICS = {
    "Delivery": ("where is my parcel", "when does my order come", "the parcel is late"),
    "Return": ("i want to send it back", "how do i return the shoes", "return label please"),
    "Invoice": ("please send the invoice", "the invoice is wrong", "i need a bill with tax"),
    "Damage": ("it arrived broken", "the glass is cracked", "the box was wet and torn"),
    "Opening": ("when are you open", "are you open on sunday", "until when can i come"),
}
PAYEES = tuple(f"{kind} {name}" for kind in ("Bakery", "Garage", "Hotel", "Energy", "Office") for name in range(400))


def write_messages(path: Path, share: float) -> None:
    draw, first = random.Random(1), date(2024, 1, 1)
    with path.open("w", encoding="utf-8") as file:
        file.write("Date,Message,Topic\n")
        for number in range(int(MESSAGES * share)):
            topic = draw.choice(list(TOPICS))
            words = f"{draw.choice(TOPICS[topic])} {draw.choice(('please', 'thank you', 'urgent', 'hello'))} number {draw.randrange(10**6)}"
            file.write(f"{first + timedelta(days=number * 700 // int(MESSAGES * share))},{words},{topic}\n")


def write_sales(path: Path, share: float) -> None:
    draw, first = random.Random(2), date(2023, 1, 2)
    with path.open("w", encoding="utf-8") as file:
        file.write("Week,Item,Sold\n")
        for item in range(int(ITEMS * share)):
            level = draw.uniform(1, 60)
            for week in range(WEEKS):
                file.write(f"{first + timedelta(weeks=week)},A{item:05},{max(0, round(draw.gauss(level, level / 3)))}\n")


def write_lines(path: Path, share: float) -> None:
    draw, first, balance = random.Random(3), date(2025, 1, 1), 0
    with path.open("w", encoding="utf-8") as file:
        file.write("Date,Description,Amount,Balance\n")
        for number in range(int(LINES * share)):
            cents = draw.randrange(-90_000, 100_000) or 1
            balance += cents
            day = first + timedelta(days=number * 360 // int(LINES * share))
            file.write(f"{day},{draw.choice(PAYEES)} invoice {number % 40_000},{cents / 100:.2f},{balance / 100:.2f}\n")


MADE = {"chat": ("messages.csv", write_messages), "stock": ("sales.csv", write_sales), "books": ("bank.csv", write_lines)}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("pilots", nargs="*", choices=[*MADE, []])
    asked.add_argument("--share", type=float, default=1.0)
    asked.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    told = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if told.here:
        return _walk(told.pilots[0], told.share)
    for name in told.pilots or MADE:
        subprocess.run([sys.executable, "-m", "benchmarks.full_size", name, "--share", str(told.share), "--here"], check=True)
    return None


def _walk(name: str, share: float) -> None:
    from PySide6.QtWidgets import QApplication

    from smeai.storage.settings import Settings
    from smeai.ui.desk import Desk
    from smeai.ui.offers import ABOUTS
    from smeai.workers.runner import Runner
    from tests.ui.scripted import User

    with tempfile.TemporaryDirectory() as home:
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(home, kind))
        file, write = MADE[name]
        write(Path(home, file), share)
        app = QApplication([])
        desk = Desk(app, lambda: ABOUTS, Settings.load(Path(home)), Runner)
        desk.window.show()
        desk.open_home()
        desk.open_engine()
        user = User(desk.window, patience=7200)
        desk.start_pilot(name, Path(home, file))
        WAYS[name](user, _watched(app))
        print(f"{name:<6} window's process {_resident():.0f} MB (bar {BAR_MB} MB)", flush=True)
        desk.window.close()
        desk.close()


def _chat(user: object, step: Callable) -> None:
    for words, wanted in (("reading the file", "Continue"), ("columns", "Continue"), ("looking through it", "Continue")):
        with step(words):
            user.click(wanted)
    with step("training and testing"):
        user.click("Train and test")
        user.wait_for(lambda: not user.can_click("Train and test") and user.can_click("Continue"), "the end of the training")
    _report(user, step, "")


def _stock(user: object, step: Callable) -> None:
    for words, wanted in (("reading the file", "Continue"), ("columns", "Continue"), ("looking for repairs", "Continue")):
        with step(words):
            user.click(wanted)
    with step("forecast and test"):
        user.click("Forecast and test")
        user.wait_for(lambda: user.can_click("Continue"), "the forecast")
    with step("orders"):
        user.click("Continue")
        user.wait_for(lambda: user.can_click("Continue"), "the orders")
    _report(user, step, "Report")


def _books(user: object, step: Callable) -> None:
    with step("reading the file"):
        user.click("Continue")
    with step("importing"):
        user.click("Continue")
        user.wait_for(lambda: user.can_click("Small business, any country"), "the charts")
    user.click("Small business, any country")
    user.click("Continue")
    with step("booking without a past"):
        user.click("Go on without a test")
        user.wait_for(lambda: user.can_click("Post all sure lines"), "the ledger")
    with step("posting all sure lines"):
        user.click("Post all sure lines")
        user.wait_for(lambda: user.can_click("Continue"), "the posting")
    _report(user, step, "Report")


WAYS = {"chat": _chat, "stock": _stock, "books": _books}


def _report(user: object, step: Callable, tab: str) -> None:
    user.click("Continue")
    if tab:
        user.show_tab(tab)
    with step("report"):
        user.click("Make the report")
        user.wait_for(lambda: user.can_click("Show folder"), "the report")


def _watched(app: object) -> Callable:
    from PySide6.QtCore import QElapsedTimer, Qt, QTimer

    @contextmanager
    def step(words: str) -> Iterator[None]:
        clock, gaps, begun = QElapsedTimer(), [0.0], time.perf_counter()
        ticks = QTimer(app, timerType=Qt.TimerType.PreciseTimer, interval=10)
        ticks.timeout.connect(lambda: gaps.append(clock.nsecsElapsed() / 1e6) or clock.restart())
        clock.start()
        ticks.start()
        yield
        ticks.stop()
        gap = max(gaps)
        verdict = "ok" if gap < BAR_MS else "TOO LONG"
        print(
            f"       {words:<24} {time.perf_counter() - begun:7.1f} s   longest gap {gap:6.1f} ms (bar {BAR_MS} ms, {verdict})", flush=True
        )

    return step


def _resident() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return float("nan")


if __name__ == "__main__":
    main()
