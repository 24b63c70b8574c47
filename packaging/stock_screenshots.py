"""Pictures of the stock pilot's pages: python packaging/stock_screenshots.py FOLDER [--only orders] [--look dark-rtl] [--language de]

Light, dark and mirrored (in Arabic), at 1240x800 and 1000x700; drawn without a screen, over a hand-made shop.
"""

from collections.abc import Iterator
from dataclasses import replace

from pictures import take
from PySide6.QtTest import QTest

from smeai.ui.stock.override_dialog import OverrideDialog
from smeai.ui.stock.state import StockState
from smeai.ui.stock.steps import stock_wizard
from smeai.ui.window import Window
from smeai.ui.wizard import Wizard
from smeai.usecases.stock.about import ABOUT
from smeai.usecases.stock.views import Override
from tests.ui.stock import samples

SIZES = ((1440, 900), (1240, 800), (1000, 700))
PAUSE_MS = 150  # what follows a moment after a click
OWN = Override("1001", samples.DAYS[samples.STEPS + 1], 60.0, "Street fair", 34.2, samples.TODAY)


def wizard(window: Window, state: StockState, at: str, **changed: object) -> Wizard:
    """The wizard at step `at`; `changed` replaces what the engine says, as ``run=`` that of ``stock.run``."""
    made, *_ = stock_wizard(ABOUT, samples.runner(**changed), state=replace(state, at=at))
    window.show_wizard(made)
    QTest.qWait(PAUSE_MS)
    return made


def pages(window: Window) -> Iterator[str]:
    """The window at each page, with the name of the picture."""
    shown = wizard(window, samples.PLANNED, "columns")
    shown.go_to(1)
    yield "columns"
    wizard(window, samples.READY, "columns").go_to(1)
    yield "columns-alone"
    shown = wizard(window, samples.STATE, "check")
    yield "check"
    shown.page.repairs._group.button(2).click()
    QTest.qWait(PAUSE_MS)
    yield "check-new"
    yield from forecasts(window)
    yield from orders(window)
    shown = wizard(window, samples.STATE, "report")
    for part in ("replay", "money", "report"):
        shown.page.tabs.show_part(part)
        yield f"report-{part}"


def forecasts(window: Window) -> Iterator[str]:
    wizard(window, samples.ASKED, "forecast")
    yield "forecast"
    wizard(window, samples.STATE, "forecast")
    yield "forecast-done"


def orders(window: Window) -> Iterator[str]:
    shown = wizard(window, replace(samples.STATE, overrides=(OWN,)), "orders").page
    yield "orders"
    bar = shown.items.panel._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "orders-facts"
    shown.items.override(OWN.date)
    dialog = shown.window().findChild(OverrideDialog)
    yield "orders-override"
    dialog.reject()
    shown.tabs.show_part("what-if")
    shown.what_if.dials.rows["service"].changed.emit(98.0)
    shown.what_if.dials.rows["service"].set_value(98.0)
    shown.what_if.dials._tell()
    yield "orders-what-if"
    shown.tabs.show_part("purchase")
    shown.write()
    yield "orders-purchase"


if __name__ == "__main__":
    take(__doc__, pages, (ABOUT,), SIZES)
