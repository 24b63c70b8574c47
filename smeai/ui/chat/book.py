"""The state of a chat pilot that is open, with the prices of cloud services it is compared with."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from smeai.storage.places import Places
from smeai.storage.price_list import PriceList
from smeai.ui.book import Book
from smeai.ui.chat.state import ChatState


class ChatBook(Book):
    """Holds one `ChatState`."""

    def __init__(self, state: ChatState | None = None, parent: QObject | None = None) -> None:
        super().__init__(state or ChatState(), parent)
        self.prices = PriceList(Places.of_system())

    def edit(self, words: str, *, quiet: bool = False, merge: bool = False, **fields: Any) -> None:
        """Change fields of the `Edits`, undoable."""
        self.change(words, quiet=quiet, merge=merge, edits=replace(self.state.edits, **fields))
