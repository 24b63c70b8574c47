"""Prices of cloud services: a dated list that anyone can edit, to set beside the cost of one's own computer."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from smeai.errors import UnreadableFile


@dataclass(frozen=True, slots=True)
class Price:
    """What a service costs, in `PriceBook.currency`: a call, a million tokens read, a million tokens written, or all of these.

    `basis` says where the price comes from, and how the list price becomes that of a call.
    """

    name: str
    per_call: float
    basis: str
    as_of: str  # the month in which the list was read
    input_million: float = 0.0
    output_million: float = 0.0


@dataclass(frozen=True, slots=True)
class PriceBook:
    """`tokens_in` and `tokens_out` are how many tokens of a service are reckoned for a message: its text, and what is said of it."""

    prices: tuple[Price, ...]
    currency: str
    note: str
    tokens_in: float = 300.0
    tokens_out: float = 30.0

    def cost(self, price: Price) -> float:
        """What one message costs."""
        return price.per_call + (price.input_million * self.tokens_in + price.output_million * self.tokens_out) / 1e6


def read_prices(path: Path) -> PriceBook:
    """The price book in a JSON file; raises `UnreadableFile` when it is no price book."""
    try:
        stored = json.loads(path.read_text("utf-8"))
        prices = tuple(_price(each) for each in stored["prices"])
        tokens = {name: float(stored[name]) for name in ("tokens_in", "tokens_out") if name in stored}
        return PriceBook(prices, stored["currency"], stored["note"], **tokens)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UnreadableFile(
            f"The price list {path.name} cannot be read: {error}.", "Mend it, or delete it to have the shipped one again."
        ) from error


def to_json(book: PriceBook) -> str:
    """The book as `read_prices` reads it."""
    return json.dumps(asdict(book), ensure_ascii=False, indent=2, allow_nan=False)


def _price(each: dict) -> Price:
    more = {name: float(each[name]) for name in ("input_million", "output_million") if name in each}
    return Price(str(each["name"]), float(each["per_call"]), str(each["basis"]), str(each["as_of"]), **more)
