"""The layout of a bank's table: columns, marks and signs, found out or given, and the questions that stay open."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import Any

from smeai.core.problem import Choice, Question
from smeai.tabular.grid import Grid
from smeai.tabular.reading import Reading
from smeai.tabular.statements import bank_columns as find
from smeai.tabular.statements.body import Body, is_booking
from smeai.tabular.statements.days import read_day
from smeai.tabular.statements.facts import Facts, look_at
from smeai.tabular.statements.hypotheses import Hypothesis, Scene, best_hypothesis, flag_signs
from smeai.tabular.statements.marks import ask_decimal, ask_order, by_sequence, decide_decimal, gaps_agree, possible_orders, texts_in
from smeai.tabular.statements.money import is_absent, read_column
from smeai.tabular.statements.running import direction
from smeai.tabular.statements.surroundings import Surroundings, period, survey

_ENOUGH = 5000  # rows that show the decimal mark
_SAMPLE = 1500  # neighbouring rows on which hypotheses are judged


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


@dataclass
class Survey:
    """The rows of a table and what is found out about them step by step."""

    name: str
    grid: Grid
    body: Body
    reading: Reading
    given: Mapping[str, int]
    _numbers: dict[tuple[int, str], list[Decimal | None]] = field(default_factory=dict)

    @cached_property
    def rows(self) -> list[list[Any]]:
        """The rows below the header."""
        return [row for row in self.grid.rows[self.body.first : self.body.end] if any(row)]

    @cached_property
    def sample(self) -> list[list[Any]]:
        """Neighbouring rows that hold a booking."""
        return [row for row in self.rows[:_SAMPLE] if is_booking(row)] or self.rows[:_SAMPLE]

    def numbers(self, column: int, decimal: str) -> list[Decimal | None]:
        """The amounts in all rows of a column, None where there is none; kept, for they are asked for several times."""
        if (column, decimal) not in self._numbers:
            self._numbers[column, decimal] = read_column(self.cells(column), decimal)
        return self._numbers[column, decimal]

    def cells(self, column: int, rows: Sequence[list[Any]] | None = None) -> list[Any]:
        """A column over the given rows, or all."""
        return [row[column] if column < len(row) else None for row in (self.rows if rows is None else rows)]

    @cached_property
    def facts(self) -> list[Facts]:
        """The facts of every column, over the sample; of a column that is empty there, over what stands further below."""
        found = [look_at(column, self.body.names[column], self.cells(column, self.sample)) for column in range(self.body.width)]
        if len(self.rows) > len(self.sample):
            found = [one if one.filled else self._look_below(one) for one in found]
        return _lend_names(found) if self.named else found

    def _look_below(self, one: Facts) -> Facts:
        cells = [cell for cell in self.cells(one.column) if not is_absent(cell)][:_SAMPLE]
        return replace(look_at(one.column, one.name, cells), rows=len(self.rows)) if cells else one

    @property
    def named(self) -> bool:
        """Whether the columns have names."""
        return self.body.named


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


def _lend_names(facts: list[Facts]) -> list[Facts]:
    """A name that spans a currency and the amount right of it is the amount's."""
    lent = list(facts)
    for left, right in pairwise(facts):
        unnamed = re.fullmatch(r"Column [A-Z]+", right.name)
        if unnamed and left.currencies >= 0.9 and right.is_money and find.best_role(left)[0] in ("amount", "balance", "debit", "credit"):
            lent[right.column] = replace(right, name=left.name)
            lent[left.column] = replace(left, name="Currency")
    return lent


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
        orders = self._orders()
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
        orders = self._narrow(orders, amounts)
        if len(orders) > 1:
            text = next(
                cell
                for cell in self.survey.cells(self.booked)
                if type(cell) is str and len({read_day(cell, order) for order in orders}) > 1
            )
            questions.append(ask_order(text, orders, self.survey.body.names[self.booked]))
        if (doubt := self._doubt(amounts)) is not None:
            questions.append(doubt)
        columns = self._columns(amounts)
        around = survey([*self.survey.grid.rows[: self.survey.body.start]], mark, orders[0])
        return Layout(columns, amounts, mark, orders[0], self._forward(orders[0]), around, tuple(questions))

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

    def _orders(self) -> list[str]:
        if self.survey.reading.date_order:
            return [self.survey.reading.date_order]
        columns = [one.column for one in self.survey.facts if one.is_day or one.column in (self.booked, self.valued)]
        return possible_orders([texts_in(self.survey.cells(column)) for column in columns]) or ["dmy"]

    def _forward(self, order: str) -> bool | None:
        return direction([read_day(cell, order) for cell in self.survey.cells(self.booked, self.survey.sample)])

    def _judge(self, decimal: str, forward: bool | None) -> Hypothesis | None:
        sample = self.survey.sample
        numbers = {one.column: read_column(self.survey.cells(one.column, sample), decimal) for one in self.money}
        flags = self._flags({one.column for one in self.money})
        scene = Scene(
            facts={one.column: one for one in self.survey.facts},
            numbers=numbers,
            texts=lambda column: [str(cell).strip() if cell is not None else "" for cell in self.survey.cells(column, sample)],
            forward=forward,
            named=self.survey.named,
            flags=flags,
            forced=self.survey.reading.sign == "flagged",
        )
        return _obey(scene, best_hypothesis(scene, self.money), self.survey.given)

    def _flags(self, taken: set[int]) -> list[Facts]:
        wanted = self.survey.given.get("flag")
        if wanted is not None:
            return [self.survey.facts[wanted]]
        free = [one for one in self.survey.facts if one.column not in taken and one.filled >= 0.95 * one.rows and not one.is_day]
        few = [one for one in free if len(one.values) <= 6 and max(map(len, one.values), default=99) <= 40]
        whole = [replace(one, values=tuple(dict.fromkeys(texts_of(self.survey.cells(one.column))))) for one in few]
        return [one for one in whole if self._may_flag(one)]

    def _may_flag(self, one: Facts) -> bool:
        signs, known = flag_signs(one)
        named = find.name_score(one, "flag", self.survey.named) >= 0.6
        return bool(signs) and (known or named or max(map(len, one.values)) <= 12)

    def _narrow(self, orders: list[str], amounts: Hypothesis) -> list[str]:
        """The orders that sequence, period, value dates and balances leave."""
        if len(orders) < 2:
            return orders
        cells = self.survey.cells(self.booked)
        around = survey([*self.survey.grid.rows[: self.survey.body.start]], ".", "dmy")
        for order in orders:
            if (span := period(around.dates, self.survey.name, order)) and len(left := by_sequence(orders, cells, None, span)) == 1:
                return left
        orders = by_sequence(orders, cells, None, None)
        if len(orders) > 1 and self.valued is not None:
            gaps = {order: gaps_agree(cells, self.survey.cells(self.valued), order) for order in orders}
            best = min(gaps.values())
            near = [order for order in orders if gaps[order] <= best + 3]
            orders = near if best <= 5 and max(gaps.values()) > 20 else orders
        return orders

    def _doubt(self, amounts: Hypothesis) -> Question | None:
        """A question where several columns hold numbers, and neither a name nor the balances say which are the amounts."""
        column = amounts.amount
        if column is None or amounts.fit.proves or self.survey.given or not self.survey.named:
            return None
        one = self.survey.facts[column]
        if max(find.name_score(one, role) for role in ("amount", "debit", "credit")) >= 0.6:
            return None
        choices = tuple(Choice(f"amount={other.name}", other.name, f"{other.values[0]}, …") for other in self.money if other.values)
        sentence = "Which column holds the amounts of the bookings?"
        return Question("columns", sentence, choices, f"amount={one.name}", one.name)

    def _columns(self, amounts: Hypothesis) -> find.Columns:
        facts, named, given = self.survey.facts, self.survey.named, self.survey.given
        one = {"date": self.booked}
        if self.valued is not None:
            one["value_date"] = self.valued
        taken = set(one.values()) | amounts.money | set(given.values())
        place = amounts.amount if amounts.amount is not None else amounts.credit
        currency = given.get("currency", find.find_currency(facts, named, place or 0, taken))
        own, other = find.find_accounts(facts, named, taken | ({currency} if currency is not None else set()))
        found = {"currency": currency, "account": given.get("account", own), "iban": given.get("iban", other)}
        one |= {role: column for role, column in found.items() if column is not None}
        texts = find.find_texts(facts, named, {*one.values(), *taken})
        given_texts = {role: given[role] for role in ("counterparty", "reference", "code", "status") if role in given}
        described = (given["description"],) if "description" in given else texts.description
        return find.Columns({**one, **texts.one, **given_texts}, described)


def _spoken_currency(names: Sequence[str]) -> str:
    """The currency of the one country whose script a header is in; empty for all other scripts."""
    text = "".join(names)
    return "JPY" if re.search(r"[\u3040-\u30ff]", text) else "KRW" if re.search(r"[\uac00-\ud7af]", text) else ""


def texts_of(cells: Sequence[Any]) -> list[str]:
    """The cells in which something stands, as texts."""
    return [text for cell in cells if cell is not None and (text := str(cell).strip())]


def _obey(scene: Scene, best: Hypothesis | None, given: Mapping[str, int]) -> Hypothesis | None:
    """The hypothesis with the columns that the user chose."""
    chosen = {role: column for role, column in given.items() if role in ("amount", "debit", "credit", "balance", "fee")}
    if not chosen:
        return best
    money = [scene.facts[column] for column in chosen.values()]
    if "amount" in chosen:
        singles = [scene.facts[chosen["amount"]]]
        flagged = best_hypothesis(
            replace(scene, named=False), [*singles, *(scene.facts[chosen["balance"]],)] if "balance" in chosen else singles
        )
        base = flagged if flagged and flagged.amount == chosen["amount"] else Hypothesis(amount=chosen["amount"])
        return replace(base, debit=None, credit=None, fee=chosen.get("fee"))
    if "debit" in chosen or "credit" in chosen:
        return Hypothesis(
            debit=chosen.get("debit"),
            credit=chosen.get("credit"),
            known=True,
            balance=chosen.get("balance", best.balance if best else None),
        )
    return replace(best, **chosen) if best and money else best
