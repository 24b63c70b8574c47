"""Account and card numbers in a text, told from other numbers by their checksums."""

import re
from functools import lru_cache

Span = tuple[int, int]

IBAN_LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BI": 27, "BR": 29, "BY": 28, "CH": 21,
    "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DJ": 27, "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FK": 18, "FO": 18,
    "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26,
    "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24,
    "ME": 22, "MK": 19, "MN": 20, "MR": 27, "MT": 31, "MU": 30, "NI": 28, "NL": 18, "NO": 15, "OM": 23, "PK": 24, "PL": 28, "PS": 29,
    "PT": 25, "QA": 29, "RO": 24, "RS": 22, "RU": 33, "SA": 24, "SC": 31, "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "SO": 23,
    "ST": 25, "SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20, "YE": 30,
}  # fmt: skip

_GAP = r"[ \u00a0\u2009\u202f.\-\u2010-\u2015]"
_IBAN_HEAD = re.compile(r"[A-Za-z]{2}\d\d")
# Written in one, or in the groups printed on cards; any other grouping is some other number.
_CARD = re.compile(rf"(?<!\d)(?:\d{{4}}{_GAP}{{1,2}}\d{{4}}{_GAP}{{1,2}}\d{{4}}{_GAP}{{1,2}}\d{{4}}(?:{_GAP}\d{{3}})?"
                   rf"|\d{{4}}{_GAP}{{1,2}}\d{{6}}{_GAP}{{1,2}}\d{{4,5}}|\d{{14,19}})(?!\d)")  # fmt: skip
_CARD_WITHOUT_TAIL = re.compile(rf"(?<!\d)\d{{4}}(?:{_GAP}{{1,2}}\d{{4}}){{3}}(?!\d)")
# First digits and lengths. Visa's 13 digits went out of use long ago and are those of a product code (EAN).
_ISSUERS = (
    (re.compile(r"4"), (16, 19)),  # Visa
    (re.compile(r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"), (16,)),  # Mastercard
    (re.compile(r"3[47]"), (15,)),  # American Express
    (re.compile(r"6011|64[4-9]|65|62"), (16, 17, 18, 19)),  # Discover, UnionPay
    (re.compile(r"36|38|39|30[0-5]"), (14,)),  # Diners
    (re.compile(r"35(?:2[89]|[3-8])"), (16,)),  # JCB
    (re.compile(r"50|5[6-8]|6304|6390|67"), (16, 18, 19)),  # Maestro
)


def plain(number: str) -> str:
    """The letters and digits of `number`, digits of every script as 0-9."""
    return "".join(str(int(mark)) if mark.isdecimal() else mark for mark in number if mark.isalnum())


def luhn(digits: str) -> bool:
    """Whether the last digit checks the others (ISO/IEC 7812)."""
    doubled = (divmod(2 * int(digit), 10) for digit in digits[-2::-2])
    return (sum(map(sum, doubled)) + sum(map(int, digits[::-2]))) % 10 == 0


def mod97(iban: str) -> bool:
    """Whether the check digits of an account number in plain letters and digits are right (ISO 13616)."""
    return int("".join(str(int(mark, 36)) for mark in iban[4:] + iban[:4])) % 97 == 1


def ibans(text: str) -> list[Span]:
    """Where account numbers stand: a country that has them, its length, and right check digits."""
    found: list[Span] = []
    for head in _IBAN_HEAD.finditer(text):
        start, last = head.start(), found[-1][1] if found else 0
        length = IBAN_LENGTHS.get(head.group()[:2].upper())
        if not length or start < last or (start > last and text[start - 1].isalpha()):
            continue
        rest = _rest(length - 4).match(text, head.end())
        if rest and mod97(plain(text[start : rest.end()])):
            found.append((start, rest.end()))
    return found


def cards(text: str) -> list[Span]:
    """Where card numbers stand: first digits and length of an issuer, written as cards are, and a right check digit."""
    found: list[Span] = []
    at = 0
    while match := _CARD.search(text, at):
        shorter = _CARD_WITHOUT_TAIL.match(text, match.start())
        good = next((each for each in (match, shorter) if each and _is_card(plain(each.group()))), None)
        at = good.end() if good else _after_group(text, match.start())
        if good:
            found.append(good.span())
    return found


def _is_card(digits: str) -> bool:
    return any(first.match(digits) and len(digits) in lengths for first, lengths in _ISSUERS) and luhn(digits)


def _after_group(text: str, at: int) -> int:
    while at < len(text) and text[at].isdecimal():
        at += 1
    return at


@lru_cache
def _rest(count: int) -> re.Pattern[str]:
    return re.compile(rf"(?:{_GAP}?[A-Za-z\d]){{{count}}}(?!\d)")
