"""Days as this language writes them."""

from PySide6.QtCore import QDate, QLocale, Qt

ISO = Qt.DateFormat.ISODate


def day_text(iso: str) -> str:
    """A day of ISO 8601; a dash where there is none."""
    return QLocale().toString(QDate.fromString(iso, ISO), QLocale.FormatType.ShortFormat) if iso else "–"
