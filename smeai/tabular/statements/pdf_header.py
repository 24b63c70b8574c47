"""What a PDF says around its bookings: whose account it is, and in which currency."""

import re
from collections import Counter
from collections.abc import Sequence

from smeai.tabular.statements.pdf_rows import Mark

_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b")
_NUMBER = re.compile(
    r"(?:account (?:number|no\.?|#)|a/c no\.?|konto(?:nummer|-nr\.?|nr\.?)|n[°º]? ?(?:de )?compte|num[eé]ro de compte"
    r"|(?:n[uú]mero|n[°º]\.?) de cuenta"
    r"|cuenta n[°º]?|numero conto|conto n\.?|rekening(?:nummer)?|numer rachunku|kontonummer"
    r"|konto nr\.?)\s*:?\s*(?P<number>\d[\d /-]{4,30}\d)",
    re.IGNORECASE,
)
_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD", "zł": "PLN", "Kč": "CZK", "₹": "INR"}
_CURRENCY = re.compile(
    r"(?<!\w)(EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|RON|AUD|NZD|CAD|INR|ZAR|BRL|MXN|JPY|KRW|ISK|CLP|€|£|\$|zł|Kč|₹)(?!\w)|(?<=\d)(€"
    r"|£|\$)|(€|£|\$)(?=\d)"
)
_WIDE = re.compile(r"\s{2,}")


def find_account(marks: Sequence[Mark]) -> str:
    """The first valid IBAN outside of the bookings, else the number beside words such as "account number"; empty for none."""
    around = [mark.reading.text for mark in marks if not (mark.day and mark.moneys)]
    for text in around:
        if iban := find_iban(text):
            return iban
    numbers = (match["number"] for text in around if (match := _NUMBER.search(_WIDE.sub(" ", text))))
    return next((re.sub(r"\s", "", number) for number in numbers), "")


def find_iban(text: str) -> str:
    """The first IBAN in `text` whose check digits are right; empty for none."""
    for match in _IBAN.finditer(_WIDE.sub("\n", text)):
        parts = match[0].split(" ")
        for count in range(len(parts), 0, -1):  # a word of capitals may follow
            found = "".join(parts[:count])
            if 15 <= len(found) <= 34 and _is_valid(found):
                return found
    return ""


def find_currency(marks: Sequence[Mark]) -> str:
    """The currency named most often; empty for none."""
    names = Counter(next(filter(None, match.groups())) for mark in marks for match in _CURRENCY.finditer(mark.reading.text))
    counts: Counter[str] = Counter()
    for name, count in names.items():
        counts[_SIGNS.get(name, name)] += count
    return counts.most_common(1)[0][0] if counts else ""


def _is_valid(iban: str) -> bool:
    return int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97 == 1
