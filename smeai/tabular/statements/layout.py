"""The layout of a bank's table: columns, marks and signs, found out or given, and the questions that stay open."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from smeai.core.problem import Problem, Question, Severity
from smeai.tabular.statements import bank_columns as find
from smeai.tabular.statements import day_order
from smeai.tabular.statements.amount_doubts import doubt, obey, with_fee
from smeai.tabular.statements.column_roles import assign
from smeai.tabular.statements.days import read_day
from smeai.tabular.statements.facts import Facts
from smeai.tabular.statements.flags import flag_columns
from smeai.tabular.statements.hypotheses import Hypothesis, Scene
from smeai.tabular.statements.marks import ask_decimal, ask_order, decide_decimal, texts_in
from smeai.tabular.statements.money import read_column
from smeai.tabular.statements.running import direction
from smeai.tabular.statements.surroundings import Surroundings, survey
from smeai.tabular.statements.table_survey import Survey
from smeai.tabular.statements.trials import best_hypothesis

_DAY_FIRST = Problem(
    "The dates are read as day, month, year, as countries of this language write them.",
    "Change it in the reading if that is wrong.",
    Severity.NOTE,
)
_ENOUGH = 5000  # rows that show the decimal mark


@dataclass(frozen=True, slots=True)
class Layout:
    """How to read a bank's table; `one` maps roles to column indexes, the amounts stand as `amounts` says."""

    columns: find.Columns
    amounts: Hypothesis
    decimal: str
    order: str
    forward: bool | None
    around: Surroundings
    questions: tuple[Question, ...] = ()
    notes: tuple[Problem, ...] = ()  # what was assumed without asking


def lay_out(survey_of: Survey) -> Layout | None:
    """The layout of a table; None where no column holds days, or none amounts."""
    booked, valued = find.find_days(survey_of.facts, survey_of.named)
    booked, valued = survey_of.given.get("date", booked), survey_of.given.get("value_date", valued)
    if booked is None:
        return None
    above = survey_of.grid.rows[: survey_of.body.start]
    rough = survey(above, survey_of.reading.decimal or ".", "dmy")
    days = {one for one in (booked, valued) if one is not None} | {one.column for one in survey_of.facts if one.is_day}
    money = find.money_columns(survey_of.facts, survey_of.named, days)
    money = _with_given(survey_of, money)
    if not money:
        return None
    found = _Found(survey_of, booked, valued, money, rough)
    return found.layout()


def _with_given(survey_of: Survey, money: list[Facts]) -> list[Facts]:
    wanted = [survey_of.given[role] for role in ("amount", "debit", "credit", "balance", "fee") if role in survey_of.given]
    return [*money, *(survey_of.facts[column] for column in wanted if survey_of.facts[column] not in money)]


@dataclass
class _Found:
    survey: Survey
    booked: int
    valued: int | None
    money: list[Facts]
    around: Surroundings

    def layout(self) -> Layout | None:
        """All decisions, one after the other: each uses what those before found."""
        questions: list[Question] = []
        decimal, unsure = self._decimal()
        orders = day_order.possible(self.survey, self.booked, self.valued)
        forward = self._forward(orders[0])
        judged = [(mark, self._judge(mark, forward)) for mark in ([decimal] if decimal else [".", ","])]
        judged = [(mark, best) for mark, best in judged if best is not None]
        if not judged:
            return None
        mark, amounts = max(judged, key=lambda pair: (pair[1].fit.proves, pair[1].score if decimal is None else 0))
        if decimal is None and unsure and not (amounts.fit.proves and sum(best.fit.proves for _, best in judged) == 1):
            question = ask_decimal(unsure, self._holder(unsure))
            mark, amounts = next((pair for pair in judged if pair[0] == question.assumed), (mark, amounts))
            questions.append(question)
        orders = day_order.narrow(self.survey, self.booked, self.valued, orders)
        notes: tuple[Problem, ...] = ()
        if len(orders) > 1 and "mdy" in orders and day_order.is_foreign(self.survey):
            orders = [order for order in orders if order != "mdy"]
            notes = (_DAY_FIRST,)
        if len(orders) > 1:
            text = next(
                cell
                for cell in self.survey.cells(self.booked)
                if type(cell) is str and len({read_day(cell, order) for order in orders}) > 1
            )
            questions.append(ask_order(text, orders, self.survey.body.names[self.booked]))
        if (unnamed := doubt(self.survey, self.money, amounts)) is not None:
            questions.append(unnamed)
        amounts, asked = with_fee(self.survey, amounts)
        questions += asked
        columns = assign(self.survey, self.booked, self.valued, amounts)
        around = survey([*self.survey.grid.rows[: self.survey.body.start]], mark, orders[0])
        return Layout(columns, amounts, mark, orders[0], self._forward(orders[0]), around, tuple(questions), notes)

    def _decimal(self) -> tuple[str | None, str | None]:
        if self.survey.reading.decimal:
            return self.survey.reading.decimal, None
        named = next((code for one in self.money if (code := find.amount_currency(one.name))), "")
        currencies = {value.upper() for one in self.survey.facts if one.currencies >= 0.9 for value in one.values[:50]}
        currency = self.around.currency or named or (currencies.pop() if len(currencies) == 1 else "")
        for rows in (self.survey.rows[:_ENOUGH], self.survey.rows):
            texts = [text for one in self.money for text in texts_in(self.survey.cells(one.column, rows))]
            decided = decide_decimal(texts, currency or _spoken_currency(self.survey.body.names))
            if decided[0] and any(char in text for text in texts for char in ".,"):
                break
        return decided

    def _holder(self, text: str) -> str:
        return next((one.name for one in self.money if text in one.values), self.money[0].name)

    def _forward(self, order: str) -> bool | None:
        return direction([read_day(cell, order) for cell in self.survey.cells(self.booked, self.survey.sample)])

    def _judge(self, decimal: str, forward: bool | None) -> Hypothesis | None:
        sample = self.survey.sample
        numbers = {one.column: read_column(self.survey.cells(one.column, sample), decimal) for one in self.money}
        flags = flag_columns(self.survey, {one.column for one in self.money})
        scene = Scene(
            facts={one.column: one for one in self.survey.facts},
            numbers=numbers,
            texts=lambda column: [str(cell).strip() if cell is not None else "" for cell in self.survey.cells(column, sample)],
            forward=forward,
            named=self.survey.named,
            flags=flags,
            forced=self.survey.reading.sign == "flagged",
        )
        return obey(scene, best_hypothesis(scene, self.money), self.survey.given)


def _spoken_currency(names: Sequence[str]) -> str:
    """The currency of the one country whose script a header is in; empty for all other scripts."""
    text = "".join(names)
    return "JPY" if re.search(r"[\u3040-\u30ff]", text) else "KRW" if re.search(r"[\uac00-\ud7af]", text) else ""
