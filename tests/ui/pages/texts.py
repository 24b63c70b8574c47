"""What can be read on a page, and what of it is not in the language of the window."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTabBar, QTableView, QWidget

from smeai.core.assets import assets_folder
from smeai.core.translations import NAMES as TRANSLATED
from smeai.ui.language import languages
from tests.ui.books import books, results
from tests.ui.chat import samples as chat
from tests.ui.pages.walk import described, visible
from tests.ui.stock import samples as stock
from tests.ui.stock import shop

_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SAME = """smeai EUR CHF USD kWh kW Wh CO PDF HTML xlsx csv CSV Excel IBAN Ctrl Alt Shift Enter Esc Tab Space Backspace Del Home End
cuda GPU CPU AI DATEV CAMT MT SKR EBITDA min nan DE SUM Mar Apr AX AY AZ BX BY BZ CX CY CZ"""
_UNITS = "per month months years year"  # of figures: written by the core as each language does
_OWN = """Corner shop|Inbox|Shelves|Minutes for a message|Use|april|asked|Ada · booked|Say what each column is for.
12 messages were moved to Returns.|The file is locked with a password.|Save it without one, then choose it again.
Only one topic has enough messages.|Merge some, or label some more.|3 lines stand in it twice.|the words of the text speak for it
Day or month first?|Day|Month|Date|4 March|3 April|order_roesterei_nord|order_oliva_srl|Return|bdb"""
NAMES = frozenset(f"{_SAME} {_UNITS}".split())
"""Names, keys and units that are the same in every language, or that the core writes."""


def untranslated(top: QWidget) -> Iterator[str]:
    """Each text on a page with words in it that did not come from `tr`."""
    for widget in visible(top):
        for kind, text in _texts(widget):
            if left := _left(text):
                yield f"{kind} “{' '.join(left)}” of {described(widget)}"


def _left(text: str) -> list[str]:
    while (shorter := _BRACKETS.sub(" ", text)) != text:
        text = shorter
    for own in _own():
        if own in text:
            text = re.sub(rf"(?<![^\W\d_]){re.escape(own)}(?![^\W\d_])", " ", text)
    return [word for word in _WORD.findall(text) if word not in NAMES]


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
    if isinstance(widget, QComboBox) and not widget.isEditable():
        yield "choice", widget.currentText()
    if isinstance(widget, QTableView) and widget.model() is not None:
        model = widget.model()
        for column in range(model.columnCount()):
            if not widget.isColumnHidden(column):
                yield "header", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    yield "tool tip", widget.toolTip()
    if not isinstance(widget, QLabel | QAbstractButton):
        yield "name", widget.accessibleName()


@cache
def _own() -> tuple[str, ...]:
    """The user's own words in the samples, and those of the data that come along, the longest first."""
    found: set[str] = set()
    for module in (chat, stock, shop, books, results):
        for name, value in vars(module).items():
            if name.isupper():
                found.update(_strings(value))
    found.update((*(name for _, name in languages()), *TRANSLATED.values(), *re.split(r"[|\n]", _OWN)))
    for view in (*map(shop.row, range(180)), *map(books.line, range(300)), stock.item(stock.STATE.case, "", "1001")):
        found.update(_strings(view))
    for file in (
        *assets_folder().glob("opportunities/*.json"),
        *assets_folder().glob("business/*.json"),
        *assets_folder().glob("prices/*.json"),
    ):
        found.update(re.findall(r'"([^"]{3,})"', file.read_text("utf-8")))
    return tuple(sorted((each for each in found if _WORD.search(each)), key=len, reverse=True))


def _strings(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, dict):
        yield from _strings((*value.keys(), *value.values()))
    elif isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from _strings(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
