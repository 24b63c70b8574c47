"""Names of the books as the window says them."""

from PySide6.QtCore import QCoreApplication, QLocale

from smeai.core.figures import written
from smeai.core.kpi import Unit
from smeai.usecases.books.suggestion import Lane, Source


def month(iso: str) -> str:
    """A month such as 2026-03 in words."""
    year, _, number = iso.partition("-")
    return f"{QLocale().standaloneMonthName(int(number), QLocale.FormatType.ShortFormat)} {year}" if number.isdigit() else iso


def sureness(value: float) -> str:
    """A probability in whole per cent; never a certainty that it is not."""
    return written(value if value in (0, 1) else min(0.99, max(0.01, value)), Unit.SHARE, language=QLocale().bcp47Name(), decimals=0)


def lane_name(lane: str) -> str:
    """What a lane is called."""
    return {
        Lane.POST: QCoreApplication.translate("Books", "Post"),
        Lane.PROPOSE: QCoreApplication.translate("Books", "Propose"),
        Lane.REVIEW: QCoreApplication.translate("Books", "Review"),
    }.get(lane, lane)


def source_name(source: str) -> str:
    """Where a suggestion comes from, in a word."""
    return {
        Source.PERSON: QCoreApplication.translate("Books", "You"),
        Source.RULE: QCoreApplication.translate("Books", "Rule"),
        Source.MEMORY: QCoreApplication.translate("Books", "Memory"),
        Source.MODEL: QCoreApplication.translate("Books", "Model"),
        Source.LEXICON: QCoreApplication.translate("Books", "Lexicon"),
        Source.NONE: QCoreApplication.translate("Books", "Nothing"),
    }.get(source, source)


def mark_name(mark: str) -> str:
    """What was found of a line."""
    return {
        "duplicate": QCoreApplication.translate("Books", "Duplicate"),
        "twin": QCoreApplication.translate("Books", "Twin"),
        "transfer": QCoreApplication.translate("Books", "Own transfer"),
        "reversal": QCoreApplication.translate("Books", "Reversal"),
    }.get(mark, mark)
