"""Facts that the user typed, laid over those of the files."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from smeai.usecases.stock.facts import Facts

Typed = tuple[str, str, str]
"""Item, field of `Facts`, value as a decimal text with a dot or as words."""

MONEY = ("cost", "price")
WORDS = ("name", "group", "supplier", "due")
NUMBERS = ("on_hand", "on_order", "lead_days", "pack", "minimum", "shelf_days")


def typed_over(facts: tuple[Facts, ...], typed: Sequence[Typed]) -> tuple[Facts, ...]:
    """The facts with what was typed in place of what was known; what is no number or no fact is passed over."""
    if not typed:
        return facts
    told: dict[str, dict[str, Any]] = {}
    for item, field, text in typed:
        if (value := _value(field, text)) is not None:
            told.setdefault(item, {})[field] = value
    return tuple(replace(each, **told[each.item]) if each.item in told else each for each in facts)


def _value(field: str, text: str) -> str | float | Decimal | None:
    if field in WORDS:
        return text
    if field not in (*MONEY, *NUMBERS):
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    if not number.is_finite() or number < 0:
        return None
    return number if field in MONEY else float(number)
