"""The proof of a statement: its balances, followed over its lines, to the cent."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from smeai.core.problem import Problem, Severity
from smeai.tabular.statements.chains import Break, Chain, by_day, chains_in_some_order, follow
from smeai.tabular.statements.guesses import guess, written
from smeai.tabular.statements.statement import Line, PageBalances, Statement, StatementFile

MISMATCH = "The balances do not add up"  # every sentence of a mismatch begins so
_HINT = "Nothing is booked before you have compared it with the bank's own statement and said to go on."


class State(StrEnum):
    """What a proof found."""

    OK = "ok"
    MISMATCH = "mismatch"
    NONE = "none"  # the file states nothing that could be compared


@dataclass(frozen=True, slots=True)
class Proof:
    """`checks` counts the stated balances that were compared; a MISMATCH has a problem of severity ERROR for each broken statement.

    The problems do not stand for lines: no line is lost where they point.
    """

    state: State
    checks: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def blocks(self) -> bool:
        """Whether booking must wait for the user's word."""
        return self.state is State.MISMATCH


def prove(statement: Statement, file: str | None = None) -> Proof:
    """Follows opening balance, running balances, page balances and closing balance of one statement.

    Newest lines first or last, any order within a day, and balances on some lines only are all
    right. Linear in the lines but for a sort by day.
    """
    opening = statement.opening.amount if statement.opening else None
    closing = statement.closing.amount if statement.closing else None
    chain = _chain(statement.lines, opening, closing)
    if chain.breaks:
        broken = chain.breaks[0]
        return Proof(State.MISMATCH, chain.checks, (_problem(chain, broken, guess(chain, broken, opening, closing), file),))
    pages = [_prove_page(page, statement.lines) for page in statement.pages]
    checks = chain.checks + sum(page.checks for page in pages)
    for page in pages:
        if page.breaks:
            return Proof(State.MISMATCH, checks, (_problem(page, page.breaks[0], guess(page, page.breaks[0], None, None), file),))
    return Proof(State.OK if checks else State.NONE, checks)


def prove_file(file: StatementFile) -> Proof:
    """All statements of a file; one that does not begin where the one before it ended is named in a WARNING, each being right in itself."""
    proofs = [prove(statement, file.file) for statement in file.statements]
    problems = [problem for proof in proofs for problem in proof.problems]
    problems += _gaps(file.statements, file.file)
    states, checks = {proof.state for proof in proofs}, sum(proof.checks for proof in proofs)
    state = State.MISMATCH if State.MISMATCH in states else State.OK if State.OK in states else State.NONE
    return Proof(state, checks, tuple(problems))


def _chain(lines: Sequence[Line], opening: Decimal | None, closing: Decimal | None) -> Chain:
    """The way through the lines with the fewest breaks; the file's own order where ways are equal."""
    forward = follow(lines, opening, closing)
    if not forward.breaks:
        return forward
    backward = follow(lines[::-1], opening, closing)
    if not backward.breaks:
        return backward
    if chains_in_some_order(lines, opening, closing):
        return Chain(lines, (), forward.checks)
    ways = [way for way in (forward, backward, by_day(lines, opening, closing)) if way is not None]
    newest_first = len(lines) > 1 and lines[0].date > lines[-1].date
    return min(ways, key=lambda way: (len(way.breaks), way is (forward if newest_first else backward)))


def _prove_page(page: PageBalances, lines: Iterable[Line]) -> Chain:
    return _chain([line for line in lines if line.page == page.page], page.opening, page.closing)


def _problem(chain: Chain, broken: Break, cause: str, file: str | None) -> Problem:
    line = chain.lines[broken.at] if chain.lines else None
    page = f" on page {line.page}" if line and line.page else ""
    place = f"after row {line.row}{page} " if line else ""
    sentence = (
        f"{MISMATCH}: {place}the bank states {written(broken.stated)}, the lines make {written(broken.computed)};"
        f" the difference is {written(broken.difference)}."
    )
    return Problem(sentence, f"{cause} {_HINT}", Severity.ERROR, file, row=line.row or None if line else None)


def _gaps(statements: Sequence[Statement], file: str | None) -> Iterator[Problem]:
    """Neighbouring statements of one account that do not follow each other, in either direction."""
    for before, after in pairwise(statements):
        if (before.account, before.currency) != (after.account, after.currency):
            continue
        if before.closing is None or after.opening is None or before.closing.amount == after.opening.amount:
            continue
        if after.closing is not None and before.opening is not None and after.closing.amount == before.opening.amount:
            continue  # newest statement first
        yield Problem(
            f"A statement seems to be missing: {_name(before)} ends with {written(before.closing.amount)}, "
            f"{_name(after)} begins with {written(after.opening.amount)}.",
            "Ask the bank for the one between them.",
            file=file,
        )


def _name(statement: Statement) -> str:
    day = statement.closing.day if statement.closing else None
    return f"number {statement.number}" if statement.number else f"the statement of {day}" if day else "one statement"
