"""Prices of cloud services: a dated list that anyone can edit, to set beside the cost of one's own computer."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from math import ceil
from pathlib import Path
from typing import Any

from smeai.core.phrases import say
from smeai.errors import UnreadableFile

NOTE = say(
    "Rounded list prices, to be checked before you decide: without tax, discounts, training, and the work of connecting. "
    "Prices change: edit this list."
)
"""What the shipped list says of itself."""

EDITION = 2
"""Of the file; the first one knew prices of a call and of tokens only."""

SERVES = ("messages", "lines", "papers", "forecasts")
"""What a service works on."""

FIGURES = (
    "per_call", "per_unit", "unit_chars", "min_units", "input_million", "output_million", "base_month", "included", "free_month",
    "commit_price", "commit_months", "commit_calls", "commit_over",
)  # fmt: skip
"""The numbers of a `Price`; 0 where a service has none of the kind."""


@dataclass(frozen=True, slots=True)
class Price:
    """What a service costs, in its own `currency` or that of the book.

    A call costs `per_call`, and `per_unit` for each started unit of `unit_chars` characters, at least `min_units` of them, and what a
    million tokens read and written cost. A month costs `base_month`, in which `included` calls are paid; `free_month` units (calls, where
    there are no units) are free. Whoever commits pays `commit_price` for `commit_months`, has `commit_calls` a month for it, and pays
    `commit_over` for each call beyond.

    `basis` says where the price comes from, and how the list price becomes that of a call; `serves` what it is for (see `SERVES`).
    """

    name: str
    per_call: float
    basis: str
    as_of: str  # the month in which the list was read
    input_million: float = 0.0
    output_million: float = 0.0
    per_unit: float = 0.0
    unit_chars: float = 0.0
    min_units: float = 0.0
    base_month: float = 0.0
    included: float = 0.0
    free_month: float = 0.0
    commit_price: float = 0.0
    commit_months: float = 0.0
    commit_calls: float = 0.0
    commit_over: float = 0.0
    currency: str = ""
    serves: str = ""

    @property
    def commits(self) -> bool:
        """Whether there is an offer for those who commit themselves."""
        return self.commit_price > 0 and self.commit_months > 0


@dataclass(frozen=True, slots=True)
class PriceBook:
    """`tokens_in` and `tokens_out` are reckoned for a message (its text, and what is said of it), `chars` is its length."""

    prices: tuple[Price, ...]
    currency: str
    note: str
    tokens_in: float = 300.0
    tokens_out: float = 30.0
    chars: float = 300.0
    edition: int = EDITION

    def cost(self, price: Price) -> float:
        """What one message more costs, beyond what is free or included."""
        units = max(price.min_units, ceil(self.chars / price.unit_chars)) if price.unit_chars else 0.0
        tokens = (price.input_million * self.tokens_in + price.output_million * self.tokens_out) / 1e6
        return price.per_call + units * price.per_unit + tokens

    def currency_of(self, price: Price) -> str:
        return price.currency or self.currency


def read_prices(path: Path) -> PriceBook:
    """The price book in a JSON file; raises `UnreadableFile` when it is no price book."""
    try:
        stored = json.loads(path.read_text("utf-8"))
        prices = tuple(_price(each) for each in stored["prices"])
        more = {name: float(stored[name]) for name in ("tokens_in", "tokens_out", "chars") if name in stored}
        note = NOTE if stored["note"] == NOTE else str(stored["note"])
        return PriceBook(prices, str(stored["currency"]), note, **more, edition=int(stored.get("edition", 1)))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UnreadableFile(
            f"The price list {path.name} cannot be read: {error}.", "Mend it, or delete it to have the shipped one again."
        ) from error


def to_json(book: PriceBook) -> str:
    """The book as `read_prices` reads it; what a service does not have is left out."""
    stored = asdict(replace(book, edition=EDITION))
    stored["prices"] = [_plain(each) for each in stored["prices"]]
    return json.dumps(stored, ensure_ascii=False, indent=2, allow_nan=False)


def brought_up(old: PriceBook, shipped: PriceBook) -> PriceBook:
    """A list of the user's from an earlier edition: theirs as they are, then the shipped services that they could not know."""
    if old.edition >= EDITION:
        return old
    known = {each.name for each in old.prices}
    fresh = (replace(each, currency=shipped.currency_of(each)) for each in shipped.prices if each.name not in known)
    added = tuple(replace(each, currency="") if each.currency == old.currency else each for each in fresh)
    return replace(old, prices=old.prices + added, edition=EDITION)


def _price(each: Mapping[str, Any]) -> Price:
    figures = {name: _figure(each[name]) for name in FIGURES if name in each}
    if "per_call" not in figures:
        raise KeyError("per_call")
    words = {name: str(each[name]) for name in ("currency", "serves") if name in each}
    return Price(name=str(each["name"]), basis=str(each["basis"]), as_of=str(each["as_of"]), **figures, **words)


def _figure(value: Any) -> float:
    number = float(value)
    if not 0 <= number < float("inf"):
        raise ValueError(f"{value} is not a price")
    return number


def _plain(stored: Mapping[str, Any]) -> dict[str, Any]:
    defaults = {each.name: each.default for each in fields(Price)}
    return {name: value for name, value in stored.items() if value != defaults[name]}
