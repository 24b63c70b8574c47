"""From the rows of a bank's table to lines: each becomes one, goes on one, states a balance, or is named."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from itertools import islice
from typing import Any

from smeai.core.problem import Problem, Severity
from smeai.tabular.folding import fold, shorten
from smeai.tabular.grid import is_blank
from smeai.tabular.statements.bank_words import section
from smeai.tabular.statements.booking_columns import Fields, clean_text, read_fields
from smeai.tabular.statements.layout import Layout
from smeai.tabular.statements.running import fit
from smeai.tabular.statements.signs import Signs
from smeai.tabular.statements.statement import Balance, Line
from smeai.tabular.statements.surroundings import kind_of, stated_amount, states_balance
from smeai.tabular.statements.surroundings import survey as survey_rows
from smeai.tabular.statements.table_survey import Survey
from smeai.tabular.statements.totals import compare_totals

_EDGE = 4  # rows at each end in which a line may be a balance in disguise
_new_line = partial(tuple.__new__, Line)  # three times as fast as calling the class


@dataclass
class Booked:
    """What the rows of a table became; balances are those that rows of the table state."""

    lines: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    records: int = 0
    opening: Balance | None = None
    closing: Balance | None = None


def book(survey: Survey, layout: Layout, signs: Signs) -> Booked:
    """The lines, problems and balances of a table."""
    fields = read_fields(survey, layout, signs)
    work = _Work(survey, layout, signs, fields)
    odd = _odd_rows(fields, layout)
    work.book(odd)
    work.booked.problems.extend(compare_totals(survey, layout, work.totals, frozenset(odd), fields.amounts))
    return work.booked


def _odd_rows(fields: Fields, layout: Layout) -> list[int]:
    """The rows that may be no bookings: no day, no amount, words of a balance at the edges, or marked as open."""
    count = len(fields.places)
    odd = {index for index, (day, amount) in enumerate(zip(fields.days, fields.amounts, strict=True)) if day is None or amount is None}
    edges = (*range(min(_EDGE, count)), *range(max(0, count - _EDGE), count))
    odd |= {index for index in edges if states_balance(fields.descriptions[index])}
    opened = {status for status in set(fields.statuses) if is_open(status)}
    if opened:
        marked = {index for index, status in enumerate(fields.statuses) if status in opened}
        odd |= set() if _in_balance(fields, marked, layout) else marked
    return sorted(odd)


def is_open(status: str) -> bool:
    """Whether a status says that a row is not booked, or not any more."""
    folded = fold(status)
    return folded in section("pending") or folded in section("failed")


def _in_balance(fields: Fields, marked: set[int], layout: Layout) -> bool:
    """Whether the balances count rows that are marked as not yet booked."""
    if not layout.amounts.fit.good:
        return False
    kept = [index for index in range(len(fields.places)) if index not in marked]
    without = fit([fields.amounts[index] for index in kept], [fields.balances[index] for index in kept], layout.forward)
    return fit(fields.amounts, fields.balances, layout.forward).share > without.share


class _Work:
    """Takes the rows in order: regular ones in runs, the others one by one."""

    def __init__(self, survey: Survey, layout: Layout, signs: Signs, fields: Fields) -> None:
        self.survey, self.layout, self.signs, self.fields = survey, layout, signs, fields
        self.account = ""  # of the section, where a heading between the rows names another
        self.totals: list[int] = []
        self.booked = Booked(opening=layout.around.opening, closing=layout.around.closing)

    def book(self, odd: Sequence[int]) -> None:
        """All rows, `odd` being those that need a closer look."""
        fields, first = self.fields, self.survey.grid.first
        rows = zip(
            *(fields.days, fields.amounts, fields.currencies, fields.descriptions, fields.counterparties, fields.ibans, fields.references),
            *(fields.codes, fields.value_days, fields.balances, fields.accounts, [first + place for place in fields.places]),
            [0] * len(fields.places),
            strict=True,
        )
        done = 0
        for index in [*odd, len(fields.places)]:
            run = map(_new_line, islice(rows, index - done))
            self.booked.lines.extend(line._replace(account=self.account) for line in run) if self.account else self.booked.lines.extend(run)
            self.booked.records += index - done
            if index < len(fields.places):
                next(rows)
                self._look_at(index)
            done = index + 1

    def _look_at(self, index: int) -> None:
        """A row that is no booking by itself."""
        fields, place = self.fields, self.fields.places[index]
        row = self.survey.grid.rows[place]
        day, amount, balance = fields.days[index], fields.amounts[index], fields.balances[index]
        marked = day is not None and amount is not None and not states_balance(fields.descriptions[index])
        kind, stated = "" if marked else kind_of(row), stated_amount(row, self.layout.decimal)
        other = self._other_account(row) if day is None and amount is None else ""
        if kind in ("opening", "closing") and stated is not None:
            self._keep_balance(kind, stated * self.signs.balance if balance is None else balance, index)
            self._name(place, "This row states a balance and is no booking", Severity.NOTE)
        elif kind:
            self.totals.append(index)
            self._name(place, "This row is a total or a heading and no booking", Severity.NOTE)
        elif other:
            self.account = other
            self._name(place, "This row begins the bookings of another account", Severity.NOTE)
        elif self._repeats_header(row):
            self._name(place, "This row repeats the header", Severity.NOTE)
        elif day is None and amount is None and balance is None and self.booked.lines and self._goes_on(row):
            last = self.booked.lines[-1]
            words = " ".join(clean_text(cell) for cell in row if not is_blank(cell))
            self.booked.lines[-1] = last._replace(description=f"{last.description} {words}".strip())
            self._name(place, "This row goes on the description of the booking above", Severity.NOTE)
        else:
            self._leave_out(place, index, sum(not is_blank(cell) for cell in row))

    def _leave_out(self, place: int, index: int, filled: int) -> None:
        day, amount, status = self.fields.days[index], self.fields.amounts[index], self.fields.statuses[index]
        if day is None and amount is None:
            severity = Severity.NOTE if filled == 1 else Severity.WARNING
            self._name(place, "This row holds neither a day nor an amount and was left out", severity)
        elif day is None:
            self._name(place, "This row has no day, so it may not be booked yet, and was left out", Severity.WARNING)
        elif amount is None:
            self._name(place, "This row has no amount and was left out", Severity.WARNING)
        else:
            self._name(place, f"This row is marked “{shorten(status)}”, so it is not booked and was left out", Severity.WARNING)

    def _other_account(self, row: Sequence[Any]) -> str:
        """The account that a heading between the rows names, where no column does."""
        named = self.layout.columns.get("account") is not None
        return "" if named else survey_rows([row], self.layout.decimal, self.layout.order).account

    def _repeats_header(self, row: Sequence[Any]) -> bool:
        if not self.survey.named:
            return False
        header = self.survey.grid.rows[self.survey.body.first - 1]
        return [text for cell in row if (text := clean_text(cell))] == [text for cell in header if (text := clean_text(cell))]

    def _goes_on(self, row: Sequence[Any]) -> bool:
        texts = {*self.layout.columns.description, self.layout.columns.get("counterparty")}
        return all(is_blank(cell) or index in texts for index, cell in enumerate(row))

    def _keep_balance(self, kind: str, amount: Decimal, index: int) -> None:
        stated = Balance(amount, self.fields.days[index])
        if kind == "opening":
            self.booked.opening = self.booked.opening or stated
        else:
            self.booked.closing = self.booked.closing or stated

    def _name(self, place: int, what: str, severity: Severity) -> None:
        row = self.survey.grid.rows[place]
        shown = shorten(" · ".join(clean_text(cell) for cell in row if not is_blank(cell)), 60)
        self.booked.problems.append(Problem(f"{what}: “{shown}”.", severity=severity, row=self.survey.grid.first + place))
        self.booked.records += severity is not Severity.NOTE
