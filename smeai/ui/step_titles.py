"""What the steps of a pilot are called; light, for a list names them too."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TITLES = {
    "file": QT_TRANSLATE_NOOP("Steps", "Choose file"),
    "columns": QT_TRANSLATE_NOOP("Steps", "Columns"),
    "check": QT_TRANSLATE_NOOP("Steps", "Check"),
    "topics": QT_TRANSLATE_NOOP("Steps", "Topics"),
    "label": QT_TRANSLATE_NOOP("Steps", "Label"),
    "train": QT_TRANSLATE_NOOP("Steps", "Train"),
    "results": QT_TRANSLATE_NOOP("Steps", "Results"),
    "report": QT_TRANSLATE_NOOP("Steps", "Report"),
    "files": QT_TRANSLATE_NOOP("Steps", "Bank files"),
    "import": QT_TRANSLATE_NOOP("Steps", "Check"),
    "accounts": QT_TRANSLATE_NOOP("Steps", "Accounts"),
    "test": QT_TRANSLATE_NOOP("Steps", "Test"),
    "forecast": QT_TRANSLATE_NOOP("Steps", "Forecast"),
    "orders": QT_TRANSLATE_NOOP("Steps", "Orders"),
    "review": QT_TRANSLATE_NOOP("Steps", "Book"),
}


def step_title(key: str) -> str:
    """The title of a step in the language of the moment; the key itself when nobody knows it."""
    return QCoreApplication.translate("Steps", TITLES[key]) if key in TITLES else key
