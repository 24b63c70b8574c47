"""Prices of cloud services: a dated list that anyone can edit, to set beside the cost of one's own computer."""

import json
from dataclasses import dataclass
from pathlib import Path

from smeai.errors import UnreadableFile


@dataclass(frozen=True, slots=True)
class Price:
    """What one call of a service costs, in `PriceBook.currency`; `basis` says how the list price becomes a call."""

    name: str
    per_call: float
    basis: str
    as_of: str  # the month in which the list was read


@dataclass(frozen=True, slots=True)
class PriceBook:
    prices: tuple[Price, ...]
    currency: str
    note: str


def read_prices(path: Path) -> PriceBook:
    """The price book in a JSON file; raises `UnreadableFile` when it is no price book."""
    try:
        stored = json.loads(path.read_text("utf-8"))
        prices = tuple(Price(each["name"], float(each["per_call"]), each["basis"], each["as_of"]) for each in stored["prices"])
        return PriceBook(prices, stored["currency"], stored["note"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UnreadableFile(
            f"The price list {path.name} cannot be read: {error}.", "Mend it, or delete it to have the shipped one again."
        ) from error
