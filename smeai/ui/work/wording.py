"""What long work is called."""

from PySide6.QtCore import QCoreApplication

from smeai.ui.remaining import clock
from smeai.ui.texts import apart
from smeai.ui.words import share
from smeai.ui.work.work import FORECAST, IMPORT, REPORT, TEST


def named(kind: str, title: str) -> str:
    """The work of a pilot, such as: Test of “Web shop messages”."""
    words = {
        TEST: QCoreApplication.translate("Work", "Test of “{title}”"),
        FORECAST: QCoreApplication.translate("Work", "Forecast of “{title}”"),
        IMPORT: QCoreApplication.translate("Work", "Import for “{title}”"),
        REPORT: QCoreApplication.translate("Work", "Report of “{title}”"),
    }
    return words[kind].format(title=apart(title))


def standing(kind: str, title: str, fraction: float, seconds: float | None) -> str:
    """The same with how far it is and, where that is known, how long it will take."""
    words = f"{named(kind, title)} · {share(fraction)}"
    left = QCoreApplication.translate("ProgressPanel", "about {time} left")
    return words if seconds is None else f"{words} · {left.format(time=clock(seconds))}"
