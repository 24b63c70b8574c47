"""Starter charts of accounts, for those who have none yet: small, in the local language, each account with its purpose."""

import csv
from dataclasses import dataclass
from functools import cache

from smeai.core.assets import assets_folder
from smeai.errors import DataError
from smeai.usecases.books.chart import Account, AccountKind, Chart

GENERAL, FOOD, RETAIL, SERVICES = "general", "food", "retail", "services"
TRADES = (GENERAL, FOOD, RETAIL, SERVICES)


@dataclass(frozen=True, slots=True)
class Starter:
    """What there is to choose: `language` as ISO 639, `country` as ISO 3166 or empty for any."""

    key: str
    title: str
    language: str
    country: str


@cache
def starters() -> tuple[Starter, ...]:
    """All starter charts, the most general first."""
    return tuple(Starter(row["key"], row["title"], row["language"], row["country"]) for row in _rows("charts"))


def starter_names() -> tuple[str, ...]:
    """The keys that `starter` takes."""
    return tuple(one.key for one in starters())


@cache
def starter(name: str, trade: str = GENERAL) -> Chart:
    """The chart of a key, with the accounts that a trade needs besides. DataError where there is no such chart or trade."""
    known = next((one for one in starters() if one.key == name), None)
    if known is None or trade not in TRADES:
        raise DataError(f"There is no starter chart “{name}” for “{trade}”.", f"There are: {', '.join(starter_names())}.")
    rows = [row for row in _rows(name) if not row["trades"] or trade in row["trades"].split(";")]
    return Chart(known.title, tuple(map(_account, rows)))


def _account(row: dict[str, str]) -> Account:
    return Account(row["code"], row["name"], AccountKind(row["kind"]), row["tax"], row["purpose"])


def _rows(name: str) -> list[dict[str, str]]:
    with (assets_folder() / "charts" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
