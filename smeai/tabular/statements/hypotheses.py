"""Where the amounts of a table stand: one signed column, a column and a flag, or money out and in apart."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from smeai.tabular.statements.facts import Facts
from smeai.tabular.statements.running import NO_FIT, Fit

Numbers = list[Decimal | None]
_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One way to read the amounts; `flags` maps the values of the flag column to 1 (in) or -1 (out).

    `sure` says that names or known words give the sign, so that only a liability makes the balances run
    the other way. `debit_sign` and `credit_sign` turn the numbers of their columns into signed amounts.
    """

    amount: int | None = None
    debit: int | None = None
    credit: int | None = None
    flag: int | None = None
    fee: int | None = None
    balance: int | None = None
    flags: tuple[tuple[str, int], ...] = ()
    known: bool = False
    debit_sign: int = -1
    credit_sign: int = 1
    doubted: int | None = None  # a flag that contradicts some of the signs
    fit: Fit = NO_FIT
    score: float = 0.0

    @property
    def money(self) -> set[int]:
        """The columns it takes."""
        return {column for column in (self.amount, self.debit, self.credit, self.flag, self.fee, self.balance) if column is not None}


@dataclass(frozen=True, slots=True)
class Scene:
    """What hypotheses are judged on: the rows of a sample, numbers and texts by column."""

    facts: Mapping[int, Facts]
    numbers: Mapping[int, Numbers]
    texts: Callable[[int], list[str]]
    forward: bool | None
    named: bool
    flags: Sequence[Facts] = ()
    forced: bool = False  # the user said that the flag decides


def signed(hypothesis: Hypothesis, numbers: Callable[[int], Numbers], texts: Callable[[int], list[str]]) -> Numbers:
    """The amounts under a hypothesis, positive numbers taken as money in unless a flag or a column says otherwise."""
    if hypothesis.amount is not None:
        amounts = numbers(hypothesis.amount)
        if hypothesis.flag is not None:
            amounts = _flagged(amounts, texts(hypothesis.flag), dict(hypothesis.flags))
        return _less(amounts, numbers(hypothesis.fee)) if hypothesis.fee is not None else amounts
    out = numbers(hypothesis.debit) if hypothesis.debit is not None else None
    into = numbers(hypothesis.credit) if hypothesis.credit is not None else None
    return _paired(out, into, hypothesis.debit_sign, hypothesis.credit_sign)


def _flagged(amounts: Numbers, texts: list[str], flags: Mapping[str, int]) -> Numbers:
    signs = [flags.get(text) for text in texts]
    return [
        None if amount is None else (amount if sign is None else abs(amount) * sign) for amount, sign in zip(amounts, signs, strict=True)
    ]


def _less(amounts: Numbers, fees: Numbers) -> Numbers:
    return [None if amount is None else amount - abs(fee or _ZERO) for amount, fee in zip(amounts, fees, strict=True)]


def _paired(out: Numbers | None, into: Numbers | None, out_sign: int, in_sign: int) -> Numbers:
    rows = len(out or into or ())
    out, into = out or [None] * rows, into or [None] * rows
    return [
        None if a is None and b is None else (a * out_sign if a else _ZERO) + (b * in_sign if b else _ZERO)
        for a, b in zip(out, into, strict=True)
    ]
