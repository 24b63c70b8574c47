"""Purposes: the kinds of expense and income that words, merchant codes and accounts are brought together by."""

import csv
from dataclasses import dataclass
from functools import cache

from smeai.core.assets import assets_folder
from smeai.usecases.books.chart import AccountKind
from smeai.usecases.books.folded import folded


@dataclass(frozen=True, slots=True)
class Purpose:
    """`parent` is booked on where a chart has no account for it; `names` are folded names that accounts for it have."""

    key: str
    title: str
    kind: AccountKind
    parent: str
    names: tuple[str, ...]


@cache
def purposes() -> dict[str, Purpose]:
    """All purposes by key."""
    with (assets_folder() / "lexicon" / "purposes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row["purpose"]: _purpose(row) for row in rows}


def title(purpose: str) -> str:
    """The purpose in words."""
    known = purposes().get(purpose)
    return known.title if known else purpose


def lineage(purpose: str) -> tuple[str, ...]:
    """The purpose, its parent, the parent of that."""
    found: list[str] = []
    while purpose and purpose not in found:
        found.append(purpose)
        known = purposes().get(purpose)
        purpose = known.parent if known else ""
    return tuple(found)


def _purpose(row: dict[str, str]) -> Purpose:
    names = dict.fromkeys((folded(row["title"]), *map(folded, row["names"].split("|"))))
    return Purpose(row["purpose"], row["title"], AccountKind(row["kind"]), row["parent"], tuple(filter(None, names)))
