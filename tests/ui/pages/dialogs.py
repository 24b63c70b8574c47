"""How to open each dialog and what else comes to lie over a page."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from smeai.core.sockets import Evidence, Held, Opened
from smeai.storage.price_list import PriceList
from smeai.usecases import about
from tests.ui.books.books import FakeLedger, line
from tests.ui.chat import samples as chat
from tests.ui.pages.places import Stop
from tests.ui.pages.stage import Stage, settle
from tests.ui.stock import samples as stock

CLEAN = Evidence(41, 1_750_000_000.0, (Opened("made", "", True, 3),), Held((), 2))


def stops() -> Iterator[tuple[str, Stop]]:
    """Name and way of each dialog."""
    for name, make in DIALOGS.items():
        yield f"dialog-{name}", partial(_open, make)
    for name in ("book", "rule", "split", "note", "keys", "months", "export"):
        yield f"dialog-{name}", partial(_ledger, name)
    yield "guide", _guide
    yield "palette", _palette
    yield "welcome", partial(_welcome, "place")
    yield "tour", partial(_welcome, "tour")


def _open(make: Callable[[Stage], QDialog], stage: Stage) -> QWidget:
    dialog = make(stage)
    dialog.open()
    return dialog


def _letterhead(stage: Stage) -> QDialog:
    from smeai.ui.letterhead_dialog import LetterheadDialog

    return LetterheadDialog(stage.window.stationery, stage.window)


def _columns(stage: Stage) -> QDialog:
    from smeai.ui.columns_dialog import ColumnsDialog

    return ColumnsDialog(stage.window, about("chat"), chat.FILE, "Say what each column is for.")


def _prices(stage: Stage) -> QDialog:
    from smeai.ui.chat.price_dialog import PriceDialog

    dialog = PriceDialog(PriceList(stage.settings.places), stage.window)
    dialog.table.selectRow(0)
    return dialog


def _stopwatch(stage: Stage) -> QDialog:
    from smeai.ui.figures.stopwatch_dialog import StopwatchDialog

    return StopwatchDialog(stage.window, "Minutes for a message")


def _override(stage: Stage) -> QDialog:
    from smeai.ui.stock.override_dialog import OverrideDialog

    return OverrideDialog(stage.window, stock.item(stock.STATE.case, "", "1001"))


def _evidence(stage: Stage) -> QDialog:
    from smeai.ui.offline.evidence_dialog import EvidenceDialog

    stage.runner.answers["evidence.connections"] = CLEAN
    dialog = EvidenceDialog(lambda: stage.runner, stage.window)
    dialog.look()
    return dialog


def _licences(stage: Stage) -> QDialog:
    from smeai.ui.licences.licences_dialog import LicencesDialog

    return LicencesDialog(lambda: stage.runner, stage.window)


DIALOGS: dict[str, Callable[[Stage], QDialog]] = {
    "letterhead": _letterhead,
    "columns": _columns,
    "prices": _prices,
    "stopwatch": _stopwatch,
    "override": _override,
    "evidence": _evidence,
    "licences": _licences,
}


def _ledger(name: str, stage: Stage) -> QWidget:
    from smeai.ui.books.dialogs import bulk_dialog, export_dialog, keys_dialog, months_dialog, note_dialog, rule_dialog, split_dialog

    page, window = stage.books("review").page, stage.window
    makers: dict[str, Callable[[], QDialog]] = {
        "book": lambda: bulk_dialog.BulkDialog(window, 42, page.books, "4930"),
        "rule": lambda: rule_dialog.RuleDialog(window, FakeLedger().try_rule(1, "4930"), page.books),
        "split": lambda: split_dialog.SplitDialog(window, line(1), page.books),
        "note": lambda: note_dialog.NoteDialog(window, line(1)),
        "keys": lambda: keys_dialog.KeysDialog(window),
        "months": lambda: months_dialog.MonthsDialog(window, page.books),
        "export": lambda: export_dialog.ExportDialog(window, page.books.tally),
    }
    dialog = makers[name]()
    dialog.open()
    return dialog


def _guide(stage: Stage) -> QWidget:
    from smeai.ui.guide.guide_window import GuideWindow

    stage.desk.help()
    return stage.window.findChild(GuideWindow)


def _palette(stage: Stage) -> QWidget:
    from smeai.ui.palette.opening import open_palette

    open_palette(stage.window, stage.window.sidebar.languages)
    return stage.window


def _welcome(at: str, stage: Stage) -> QWidget:
    settle(stage.window)
    stage.desk.showing.welcome(at)
    return stage.window
