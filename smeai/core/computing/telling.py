"""The sentence that comes first: what the calls cost here and there, and when an own computer has paid for itself."""

from smeai.core.computing.projection import crossing, waits
from smeai.core.computing.services import Service
from smeai.core.computing.sheet import Sheet
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.core.phrases import Figure, Said, count, doubted, joined, money, plural, say, share

NEAR = 0.05


def cost_words(sheet: Sheet) -> Said:
    """A month here and with the service looked at closely, what of that is people's time, and the crossing."""
    rests = ("own_month",) if sheet.service is None else ("own_month", f"cloud_{sheet.service.key}")
    return doubted(_cost_words(sheet), guessed(sheet, *rests))


def guessed(sheet: Sheet, *kpis: str) -> bool:
    """Whether any of these figures rests on an assumption."""
    return any(sheet.kpis[name].assumed for name in kpis)


def _cost_words(sheet: Sheet) -> Said:
    own, calls, service = sheet.values["own_month"], count(sheet.values["calls_month"]), sheet.service
    if service is None:
        return say(
            "{calls} calls a month cost {money} on this computer. No service to compare with is in the list.", calls=calls, money=money(own)
        )
    cloud = sheet.values[f"cloud_{service.key}"]
    told = {"calls": calls, "own": money(own), "cloud": money(cloud), "service": service.name}
    if abs(own - cloud) <= NEAR * max(own, cloud):
        first = say("{calls} calls a month cost about the same: {own} on this computer, {cloud} with {service}.", **told)
    elif own < cloud:
        first = say("{calls} calls a month cost {own} on this computer and {cloud} with {service}: {gap} less here.",
                    **told, gap=money(cloud - own))  # fmt: skip
    else:
        first = say("{calls} calls a month cost {own} on this computer and {cloud} with {service}: {gap} more here.",
                    **told, gap=money(own - cloud))  # fmt: skip
    return joined((first, _people(sheet, own, cloud), crossing_words(sheet, service)))


def crossing_words(sheet: Sheet, service: Service) -> Said | str:
    """When an own computer has cost less in total; only where a whole one is charged."""
    if not sheet.workings.whole:
        return say("Here only the share of the computer counts that is used; it is there anyway.")
    years, month = sheet.workings.years, crossing(sheet.values, service.key, sheet.workings.years)
    if month is None:
        return plural(
            "Bought for this alone, the computer has not cost less within {n} year.",
            "Bought for this alone, the computer has not cost less within {n} years.",
            n=count(years),
        )
    if not month:
        return say("Even bought for this alone, the computer costs less from the first day.")
    guess = guessed(sheet, "own_month", f"cloud_{service.key}")
    first = say("Bought for this alone, the computer has cost less from month {month} on", month=_month(month, guess))
    return _between(first, waits(sheet.ends, service.key, years), guess)


def assumed(kpi: Kpi) -> int:
    """On how many assumptions a figure rests."""
    return sum(each.origin is Origin.ASSUMPTION for each in kpi.inputs)


def marked(kpi: Kpi) -> Figure:
    """A figure with its mark where it rests on an assumption."""
    return Figure(kpi.value, kpi.unit, assumed=assumed(kpi) > 0)


def marked_input(each: Input) -> Figure:
    return Figure(each.value, each.unit, assumed=each.origin is Origin.ASSUMPTION)


def _month(month: int, assumed: bool) -> Figure:
    return Figure(month, Unit.COUNT, assumed=assumed)


def _between(first: Said, ends: tuple[int | None, int | None], assumed: bool) -> Said:
    early, late = ends
    if early is None or early == late:
        return say("{first}.", first=first)
    if late is None:
        return say("{first}; if prices fall faster, not within the time looked at.", first=first)
    return say(
        "{first}, between {early} and {late} as prices fall slower or faster.",
        first=first,
        early=_month(early, assumed),
        late=_month(late, assumed),
    )


def _people(sheet: Sheet, own: float, cloud: float) -> Said | str:
    """A caution where most of both is people's time."""
    here, there = sheet.values["upkeep_month"], sheet.values["cloud_hours"] * sheet.values["wage_hour"]
    if here + there < (own + cloud) / 2 or not own + cloud:
        return ""
    part = (here + there) / (own + cloud)
    return say("{share} of both together is people's time to look after it, so settle those hours first.", share=share(part))
