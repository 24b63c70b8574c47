"""The sheet: privacy, speed, cost, accuracy, energy and what each way needs, side by side."""

from collections.abc import Mapping
from dataclasses import dataclass

from smeai.core.computing.choice import CLOUD, EITHER, NO, OPEN, OWN, YES
from smeai.core.computing.services import Service
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.core.phrases import Figure, Value, say


@dataclass(frozen=True, slots=True)
class Aspect:
    """One row: its title, what is true here and in the cloud, and which is better (own, cloud, either, open: not known)."""

    title: str
    own: str
    cloud: str
    better: str


def aspects(kpis: Mapping[str, Kpi], inputs: Mapping[str, Input], facts: Mapping[str, str], service: Service) -> tuple[Aspect, ...]:
    """All rows, in the order they are read."""
    return (
        _privacy(facts),
        _speed(inputs),
        _cost(kpis, service),
        _accuracy(inputs),
        _energy(kpis),
        _needs(),
        _offline(),
    )


def _privacy(facts: Mapping[str, str]) -> Aspect:
    personal = facts.get("personal", "")
    agreement = facts.get("agreement", "")
    cloud = {
        YES: say("leaves the house; an agreement is there"),
        NO: say("leaves the house; no agreement"),
        "": say("leaves the house; agreement not known"),
    }[agreement if agreement in (YES, NO) else ""]
    better = OPEN if not personal else EITHER if personal == NO else OWN
    return Aspect(say("Privacy"), say("stays on this computer"), say("no personal data in it") if personal == NO else cloud, better)


def _speed(inputs: Mapping[str, Input]) -> Aspect:
    own, cloud = inputs["call_seconds"], inputs["cloud_seconds"]
    better = OPEN if own.origin is Origin.ASSUMPTION else _lower(own.value, cloud.value)
    return Aspect(say("Speed, an answer"), _input(own), _input(cloud), better)


def _cost(kpis: Mapping[str, Kpi], service: Service) -> Aspect:
    own, cloud = kpis["own_month"], kpis[f"cloud_{service.key}"]
    return Aspect(say("Cost a month, people included"), _kpi(own), _kpi(cloud), _lower(own.value or 0.0, cloud.value or 0.0))


def _accuracy(inputs: Mapping[str, Input]) -> Aspect:
    own, cloud = inputs.get("right_own"), inputs.get("right_cloud")
    better = OPEN if own is None or cloud is None else _lower(-own.value, -cloud.value)
    unknown = say("not known yet")
    return Aspect(say("Right answers"), _input(own) if own else unknown, _input(cloud) if cloud else unknown, better)


def _energy(kpis: Mapping[str, Kpi]) -> Aspect:
    own, cloud = (
        say("{power}, {co2} of CO2", power=_value(kpis[power]), co2=_value(kpis[co2]))
        for power, co2 in (("own_wh", "own_co2"), ("cloud_kwh", "cloud_co2"))
    )
    return Aspect(say("Energy, a thousand calls"), own, cloud, _lower(kpis["own_co2"].value or 0.0, kpis["cloud_co2"].value or 0.0))


def _needs() -> Aspect:
    own = say("a computer, someone who updates it, a backup")
    return Aspect(say("What it needs"), own, say("an account, a budget limit, a key kept safe, someone who reads the bills"), EITHER)


def _offline() -> Aspect:
    return Aspect(say("Without a network"), say("works"), say("stops; so it does when the provider is down or ends the service"), OWN)


def _lower(own: float, cloud: float) -> str:
    return EITHER if abs(own - cloud) <= 1e-9 + 0.05 * max(abs(own), abs(cloud)) else OWN if own < cloud else CLOUD


def _input(each: Input) -> str:
    return say("{value}", value=Figure(each.value, each.unit, assumed=each.origin is Origin.ASSUMPTION))


def _kpi(each: Kpi) -> str:
    return say("{value}", value=_value(each))


def _value(each: Kpi) -> Value:
    assumed = any(one.origin is Origin.ASSUMPTION for one in each.inputs)
    unit = Unit.WATT_HOURS if each.unit is Unit.KILOWATT_HOURS and (each.value or 0) < 1 else each.unit
    factor = 1000.0 if unit is Unit.WATT_HOURS and each.unit is Unit.KILOWATT_HOURS else 1.0
    return Figure(None if each.value is None else each.value * factor, unit, assumed=assumed)
