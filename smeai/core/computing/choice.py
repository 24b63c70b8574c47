"""On this computer or in the cloud: what speaks for which, and a recommendation by named rules that never rests on an unknown.

1. *privacy*: personal data without an agreement with the provider rules the cloud out.
2. *speed*: what is slower than an answer may take is ruled out.
3. *accuracy*: known only where both were tested; a difference is worth the wrong answers it saves.
4. *cost*: of what is left, the one that costs less a month with its wrong answers; less than `NEAR` apart, money does not decide.

Where a rule needs what nobody has found out, nothing is recommended: it says what to find out.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from smeai.core.computing.lines import Line
from smeai.core.computing.services import Service
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.core.phrases import Said, doubted, money, say, share

NEAR = 0.05
YES, NO = "yes", "no"
FACTS = ("personal", "agreement")
"""What is asked: is there personal data in it, and is there an agreement on its processing with the provider."""

OWN, CLOUD, EITHER, NEITHER, OPEN = "own", "cloud", "either", "neither", "open"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`choice` is one of own, cloud, either, neither and open; `sentence` says it, `reasons` name the rules, `missing` what to find out."""

    choice: str
    sentence: str
    reasons: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def choice_lines(service: Service, tested: bool) -> tuple[Line, ...]:
    """Cost, worth of accuracy, energy; `tested` says whether both accuracies are known."""
    key = service.key
    dearer = f"cloud_{key} - own_month"
    lines = [
        Line("dearer", dearer, Unit.MONEY, say("The cloud costs more a month by")),
        Line("even_gap", "dearer / (calls_month * cost_wrong)", Unit.SHARE, say("Right answers more, of all, that would make up for it"),
             say("So much better must the dearer one be, at your cost of a wrong answer.")),
        Line("own_wh", "call_seconds / 3600 * watts", Unit.KILOWATT_HOURS, say("Own computer: power for a thousand calls")),
        Line("cloud_kwh", "cloud_wh", Unit.KILOWATT_HOURS, say("Cloud: power for a thousand calls"),
             say("A watt hour a call is a kilowatt hour for a thousand.")),
        Line("own_co2", "own_wh * grid_co2", Unit.GRAMS, say("Own computer: CO2 for a thousand calls")),
        Line("cloud_co2", "cloud_kwh * grid_co2", Unit.GRAMS, say("Cloud: CO2 for a thousand calls"), say("Reckoned with the same grid.")),
    ]  # fmt: skip
    if tested:
        lines[1:1] = [
            Line("right_gap", "right_own - right_cloud", Unit.SHARE, say("Right answers more on this computer, of all")),
            Line("wrong_worth", "right_gap * calls_month * cost_wrong", Unit.MONEY, say("What that is worth a month")),
            Line(
                "own_gain",
                "dearer + wrong_worth",
                Unit.MONEY,
                say("The own computer is better by, a month"),
                say("Below nothing it is worse."),
            ),
        ]
    return tuple(lines)


def judge(kpis: Mapping[str, Kpi], inputs: Mapping[str, Input], facts: Mapping[str, str], service: Service) -> Verdict:
    """The recommendation, by the rules in the module's text."""
    missing = (*_private(facts)[1], *_quick(inputs)[1], *_tested(kpis, inputs), *_counted(inputs))
    own_bars, cloud_bars = _quick(inputs)[0][0], _private(facts)[0] + _quick(inputs)[0][1]
    reasons = (*own_bars, *cloud_bars)
    if own_bars and cloud_bars:
        return Verdict(NEITHER, say("Neither will do as things are."), reasons, missing)
    if cloud_bars and not _test_missing(inputs, "right_own"):
        return Verdict(OWN, say("On this computer: the cloud is ruled out."), reasons, ())
    if missing:
        return Verdict(OPEN, say("Too much is unknown to recommend either. Find out first what stands below."), reasons, missing)
    if own_bars:
        return Verdict(CLOUD, say("In the cloud: this computer is ruled out."), reasons, ())
    return _dearest(kpis, service)


def _dearest(kpis: Mapping[str, Kpi], service: Service) -> Verdict:
    gain, right = kpis["own_gain"].value or 0.0, kpis["right_gap"].value or 0.0
    worth = kpis["wrong_worth"]
    reasons = (_cost_words(kpis, service), doubted(_right_words(right, worth.value or 0.0), worth.assumed, frozenset({Unit.MONEY})))
    if abs(gain) <= NEAR * max(kpis["own_month"].value or 0.0, kpis[f"cloud_{service.key}"].value or 0.0):
        return Verdict(EITHER, say("Either will do: money does not decide. Choose by what you can look after."), reasons)
    way, told = (
        (OWN, say("On this computer: better by {money} a month, wrong answers included.", money=money(gain)))
        if gain > 0
        else (CLOUD, say("In the cloud: better by {money} a month, wrong answers included.", money=money(-gain)))
    )
    return Verdict(way, doubted(told, kpis["own_gain"].assumed), reasons)


def _cost_words(kpis: Mapping[str, Kpi], service: Service) -> Said:
    own, cloud = kpis["own_month"], kpis[f"cloud_{service.key}"]
    told = say("Cost: {own} a month here, {cloud} with {service}.", own=money(own.value), cloud=money(cloud.value), service=service.name)
    return doubted(told, own.assumed or cloud.assumed)


def _right_words(right: float, worth: float) -> Said:
    if not right:
        return say("Accuracy: both are right equally often.")
    told = {"share": share(abs(right)), "money": money(abs(worth))}
    if right > 0:
        return say("Accuracy: {share} more are right here, worth {money} a month.", **told)
    return say("Accuracy: {share} more are right in the cloud, worth {money} a month.", **told)


def _private(facts: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What bars the cloud, and what is not known."""
    personal, agreement = facts.get("personal", ""), facts.get("agreement", "")
    if personal == NO:
        return (), ()
    if not personal:
        return (), (say("Privacy: is there personal data in it? Look at twenty of them."),)
    if agreement == NO:
        return (say("Privacy: personal data may not leave without an agreement with the provider."),), ()
    return (), () if agreement else (say("Privacy: does the provider offer an agreement on data processing that you can sign?"),)


Bars = tuple[tuple[str, ...], tuple[str, ...]]


def _quick(inputs: Mapping[str, Input]) -> tuple[Bars, tuple[str, ...]]:
    """What bars the own computer and the cloud, and what is not known."""
    own, cloud, most = inputs["call_seconds"], inputs["cloud_seconds"], inputs["most_seconds"].value
    bars, missing = [(), ()], []
    for place, each in enumerate((own, cloud)):
        low, high = (each.value, each.value) if each.low is None or each.high is None else (each.low, each.high)
        if low > most:
            bars[place] = (_SLOW[place],)
        elif high > most or (place == 0 and each.origin is Origin.ASSUMPTION):
            missing.append(_TIME[place])
    return (bars[0], bars[1]), tuple(missing)


_SLOW = (say("Speed: this computer is slower than an answer may take."), say("Speed: the cloud is slower than an answer may take."))
_TIME = (
    say("Speed: how long does a call take here? A pilot measures it."),
    say("Speed: how long does the cloud take from your network? Try it at a busy hour."),
)


def _tested(kpis: Mapping[str, Kpi], inputs: Mapping[str, Input]) -> tuple[str, ...]:
    found = []
    if _test_missing(inputs, "right_own"):
        found.append(say("Accuracy: how many are right here? A pilot tests it on your own file."))
    if _test_missing(inputs, "right_cloud"):
        found.append(_cloud_test(kpis["even_gap"].value))
    return tuple(found)


def _cloud_test(gap: float | None) -> Said:
    if not gap:
        return say("Accuracy: how many are right in the cloud? Send it the same hundred.")
    if gap > 0:
        told = say("Accuracy: how many are right in the cloud? Send it the same hundred: it pays only if {share} more of all are right.",
                   share=share(gap))  # fmt: skip
    else:
        told = say("Accuracy: how many are right in the cloud? Send it the same hundred: it pays unless {share} of all are wrong besides.",
                   share=share(-gap))  # fmt: skip
    return told


def _test_missing(inputs: Mapping[str, Input], name: str) -> bool:
    return name not in inputs


def _counted(inputs: Mapping[str, Input]) -> tuple[str, ...]:
    assumed = inputs["calls_month"].origin is Origin.ASSUMPTION
    return (say("Cost: how many calls do you have a month? Count one."),) if assumed else ()
