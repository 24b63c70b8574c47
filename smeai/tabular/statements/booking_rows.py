"""From the rows of a bank's table to lines: each becomes one, goes on one, states a balance, or is named."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from smeai.core.problem import Problem, Severity
from smeai.tabular.folding import fold, shorten
from smeai.tabular.grid import is_blank
from smeai.tabular.statements.bank_words import section
from smeai.tabular.statements.days import read_day
from smeai.tabular.statements.facts import is_absent
from smeai.tabular.statements.header_names import header_currency
from smeai.tabular.statements.hypotheses import signed
from smeai.tabular.statements.layout import Layout, Survey
from smeai.tabular.statements.money import currency_in, read_money
from smeai.tabular.statements.running import fit
from smeai.tabular.statements.signs import Signs
from smeai.tabular.statements.statement import Balance, Line, Statement
from smeai.tabular.statements.surroundings import kind_of, stated_amount

_EDGE = 4  # rows at each end in which a line may be a balance in disguise


@dataclass
class Booked:
    """What the rows of a table became."""

    lines: list[Line] = field(default_factory=list)
    statements: tuple[Statement, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    records: int = 0
    opening: Balance | None = None
    closing: Balance | None = None


def numbers_of(survey: Survey, column: int, decimal: str) -> list[Decimal | None]:
    """The amounts of a column, None where there is none."""
    return [None if is_absent(cell) else read_money(cell, decimal) for cell in survey.cells(column)]


def days_of(survey: Survey, column: int | None, order: str) -> list[date | None]:
    """The days of a column; a column of None has none."""
    if column is None:
        return [None] * len(survey.rows)
    known: dict[Any, date | None] = {}
    days = []
    for cell in survey.cells(column):
        if cell not in known:
            known[cell] = read_day(cell, order)
        days.append(known[cell])
    return days


def book(survey: Survey, layout: Layout, signs: Signs) -> Booked:
    """The lines, problems and balances of a table."""
    work = _Work(survey, layout, signs)
    return work.run()


def _texts(survey: Survey, column: int | None) -> list[str]:
    if column is None:
        return [""] * len(survey.rows)
    return [_text(cell) for cell in survey.cells(column)]


def _text(cell: Any) -> str:
    if type(cell) is str:
        return " ".join(cell.split()) if "  " in cell or "\n" in cell else cell.strip()
    if cell is None:
        return ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _most_common(groups: dict[tuple[str, str], list[Line]]) -> tuple[str, str]:
    accounts, currencies = Counter[str](), Counter[str]()
    for (account, currency), lines in groups.items():
        accounts[account] += len(lines) if account else 0
        currencies[currency] += len(lines) if currency else 0
    return max(accounts, key=lambda key: accounts[key]), max(currencies, key=lambda key: currencies[key])


class _Work:
    def __init__(self, survey: Survey, layout: Layout, signs: Signs) -> None:
        self.survey, self.layout, self.signs = survey, layout, signs
        self.keep_open = False
        self.booked = Booked(opening=layout.around.opening, closing=layout.around.closing)

    def run(self) -> Booked:
        """Column by column, then row by row."""
        survey, layout = self.survey, self.layout
        get = layout.columns.get
        days = days_of(survey, get("date"), layout.order)
        amounts = self._signed()
        balances = (
            numbers_of(survey, layout.amounts.balance, layout.decimal) if layout.amounts.balance is not None else [None] * len(survey.rows)
        )
        texts = [_texts(survey, column) for column in layout.columns.description] or [[""] * len(survey.rows)]
        described = texts[0] if len(texts) == 1 else [" ".join(filter(None, dict.fromkeys(parts))) for parts in zip(*texts, strict=True)]
        statuses = _texts(survey, get("status"))
        self.keep_open = self._in_balance(amounts, balances, statuses)
        columns = zip(
            self._places(),
            days,
            amounts,
            self._currencies(),
            described,
            *(_texts(survey, get(role)) for role in ("counterparty", "iban", "reference", "code")),
            days_of(survey, get("value_date"), layout.order),
            balances,
            _texts(survey, get("account")),
            statuses,
            strict=True,
        )
        self._book(columns)
        return self.booked

    def _signed(self) -> list[Decimal | None]:
        found = signed(
            self.layout.amounts,
            lambda column: numbers_of(self.survey, column, self.layout.decimal),
            lambda column: _texts(self.survey, column),
        )
        return [None if number is None else -number for number in found] if self.signs.factor < 0 else found

    def _places(self) -> list[int]:
        first = self.survey.body.first
        return [first + index for index, row in enumerate(self.survey.grid.rows[first : self.survey.body.end]) if any(row)]

    def _currencies(self) -> list[str]:
        column = self.layout.columns.get("currency")
        found = self.layout.amounts
        amount = next((one for one in (found.amount, found.credit, found.debit) if one is not None), 0)
        if column is not None:
            return [text.upper() for text in _texts(self.survey, column)]
        name = header_currency(self.survey.facts[amount].name)
        if not name:
            codes = {code for cell in self.survey.facts[amount].values if (code := currency_in(cell))}
            name = codes.pop() if len(codes) == 1 else ""
        return [name or self.layout.around.currency] * len(self.survey.rows)

    def _book(self, columns: Any) -> None:
        before = self.layout.amounts.fit.before and self.layout.amounts.fit.proves
        first, grid = self.survey.grid.first, self.survey.grid
        own = self.layout.around.account
        edge = len(self.survey.rows) - _EDGE
        for index, (place, day, amount, currency, text, party, iban, reference, code, value, balance, account, status) in enumerate(
            columns
        ):
            if day is None or amount is None or ((index < _EDGE or index >= edge) and kind_of([text])):
                self._strange(grid.rows[place], place, day, amount, balance, text)
                continue
            if status and not self.keep_open and self._is_open(status):
                self._name(place, f"This row is marked “{shorten(status)}”, so it is not booked yet and was left out", Severity.WARNING)
                continue
            if balance is not None:
                balance = (balance * self.signs.balance) + (amount if before else 0)
            self.booked.lines.append(
                Line(day, amount, currency, text, party, iban, reference, code, value, balance, account or own, first + place)
            )
            self.booked.records += 1
        self._divide()

    def _in_balance(self, amounts: list[Decimal | None], balances: list[Decimal | None], statuses: list[str]) -> bool:
        """Whether the balances count rows that are marked as not yet booked."""
        opened = {status: self._is_open(status) for status in set(statuses)}
        if not any(opened.values()) or not self.layout.amounts.fit.good:
            return False
        kept = [index for index, status in enumerate(statuses) if not opened[status]]
        forward = self.layout.forward
        without = fit([amounts[index] for index in kept], [balances[index] for index in kept], forward)
        return fit(amounts, balances, forward).share > without.share

    def _is_open(self, status: str) -> bool:
        folded = fold(status)
        return folded in section("pending") or folded in section("failed")

    def _strange(
        self, row: Sequence[Any], place: int, day: date | None, amount: Decimal | None, balance: Decimal | None, text: str
    ) -> None:
        """A row that is no booking by itself."""
        booked = self.booked
        kind = kind_of(row)
        present = [cell for cell in row if not is_blank(cell)]
        stated = stated_amount(row, self.layout.decimal)
        if kind in ("opening", "closing") and stated is not None:
            self._keep_balance(kind, stated if balance is None else balance, day)
            self._name(place, "This row states a balance and is no booking", Severity.NOTE)
        elif kind:
            self._name(place, "This row is a total or a heading and no booking", Severity.NOTE)
        elif [_text(cell) for cell in row if _text(cell)] == [name for name in self._header() if name]:
            self._name(place, "This row repeats the header", Severity.NOTE)
        elif day is None and amount is None and balance is None and booked.lines and self._goes_on(row):
            last = booked.lines[-1]
            booked.lines[-1] = last._replace(description=f"{last.description} {' '.join(_text(cell) for cell in present)}".strip())
            self._name(place, "This row goes on the description of the booking above", Severity.NOTE)
        elif day is None and amount is None:
            self._name(
                place,
                "This row holds neither a day nor an amount and was left out",
                Severity.NOTE if len(present) == 1 else Severity.WARNING,
            )
        elif day is None:
            self._name(place, "This row has no day, so it may not be booked yet, and was left out", Severity.WARNING)
        else:
            self._name(place, "This row has no amount and was left out", Severity.WARNING)

    def _header(self) -> list[str]:
        start, first = self.survey.body.start, self.survey.body.first
        return [_text(cell) for cell in self.survey.grid.rows[first - 1]] if first > start else []

    def _goes_on(self, row: Sequence[Any]) -> bool:
        texts = {*self.layout.columns.description, self.layout.columns.get("counterparty")}
        return all(is_blank(cell) or index in texts for index, cell in enumerate(row))

    def _keep_balance(self, kind: str, amount: Decimal, day: date | None) -> None:
        stated = Balance(amount * self.signs.balance, day)
        if kind == "opening":
            self.booked.opening = self.booked.opening or stated
        else:
            self.booked.closing = self.booked.closing or stated

    def _name(self, place: int, what: str, severity: Severity) -> None:
        row = self.survey.grid.rows[place]
        shown = shorten(" · ".join(_text(cell) for cell in row if not is_blank(cell)), 60)
        self.booked.problems.append(Problem(f"{what}: “{shown}”.", severity=severity, row=self.survey.grid.first + place))
        self.booked.records += severity is not Severity.NOTE

    def _divide(self) -> None:
        """The lines by account and currency, in order of appearance."""
        groups: dict[tuple[str, str], list[Line]] = {}
        for line in self.booked.lines:
            groups.setdefault((line.account, line.currency), []).append(line)
        if len(groups) > 1 and self._is_one(groups):
            groups = {_most_common(groups): self.booked.lines}
        single = len(groups) == 1
        self.booked.statements = tuple(
            Statement(account, currency, tuple(lines), self.booked.opening if single else None, self.booked.closing if single else None)
            for (account, currency), lines in groups.items()
        )

    def _is_one(self, groups: dict[tuple[str, str], list[Line]]) -> bool:
        """Whether one balance runs through all lines, or some lack an account: then the column tells cards or shops, not accounts."""
        if any(not line.account for line in self.booked.lines) and len({currency for _, currency in groups}) == 1:
            return True
        whole = self._good(self.booked.lines)
        return whole > 1 and whole >= sum(map(self._good, groups.values()))

    def _good(self, lines: list[Line]) -> int:
        return fit([line.amount for line in lines], [line.balance for line in lines], self.layout.forward).good
