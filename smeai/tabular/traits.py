"""What kind of thing a cell shows, judged alone: a number, a date, a yes or no, or text."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from smeai.tabular.amounts import parse_number
from smeai.tabular.dates import parse_date
from smeai.tabular.grid import Cell, is_blank

BLANK, NUMBER, DATE, TIME, TRUTH, TEXT = "", "number", "date", "time", "truth", "text"
ERRORS = frozenset(
    {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA", "#SPILL!", "#CALC!", "#NV", "#BEZUG!", "#WERT!"}
)


def trait(cell: Cell) -> str:
    """One of BLANK, NUMBER, DATE, TIME, TRUTH, TEXT."""
    if is_blank(cell) or cell in ERRORS:
        return BLANK
    if isinstance(cell, bool):
        return TRUTH
    if isinstance(cell, int | float):
        return NUMBER
    if isinstance(cell, datetime | date):
        return DATE
    if isinstance(cell, time | timedelta):
        return TIME
    return _text_trait(cell)


def _text_trait(text: str) -> str:
    if len(text) > 60 or not any(char.isdigit() for char in text):
        return TEXT
    if parse_number(text, ".") is not None or parse_number(text, ",") is not None:
        return NUMBER
    if any(parse_date(text, order) for order in ("dmy", "mdy", "ymd")):
        return DATE
    parts = text.strip().split(":")
    return TIME if 2 <= len(parts) <= 3 and all(part.isdecimal() and len(part) <= 2 for part in parts) else TEXT


def main_trait(cells: Iterable[Cell]) -> str:
    """The trait of at least seven in ten of the cells that are not blank; TEXT when they are mixed, BLANK when there are none."""
    counts = Counter(found for cell in cells if (found := trait(cell)))
    if not counts:
        return BLANK
    best, count = counts.most_common(1)[0]
    return best if count >= 0.7 * counts.total() else TEXT
