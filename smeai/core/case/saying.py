"""The case in sentences, the same in the window and in the report."""

from collections.abc import Mapping, Sequence

from smeai.core.case.part import Part
from smeai.core.case.sensitivity import TOP, Sensitivity, Swing
from smeai.core.kpi import Input, Origin, Unit
from smeai.core.phrases import Figure, Said, count, joined, listed, plural, say


def headline(values: Mapping[str, float], assumed: bool = False) -> Said:
    """What comes of it, in one sentence. `values` are the figures of the base case by name; `assumed` has them marked."""

    def money(value: float) -> Figure:
        return Figure(value, Unit.MONEY, assumed=assumed)

    worth, paid = values["npv_3"], values["paid_5"] > 0
    monthly = {"benefit": money(values["benefit_month"]), "spent": money(values["running_month"])}
    if not paid and values["net_month"] <= 0 and values["growth"] <= 0:
        return say("As things stand it never pays: it brings {benefit} a month and takes {spent}.", **monthly)
    if not paid:
        return say(
            "It is not paid back within five years: {once} is spent once, it brings {benefit} a month and takes {spent}.",
            once=money(values["cost_once"]),
            **monthly,
        )
    months = Figure(values["payback"], Unit.MONTHS, assumed=assumed)
    if worth <= 0:
        return say(
            "It pays back only after {months}; over three years it loses {worth} of today's money.",
            months=months,
            worth=money(-worth),
        )
    return say(
        "It has paid for itself after {months}, and over three years it is worth {worth} of today's money.",
        months=months,
        worth=money(worth),
    )


def decision(values: Mapping[str, float], low: Mapping[str, float], assumed: bool = False) -> Said:
    """What is asked of the reader, by what the base and the low case say; `assumed` has what it takes marked."""
    once = Figure(values["cost_once"], Unit.MONEY, assumed=assumed)
    if values["npv_3"] <= 0:
        return say("Decision asked: do not go on as it is; look at what it hangs on, and test that first.")
    if low["npv_3"] <= 0:
        return say(
            "Decision asked: spend {once} on a first step, and go on only if what it hangs on holds. In the low case it does not pay.",
            once=once,
        )
    return say("Decision asked: spend {once} and put it to use. It pays in the low case, too.", once=once)


def likely(found: Sensitivity, assumed: bool = False) -> Said:
    """The range that is likely; `assumed` has both its ends marked."""
    low, high = (Figure(each, Unit.MONEY, assumed=assumed) for each in found.likely)
    return say("If the inputs are off independently, three years are likely worth between {low} and {high}.", low=low, high=high)


def hangs_on(found: Sensitivity) -> Said:
    """The inputs it depends on most, and how many of them are only assumed."""
    top = found.swings[:TOP]
    if not top:
        return say("No input has a range.")
    told = say("It depends most on: {inputs}.", inputs=listed([said_input(each.input) for each in top]))
    guessed = [each for each in top if each.input.origin is Origin.ASSUMPTION]
    return joined((told, _guessed(len(guessed)))) if guessed else told


def _guessed(number: int) -> Said:
    return plural(
        "Of these, {n} is an assumption: put in your own figure first.",
        "Of these, {n} are assumptions: put in your own figures first.",
        n=count(number),
    )


def turns(found: Sequence[Swing]) -> Said | str:
    """Which inputs alone can turn the case: into a loss, or into a gain where it is a loss as it stands."""
    if not found:
        return ""
    if found[0].base <= 0:
        able = [each for each in found if each.high > 0]
        if not able:
            return say("It is a loss as it stands, and no input alone turns it into a gain.")
        return say("It is a loss as it stands. Each of these alone can turn it into a gain: {inputs}.", inputs=_said_inputs(able))
    able = [each for each in found if each.low < 0]
    if not able:
        return say("No input alone turns it into a loss.")
    return say("Each of these alone can turn it into a loss: {inputs}.", inputs=_said_inputs(able))


def _said_inputs(found: Sequence[Swing]) -> Said:
    return listed([said_input(each.input) for each in found], 5)


def break_even(parts: Sequence[Part], values: Mapping[str, float], assumed: bool = False) -> Said:
    """How far volumes may fall; `assumed` has the share marked."""
    if sum(values[f"worth_{year}"] * values[f"discount_{year}"] for year in (1, 2, 3)) <= 0:
        return say("No volume pays as things stand.")
    least = Figure(values["break_even"], Unit.SHARE, assumed=assumed)
    if values["break_even"] > 1:
        return say("The first three years would pay only if volumes and benefits were at least {share} of today's.", share=least)
    return say("The first three years pay as long as volumes and benefits are at least {share} of today's.", share=least)


def said_input(each: Input) -> Said:
    """The title of an input, to stand in a sentence."""
    return each.title if isinstance(each.title, Said) else say(each.title)
