"""Totals that rows of a table state, compared with the bookings above them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import Decimal

from smeai.core.problem import Problem
from smeai.tabular.statements.guesses import written
from smeai.tabular.statements.layout import Layout
from smeai.tabular.statements.table_survey import Survey

_ZERO = Decimal(0)
_MOST = 50  # totals in one file; more are of days, and every one would take a walk through all rows


def compare_totals(
    survey: Survey, layout: Layout, totals: Sequence[int], odd: Collection[int], signed: Sequence[Decimal | None]
) -> Iterator[Problem]:
    """One problem for each total that no sum of the bookings makes: all of them or those since the total before, money in, out or both.

    `signed` are the amounts of all rows with their signs, `odd` the rows that are no bookings.
    """
    columns = {layout.amounts.amount, layout.amounts.debit, layout.amounts.credit} - {None}
    moved = [number if place not in odd else None for place, number in enumerate(signed)] if totals else []
    for column in columns if len(totals) <= _MOST else ():
        numbers = survey.numbers(column, layout.decimal)
        booked = [number if place not in odd else None for place, number in enumerate(numbers)]
        starts = [0, *(index + 1 for index in totals)]
        for start, index in zip(starts, totals, strict=False):
            sums = _sums(booked[start:index]) | _sums(booked[:index]) | _sums(booked)
            sums |= _sums(moved[start:index]) | _sums(moved[:index]) | _sums(moved) if column == layout.amounts.amount else set()
            stated = numbers[index]
            if stated is not None and abs(stated) not in sums:
                name = survey.body.names[column]
                sentence = f"The file states a total of {written(abs(stated))} in column {name}, the bookings make {written(max(sums))}."
                yield Problem(sentence, "Bookings may be missing, or an amount misread; compare it with the bank's own statement.")


def _sums(numbers: Iterable[Decimal | None]) -> set[Decimal]:
    known = [number for number in numbers if number]
    plus = sum((number for number in known if number > 0), _ZERO)
    minus = sum((number for number in known if number < 0), _ZERO)
    return {plus, -minus, abs(plus + minus), plus - minus}
