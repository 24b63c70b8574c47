"""What is known of the items: from a file of their own, or from columns beside the sales."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd

from smeai.core.problem import Problem, Severity
from smeai.core.usecase import Kind, Role
from smeai.errors import DataError
from smeai.tabular.binding import bind
from smeai.tabular.folding import fold
from smeai.tabular.questions import marks_for
from smeai.tabular.reading import Reading
from smeai.tabular.table import Table
from smeai.usecases.stock.about import (
    COST,
    DUE,
    GROUP,
    ITEM,
    ITEM_ROLES,
    LEAD,
    MINIMUM,
    NAME,
    ON_ORDER,
    PACK,
    PRICE,
    SHELF,
    STOCK,
    SUPPLIER,
)
from smeai.usecases.stock.columns import read_column
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import History
from smeai.usecases.stock.long_table import BETWEEN

FIELD = {NAME: "name", GROUP: "group", SUPPLIER: "supplier", STOCK: "on_hand", ON_ORDER: "on_order", DUE: "due", COST: "cost",
         PRICE: "price", LEAD: "lead_days", PACK: "pack", MINIMUM: "minimum", SHELF: "shelf_days"}  # fmt: skip
_POSITIVE = (PACK, SHELF)
_NAMED = 10  # items a problem names


def read_items(table: Table, mapping: Mapping[str, str], reading: Reading) -> tuple[dict[str, Facts], tuple[Problem, ...]]:
    """The facts of each item of a file, by its number or name; of several rows of one item the last filled cell of each column.

    DataError where the file has no column of items.
    """
    name = mapping.get(ITEM)
    if name not in table.columns:
        raise DataError(f"{table.file} has no column that names the item.", f"Its columns are: {', '.join(table.columns[:30])}.")
    column = read_column(table, ITEM_ROLES[0], name, reading)
    codes, items = pd.factorize(column.values, use_na_sentinel=True)
    codes = np.append(codes, -1)[column.codes]
    facts, problems = facts_of(table, mapping, reading, items.tolist(), codes)
    counts = np.bincount(codes[codes >= 0], minlength=len(items))
    said = _rows_said(table, name, codes, counts)
    return {fact.item: fact for fact in facts}, (*column.problems, *said, *problems)


def _rows_said(table: Table, name: str, codes: np.ndarray, counts: np.ndarray) -> list[Problem]:
    """Rows that name no item, and items that stand in several rows."""
    found = []
    for rows, words in (
        (codes < 0, "rows name no item and were left out."),
        (
            (codes >= 0) & np.append(counts > 1, False)[codes],
            "rows are of items that stand there more than once; their last entries count.",
        ),
    ):
        if count := int(rows.sum()):
            row = int(table.row_numbers[rows].min())
            found.append(Problem(f"{count:,} {words}", "", Severity.WARNING, table.file, table.sheet, row, name, count))
    return found


def facts_of(
    table: Table, mapping: Mapping[str, str], reading: Reading, items: Sequence[str], codes: np.ndarray, order: np.ndarray | None = None
) -> tuple[tuple[Facts, ...], tuple[Problem, ...]]:
    """The facts of `items` from the rows of a table: `codes` say which item a row is of (-1: none), `order` which rows come later."""
    values: dict[str, list[Any]] = {}
    problems: list[Problem] = []
    for role in ITEM_ROLES[1:]:
        if mapping.get(role.key) in table.columns:
            values[FIELD[role.key]], said = _latest(table, role, mapping[role.key], reading, len(items), codes, order)
            problems += said
    told = [{field: cells[index] for field, cells in values.items() if cells[index] is not None} for index in range(len(items))]
    return tuple(Facts(item, **known) for item, known in zip(items, told, strict=True)), tuple(problems)


def _latest(
    table: Table, role: Role, name: str, reading: Reading, count: int, codes: np.ndarray, order: np.ndarray | None
) -> tuple[list[Any], tuple[Problem, ...]]:
    """The last filled cell of each item, typed."""
    filled = np.flatnonzero(~np.equal(table.cells[name].to_numpy(), None) & (codes >= 0)) if order is None else order
    if order is not None:
        filled = order[~np.equal(table.cells[name].to_numpy()[order], None) & (codes[order] >= 0)]
    rows = np.full(count, -1)
    rows[codes[filled]] = filled
    having = np.flatnonzero(rows >= 0)
    few = Table(table.file, table.sheet, (name,), table.cells[[name]].iloc[rows[having]], table.row_numbers[rows[having]])
    marks = marks_for(table, name, role.kind, reading)
    dataset, problems = bind(few, (role,), {role.key: name}, replace(reading, decimal=marks.decimal, date_order=marks.order))
    cells, found = [None] * count, dataset[role.key].tolist()
    for index, cell in zip(having.tolist(), found, strict=True):
        cells[index] = _plain(role, cell)
    return _possible(cells, role, few, having, problems)


def _plain(role: Role, cell: Any) -> Any:
    """A cell as `Facts` hold it; None where nothing stands."""
    if cell is None or cell is pd.NaT or (isinstance(cell, float) and np.isnan(cell)):
        return None
    return cell.date().isoformat() if role.kind is Kind.DATE else cell


def _possible(
    cells: list[Any], role: Role, few: Table, having: np.ndarray, problems: tuple[Problem, ...]
) -> tuple[list[Any], tuple[Problem, ...]]:
    """Without what cannot be: less than nothing, and packs of none."""
    if role.kind not in (Kind.NUMBER, Kind.MONEY):
        return cells, problems
    lowest = 0 if role.key not in _POSITIVE else 1e-9
    wrong = [index for index in having.tolist() if cells[index] is not None and cells[index] < lowest]
    if not wrong:
        return cells, problems
    row = int(few.row_numbers[int(np.searchsorted(having, wrong[0]))])
    counted = "1 item" if len(wrong) == 1 else f"{len(wrong):,} items"
    sentence = f"{role.title} is {cells[wrong[0]]:g} there: that cannot be, and is taken as unknown ({counted})."
    said = Problem(sentence, "Correct the number.", file=few.file, sheet=few.sheet, row=row, column=few.columns[0], count=len(wrong))
    kept = [None if index in set(wrong) else cell for index, cell in enumerate(cells)]
    return kept, (*problems, said)


def with_facts(history: History, facts: Mapping[str, Facts], file: str = "") -> tuple[History, tuple[Problem, ...]]:
    """The history with `facts` laid over its own, and which items are in one and not in the other.

    An item of several locations takes the facts of the item, but not its stock, which is one for all of them.
    """
    match = _matches(history, facts)
    matched = Counter(match)
    shared = {key for key, times in matched.items() if key is not None and times > 1}
    merged = tuple(_over(own, facts[key], key in shared) if key is not None else own for own, key in zip(history.facts, match, strict=True))
    untold = [item for item, key in zip(history.items, match, strict=True) if key is None]
    unsold = [item for item in facts if item not in matched]
    problems = [
        _listed("items are sold but not in the file of items", untold, file),
        _listed("items are in the file of items but were never sold", unsold, file),
        _listed("items have one stock for several locations, which was left out", [key for key in shared if _stocked(facts[key])], file),
    ]
    return replace(history, facts=merged), tuple(problem for problem in problems if problem)


def _matches(history: History, facts: Mapping[str, Facts]) -> list[str | None]:
    """The key of the facts of each item: the same, or the only one that differs in case, signs or leading zeros alone."""
    alike: dict[str, list[str]] = {}
    for key in facts:
        alike.setdefault(_bare(key), []).append(key)

    def find(item: str) -> str | None:
        names = (item, item.rpartition(BETWEEN)[0]) if BETWEEN in item else (item,)
        for name in names:
            if name in facts:
                return name
            if len(alike.get(_bare(name), ())) == 1:
                return alike[_bare(name)][0]
        return None

    return [find(item) for item in history.items]


def _bare(name: str) -> str:
    return fold(name).lstrip("0") or name


def _stocked(facts: Facts) -> bool:
    return facts.on_hand is not None or facts.on_order is not None


def _over(own: Facts, told: Facts, shared: bool) -> Facts:
    """`told` where it says something, else `own`."""
    kept = ("item", "location", *(("on_hand", "on_order", "due") if shared else ()))
    names = [field.name for field in fields(Facts) if field.name not in kept]
    return replace(own, **{name: getattr(told, name) for name in names if getattr(told, name) not in (None, "")})


def _listed(words: str, items: Sequence[str], file: str) -> Problem | None:
    if not items:
        return None
    shown = ", ".join(sorted(items)[:_NAMED]) + (" …" if len(items) > _NAMED else "")
    return Problem(f"{len(items):,} {words}: {shown}.", "", Severity.NOTE, file or None, count=len(items))


def price_of(value: float) -> Decimal | None:
    """A price that was read as a number, to the digits that a spreadsheet shows; None where there is none."""
    return Decimal(format(value, ".15g")) if np.isfinite(value) else None
