"""The ten questions, and the answers to them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import isfinite
from typing import Any

TRADES = ("retail", "hospitality", "crafts", "logistics", "health", "manufacturing", "professional", "agriculture")
VOLUMES = ("messages", "calls", "jobs", "papers", "lines", "items", "people")
PAINS = ("messages", "phone", "paperwork", "books", "stock", "planning", "writing", "staff", "mistakes", "late", "sales")
DATA = ("messages", "sales", "bank", "scans", "jobs", "texts", "manuals", "photos", "readings", "calls", "shifts")


@dataclass(frozen=True, slots=True)
class Question:
    """Asks for `numbers`, or for one (`many`: several) of `choices`. Its text has the same key in the phrasebook."""

    key: str
    numbers: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    many: bool = False


QUESTIONS = (
    Question("trade", choices=TRADES),
    Question("size", numbers=("people", "wage")),
    Question("contacts", numbers=("messages", "calls")),
    Question("jobs", numbers=("jobs",)),
    Question("paper", numbers=("papers", "lines")),
    Question("items", numbers=("items",)),
    Question("pains", choices=PAINS, many=True),
    Question("data", choices=DATA, many=True),
    Question("care", choices=("none", "one", "some", "day")),
    Question("skill", choices=("low", "some", "high")),
)
NUMBERS = tuple(name for question in QUESTIONS for name in question.numbers)


@dataclass(frozen=True, slots=True)
class Answers:
    """`numbers` holds only what was answered; `own` are the user's figures of single uses, as ``use.input``."""

    numbers: Mapping[str, float] = field(default_factory=dict)
    picks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    own: Mapping[str, float] = field(default_factory=dict)
    currency: str = "EUR"

    def pick(self, key: str) -> str:
        """The one answer to a question; empty where there is none."""
        return next(iter(self.picks.get(key, ())), "")

    def with_number(self, name: str, value: float | None) -> "Answers":
        """The same with another number; None takes it back."""
        kept = {key: each for key, each in self.numbers.items() if key != name}
        return replace(self, numbers=kept if value is None else kept | {name: value})

    def with_picks(self, key: str, chosen: tuple[str, ...]) -> "Answers":
        return replace(self, picks={**self.picks, key: chosen})

    def with_own(self, use: str, name: str, value: float) -> "Answers":
        """The same with a figure of the user's own in place of an assumption of one use."""
        return replace(self, own={**self.own, f"{use}.{name}": value})

    @property
    def count(self) -> int:
        """How many of the ten questions were answered, at least in part."""
        return sum(bool(self.picks.get(each.key)) or any(name in self.numbers for name in each.numbers) for each in QUESTIONS)


def to_json(answers: Answers) -> dict[str, Any]:
    """The answers as plain JSON."""
    picks = {key: list(chosen) for key, chosen in answers.picks.items() if chosen}
    return {"numbers": dict(answers.numbers), "picks": picks, "own": dict(answers.own), "currency": answers.currency}


def from_json(stored: Mapping[str, Any]) -> Answers:
    """The answers in `stored`; what another version wrote and this one does not understand is left out."""
    known = {question.key: question.choices for question in QUESTIONS if question.choices}
    picks = {key: tuple(each for each in choices if each in _items(stored, "picks").get(key, ())) for key, choices in known.items()}
    numbers = {name: value for name, value in _numbers(stored, "numbers").items() if name in NUMBERS}
    currency = stored.get("currency")
    return Answers(numbers, picks, _numbers(stored, "own"), currency if isinstance(currency, str) and currency else "EUR")


def _items(stored: Mapping[str, Any], name: str) -> Mapping[str, list | tuple]:
    found = stored.get(name)
    return {key: each for key, each in found.items() if isinstance(each, list | tuple)} if isinstance(found, Mapping) else {}


def _numbers(stored: Mapping[str, Any], name: str) -> dict[str, float]:
    found = stored.get(name)
    pairs = found.items() if isinstance(found, Mapping) else ()
    return {key: float(value) for key, value in pairs if type(value) in (int, float) and isfinite(value) and value >= 0}
