"""Lines for the books from a table that was bound to roles, or from statements: the columns that everything else works on."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
import pandas as pd

from smeai.core.problem import Problem, Severity
from smeai.errors import DataError
from smeai.tabular.binding import Dataset
from smeai.tabular.statements.statement import Line
from smeai.usecases.books import amounts
from smeai.usecases.books.about import (
    ACCOUNT,
    AMOUNT,
    BANK,
    CODE,
    COUNTERPARTY,
    CREDIT,
    CURRENCY,
    DATE,
    DEBIT,
    DESCRIPTION,
    IBAN,
    REFERENCE,
)
from smeai.usecases.books.payees import coded, payees
from smeai.usecases.books.suggester import Coded, Lines

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """Lines and where they stand in the user's file; a line for each row, also where something in it could not be read."""

    lines: Lines
    rows: np.ndarray
    file: str = ""
    sheet: str | None = None
    problems: tuple[Problem, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)


def gather(dataset: Dataset) -> Gathered:
    """One line for each row of a bound table. DataError where it has no amount."""
    signed = _amounts(dataset)
    units, scales = amounts.split(signed)
    texts = {key: _texts(dataset, key) for key in (COUNTERPARTY, DESCRIPTION, IBAN, REFERENCE, CODE, BANK, CURRENCY, ACCOUNT)}
    lines = Lines(
        places=np.arange(len(dataset), dtype=np.int64),
        days=_days(dataset.get(DATE), len(dataset)),
        units=units,
        scales=scales,
        payee=payees(texts[COUNTERPARTY], texts[DESCRIPTION]),
        counterparty=texts[COUNTERPARTY],
        description=texts[DESCRIPTION],
        iban=texts[IBAN],
        reference=texts[REFERENCE],
        code=texts[CODE],
        bank=texts[BANK],
        currency=texts[CURRENCY],
        booked=texts[ACCOUNT],
    )
    return Gathered(lines, dataset.row_numbers, dataset.file, dataset.sheet, _missing(dataset, signed))


def from_statements(found: Sequence[Line], file: str = "") -> Gathered:
    """The same from lines of bank statements, of which none is booked."""
    units, scales = amounts.split(line.amount for line in found)
    columns = {name: coded(getattr(line, name) for line in found) for name in ("counterparty", "description", "iban", "reference", "code")}
    lines = Lines(
        places=np.arange(len(found), dtype=np.int64),
        days=np.array([line.date for line in found], "datetime64[D]"),
        units=units,
        scales=scales,
        payee=payees(columns["counterparty"], columns["description"]),
        bank=coded(line.account for line in found),
        currency=coded(line.currency for line in found),
        booked=coded("" for _ in found),
        **columns,
    )
    return Gathered(lines, np.array([line.row for line in found], np.int64), file)


def take(lines: Lines, rows: np.ndarray) -> Lines:
    """Some of the lines, in the order of `rows`, with only the texts they use."""
    changed = {}
    for name in Lines.__dataclass_fields__:
        column = getattr(lines, name)
        if isinstance(column, Coded):
            used, codes = np.unique(column.codes[rows], return_inverse=True)
            changed[name] = Coded(tuple(column.values[code] for code in used.tolist()), codes.reshape(-1).astype(np.int32))
        else:
            changed[name] = column[rows]
    return Lines(**changed)


def _amounts(dataset: Dataset) -> list[Decimal | None]:
    """Signed amounts; of debit and credit columns money out is negative, whatever sign the debit column has."""
    single, out, into = dataset.get(AMOUNT), dataset.get(DEBIT), dataset.get(CREDIT)
    if single is not None:
        return single.tolist()
    if out is None and into is None:
        raise DataError(f"{dataset.file} has no amount.", "Choose the column with the amount, or those with money in and money out.")
    empty: list[Decimal | None] = [None] * len(dataset)
    pairs = zip(empty if out is None else out.tolist(), empty if into is None else into.tolist(), strict=True)
    return [None if paid is None and got is None else abs(got or ZERO) - abs(paid or ZERO) for paid, got in pairs]


def _texts(dataset: Dataset, key: str) -> Coded:
    column = dataset.get(key)
    return coded("" for _ in range(len(dataset))) if column is None else coded(cell or "" for cell in column.tolist())


def _days(column: pd.Series | None, count: int) -> np.ndarray:
    if column is None:
        return np.full(count, np.datetime64("NaT"), "datetime64[D]")
    return column.to_numpy().astype("datetime64[D]")


def _missing(dataset: Dataset, signed: Sequence[Decimal | None]) -> tuple[Problem, ...]:
    places = [place for place, amount in enumerate(signed) if amount is None]
    if not places:
        return ()
    name = dataset.names.get(AMOUNT) or dataset.names.get(DEBIT) or dataset.names.get(CREDIT)
    row = int(dataset.row_numbers[places[0]])
    problem = Problem(
        f"{len(places):,} lines have no amount; they stay, but nothing can be posted to the cent there.",
        "Fill the amount in.",
        Severity.WARNING,
        dataset.file,
        dataset.sheet,
        row,
        name,
        len(places),
    )
    return (problem,)
