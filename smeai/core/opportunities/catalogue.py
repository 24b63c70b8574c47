"""The uses of AI that are looked at, and what is assumed of a trade; read from ``assets/opportunities``."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Any

from smeai.core.assets import assets_folder
from smeai.core.opportunities.phrasebook import Phrasebook, Text
from smeai.core.opportunities.question import TRADES

FILES = ("common", "shops", "field", "practice")
Range = tuple[float, float, float]
"""Low, expected, high."""


class Level(IntEnum):
    """Of effort and of risk."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


@dataclass(frozen=True, slots=True)
class Use:
    """One use of AI.

    `part` is how many cases there are for each unit of `volume` (`parts`: in single trades); `rate` and `worth` are a gain beyond hours.

    `minutes` and `check` are those of a case, `fee` and `worth` in euro. `pilot` is the use case that tests it here; empty
    where smeai cannot.
    """

    key: str
    trades: tuple[str, ...]
    volume: str
    minutes: Range
    share: Range
    check: float
    fee: float
    data: tuple[str, ...]
    pains: tuple[str, ...]
    effort: Level
    risk: Level
    watch: str
    title: Text
    words: Text
    part: float = 1.0
    parts: Mapping[str, float] = field(default_factory=dict)
    rate: Range | None = None
    worth: float = 0.0
    worth_of: str = ""
    pilot: str = ""

    def part_in(self, trade: str) -> float:
        """How many cases a trade has for each unit of `volume`."""
        return self.parts.get(trade, self.part)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """`month_each` are volumes a month for each person of a trade; `euro_is` what a euro is in other currencies, roughly."""

    uses: tuple[Use, ...]
    texts: Mapping[str, Text]
    month_each: Mapping[str, Mapping[str, float]]
    people: Range
    wage: Range
    spread: tuple[float, float]
    euro_is: Mapping[str, float]
    as_of: str

    def of_trade(self, trade: str) -> tuple[Use, ...]:
        """The uses that serve a trade."""
        return tuple(use for use in self.uses if trade in use.trades)

    def book(self, language: str) -> Phrasebook:
        return Phrasebook(self.texts, language)


@cache
def read_catalogue(folder: Path | None = None) -> Catalogue:
    """The catalogue that comes along, or that in `folder`."""
    place = folder or assets_folder() / "opportunities"
    uses = tuple(_use(each) for name in FILES for each in _load(place / f"{name}.json"))
    known = _load(place / "trades.json")
    return Catalogue(
        uses,
        _load(place / "words.json"),
        known["month_each"],
        tuple(known["people"]),
        tuple(known["wage"]),
        tuple(known["spread"]),
        known["euro_is"],
        known["as_of"],
    )


def _load(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _use(stored: Mapping[str, Any]) -> Use:
    trades = TRADES if stored["trades"] == ["*"] else stored["trades"]
    lists = {name: tuple(stored[name]) for name in ("minutes", "share", "rate", "data", "pains") if name in stored}
    levels = {name: Level(stored[name]) for name in ("effort", "risk")}
    return Use(**{**stored, **lists, **levels, "trades": tuple(trades)})
