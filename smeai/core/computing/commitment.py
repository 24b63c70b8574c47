"""To commit oneself to a volume, or to pay as one goes."""

from collections.abc import Mapping
from dataclasses import replace

from smeai.core.computing.inputs import within
from smeai.core.computing.lines import Line
from smeai.core.computing.services import Service
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.core.phrases import Said, count, joined, known, money, say, share

MONEY = Unit.MONEY
DISCOUNT = 0.7
"""The example offer costs this share of paying as one goes, where the list has none."""

_TITLES = {
    "commit_price": (say("Price of the commitment, for its whole term"), MONEY),
    "commit_months": (say("Months of the term"), Unit.COUNT),
    "commit_calls": (say("Calls a month within the commitment"), Unit.COUNT),
    "commit_over": (say("A call beyond the commitment"), MONEY),
}


def offer(service: Service, given: Mapping[str, float], values: Mapping[str, float]) -> tuple[Input, ...]:
    """The offer in the user's currency: as entered, as listed, or an example of a year at 30 % off today's bill."""
    price, rate = service.price, service.rate.value if service.rate else 1.0
    listed = {
        "commit_price": price.commit_price * rate,
        "commit_months": price.commit_months,
        "commit_calls": price.commit_calls,
        "commit_over": price.commit_over * rate,
    }
    if price.commits:
        usual, source = listed, say("price list of {month}, rounded; check it: {basis}", month=price.as_of, basis=known(price.basis))
    else:
        usual, source = _example(service.key, values), say("an example, 30 % off today's bill for a year; put in the offer you have")
    made = (Input(name, title, usual[name], unit, Origin.ASSUMPTION, source) for name, (title, unit) in _TITLES.items())
    return tuple(_given(each, given) for each in made)


def commitment_lines(service: Service) -> tuple[Line, ...]:
    """The lines over an `offer`, behind those of the service."""
    key = service.key
    rate = f" * {service.rate.name}" if service.rate else ""
    base = f"base_month_{key}{rate}" if service.price.base_month else "0"
    half = (
        f"commit_fee + MAX(0, calls_month / 2 - commit_calls) * commit_over - {base} - MAX(0, calls_month / 2 - free_{key}) * price_{key}"
    )
    return (
        Line("commit_fee", "commit_price / commit_months", MONEY, say("Committed, a month"), say("Due whether it is used or not.")),
        Line("commit_bill", "commit_fee + MAX(0, calls_month - commit_calls) * commit_over", MONEY, say("Bill a month, committed")),
        Line("commit_saving", f"bill_{key} - commit_bill", MONEY, say("Committing saves a month"), say("Below nothing it costs more.")),
        Line("commit_use", "calls_month / commit_calls", Unit.SHARE, say("Use of what is committed")),
        Line("even_calls", f"free_{key} + MAX(0, commit_fee - {base}) / price_{key}", Unit.COUNT, say("Calls a month from which it pays"),
             say("With fewer calls, paying as you go is cheaper.")),
        Line("even_use", "even_calls / commit_calls", Unit.SHARE, say("Use from which it pays")),
        Line("half_loss", half, MONEY, say("With half of the calls, committing costs more by, a month")),
        Line("bound", "commit_fee * commit_months", MONEY, say("You are bound to pay"), say("For the whole term, whatever happens.")),
    )  # fmt: skip


def told(kpis: Mapping[str, Kpi], service: Service, calls: float) -> Said:
    """The result in words; where the list has no offer it says that the one reckoned with is an example."""
    saving, even, free = kpis["commit_saving"].value or 0.0, kpis["even_calls"].value, kpis[f"free_{service.key}"].value or 0.0
    if not kpis[f"price_{service.key}"].value:
        return say("A call of this service costs nothing more, so there is nothing to commit to.")
    if kpis["commit_use"].value is None:
        return say("Say how many calls the commitment holds.")
    start = say("At {calls} calls a month", calls=count(calls))
    if saving > 0:
        first = say("{start}, committing saves {money} a month.", start=start, money=money(saving))
    elif saving < 0:
        first = say("{start}, paying as you go is cheaper by {money} a month.", start=start, money=money(-saving))
    else:
        first = say("{start}, both cost the same.", start=start)
    held = kpis["commit_use"].value / calls if calls else 0.0
    if (kpis["even_use"].value or 0.0) > 1:
        second = say("Even when fully used, the commitment costs more than paying as you go.")
    else:
        second = say("It pays from {calls} calls on, {use} of what it holds.", calls=count(even), use=share(kpis["even_use"].value))
    free_ = say("{calls} calls a month are free anyway.", calls=count(free)) if free and held else ""
    return joined((first, second, free_, _risk(kpis), _whose(kpis, service)))


def bills(values: Mapping[str, float], key: str, base: float, calls: tuple[float, ...]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The bill of a month at each volume: as one goes, and committed."""
    free, price = values[f"free_{key}"], values[f"price_{key}"]
    goes = tuple(base + max(0.0, each - free) * price for each in calls)
    fee, held, over = values["commit_fee"], values["commit_calls"], values["commit_over"]
    return goes, tuple(fee + max(0.0, each - held) * over for each in calls)


def _whose(kpis: Mapping[str, Kpi], service: Service) -> Said:
    """Which service it is about, and where the offer comes from."""
    price = next(each for each in kpis["commit_fee"].inputs if each.name == "commit_price")
    if price.origin is Origin.ASSUMPTION and not service.price.commits:
        return say("Service: {service}; the offer is an example, put in yours.", service=service.name)
    return say("Service: {service}.", service=service.name)


def _risk(kpis: Mapping[str, Kpi]) -> str:
    loss = kpis["half_loss"].value or 0.0
    return say("If your calls halve, it costs you {money} a month more.", money=money(loss)) if loss > 0 else ""


def _example(key: str, values: Mapping[str, float]) -> dict[str, float]:
    calls = values["calls_month"]
    return {
        "commit_price": round(12 * DISCOUNT * values[f"bill_{key}"], 2),
        "commit_months": 12.0,
        "commit_calls": calls,
        "commit_over": values[f"price_{key}"],
    }


def _given(each: Input, given: Mapping[str, float]) -> Input:
    if each.name not in given:
        return each
    return replace(each, value=within(each.name, given[each.name]), origin=Origin.YOURS, source=say("entered"))
