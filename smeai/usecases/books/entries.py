"""The imported lines of a ledger as columns: exact, whole, and unpacked when they are asked for."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

import numpy as np

from smeai.tabular.statements.statement import Line, Statement, StatementFile
from smeai.usecases.books import amounts
from smeai.usecases.books.parcels import Parcel, pack
from smeai.usecases.books.payees import payees
from smeai.usecases.books.texts import Column, Texts

TEXTS = ("currency", "description", "counterparty", "iban", "reference", "code", "account")
NO_DAY = -(2**31)
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Original:
    """The table a file was: `headers`, and one cell text for each line and header; `roles` are (header, role) pairs."""

    headers: tuple[str, ...] = ()
    cells: tuple[Sequence[str], ...] = ()  # column by column
    roles: tuple[tuple[str, str], ...] = ()


NO_TABLE = Original()


@dataclass(frozen=True, slots=True)
class Marked:
    """What was found between lines: bits for each line of a file, and for `places` of lines that are in the ledger already."""

    own: np.ndarray
    places: np.ndarray
    bits: np.ndarray


def packed(found: StatementFile, marked: Marked | None = None, original: Original = NO_TABLE) -> bytes:
    """A file as it is kept: lines, payees, marks, statements and original cells."""
    lines = found.lines
    marked = marked or Marked(np.zeros(len(lines), np.uint8), np.zeros(0, np.int64), np.zeros(0, np.uint8))
    units, scales = amounts.split(line.amount for line in lines)
    balances, balance_scales = amounts.split(line.balance for line in lines)
    texts = {name: Column.of([getattr(line, name) for line in lines]) for name in TEXTS}
    content = {
        "days": _days(line.date for line in lines),
        "value_days": _days(line.value_date for line in lines),
        "units": units,
        "scales": scales,
        "balances": balances,
        "balance_scales": balance_scales,
        "rows": np.array([line.row for line in lines], np.int64),
        "pages": np.array([line.page for line in lines], np.int64),
        "marks": marked.own,
        "marked": marked.places,
        "marked_as": marked.bits,
        **texts,
        "payee": _payees(texts["counterparty"], texts["description"]),
        "statements": Texts.of([_told(each) for each in found.statements]),
        "headers": Texts.of(original.headers),
        "roles": Texts.of(part for pair in original.roles for part in pair),
    }
    return pack(content | {f"cells{number}": Column.of(cells) for number, cells in enumerate(original.cells)})


class Entries:
    """The lines of several parcels, one after the other; line i of the ledger is line i here."""

    def __init__(self, parcels: Sequence[Parcel]) -> None:
        self.parcels = parcels
        self._columns: dict[str, Column] = {}
        self.counts = tuple(len(parcel.array("scales")) for parcel in parcels)

    def __len__(self) -> int:
        return sum(self.counts)

    @cached_property
    def days(self) -> np.ndarray:
        """Days since 1970, int32."""
        return self._array("days", np.int32)

    @cached_property
    def units(self) -> np.ndarray:
        return self._array("units", np.int64)

    @cached_property
    def scales(self) -> np.ndarray:
        return self._array("scales", np.uint8)

    @cached_property
    def marks(self) -> np.ndarray:
        """What was found between lines: bits of `ledger.MARKS`, uint8."""
        marks = self._array("marks", np.uint8)
        for parcel in self.parcels:
            marks[parcel.array("marked")] |= parcel.array("marked_as")
        return marks

    def headers(self, number: int) -> tuple[str, ...]:
        """The column names of the table that import `number` was, none where it was no table."""
        return tuple(self.parcels[number].texts("headers"))

    def roles(self, number: int) -> dict[str, str]:
        """Which header of import `number` plays which role."""
        told = list(self.parcels[number].texts("roles"))
        return dict(zip(told[::2], told[1::2], strict=True))

    def cells(self, number: int) -> tuple[Column, ...]:
        """The original columns of import `number`, a text for each of its lines."""
        return tuple(self.parcels[number].column(f"cells{each}") for each in range(len(self.headers(number))))

    @cached_property
    def months(self) -> np.ndarray:
        """Months since 1970, int32."""
        return self.days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int32)

    def column(self, name: str) -> Column:
        """A text column: one of TEXTS, or "payee"; payees, banks and currencies have one number for each text."""
        if name not in self._columns:
            parts = [parcel.column(name) for parcel in self.parcels]
            self._columns[name] = Column.joined(parts, distinct=name in ("payee", "account", "currency")) if parts else Column.of(())
        return self._columns[name]

    def amount(self, place: int) -> str:
        """The amount of a line as a decimal text."""
        return amounts.written(int(self.units[place]), int(self.scales[place]))

    def lines_at(self, places: np.ndarray) -> list[Line]:
        """Lines as they were imported."""
        texts = [self._values(name, places) for name in TEXTS]
        told = zip(
            self._days("days", places),
            self._decimals("units", "scales", places),
            *texts[:-1],
            self._days("value_days", places),
            self._decimals("balances", "balance_scales", places),
            texts[-1],
            self._more("rows")[places].tolist(),
            self._more("pages")[places].tolist(),
            strict=True,
        )
        return list(map(Line._make, told))

    def lines_of(self, number: int) -> list[Line]:
        """Every line of import `number`, in its order."""
        start = sum(self.counts[:number])
        return self.lines_at(np.arange(start, start + self.counts[number]))

    def _values(self, name: str, places: np.ndarray) -> list[str]:
        coded = self.column(name).coded(places)
        return [coded.values[code] for code in coded.codes.tolist()]

    def _days(self, name: str, places: np.ndarray) -> list[date | None]:
        return [_date(day) for day in self._more(name)[places].tolist()]

    def _decimals(self, units: str, scales: str, places: np.ndarray) -> list[Decimal | None]:
        pairs = zip(self._more(units)[places].tolist(), self._more(scales)[places].tolist(), strict=True)
        return [None if scale == amounts.NONE else amounts.decimal(unit, scale) for unit, scale in pairs]

    @cached_property
    def _rest(self) -> dict[str, np.ndarray]:
        return {}

    def _more(self, name: str) -> np.ndarray:
        if name not in self._rest:
            self._rest[name] = self._array(name, np.int64)
        return self._rest[name]

    def _array(self, name: str, kind: type) -> np.ndarray:
        return np.concatenate([np.zeros(0, kind), *(parcel.array(name).astype(kind, copy=False) for parcel in self.parcels)])


def _days(days: Iterable[date | None]) -> np.ndarray:
    return np.array([NO_DAY if day is None else day.toordinal() - _EPOCH for day in days], np.int64)


def _date(day: int) -> date | None:
    return None if day == NO_DAY else date.fromordinal(day + _EPOCH)


def _payees(counterparty: Column, description: Column) -> Column:
    found = payees(counterparty.coded(), description.coded())
    return Column(Texts.of(found.values), found.codes)


def _told(statement: Statement) -> str:
    ends = [
        None if each is None else [str(each.amount), each.day and each.day.isoformat()] for each in (statement.opening, statement.closing)
    ]
    return json.dumps([statement.account, statement.currency, len(statement.lines), *ends, statement.number])
