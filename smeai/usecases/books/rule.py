"""One rule: conditions on a line, and where lines that meet all of them are booked. Light."""

import re
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

from smeai.usecases.books.folded import bare, folded, words
from smeai.usecases.books.payee import payee_key

if TYPE_CHECKING:  # the statements room loads pandas
    from collections.abc import Mapping

    from smeai.tabular.statements.statement import Line
    from smeai.usecases.books.chart import Chart


class Direction(StrEnum):
    """Which way the money goes."""

    BOTH = ""
    IN = "in"
    OUT = "out"


_DIRECTIONS = {Direction.IN: "money in", Direction.OUT: "money out"}


@dataclass(frozen=True)
class Rule:
    """Lines that meet every condition that is set are booked to `account`. A rule without a condition matches nothing.

    `payee` is a name or key: lines of exactly this payee. `name` are words that the counterparty's name must hold (the
    description where there is no counterparty), `text` words that counterparty and description together must hold, in any
    order, `*` for any letters; case and accents do not matter. `reference` and `code` likewise. `own` is the own bank account.
    `low` and `high` bound the amount without its sign, both included. `created` is an ISO date.
    """

    key: str
    account: str
    tax: str = ""
    note: str = ""
    payee: str = ""
    name: str = ""
    text: str = ""
    iban: str = ""
    reference: str = ""
    own: str = ""
    direction: Direction = Direction.BOTH
    low: Decimal | None = None
    high: Decimal | None = None
    code: str = ""
    active: bool = True
    created: str = ""

    @property
    def conditions(self) -> tuple[object, ...]:
        """What it asks of a line, for comparing rules."""
        texts = (self.payee_key, folded(self.name), folded(self.text), _compact(self.iban), folded(self.reference), self.own, self.code)
        return (*texts, self.direction, self.low, self.high)

    @property
    def payee_key(self) -> str:
        """The key of the payee it is for; empty where it is for any."""
        return payee_key(self.payee, "") if self.payee else ""

    def matches(self, line: "Line") -> bool:
        """Whether every condition is met; the cheap ones are asked first. An inactive rule can be tried too."""
        return self._amount_fits(line.amount) and self.texts_match(line) and any(self.conditions)

    def texts_match(self, line: "Line") -> bool:
        """Whether the conditions on texts are met, those that there are."""
        return self._ids_fit(line) and self._words_fit(line)

    def _amount_fits(self, amount: Decimal) -> bool:
        if self.direction and (amount < 0) != (self.direction == Direction.OUT):
            return False
        size = abs(amount)
        return (self.low is None or size >= self.low) and (self.high is None or size <= self.high)

    def _ids_fit(self, line: "Line") -> bool:
        if self.own and self.own != line.account:
            return False
        if self.iban and _compact(self.iban) != _compact(line.iban):
            return False
        return not self.payee or self.payee_key == payee_key(line.counterparty, line.description)

    def _words_fit(self, line: "Line") -> bool:
        if self.name and not contains(line.counterparty or line.description, self.name):
            return False
        if self.text and not contains(f"{line.counterparty} {line.description}", self.text):
            return False
        if self.reference and not contains(line.reference, self.reference):
            return False
        return not self.code or contains(line.code, self.code)

    def sentence(self, chart: "Chart | None" = None) -> str:
        """The rule in words, such as ``Payee contains “Stadtwerke”, money out → 6325 Gas, electricity``."""
        told = [f"{title} “{value}”" for title, value in self._told() if value]
        told += [_DIRECTIONS[self.direction]] if self.direction else []
        told += [self._range()] if self.low is not None or self.high is not None else []
        first = ", ".join(told) or "No condition"
        return f"{first[0].upper()}{first[1:]} → {chart.title(self.account) if chart else self.account}"

    def _told(self) -> tuple[tuple[str, str], ...]:
        return (
            ("payee is", self.payee),
            ("payee contains", self.name),
            ("text contains", self.text),
            ("IBAN is", self.iban),
            ("reference contains", self.reference),
            ("own account is", self.own),
            ("bank code is", self.code),
        )

    def _range(self) -> str:
        if self.low is None:
            return f"amount up to {self.high:f}"
        if self.high is None:
            return f"amount from {self.low:f}"
        return f"amount {self.low:f}" if self.low == self.high else f"amount {self.low:f} to {self.high:f}"

    def to_json(self) -> dict[str, Any]:
        """Plain JSON types; what is not set is left out."""
        values = {each.name: getattr(self, each.name) for each in fields(self) if getattr(self, each.name) != each.default}
        return {name: value if isinstance(value, bool) else str(value) for name, value in values.items()}

    @classmethod
    def from_json(cls, data: "Mapping[str, Any]") -> Self:
        """What `to_json` gave. Raises KeyError, TypeError, ValueError or ArithmeticError for anything else."""
        known = {each.name for each in fields(cls)}
        values = {name: value for name, value in data.items() if name in known}
        if not isinstance(values["account"], str) or not isinstance(values.get("active", True), bool):
            raise TypeError("a rule needs an account")
        for bound in ("low", "high"):
            if values.get(bound) is not None:
                values[bound] = Decimal(values[bound])
        return cls(**{**values, "direction": Direction(values.get("direction", ""))})


def contains(text: str, wanted: str) -> bool:
    """Whether `text` holds every word of `wanted`, in any order; `*` stands for any letters of a word."""
    held = folded(text)
    plain, patterns = _wanted(wanted)
    if not all(word in held for word in plain):  # a quick no for most lines
        return False
    tokens = set(held.split())
    return all(word in tokens for word in plain) and all(any(map(pattern.fullmatch, tokens)) for pattern in patterns)


@lru_cache(maxsize=4096)
def _wanted(wanted: str) -> tuple[tuple[str, ...], tuple[re.Pattern[str], ...]]:
    plain: list[str] = []
    patterns: list[re.Pattern[str]] = []
    for word in bare(wanted).split():
        if "*" in word:
            parts = ["".join(words(part)) for part in word.split("*")]
            patterns.append(re.compile(".*".join(map(re.escape, parts))))
        else:
            plain += words(word)
    return tuple(plain), tuple(patterns)


def _compact(iban: str) -> str:
    return iban.replace(" ", "").upper() if iban else ""
