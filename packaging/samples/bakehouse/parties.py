"""Who pays the bakery and whom it pays. Every name is invented; they stand in texts/bakery_parties.csv."""

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bakehouse.booking import ACCOUNTS, BankAccount

START, CUT, END = date(2024, 10, 1), date(2026, 6, 30), date(2026, 9, 30)
DEBIT, ORDER, CREDIT, STANDING = "Lastschrift", "Überweisung", "Gutschrift", "Dauerauftrag"


@dataclass(frozen=True, slots=True)
class Party:
    """`when`: ("month", day), ("quarter", day), ("year", month, day), ("week", weekday),
    ("days", working days a week) or ("often", times a month).

    `low`..`high` is the amount in cents, money out negative, equal for a fixed one; `rise` the yearly
    rise of a fixed one. In a text {n} is a growing number, {m} the month, {k} the customer number, {t} a clock time.
    """

    name: str
    texts: tuple[str, ...]
    account: str
    when: tuple
    low: int
    high: int
    kind: str
    bank: BankAccount
    since: date
    until: date
    rise: float


def _party(row: dict[str, str]) -> Party:
    times, *days = row["when"].split()
    when = (times, *(float(day) if times == "often" else int(day) for day in days))
    since = date.fromisoformat(row["since"]) if row["since"] else START
    until = date.fromisoformat(row["until"]) if row["until"] else END
    bank = next(account for account in ACCOUNTS if account.name == row["bank"])
    texts, rise = tuple(row["texts"].split("|")), float(row["rise"] or 0)
    return Party(row["name"], texts, row["account"], when, int(row["low"]), int(row["high"]), row["kind"], bank, since, until, rise)


with (Path(__file__).parent.parent / "texts" / "bakery_parties.csv").open(encoding="utf-8", newline="") as file:
    PARTIES = tuple(_party(row) for row in csv.DictReader(file, delimiter=";"))
CUSTOMERS = (
    "Adelheid Morgner", "Bruno Sattelhack", "Cleo Windisch", "Dörte Kalkbrenn", "Emil Fingerhut", "Frida Landgraeber", "Gero Mondschein",
    "Hella Apfelbeck", "Isolde Kranich", "Jasper Ruhland", "Kaja Sternwald", "Lutz Piepenbrock", "Mina Tauwetter", "Niklas Hohlfeld",
    "Orla Brennecke", "Pia Zuckermann", "Quirin Eichelberg", "Runa Feldhase", "Sixten Obermoos", "Thea Wollgras", "Uwe Blasewind",
)  # fmt: skip
