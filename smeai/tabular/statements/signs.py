"""Which amounts are money out: what flags, columns, balances and the kind of account say, and when to ask."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from smeai.core.problem import Choice, Problem, Question, Severity
from smeai.tabular.folding import fold
from smeai.tabular.reading import Reading
from smeai.tabular.statements.bank_columns import name_score
from smeai.tabular.statements.bank_words import section
from smeai.tabular.statements.facts import Facts
from smeai.tabular.statements.hypotheses import Hypothesis, Numbers
from smeai.tabular.statements.spoken import spoken_sign

_FEW = 10  # rows; among fewer a card's refunds may be as many as its charges
_CHANGE = "Change it in the reading if that is wrong."


@dataclass(frozen=True, slots=True)
class Signs:
    """`factor` turns the numbers of a hypothesis into signed amounts, `balance` the stated balances into one's own."""

    factor: int = 1
    balance: int = 1
    question: Question | None = None
    assumed: str = ""  # what was decided on likelihood, as a sentence; empty where the file says so

    @property
    def notes(self) -> tuple[Problem, ...]:
        """What was assumed, so that nobody has to guess."""
        return (Problem(self.assumed, _CHANGE, Severity.NOTE),) if self.assumed else ()


def decide(
    amounts: Hypothesis,
    numbers: Numbers,
    texts: Callable[[int], str],
    facts: Sequence[Facts],
    reading: Reading,
    named: bool,
    card: bool = False,
) -> Signs:
    """The signs of the amounts; a question where nothing in the file tells them.

    `texts` gives the words of a row; `card` says that the file calls itself a credit card's.
    """
    fits = amounts.fit if amounts.fit.proves else None
    if amounts.known:
        return Signs(1, -1 if fits and fits.sign < 0 else 1)
    if reading.sign in ("in", "out"):
        factor = -1 if reading.sign == "out" else 1
        return Signs(factor, -1 if fits and fits.sign != factor else 1)
    if amounts.flag is not None:
        return _flagged(amounts, fits.sign if fits else None, reading)
    spoken = fits.sign if fits else spoken_sign(numbers, texts)
    if amounts.amount is None:
        return Signs(spoken) if spoken else Signs(1, 1, _ask_pair(amounts, facts))
    found = _plain(amounts, numbers, facts, fits.sign if fits else None, spoken, named)
    return _as_charges(found, numbers, facts) if found.question and (card or _has_merchants(facts, named)) else found


def _as_charges(asked: Signs, numbers: Numbers, facts: Sequence[Facts]) -> Signs:
    """A credit card's amounts without signs are charges; a fee beside them belongs to a shop that takes cards."""
    plus, minus = counts(numbers)
    fees = any(name_score(one, "fee") >= 0.9 and one.filled for one in facts)
    if fees or plus < 2 * minus or asked.question is None or asked.question.key != "sign" or asked.question.assumed == "flagged":
        return asked
    return Signs(-1, asked.balance, None, "The file is a credit card's, so its positive amounts are read as money spent.")


def _has_merchants(facts: Sequence[Facts], named: bool) -> bool:
    """Whether a column names the shops where a card paid; a shop's own export names one at most."""
    return named and any(fold(one.name) in section("merchant") and len(one.values) >= 3 for one in facts)


def counts(numbers: Numbers) -> tuple[int, int]:
    """How many numbers are above zero, and how many below."""
    return sum(number > 0 for number in numbers if number), sum(number < 0 for number in numbers if number)


def _plain(amounts: Hypothesis, numbers: Numbers, facts: Sequence[Facts], proved: int | None, spoken: int | None, named: bool) -> Signs:
    """One column of amounts without a flag."""
    one = facts[amounts.amount or 0]
    plus, minus = counts(numbers)
    card = named and any(_is_card(other.name) for other in facts)
    if card and plus and plus >= minus:
        return Signs(-1, -1 if proved == 1 else 1, None if spoken_out(spoken, proved) else _ask(one, "out"))
    if proved is not None:
        return Signs(proved)
    if amounts.doubted is not None:
        return Signs(1, 1, _ask_doubted(one, facts[amounts.doubted]))
    if minus and plus < 2 * minus:  # an account pays more often than it receives; of a card with bare charges the reverse is true
        few = plus >= minus and plus + minus < _FEW and spoken is None
        return Signs(1, 1, None, f"The signs in {one.name} are read as they stand: minus is money out." if few else "")
    out, into = name_score(one, "debit", named), name_score(one, "credit", named)
    if max(out, into) >= 0.9 and name_score(one, "amount", named) < 0.9:
        return Signs(-1 if out > into else 1)
    if spoken is not None:
        return Signs(spoken)
    return Signs(1, 1, _ask(one, "in")) if plus else Signs()


def spoken_out(spoken: int | None, proved: int | None) -> bool:
    """Whether the words of the bookings themselves, not their balances, say that positive amounts were spent."""
    return spoken == -1 and proved is None


def _is_card(name: str) -> bool:
    folded = fold(name) or name.strip()
    return folded in section("card")


def _ask(one: Facts, assumed: str) -> Question:
    example = next((value for value in one.values if not value.startswith(("-", "("))), "")
    choices = (Choice("in", "Money in", f"{example} was received"), Choice("out", "Money out", f"{example} was spent"))
    return Question("sign", f"Are the positive amounts in column {one.name} money in or money out?", choices, assumed, one.name)


def _ask_doubted(one: Facts, flag: Facts) -> Question:
    choices = (
        Choice("in", f"The signs in {one.name} are right", "minus is money out"),
        Choice("flagged", f"{flag.name} decides", f"whatever sign stands in {one.name}"),
    )
    sentence = f"In some rows the sign in {one.name} and the mark in {flag.name} contradict each other. Which is right?"
    return Question("sign", sentence, choices, "in", one.name)


def _flagged(amounts: Hypothesis, proved: int | None, reading: Reading) -> Signs:
    """A flag of unknown words: the balances tell, or the user."""
    first, second = (value for value, _ in amounts.flags)
    if reading.sign and reading.sign.startswith("flag:"):
        return Signs(1 if reading.sign == f"flag:{first}" else -1)
    if proved is not None:
        return Signs(proved)
    choices = tuple(Choice(f"flag:{value}", f"{value} is money out") for value in (first, second))
    return Signs(
        1, 1, Question("sign", f"Some rows are marked {first}, others {second}. Which of them are money out?", choices, f"flag:{first}")
    )


def _ask_pair(amounts: Hypothesis, facts: Sequence[Facts]) -> Question:
    out, into = facts[amounts.debit or 0].name, facts[amounts.credit or 0].name
    choices = (
        Choice(f"debit={out}\ncredit={into}", f"{out} is money out, {into} is money in"),
        Choice(f"debit={into}\ncredit={out}", f"{into} is money out, {out} is money in"),
    )
    return Question("columns", f"Amounts stand in {out} or in {into}. Which of them is money out?", choices, choices[0].value)
