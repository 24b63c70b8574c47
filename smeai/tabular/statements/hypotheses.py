"""Where the amounts stand: one signed column, a column and a flag, or money out and in apart; what the balances say of each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from smeai.tabular.folding import fold
from smeai.tabular.statements.bank_columns import name_score
from smeai.tabular.statements.bank_words import section, words
from smeai.tabular.statements.facts import Facts
from smeai.tabular.statements.running import NO_FIT, Fit, fit

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


def best_hypothesis(scene: Scene, money: Sequence[Facts]) -> Hypothesis | None:
    """The most believable way to read the amounts; None where no column can hold them."""
    found = [*_singles(scene, money), *_pairs(scene, money)]
    judged = [with_balance for one in found for with_balance in _balanced(scene, one, money)]
    return max(judged, key=lambda one: one.score, default=None)


def _singles(scene: Scene, money: Sequence[Facts]) -> list[Hypothesis]:
    found: list[Hypothesis] = []
    place_of: dict[int, int] = {}
    names = {
        one.column: {role: name_score(one, role, scene.named) for role in ("amount", "debit", "credit", "balance", "foreign", "fee", "tax")}
        for one in money
    }
    for place, one in enumerate(money):
        scores = names[one.column]
        if scene.named and scores["balance"] >= 0.6 and scores["balance"] >= max(scores["amount"], scores["debit"], scores["credit"]):
            continue
        name = max(scores["amount"], 0.8 * max(scores["debit"], scores["credit"]), 0.4 * scores["foreign"]) if scene.named else 0.5
        if scene.named and (
            max(scores["balance"], scores["fee"], scores["tax"]) > max(name, 0.4)
            or (scores["foreign"] > scores["amount"] >= 0.0 and scores["foreign"] > 0.6)
        ):
            name = min(name, 0.1)
        if scene.named and any(fold(one.name).split()[:1] == [word] for word in ("net", "netto", "neto")):
            name += 0.05  # what moves the balance, where gross, fee and net stand side by side
        base = name - 0.01 * place + 2.0 * _coverage(scene, [one.column]) + (0.15 * one.marked if not scene.named else 0.0)
        plain = Hypothesis(amount=one.column, score=base)
        place_of[one.column] = len(found)
        found.append(plain)
        found += [
            replace(plain, fee=fee.column, score=base - 0.2)
            for fee in money
            if scene.named and fee is not one and names[fee.column]["fee"] >= 0.6 and any(scene.numbers[fee.column])
        ]
        for flag in scene.flags:
            plain, flagged = _with_flag(scene, plain, flag)
            found[place_of[one.column]] = plain
            found += flagged
    return found


def _with_flag(scene: Scene, plain: Hypothesis, flag: Facts) -> tuple[Hypothesis, list[Hypothesis]]:
    """A hypothesis of one column beside a flag: doubted, where they contradict each other; and the one in which the flag decides."""
    flags, known = flag_signs(flag)
    texts = scene.texts(flag.column)
    if not flags or sum(text in dict(flags) for text in texts) < 0.9 * len(texts):
        return plain, []
    agreement = _agreement(scene, plain.amount or 0, flag.column, dict(flags))
    spoken = known and max(map(len, flag.values)) > 1
    doubted = agreement is not None and known and agreement < 0.95 and (agreement > 0.05 or spoken)
    if agreement is not None and not doubted:
        return plain, []
    name = name_score(flag, "flag", scene.named)
    worth = (2.0 if scene.forced else -0.2 if doubted else 0.1) if known else (0.05 if name >= 0.6 else -0.1)
    flagged = replace(plain, flag=flag.column, flags=flags, known=known, score=plain.score + worth + 0.05 * name)
    return replace(plain, doubted=flag.column) if doubted else plain, [flagged]


def flag_signs(flag: Facts) -> tuple[tuple[tuple[str, int], ...], bool]:
    """The signs of the values of a flag column and whether its words are known; empty where it is none.

    Words speak for themselves; single letters only in a pair (D and C, S and H), for C alone may be credit or cargo.
    """
    values = flag.values
    if not 1 <= len(values) <= 6:
        return (), False
    signs = {value: word_sign(value) for value in values} | _letter_signs(flag)
    known = {value: sign for value, sign in signs.items() if sign}
    if len(known) == len(values) or (len(values) > 2 and len(set(known.values())) == 2):
        certain = len(set(known.values())) == 2 or name_score(flag, "flag") >= 0.6
        return (tuple(known.items()), True) if certain else ((), False)
    if len(values) == 2 and not any(signs.values()):
        return ((values[0], -1), (values[1], 1)), False
    if len(values) == 2 and name_score(flag, "flag") >= 0.6:
        known = next(sign for sign in signs.values() if sign)
        return tuple((value, sign or -known) for value, sign in signs.items()), True
    return (), False


def _letter_signs(flag: Facts) -> dict[str, int]:
    """The signs of single letters: by the pair they form with each other, or in the name of their column."""
    letters = {fold(value): value for value in flag.values if len(fold(value)) == 1}
    for pair in words()["letters"]:
        out, into = pair.split()
        named = set(fold(flag.name).split()) == {out, into}
        if letters.keys() >= {out, into} or (named and letters.keys() & {out, into}):
            return {letters[letter]: sign for letter, sign in ((out, -1), (into, 1)) if letter in letters}
    spoken = name_score(flag, "flag") >= 0.6
    return {letters["d"]: -1} if spoken and set(letters) == {"d"} else {letters["c"]: 1} if spoken and set(letters) == {"c"} else {}


def word_sign(value: str) -> int:
    """1 for a word that says money in, -1 for out, 0 where it says neither."""
    folded = fold(value) or value.strip()
    if folded in section("out") and folded not in section("in"):
        return -1
    if folded in section("in") and folded not in section("out"):
        return 1
    return 0


def _pairs(scene: Scene, money: Sequence[Facts]) -> list[Hypothesis]:
    found = _lone_sides(scene, money)
    for out in money:
        for into in money:
            if out is into or not _exclusive(scene, out.column, into.column):
                continue
            names = (name_score(out, "debit", scene.named) + name_score(into, "credit", scene.named)) / 2
            if scene.named and names < 0.5:
                continue
            both = [out.column, into.column]
            score = (names if scene.named else 0.65) + 2.0 * _coverage(scene, both) + (0.25 if scene.named else 0.0)
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
                found.append(replace(side, known=True, score=0.9 * name + 2.0 * _coverage(scene, [one.column])))
    return found


def _agreement(scene: Scene, amount: int, flag: int, flags: Mapping[str, int]) -> float | None:
    """The share of amounts whose own sign is the flag's; None where the amounts have no signs of their own."""
    pairs = [(number, flags.get(text, 0)) for number, text in zip(scene.numbers[amount], scene.texts(flag), strict=True) if number]
    if not any(number < 0 for number, _ in pairs) or not any(number > 0 for number, _ in pairs):
        return None
    told = [(number > 0) == (sign > 0) for number, sign in pairs if sign]
    return sum(told) / len(told) if told else None


def _one_sided(numbers: Numbers, sign: int) -> bool:
    """Whether the numbers have one sign but for a few reversals, as a column of one direction has; money in is never written as minus."""
    plus, minus = sum(number > 0 for number in numbers if number), sum(number < 0 for number in numbers if number)
    return plus >= 4 * minus or (sign < 0 and plus == 0)


def _majority_sign(numbers: Numbers, sign: int) -> int:
    """The factor that gives most numbers of a column the sign that its name says."""
    plus, minus = sum(number > 0 for number in numbers if number), sum(number < 0 for number in numbers if number)
    return -sign if minus > plus else sign


def _exclusive(scene: Scene, a: int, b: int) -> bool:
    both = sum(bool(x) and bool(y) for x, y in zip(scene.numbers[a], scene.numbers[b], strict=True))
    either = sum(bool(x) or bool(y) for x, y in zip(scene.numbers[a], scene.numbers[b], strict=True))
    return both <= 0.02 * max(1, either)


def _coverage(scene: Scene, columns: Sequence[int]) -> float:
    rows = list(zip(*(scene.numbers[column] for column in columns), strict=True))
    return sum(any(number is not None for number in row) for row in rows) / max(1, len(rows))


def _balanced(scene: Scene, one: Hypothesis, money: Sequence[Facts]) -> list[Hypothesis]:
    """A hypothesis with each column that may hold its balances, and without any."""
    amounts = signed(one, scene.numbers.__getitem__, scene.texts)
    found = [one]
    for balance in money:
        name = name_score(balance, "balance", scene.named)
        if balance.column in one.money or (
            scene.named
            and name < 0.5
            and name_score(balance, "amount") + name_score(balance, "debit") + name_score(balance, "credit") > 0.5
        ):
            continue
        result = fit(amounts, scene.numbers[balance.column], scene.forward)
        if result.proves:
            found.append(replace(one, balance=balance.column, fit=result, score=one.score + 1.5 * result.share + 0.2 * name))
        elif scene.named and name >= 0.6:
            found.append(replace(one, balance=balance.column, fit=result, score=one.score + 0.3 * result.share + 0.1 * name))
    return found
