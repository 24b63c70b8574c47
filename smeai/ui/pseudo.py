"""A language nobody speaks, for tests and for whoever makes a page: longer, accented, in brackets.

What is shown without brackets was not given to `tr`; what does not fit here will not fit in German either.
Start the window with ``SMEAI_PSEUDO=1`` to see it.
"""

import os
import re

from PySide6.QtCore import QTranslator

VARIABLE = "SMEAI_PSEUDO"
LONGER = 0.4
_KEPT = re.compile(r"(\{[^}]*\}|%\w+|<[^>]*>|&\w+;|&|\n)")
_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "äçéïñöšüýÄÇÉÏÑÖŠÜÝ")
_PADDING = " øþæß"


def wanted() -> bool:
    """Whether the window is to speak it."""
    return os.environ.get(VARIABLE, "") not in ("", "0")


def pseudo(text: str) -> str:
    """The text in brackets, with places, marks of keys and tags as they are."""
    parts = _KEPT.split(text)
    said = "".join(part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts))
    more = round(LONGER * sum(len(part) for part in parts[::2]))
    return f"[{said}{(_PADDING * (more // len(_PADDING) + 1))[:more].rstrip()}]" if text.strip() else text


class Pseudo(QTranslator):
    """Knows every text."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, meaning: str | None = None, number: int = -1) -> str:
        return pseudo(text)
