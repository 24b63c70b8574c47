"""Hypotheses of money out and money in apart, in two columns or in one alone."""

from collections.abc import Sequence
from dataclasses import replace

from smeai.tabular.statements.bank_columns import name_score
from smeai.tabular.statements.facts import Facts
from smeai.tabular.statements.hypotheses import Hypothesis, Numbers, Scene


def pairs(scene: Scene, money: Sequence[Facts]) -> list[Hypothesis]:
    """Every two columns that are never filled together, and lone ones that names give to one side."""
    found = _lone_sides(scene, money)
    for out in money:
        for into in money:
            if out is into or not _exclusive(scene, out.column, into.column):
                continue
            names = (name_score(out, "debit", scene.named) + name_score(into, "credit", scene.named)) / 2
            if scene.named and names < 0.5:
                continue
            both = [out.column, into.column]
            score = (names if scene.named else 0.65) + 2.0 * coverage(scene, both) + (0.25 if scene.named else 0.0)
            pair = Hypothesis(debit=out.column, credit=into.column, known=scene.named, score=score)
            found.append(
                replace(
                    pair,
                    debit_sign=_majority_sign(scene.numbers[out.column], -1),
                    credit_sign=_majority_sign(scene.numbers[into.column], 1),
                )
            )
    return found


def _lone_sides(scene: Scene, money: Sequence[Facts]) -> list[Hypothesis]:
    """One column of money out alone, or of money in, where no other is named for amounts."""
    found = []
    for one in money if scene.named else ():
        for role, sign in (("debit", -1), ("credit", 1)):
            if (name := name_score(one, role)) >= 0.9 and name_score(one, "amount") < 0.9 and _one_sided(scene.numbers[one.column], sign):
                factor = _majority_sign(scene.numbers[one.column], sign)
                side = Hypothesis(debit=one.column, debit_sign=factor) if sign < 0 else Hypothesis(credit=one.column, credit_sign=factor)
                found.append(replace(side, known=True, score=0.9 * name + 2.0 * coverage(scene, [one.column])))
    return found


def _majority_sign(numbers: Numbers, sign: int) -> int:
    """The factor that gives most numbers of a column the sign that its name says."""
    plus, minus = sum(number > 0 for number in numbers if number), sum(number < 0 for number in numbers if number)
    return -sign if minus > plus else sign


def _one_sided(numbers: Numbers, sign: int) -> bool:
    """Whether the numbers have one sign but for a few reversals, as a column of one direction has; money in is never written as minus."""
    plus, minus = sum(number > 0 for number in numbers if number), sum(number < 0 for number in numbers if number)
    return plus >= 4 * minus or (sign < 0 and plus == 0)


def _exclusive(scene: Scene, a: int, b: int) -> bool:
    both = sum(bool(x) and bool(y) for x, y in zip(scene.numbers[a], scene.numbers[b], strict=True))
    either = sum(bool(x) or bool(y) for x, y in zip(scene.numbers[a], scene.numbers[b], strict=True))
    return both <= 0.02 * max(1, either)


def coverage(scene: Scene, columns: Sequence[int]) -> float:
    """The share of rows in which one of the columns holds an amount."""
    rows = list(zip(*(scene.numbers[column] for column in columns), strict=True))
    return sum(any(number is not None for number in row) for row in rows) / max(1, len(rows))
