"""Telephone numbers in a text, told from order numbers, dates, prices and sizes by how they are written.

Numbers with ``+`` or a dialling prefix are taken nearly everywhere. Numbers without are taken in
the groups in which they are written in the English, German, Spanish, French, Italian, Dutch,
Portuguese and Polish speaking countries, and in any groups after a word such as "phone"; a word
such as "order" in front speaks against. Eight digits in one, with no word in front, are left.
"""

import re
from dataclasses import dataclass

from smeai.usecases.chat.payments import Span, plain

_RUN = re.compile(
    r"(?:(?=[+＋(])|(?<![^\W_])(?<!\d[.,:]))[+＋]?\(?\d++"
    r"(?:[ \u00a0\u2009\u202f./()\-\u2010-\u2015]{1,3}+\d++)*+"  # possessive: no text makes it go back
)
_GROUP = re.compile(r"\d+")
_TELEPHONE = (
    r"\b(?:t[eé]l[eé]?\b|t[eé]l[eé]f|fon\b|phone|call|ring\b|mobil|mobiel|cell|whatsapp|handy|ruf|anruf|erreich|ll[aá]m|m[oó]vil|appel|"
    r"joindre|portable|chiam|lig(?:ar|ue)|celul|telem|bel(?:len)?\b|gsm\b|zadzwo|kom[oó]rk|sms|fax)"
)
_OTHER = (
    r"#|\b(?:order|bestel|auftrag|pedido|commande|ordin[ei]|encomenda|zam[oó]wieni|invoice|rechnung|factu|fattur|fatura|faktur|ticket|"
    r"track|sendung|parcel|pa[kq]|colis|arti[ck]|artíc|sku\b|ref|kunde|customer|client|serial|isbn|ean\b|gtin|vat\b|ust)"
)
_WORD = re.compile(f"(?P<phone>{_TELEPHONE})|{_OTHER}")
_REACH = 26  # characters in front that are asked for a word
_AFTER = re.compile(r"[^\W_]|[,:]\d|\s?(?:[€$£%°]|(?:eur|usd|gbp|chf|pln|zł|kg|g|mg|cm|mm|m|km|ml|l|kb|mb|gb|w|pcs|st(?:k|ück))\b)", re.I)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DATE = re.compile(rf"{_DAY}([./ -])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d\d(?!\d)|(?:19|20)\d\d([./-])\d\d?\2{_DAY}(?!\d)")
_FRENCH = (2, 2, 2, 2, 2)
_GROUPED = {(3, 3, 3): "56789", (3, 2, 2, 2): "56789", (2, 3, 2, 2): "123456789", (3, 3, 4): "23456789", (3, 7): "3", (3, 6): "3"}
_MOST_GROUPS = 8
_LONGEST = 24  # characters; with every gap


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Neighbouring groups of digits: as written, as 0-9, digits in each, and whether no other group stands before."""

    written: str
    digits: str
    shape: tuple[int, ...]
    alone: bool

    @property
    def round(self) -> bool:
        """Measures and prices come in tens more often than telephone numbers."""
        ends = [sum(self.shape[: place + 1]) - 1 for place in range(len(self.shape))]
        return len(ends) > 1 and all(self.digits[end] == "0" for end in ends)


def phones(text: str) -> list[Span]:
    """Where telephone numbers stand, from left to right."""
    found: list[Span] = []
    for run in _RUN.finditer(text):
        groups = [match.span() for match in _GROUP.finditer(text, *run.span())]
        place = free = 0
        while place < len(groups):
            start = run.start() if place == 0 else groups[place][0]
            taken = _taken(text, start, groups, place, place == free, found[-1][1] if found else 0)
            if taken:
                found.append((_opened(text, start, groups[place + taken - 1][1]), groups[place + taken - 1][1]))
                free = place + taken
            place += taken or 1
    return found


def _taken(text: str, start: int, groups: list[Span], place: int, alone: bool, last: int) -> int:
    """How many groups from `place` on are one number, as many as can be; 0 for none."""
    if place and not _apart(text, groups, place):
        return 0
    word = None
    for count in range(min(_MOST_GROUPS, len(groups) - place), 0, -1):
        end = groups[place + count - 1][1]
        whole = place + count == len(groups)
        if end - start > _LONGEST or not (whole or _apart(text, groups, place + count)):
            continue
        written, shape = text[start:end], tuple(right - left for left, right in groups[place : place + count])
        if not 7 <= sum(shape) <= 15 or (count > 1 and shape[-1] == 1):  # "0151 2345678 2 pieces"
            continue
        candidate = _Candidate(written, plain(written), shape, alone)
        word = _word(text, start, last) if word is None else word
        if _abroad(candidate) or (word != "other" and not (whole and _AFTER.match(text, end)) and _national(candidate, word == "phone")):
            return count
    return 0


def _apart(text: str, groups: list[Span], place: int) -> bool:
    """Whether a number may end before the group at `place` and another begin there."""
    return any(mark.isspace() or mark == "/" for mark in text[groups[place - 1][1] : groups[place][0]])


def _opened(text: str, start: int, end: int) -> int:
    """`start`, or the bracket before or after it, when it is closed within the number."""
    if text[start] == "(":
        return start if ")" in text[start:end] else start + 1
    return start - 1 if start and text[start - 1] == "(" and ")" in text[start:end] else start


def _word(text: str, start: int, last: int) -> str:
    """What the nearest telling word before `start` and after the last number speaks for: "phone", "other" or ""."""
    before = text[max(last, start - _REACH) : start].rpartition("]")[2].casefold()
    words = list(_WORD.finditer(before))
    return ("phone" if words[-1]["phone"] else "other") if words else ""


def _abroad(candidate: _Candidate) -> bool:
    return candidate.written[0] in "+＋" and len(candidate.digits) >= 8 and candidate.digits[0] != "0"


def _national(candidate: _Candidate, asked: bool) -> bool:
    digits, shape = candidate.digits, candidate.shape
    if shape != _FRENCH and _DATE.match(candidate.written):
        return False
    if asked and len(digits) <= 13 and not candidate.round:
        return True
    if digits.startswith("00"):
        return len(digits) >= 11 and digits[2] != "0" and len(shape) > 1 and shape[0] > 1
    if digits[0] == "0":
        return (9 if len(shape) > 1 else 10) <= len(digits) <= 12 and shape[0] > 1
    return candidate.alone and not candidate.round and _grouped(candidate)


def _grouped(candidate: _Candidate) -> bool:
    digits, shape = candidate.digits, candidate.shape
    if shape == (1, 3, 3, 4):
        return digits[0] == "1" and digits[1] > "1"
    if shape in {(2, 5, 4), (2, 4, 4)}:  # Brazil
        return not candidate.written[-5].isalnum() and not candidate.written[-5].isspace()
    if shape == (3, 3, 3) and "." in candidate.written:
        return False  # thousands
    return digits[0] in _GROUPED.get(shape, "")
