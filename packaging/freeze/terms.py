"""Which licences a package may hold: everything that may be handed on beside a program under the Apache licence.

The GPL is not among them, but with an exception for just this use. The LGPL is, because its libraries lie in the package
as files of their own that anyone can replace.
"""

import re

PERMITTED = frozenset(
    (
        *(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "CNRI-Python",
            "ISC",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "OFL-1.1",
            "PSF-2.0",
        ),
        *("Unicode-3.0", "Zlib", "blessing", "bzip2-1.0.6", "LGPL-2.1-or-later", "LGPL-3.0-only"),
        "GPL-3.0-or-later WITH GCC-exception-3.1",  # the compiler's run-time libraries
        "GPL-2.0-or-later WITH Bootloader-exception",  # PyInstaller's starter
    )
)
_WORD = re.compile(r"\(|\)|[^\s()]+")


def is_permitted(expression: str) -> bool:
    """Whether an SPDX expression leaves a way to hand the part on: one side of each OR, both sides of each AND."""
    return _Reader(_WORD.findall(expression)).either()


def elected(expression: str) -> str:
    """The expression without the choices that may not be taken: what the part is handed on under."""
    if "(" in expression:
        return expression
    return " OR ".join(choice for choice in expression.split(" OR ") if is_permitted(choice)) or expression


class _Reader:
    """Reads an expression once, from left to right."""

    def __init__(self, words: list[str]) -> None:
        self._words = words

    def either(self) -> bool:
        good = self._both()
        while self._take("OR"):
            good = self._both() or good
        return good

    def _both(self) -> bool:
        good = self._one()
        while self._take("AND"):
            good = self._one() and good
        return good

    def _one(self) -> bool:
        if self._take("("):
            good = self.either()
            self._take(")")
            return good
        name = self._words.pop(0) if self._words else ""
        if self._take("WITH"):
            name = f"{name} WITH {self._words.pop(0) if self._words else ''}"
        return name in PERMITTED

    def _take(self, word: str) -> bool:
        return bool(self._words and self._words[0] == word and self._words.pop(0))
