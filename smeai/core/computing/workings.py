"""What somebody entered and chose on the page of computing costs; kept as plain JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import isfinite
from typing import Any

from smeai.core.computing.choice import FACTS, NO, YES
from smeai.core.prices import SERVES

MOST_SERVICES = 3
YEARS = (3, 4, 5)


@dataclass(frozen=True, slots=True)
class Workings:
    """`figures` are those entered, by name; `chosen` the services compared, the first one closely; empty: the first that fit.

    `whole` charges whole computers bought for this alone, else the share that is used. `offers` are commitments, as ``service|name``.
    `client`, `folder`, `reports`, `language` (empty: as the window) and `anonymous` (None: as the last report) are those of the document.
    """

    serves: str = SERVES[0]
    figures: Mapping[str, float] = field(default_factory=dict)
    chosen: tuple[str, ...] = ()
    whole: bool = False
    years: int = 4
    facts: Mapping[str, str] = field(default_factory=dict)
    offers: Mapping[str, float] = field(default_factory=dict)
    currency: str = "EUR"
    client: str = ""
    folder: str = ""
    reports: tuple[str, ...] = ()
    language: str = ""
    anonymous: bool | None = None

    def with_figure(self, name: str, value: float | None) -> "Workings":
        """The same with another figure; None has the assumption again."""
        kept = {key: each for key, each in self.figures.items() if key != name}
        return replace(self, figures=kept if value is None else kept | {name: value})

    def with_offer(self, service: str, name: str, value: float) -> "Workings":
        return replace(self, offers={**self.offers, f"{service}|{name}": value})

    def with_fact(self, name: str, value: str) -> "Workings":
        return replace(self, facts={key: each for key, each in {**self.facts, name: value}.items() if each})

    def offer_of(self, service: str) -> dict[str, float]:
        """The figures of the commitment entered for a service."""
        return {key.rpartition("|")[2]: value for key, value in self.offers.items() if key.rpartition("|")[0] == service}


def to_json(workings: Workings) -> dict[str, Any]:
    """The workings as plain JSON."""
    return {
        "serves": workings.serves,
        "figures": dict(workings.figures),
        "chosen": list(workings.chosen),
        "whole": workings.whole,
        "years": workings.years,
        "facts": dict(workings.facts),
        "offers": dict(workings.offers),
        "currency": workings.currency,
        "client": workings.client,
        "folder": workings.folder,
        "reports": list(workings.reports),
        "language": workings.language,
        "anonymous": workings.anonymous,
    }


def from_json(stored: Mapping[str, Any], usual: str = "EUR") -> Workings:
    """The workings in `stored`, in the currency `usual` where none was chosen; what this version does not understand is left out."""
    chosen, facts, currency = stored.get("chosen"), stored.get("facts"), stored.get("currency")
    return Workings(
        serves=stored.get("serves") if stored.get("serves") in SERVES else SERVES[0],
        figures=_numbers(stored.get("figures")),
        chosen=tuple(each for each in chosen if isinstance(each, str))[:MOST_SERVICES] if isinstance(chosen, list | tuple) else (),
        whole=stored.get("whole") is True,
        years=stored.get("years") if stored.get("years") in YEARS else YEARS[1],
        facts={key: facts[key] for key in FACTS if facts.get(key) in (YES, NO)} if isinstance(facts, Mapping) else {},
        offers=_numbers(stored.get("offers")),
        currency=currency if isinstance(currency, str) and len(currency) == 3 else usual,
        client=_text(stored.get("client")),
        folder=_text(stored.get("folder")),
        reports=tuple(each for each in stored.get("reports") or () if isinstance(each, str)),
        language=_text(stored.get("language")),
        anonymous=stored.get("anonymous") if isinstance(stored.get("anonymous"), bool) else None,
    )


def _text(found: Any) -> str:
    return found if isinstance(found, str) else ""


def _numbers(found: Any) -> dict[str, float]:
    pairs = found.items() if isinstance(found, Mapping) else ()
    return {key: float(value) for key, value in pairs if type(value) in (int, float) and isfinite(value) and value >= 0}
