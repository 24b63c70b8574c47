"""Units turned into money: decimals at the border, whatever is an array inside."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from math import isfinite

_CENT = Decimal("0.01")


def value(units: float | None, price: Decimal | None) -> Decimal | None:
    """`units` (to six decimals) at `price`, rounded half up to the cent; None where either is unknown."""
    if units is None or price is None or not isfinite(units):
        return None
    return (Decimal(f"{units:.6f}") * price).quantize(_CENT, ROUND_HALF_UP)


def total(values: Iterable[Decimal | None]) -> Decimal:
    """The sum of what is known."""
    return sum((each for each in values if each is not None), Decimal("0.00"))


def text(amount: Decimal | None) -> str:
    """A decimal text with a dot, as views hold it; "" for unknown."""
    return "" if amount is None else f"{amount:f}"
