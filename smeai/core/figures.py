"""Figures as people write them: in their language, with their unit, as exact as they deserve.

written(0.61, Unit.SHARE)                               61 %
written(1284, Unit.MONEY, "EUR", "de")                  1.284 €
interval(0.61, 0.57, 0.64, Unit.SHARE, n=812)       61 % (57–64 %, n = 812)
"""

from decimal import ROUND_HALF_UP, Decimal
from math import floor, isfinite, log10

from smeai.core.kpi import Unit
from smeai.core.numerals import Numerals, numerals, unit_word

STAR = "*"
"""The mark of a figure that rests on an assumption."""
_HUNDREDFOLD = {Unit.SHARE: 100.0}
_NOTHING = "–"
_MOST_DECIMALS = 12


def written(value: float | None, unit: Unit, currency: str = "EUR", language: str = "en", decimals: int | None = None) -> str:
    """`value` with its unit, in `language` (a BCP 47 tag; an unknown one reads as English).

    A share comes as 0..1 and is written as per cent; money is in the main unit of `currency`
    (ISO 4217). `decimals` None takes as many as the figure deserves; what is no number gives a dash.
    """
    if value is None or not isfinite(value):
        return _NOTHING
    marks = numerals(language)
    shown = digits(value, unit, currency) if decimals is None else decimals
    number = _number(abs(value) * _HUNDREDFOLD.get(unit, 1.0), shown, marks)
    sign = "−" if value < 0 and any(mark in number for mark in "123456789") else ""
    return sign + _with_unit(number, abs(value), unit, currency, marks)


def exactly(value: float, unit: Unit, currency: str = "EUR", language: str = "en") -> str:
    """`value` as it was entered, to six significant figures: for inputs, which nobody may round."""
    return written(value, unit, currency, language, needed(value, unit))


def needed(value: float, unit: Unit) -> int | None:
    """How many decimals `exactly` gives it; None for as many as are usual."""
    scaled = abs(value) * _HUNDREDFOLD.get(unit, 1.0)
    if not isfinite(value) or scaled == 0:
        return None
    most = min(_MOST_DECIMALS, max(0, 5 - floor(log10(scaled))))
    decimals = len(f"{scaled:.{most}f}".partition(".")[2].rstrip("0"))
    return max(decimals, 2) if unit is Unit.MONEY and decimals else decimals


def interval(
    value: float | None,
    low: float | None,
    high: float | None,
    unit: Unit,
    currency: str = "EUR",
    language: str = "en",
    n: int | None = None,
) -> str:
    """`value` with its 95 % interval and the number of observations, each where there is one; a dash where nothing was observed."""
    if value is None or n == 0:
        return _NOTHING
    parts = []
    if low is not None and high is not None:
        parts.append(span(low, high, unit, currency, language))
    if n is not None:
        parts.append(f"n\u00a0=\u00a0{_number(n, 0, numerals(language))}")
    return written(value, unit, currency, language) + (f" ({', '.join(parts)})" if parts else "")


def span(low: float, high: float, unit: Unit, currency: str = "EUR", language: str = "en") -> str:
    """Both ends of an interval with the unit written once, such as ``57–64 %``."""
    if not (isfinite(low) and isfinite(high)):
        return _NOTHING
    marks, factor = numerals(language), _HUNDREDFOLD.get(unit, 1.0)
    shown = max(digits(low, unit, currency) if low else 0, digits(high, unit, currency))
    numbers = [("−" if end < 0 else "") + _number(abs(end) * factor, shown, marks) for end in (low, high)]
    between = " … " if low < 0 else "–"  # a dash between minus signs reads as a third one
    return _with_unit(between.join(dict.fromkeys(numbers)), abs(high), unit, currency, marks)


def digits(value: float, unit: Unit, currency: str = "EUR") -> int:
    """How many decimals `value` deserves: enough to be told from nothing, never more than it can bear."""
    size = abs(value) * _HUNDREDFOLD.get(unit, 1.0)
    if not isfinite(size) or size == 0 or unit is Unit.COUNT:
        return 0
    if size < (0.01 if unit is Unit.MONEY else 1):
        return min(_MOST_DECIMALS, _to_two_figures(size))
    if unit is Unit.MONEY:
        return 0 if size >= 100 or size == int(size) else minor_digits(currency)
    if unit is Unit.SHARE and 99 < size < 100:  # "100 %" would deny the few that are left
        return min(4, -floor(log10(100 - size)))
    return 0 if size >= 10 or round(size, 1) == int(round(size, 1)) else 1


def minor_digits(currency: str) -> int:
    """How many decimals amounts in `currency` carry."""
    return 0 if currency in {"JPY", "KRW", "CLP", "ISK", "VND", "HUF"} else 2


def _to_two_figures(size: float) -> int:
    places = 1 - floor(log10(size))
    return len(f"{size:.{places}f}".partition(".")[2].rstrip("0"))


def _number(value: float, decimals: int, marks: Numerals) -> str:
    # Decimal of the shortest form, so that 2.675 rounds as the reader of "2.675" expects it to
    rounded = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP) if abs(value) < 1e15 else Decimal(value)
    return _grouped(f"{rounded:.{decimals}f}", marks)


def exact(amount: str, places: int, language: str = "en") -> str:
    """A decimal text with a dot as it is read: grouped, with so many places, none of them rounded in binary."""
    number = Decimal(amount)
    return "−" * (number < 0) + _grouped(f"{abs(number):.{places}f}", numerals(language))


def _grouped(digits: str, marks: Numerals) -> str:
    whole, _, rest = digits.partition(".")
    if len(whole) >= marks.groups_from:
        whole = f"{int(whole):,}".replace(",", marks.thousands)
    return whole + (marks.decimal + rest if rest else "")


def _with_unit(number: str, value: float, unit: Unit, currency: str, marks: Numerals) -> str:
    if unit is Unit.MONEY:
        return marks.money(number, currency)
    word = unit_word(unit, value, number, marks.language)
    return f"{number}\u00a0{word}" if word else number
