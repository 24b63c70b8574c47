"""Numbers as people type them: marks, currencies, signs, and which mark is the decimal one."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import lru_cache

from smeai.tabular.folding import plain

_CODES = (
    "EUR|USD|GBP|CHF|JPY|CNY|RMB|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|HRK|RSD|TRY|RUB|UAH|ILS|AED|SAR|EGP|MAD|INR|PKR|BDT|LKR|KRW|THB|VND"
    "|IDR|MYR|SGD|HKD|TWD|PHP|AUD|NZD|CAD|MXN|BRL|ARS|CLP|COP|PEN|ZAR|NGN|KES|GHS"
)
_WORDS = r"US\$|R\$|C\$|A\$|kr\.?|zł|Kč|Ft|lei|Fr\.?|SFr\.?|Rs\.?|руб\.?|р\.|лв\.?|грн\.?|TL|ден\.?|din\.?|د\.إ|ر\.س"
_CURRENCY = rf"(?:{_CODES}|{_WORDS}|[$£¥¢฿؋﷼\u20a0-\u20cf])"
_BARE = re.compile(r"(?P<whole>-?\d{1,30})(?:(?P<mark>[.,])(?P<part>\d{1,30}))?", re.ASCII)  # most cells, and ten times as fast
_LONGEST = 60  # signs; no number is longer, and the pattern is slow on long texts
_EXACT = Context(prec=80)
_NO_CENTS = re.compile(r"[.,]\s*[-–—]{1,2}(?=\D*$)")  # 100,- and 100.--
_DRESSED = re.compile(
    rf"(?P<open>\()?\s*(?P<sign>[-+−–])?\s*(?:{_CURRENCY})?\s*(?P<sign2>[-+−–])?\s*(?P<core>[\d.,'’`´ ٫٬·]+(?:[eE][-+]?\d{{1,3}})?)"
    rf"\s*(?P<percent>%|٪)?\s*(?:{_CURRENCY})?\s*(?P<trail>[-−–]|CR|DR)?\s*(?P<close>\))?\s*(?:{_CURRENCY})?",
    re.IGNORECASE,
)
_SHAPES = {
    ".": re.compile(
        r"(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:[ ']\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3})?(?:\.\d*)?(?:[eE][-+]?\d{1,3})?"
    ),
    ",": re.compile(r"(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:[ ']\d{3})+)?(?:,\d*)?(?:[eE][-+]?\d{1,3})?"),
}
_ARABIC = str.maketrans({"٫": ".", "٬": ",", "’": "'", "`": "'", "´": "'", "·": "."})


@lru_cache(maxsize=65536)
def parse_number(text: str, decimal: str) -> Decimal | None:
    """The value of `text` when `decimal` ("." or ",") is the decimal mark; None when it is no number.

    Takes currency signs, per cent (12 % is 0.12), brackets or a trailing minus for negative
    amounts, any space or apostrophe between thousands, and the digits of any script.
    """
    if match := _BARE.fullmatch(text):
        return _bare_value(match["whole"], match["mark"], match["part"], decimal)
    text = " ".join(plain(text).split())
    if len(text) > _LONGEST:
        return None
    match = _DRESSED.fullmatch(_NO_CENTS.sub("", text))
    if not match or bool(match["open"]) != bool(match["close"]):
        return None
    core = match["core"].strip().translate(_ARABIC)
    arabic = "٫" in text or "٬" in text
    if not any(char.isdigit() for char in core.lower().partition("e")[0]) or not _SHAPES["." if arabic else decimal].fullmatch(core):
        return None
    return _value(core, "." if arabic else decimal, match.groupdict())


def _bare_value(whole: str, mark: str | None, part: str | None, decimal: str) -> Decimal | None:
    """The value of digits with one mark at most."""
    if mark is None or part is None:
        return Decimal(whole)
    if mark == decimal:
        return Decimal(f"{whole}.{part}")
    grouped = len(part) == 3 and len(whole.lstrip("-")) <= 3 and not whole.lstrip("-").startswith("0")
    return Decimal(whole + part) if grouped else None


def _value(core: str, decimal: str, parts: Mapping[str, str | None]) -> Decimal | None:
    digits = core.replace("," if decimal == "." else ".", "").replace(" ", "").replace("'", "").replace(",", ".")
    number = Decimal(digits)
    if parts.get("percent"):
        number = _EXACT.divide(number, Decimal(100))
    if number and abs(number.adjusted()) > 300:
        return None  # beyond any float, and beyond any business
    signs = (parts.get("sign"), parts.get("sign2"), parts.get("trail"))
    minus = sum(sign is not None and sign in "-−–DRdr" for sign in signs) + bool(parts.get("open"))
    return -number if minus % 2 else number


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the texts of a column say: how many, numbers under a dot, under a comma, and only under one.

    `ambiguous` is the first text that has two values.
    """

    total: int = 0
    dot: int = 0
    comma: int = 0
    only_dot: int = 0
    only_comma: int = 0
    ambiguous: str | None = None

    @property
    def share(self) -> float:
        """The share of texts that are numbers under the better reading."""
        return max(self.dot, self.comma) / self.total if self.total else 0.0

    @property
    def decimal(self) -> str | None:
        """The decimal mark the values themselves decide for; None when they do not."""
        if self.only_dot != self.only_comma:
            return "." if self.only_dot > self.only_comma else ","
        return None


def weigh_numbers(texts: Iterable[str]) -> Evidence:
    """The evidence of a column's texts for one decimal mark or the other."""
    total = dot = comma = only_dot = only_comma = 0
    ambiguous = None
    for text in texts:
        total += 1
        if text.isdigit() and text.isascii():
            dot, comma = dot + 1, comma + 1
            continue
        a, b = parse_number(text, "."), parse_number(text, ",")
        dot += a is not None
        comma += b is not None
        only_dot += a is not None and b is None
        only_comma += b is not None and a is None
        if ambiguous is None and a is not None and b is not None and a != b:
            ambiguous = text
    return Evidence(total, dot, comma, only_dot, only_comma, ambiguous)
