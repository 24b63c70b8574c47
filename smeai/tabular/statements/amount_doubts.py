"""What the user may have to say, or has said, about the columns of amounts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from smeai.core.problem import Choice, Question
from smeai.tabular.folding import fold
from smeai.tabular.statements import bank_columns as find
from smeai.tabular.statements.facts import Facts
from smeai.tabular.statements.hypotheses import Hypothesis, Scene
from smeai.tabular.statements.table_survey import Survey
from smeai.tabular.statements.trials import best_hypothesis


def doubt(survey: Survey, money: Sequence[Facts], amounts: Hypothesis) -> Question | None:
    """A question where several columns hold numbers, and neither a name nor the balances say which are the amounts."""
    column = amounts.amount
    if column is None or amounts.fit.proves or survey.given or not survey.named:
        return None
    one = survey.facts[column]
    if max(find.name_score(one, role) for role in ("amount", "debit", "credit")) >= 0.6:
        return None
    choices = tuple(Choice(f"amount={other.name}", other.name, f"{other.values[0]}, …") for other in money if other.values)
    sentence = "Which column holds the amounts of the bookings?"
    return Question("columns", sentence, choices, f"amount={one.name}", one.name)


def with_fee(survey: Survey, amounts: Hypothesis) -> tuple[Hypothesis, list[Question]]:
    """The amounts less a fee of their own, where the balances or the user say so; a question, where nobody does."""
    named = [one for one in survey.facts if find.name_score(one, "fee", survey.named) >= 0.9 and one.column not in amounts.money]
    fees = [one for one in named if one.is_money and any(char in value for value in one.values for char in "123456789")]
    if amounts.amount is None or amounts.fee is not None or amounts.fit.proves or not fees or _is_net(survey, amounts):
        return amounts, []
    if survey.reading.fee == "apart":
        return replace(amounts, fee=fees[0].column), []
    if survey.reading.fee == "included":
        return amounts, []
    name = survey.body.names[fees[0].column]
    choices = (Choice("included", "The amount is all that was paid"), Choice("apart", f"{name} was paid besides the amount"))
    return amounts, [Question("fee", f"Is {name} already part of the amounts, or paid besides?", choices, "included", name)]


def _is_net(survey: Survey, amounts: Hypothesis) -> bool:
    name = fold(survey.facts[amounts.amount or 0].name)
    return "net" in name.split() or "netto" in name or "total" in name.split()


def obey(scene: Scene, best: Hypothesis | None, given: Mapping[str, int]) -> Hypothesis | None:
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
