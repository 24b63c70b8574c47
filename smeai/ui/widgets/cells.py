"""How a cell is written: each text in its own direction, at the side where its column starts."""

import unicodedata

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

LOOKED_AT = 40  # characters; a direction shows within the first words
MARKS = {Qt.LayoutDirection.LeftToRight: "\u200e", Qt.LayoutDirection.RightToLeft: "\u200f"}


def direction(text: str) -> Qt.LayoutDirection | None:
    """The direction of the first letter that has one; None for figures and signs (Unicode UAX #9, rule P2)."""
    for letter in text[:LOOKED_AT]:
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
    return None


class Cells(QStyledItemDelegate):
    """Keeps the full stop of an English sentence at its end in a mirrored window, and the other way round."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        own = direction(option.text)
        if own is not None and own != option.direction:
            # Signs at the ends of a text take the direction of its cell, unless a mark stands beside them.
            option.text = MARKS[own] + option.text + MARKS[own]
