"""The columns of a bank's table as the fields of its lines, all rows at once: a million rows leave no time for more."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from smeai.tabular.statements.days import read_day
from smeai.tabular.statements.header_names import header_currency
from smeai.tabular.statements.hypotheses import Numbers, signed
from smeai.tabular.statements.layout import Layout
from smeai.tabular.statements.money import currency_in
from smeai.tabular.statements.sides import find_sides
from smeai.tabular.statements.signs import Signs
from smeai.tabular.statements.table_survey import Survey

Days = list[date | None]


@dataclass(frozen=True, slots=True, eq=False)
class Fields:
    """One list for each field of a line, as long as the rows; `places` are 0-based rows of the grid."""

    places: list[int]
    days: Days
    amounts: Numbers
    currencies: list[str]
    descriptions: list[str]
    counterparties: list[str]
    ibans: list[str]
    references: list[str]
    codes: list[str]
    value_days: Days
    balances: Numbers
    accounts: list[str]
    statuses: list[str]


def read_fields(survey: Survey, layout: Layout, signs: Signs) -> Fields:
    """The fields of all rows below the header."""
    get = layout.columns.get
    amounts = _signed(survey, layout, signs)
    sides = find_sides(survey)
    return Fields(
        places=_places(survey),
        days=_days(survey, get("date"), layout.order),
        amounts=amounts,
        currencies=_currencies(survey, layout),
        descriptions=_descriptions(survey, layout),
        counterparties=sides.names if sides and sides.names else _texts(survey, get("counterparty")),
        ibans=sides.ibans if sides else [text.strip("'") for text in _texts(survey, get("iban"))],
        references=_texts(survey, get("reference")),
        codes=_texts(survey, get("code")),
        value_days=_days(survey, get("value_date"), layout.order),
        balances=_balances(survey, layout, signs, amounts),
        accounts=[sides.own] * len(survey.rows) if sides else _accounts(survey, layout),
        statuses=_texts(survey, get("status")),
    )


def clean_text(cell: Any) -> str:
    """A cell on one line, as a person reads it."""
    if type(cell) is str:
        return " ".join(cell.split()) if "  " in cell or "\n" in cell else cell.strip()
    if cell is None:
        return ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _texts(survey: Survey, column: int | None) -> list[str]:
    if column is None:
        return [""] * len(survey.rows)
    return [clean_text(cell) for cell in survey.cells(column)]


def _descriptions(survey: Survey, layout: Layout) -> list[str]:
    texts = [_texts(survey, column) for column in layout.columns.description]
    if len(texts) < 2:
        return texts[0] if texts else [""] * len(survey.rows)
    return [" ".join(filter(None, dict.fromkeys(parts))) for parts in zip(*texts, strict=True)]


def _days(survey: Survey, column: int | None, order: str) -> Days:
    if column is None:
        return [None] * len(survey.rows)
    cells = survey.cells(column)
    known = {cell: read_day(cell, order) for cell in set(cells)}
    return [known[cell] for cell in cells]


def _signed(survey: Survey, layout: Layout, signs: Signs) -> Numbers:
    found = signed(layout.amounts, lambda column: survey.numbers(column, layout.decimal), lambda column: _texts(survey, column))
    return [None if number is None else -number for number in found] if signs.factor < 0 else found


def _balances(survey: Survey, layout: Layout, signs: Signs, amounts: Numbers) -> Numbers:
    """The balances after each row, in the owner's eyes: a debt is below zero."""
    column, fits = layout.amounts.balance, layout.amounts.fit
    if column is None:
        return [None] * len(survey.rows)
    found = survey.numbers(column, layout.decimal)
    if signs.balance < 0:
        found = [None if number is None else -number for number in found]
    if fits.before and fits.proves:
        found = [None if number is None else number + (amount or 0) for number, amount in zip(found, amounts, strict=True)]
    return found


def _accounts(survey: Survey, layout: Layout) -> list[str]:
    own = layout.around.account
    return [text or own for text in _texts(survey, layout.columns.get("account"))] if own else _texts(survey, layout.columns.get("account"))


def _places(survey: Survey) -> list[int]:
    first = survey.body.first
    return [first + index for index, row in enumerate(survey.grid.rows[first : survey.body.end]) if any(row)]


def _currencies(survey: Survey, layout: Layout) -> list[str]:
    column, found = layout.columns.get("currency"), layout.amounts
    amount = next((one for one in (found.amount, found.credit, found.debit) if one is not None), 0)
    if column is not None:
        return [text.upper() for text in _texts(survey, column)]
    name = header_currency(survey.facts[amount].name)
    if not name:
        codes = {code for cell in survey.facts[amount].values if (code := currency_in(cell))}
        name = codes.pop() if len(codes) == 1 else ""
    return [name or layout.around.currency] * len(survey.rows)
