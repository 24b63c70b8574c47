"""Which of many lines meet a rule: each distinct text is looked at once, amounts all at once."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

import numpy as np

from smeai.tabular.statements.statement import Line
from smeai.usecases.books import amounts
from smeai.usecases.books.rule import Direction, Rule
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.suggester import Coded, Lines

_ROOM = 1 << 40  # combined codes beyond which they are made small again
_ASKED = {
    "counterparty": ("payee", "name", "text"),
    "description": ("payee", "name", "text"),
    "iban": ("iban",),
    "reference": ("reference",),
    "code": ("code",),
    "bank": ("own",),
}
_FIELDS = {"bank": "account"}  # where a field of a line has another name
_ANY_DAY = date(1970, 1, 1)


def matches(rule: Rule, lines: Lines) -> np.ndarray:
    """Which lines (bool) meet every condition of a rule, active or not."""
    found = _amounts_fit(rule, lines)
    if rule.payee:  # the lines have their keys already, and there is little left to look at
        key = rule.payee_key
        found &= np.array([value == key for value in lines.payee.values], bool)[lines.payee.codes]
    names = [name for name, asked in _ASKED.items() if any(getattr(rule, each) for each in asked)]
    if not names:
        return found & any(rule.conditions)
    rows = np.flatnonzero(found)
    first, which = _distinct([getattr(lines, name) for name in names], rows)
    asked = {_FIELDS.get(name, name): getattr(lines, name) for name in names}
    told = zip(*(_values(column, rows[first]) for column in asked.values()), strict=True)
    fits = np.array([rule.texts_match(Line(_ANY_DAY, Decimal(0), **dict(zip(asked, each, strict=True)))) for each in told], bool)
    found[rows] = fits[which] if len(rows) else False
    return found & any(rule.conditions)


def first_rules(rules: Rules, lines: Lines) -> np.ndarray:
    """For each line the number (int32) of the first active rule that it meets, -1 for none."""
    found = np.full(len(lines), -1, np.int32)
    for number, rule in enumerate(rules):
        if rule.active:
            found[(found < 0) & matches(rule, lines)] = number
    return found


def line_at(lines: Lines, row: int) -> Line:
    """Line `row` as a bank line."""
    amount = amounts.decimal(int(lines.units[row]), int(lines.scales[row]))
    columns = {_FIELDS.get(name, name): getattr(lines, name) for name in ("currency", *_ASKED)}
    texts = {name: column.values[int(column.codes[row])] for name, column in columns.items()}
    return Line(lines.days[row].item(), amount, **texts)


def _values(column: Coded, rows: np.ndarray) -> list[str]:
    used, which = np.unique(column.codes[rows], return_inverse=True)
    texts = [column.values[code] for code in used.tolist()]
    return [texts[each] for each in which.tolist()]


def _amounts_fit(rule: Rule, lines: Lines) -> np.ndarray:
    found = np.ones(len(lines), bool)
    if rule.direction:
        found &= (lines.units < 0) == (rule.direction == Direction.OUT)
    for scale in np.unique(lines.scales).tolist() if rule.low is not None or rule.high is not None else ():
        mine = lines.scales == scale
        found[mine] &= _within(np.abs(lines.units[mine]), rule.low, rule.high, scale)
    return found


def _within(sizes: np.ndarray, low: Decimal | None, high: Decimal | None, scale: int) -> np.ndarray:
    found = np.ones(len(sizes), bool)
    if low is not None:
        found &= sizes >= int(low.scaleb(scale).to_integral_value(ROUND_CEILING))
    if high is not None:
        found &= sizes <= int(high.scaleb(scale).to_integral_value(ROUND_FLOOR))
    return found


def _distinct(columns: Sequence[Coded], rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of `rows`, the first of each combination of texts, and which combination each row has."""
    keys, room = np.zeros(len(rows), np.int64), 1
    for column in columns:
        if room * len(column.values) > _ROOM:
            _, keys = np.unique(keys, return_inverse=True)
            room = len(rows)
        keys, room = keys * len(column.values) + column.codes[rows], room * len(column.values)
    _, first, which = np.unique(keys, return_index=True, return_inverse=True)
    return first, which
