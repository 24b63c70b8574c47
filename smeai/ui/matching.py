"""How well a text fits what somebody types: words in any order, without case and accents."""

import unicodedata
from functools import lru_cache

_PLAIN = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"})  # not decomposed by Unicode


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """A text without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def words(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple("".join(letter if letter.isalnum() else " " for letter in folded(text)).split())


def misfit(typed: str, text: str, more: str = "") -> int | None:
    """How badly `text` fits: 0 where it begins with what was typed, None where a word of it is nowhere, also not in `more`."""
    wanted, title, beside = words(typed), words(text), words(more)
    if " ".join(title).startswith(" ".join(wanted)):
        return 0
    found = [_far(each, title, beside) for each in wanted]
    return None if None in found else 1 + sum(found)


def _far(wanted: str, title: tuple[str, ...], beside: tuple[str, ...]) -> int | None:
    if any(word.startswith(wanted) for word in title):
        return 0
    if any(word.startswith(wanted) for word in beside):
        return 2
    if any(wanted in word for word in title):
        return 4
    return 8 if any(wanted in word for word in beside) else None
