"""Small ledgers made in a line, for tests of the books pilot."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd

from smeai.models.encoder import Encoder
from smeai.models.fakes import FakeEncoder
from smeai.tabular.binding import Dataset
from smeai.tabular.statements.statement import Line
from smeai.usecases.books.gather import Gathered, gather

FIRST_ROW = 2  # below the header
PAYEES = {
    "4930": ("Papier Huber", "Buero Ott", "Stempel Kranz"),
    "4530": ("Tankstelle Nord", "Shell Station", "Diesel Wagner"),
    "3400": ("Muehle Krumbach", "Mehl Kontor", "Korn Lager"),
    "8400": ("Cafe Sonne", "Kantine Webhof", "Teestube Morgenrot"),
}
WORDS = {"4930": "paper pens toner office", "4530": "fuel petrol diesel car", "3400": "flour rye wheat sack", "8400": "invoice bread rolls"}
START = date(2025, 1, 2)
TYPES = {"date": "datetime64[us]"}


def load(name: str) -> Encoder:
    """The encoder of a name, as an engine gives it."""
    return FakeEncoder(name, 32)


def ledger(rows: int, seed: int = 0, mixed: float = 0.06) -> dict[str, list[Any]]:
    """Columns of booked lines in order of time; a share of `mixed` is booked on another account than usual."""
    rng = np.random.default_rng(seed)
    accounts = list(PAYEES)
    found: dict[str, list[Any]] = {"date": [], "counterparty": [], "description": [], "amount": [], "account": []}
    for row in range(rows):
        account = accounts[int(rng.integers(len(accounts)))]
        payee = PAYEES[account][int(rng.integers(3))]
        words = " ".join(rng.choice(WORDS[account].split(), 2))
        cents = int(rng.integers(500, 20_000))
        found["date"].append(pd.Timestamp(START + timedelta(days=row)))
        found["counterparty"].append(payee)
        found["description"].append(f"{words} {rng.integers(1000, 9999)}")
        found["amount"].append(Decimal(cents if account == "8400" else -cents).scaleb(-2))
        found["account"].append(accounts[int(rng.integers(len(accounts)))] if rng.random() < mixed else account)
    return found


def dataset(columns: Mapping[str, Sequence[Any]], dated: bool = False) -> Dataset:
    """A bound table of `columns` by role, whose rows start below a header; without its dates unless `dated`."""
    kept = {role: values for role, values in columns.items() if dated or role != "date"}
    typed = {role: pd.Series(list(values), dtype=TYPES.get(role, "object"), name=role) for role, values in kept.items()}
    count = len(next(iter(columns.values())))
    return Dataset("bank.csv", None, typed, np.arange(count) + FIRST_ROW)


def gathered(columns: Mapping[str, Sequence[Any]], dated: bool = True) -> Gathered:
    """The same as gathered lines."""
    return gather(dataset(columns, dated))


def bank_lines(data: Dataset) -> list[Line]:
    """The lines of a bound table as a bank gives them."""
    return [Line(START, amount, "", text) for amount, text in zip(data["amount"], data["description"], strict=True)]
