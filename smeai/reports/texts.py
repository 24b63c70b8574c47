"""Texts made fit to print: what no format can hold is left out, before any renderer sees it."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

from smeai.core.kpi import Input, Kpi
from smeai.core.phrases import Said, apart
from smeai.core.translations import reads_from_right

T = TypeVar("T")

# control characters, halves of surrogate pairs, non-characters, and marks that reverse what is read
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]")
_PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u231a-\u23ff]")
_JOINERS = re.compile("[\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\U000e0000-\U000e007f]")
_LONG_WORD = re.compile(r"[^\s\u00a0\u202f\u3000-\u9fff\uac00-\ud7af]{24,}")
_UNBROKEN = re.compile("[^\\s\u200b\u3000-\u9fff\uac00-\ud7af]+")
_BREAK, _BREAK_EVERY = "\u200b", 8
_NAME = 80  # characters
_IDENTIFIERS = ("name", "formula")


def mapped(thing: T, change: Callable[[str], str]) -> T:
    """A copy of a frozen dataclass, or a tuple of them, with every text in it changed but formulas and the names they use."""
    made: dict[int, object] = {}  # by identity: the figures of a case share their inputs a thousand times

    def changed(part: Any) -> Any:
        if type(part) in (str, Said):  # and no enum
            return change(str(part))
        if not isinstance(part, tuple) and not is_dataclass(part):
            return part
        if id(part) not in made:
            made[id(part)] = tuple(map(changed, part)) if isinstance(part, tuple) else of_fields(part)
        return made[id(part)]

    def of_fields(part: Any) -> Any:
        kept = _IDENTIFIERS if isinstance(part, Kpi | Input) else ()
        values = {field.name: getattr(part, field.name) for field in fields(part)}
        return type(part)(**{name: each if name in kept else changed(each) for name, each in values.items()})

    return changed(thing)


def clean(text: str) -> str:
    """`text` without characters that no format can hold, and without marks that fake its direction."""
    return _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


_GAPS = re.compile(r"[^\S\u00a0\u202f]+")  # spaces that keep a figure with its unit stay


def short(text: str, length: int) -> str:
    """`text` on one line of at most `length` characters."""
    flat = _GAPS.sub(" ", text[: length * 4]).strip()
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"


def signed(name: str, language: str) -> str:
    """The name of who made a report, on one line; within a text from right to left it keeps its order."""
    found = short(name, _NAME)
    return apart(found) if reads_from_right(language) else found


def spelled(text: str) -> str:
    """`text` with pictures as words, ``[pouting face]``: our fonts have none, and a tagged PDF must name them anyway."""
    return _PICTURE.sub(lambda found: f"[{unicodedata.name(found[0], 'picture').lower()}]", _JOINERS.sub("", text))


def breakable(text: str) -> str:
    """`text` with places to break in words that a narrow column cannot hold."""
    return _LONG_WORD.sub(lambda found: _BREAK.join(_pieces(found[0])), text)


def longest_word(text: str) -> int:
    """How many characters stand in a row without a place to break; Chinese, Japanese and Korean break anywhere."""
    return max(map(len, _UNBROKEN.findall(text)), default=0)


def _pieces(word: str) -> list[str]:
    return [word[start : start + _BREAK_EVERY] for start in range(0, len(word), _BREAK_EVERY)]
