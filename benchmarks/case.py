#!/usr/bin/env python3
"""The business case while a slider moves, over the three pilots of a workspace: every figure of the page, without the engine.

    QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/case.py WORKSPACE [--changes 200]

Bar: a change within 50 ms, drawing included.
"""

import argparse
import statistics
import time
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from smeai.ui.assets import asset
from smeai.ui.case.case_page import CasePage
from smeai.ui.theme import apply_theme, load_fonts
from smeai.ui.tokens import LIGHT
from smeai.workers.dummy import DummyRunner


def main() -> None:
    options = arguments()
    app, runner = QApplication([]), DummyRunner()
    load_fonts(app, asset("fonts"))
    apply_theme(app, LIGHT)
    page = CasePage(lambda: runner, lambda: options.workspace)
    page.resize(1032, 800)
    page.show()
    page.tabs.show_part("what-if")
    app.processEvents()
    moved = [each.name for each in page._case.case.inputs]
    print(f"{len(page.book.state.parts)} pilots, {len(moved)} inputs, {len(page._case.case.formulas)} figures")
    spent, worked, calls = [], [], len(runner.calls)
    for turn in range(options.changes):
        each = page._case.inputs[moved[turn % len(moved)]]
        page.book.state = page.book._kept  # one change at a time, and none is kept
        started, busy = time.perf_counter(), time.process_time()
        page.book.restore(replace(page.book.state, tried=((each.name, each.value * 1.1 + 0.01),)))
        app.processEvents()
        spent.append((time.perf_counter() - started) * 1e3)
        worked.append((time.process_time() - busy) * 1e3)
    for title, found in (("by the clock", sorted(spent)), ("of the processor", sorted(worked))):
        print(f"a change, {title}: median {statistics.median(found):.1f} ms, 95 % within {found[int(0.95 * len(found))]:.1f} ms (bar 50)")
    print(f"calls of the engine: {len(runner.calls) - calls}")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("workspace", help="a folder with tested pilots; it is only read")
    parser.add_argument("--changes", type=int, default=200)
    return parser.parse_args()


if __name__ == "__main__":
    main()
