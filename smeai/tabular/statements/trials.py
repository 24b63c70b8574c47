"""The most believable hypothesis of where the amounts stand: by names, by how many rows it explains, by what balances prove."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from smeai.tabular.folding import fold
from smeai.tabular.statements.bank_columns import name_score
from smeai.tabular.statements.facts import Facts
from smeai.tabular.statements.flag_words import flag_signs
from smeai.tabular.statements.hypotheses import Hypothesis, Scene, signed
from smeai.tabular.statements.pair_trials import coverage, pairs
from smeai.tabular.statements.running import fit


def best_hypothesis(scene: Scene, money: Sequence[Facts]) -> Hypothesis | None:
    """The most believable way to read the amounts; None where no column can hold them."""
    found = [*_singles(scene, money), *pairs(scene, money)]
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
        base = name - 0.01 * place + 2.0 * coverage(scene, [one.column]) + (0.15 * one.marked if not scene.named else 0.0)
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


def _agreement(scene: Scene, amount: int, flag: int, flags: Mapping[str, int]) -> float | None:
    """The share of amounts whose own sign is the flag's; None where the amounts have no signs of their own."""
    pairs = [(number, flags.get(text, 0)) for number, text in zip(scene.numbers[amount], scene.texts(flag), strict=True) if number]
    if not any(number < 0 for number, _ in pairs) or not any(number > 0 for number, _ in pairs):
        return None
    told = [(number > 0) == (sign > 0) for number, sign in pairs if sign]
    return sum(told) / len(told) if told else None


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
            found.append(replace(one, balance=balance.column, fit=result, score=one.score + 1.0 * result.share + 0.1 * name))
    return found
