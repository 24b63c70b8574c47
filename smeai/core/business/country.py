"""What is usual in a country, to begin with; read from ``assets/business/countries.json``."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from smeai.core.assets import assets_folder
from smeai.core.phrases import known, say

EURO = "EUR"
FACTS = ("wage", "overhead", "working_days", "price_kwh", "grid_co2", "euro")


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure of a country, where it was rounded from, and of which year it is."""

    value: float
    source: str
    year: int

    @property
    def words(self) -> str:
        """Where it comes from, as it is shown beside the figure."""
        return say("rounded from {source}, {year}; please put in your own", source=known(self.source), year=str(self.year))


@dataclass(frozen=True, slots=True)
class Country:
    """`code` is that of ISO 3166, `currency` that of ISO 4217; `facts` by their names in `FACTS`, money in that currency.

    The fact "euro" says how much of the currency a euro was, in round figures.
    """

    code: str
    names: Mapping[str, str]
    currency: str
    facts: Mapping[str, Fact]

    def name(self, language: str) -> str:
        """Its name in a language (a BCP 47 tag), in English where that is not known."""
        return self.names.get(language.partition("-")[0]) or self.names["en"]

    def fact(self, name: str) -> Fact:
        """One of `FACTS`; KeyError where there is none of that name."""
        return self.facts[name]


@cache
def countries() -> Mapping[str, Country]:
    """All that are known, by code, as they stand in the file."""
    stored = _stored()
    return {code: _country(code, each, stored["sources"]) for code, each in stored["countries"].items()}


def find(code: str) -> Country | None:
    """The country of that code, None where it is not known."""
    return countries().get(code.upper())


def currencies() -> tuple[str, ...]:
    """The currencies of all countries, each once, in the order of the countries."""
    return tuple(dict.fromkeys(each.currency for each in countries().values()))


def guess(tag: str) -> str:
    """The country that a language tag such as ``de-AT`` or ``pt`` lets one think of first; empty where none is known."""
    language, *rest = tag.replace("_", "-").split("-")
    region = next((part.upper() for part in rest if len(part) == 2), "")
    return region if region in countries() else "" if region else _stored()["languages"].get(language.lower(), "")


@cache
def _stored() -> Mapping[str, Any]:
    return json.loads((assets_folder() / "business" / "countries.json").read_text("utf-8"))


def _country(code: str, stored: Mapping[str, Any], sources: Mapping[str, str]) -> Country:
    told = {name: Fact(float(value), sources[source], year) for name in FACTS if name in stored for value, source, year in [stored[name]]}
    euro = {"euro": Fact(1.0, "", 0)} if stored["currency"] == EURO else {}
    return Country(code, stored["names"], stored["currency"], euro | told)
