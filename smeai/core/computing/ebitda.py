"""The same money in two places of the profit and loss account: bought as a computer, or paid as a service."""

from collections.abc import Mapping

from smeai.core.computing.lines import Line
from smeai.core.computing.services import Service
from smeai.core.kpi import Kpi, Unit
from smeai.core.phrases import Said, count, joined, money, plural, say

MONEY = Unit.MONEY
WHY = (
    say("EBITDA is the result before interest, taxes and depreciation. A service is an expense and lowers it in full."),
    say("A computer is an investment: its price stands in the balance sheet, and comes back as depreciation below EBITDA."),
    say(
        "So the own computer makes EBITDA look better even where it costs more. Judge by money paid, and by the result after depreciation."
    ),
    say("Small assets may often be written off at once, and leases are treated in yet another way: ask your accountant."),
)


def ebitda_lines(service: Service, years: int) -> tuple[Line, ...]:
    """Over all years: what lowers EBITDA, the result after depreciation, and the account, in both ways."""
    key, name, last = service.key, service.name, f"t{years}"
    return (
        Line("running_year", "12 * own_running", MONEY, say("Own computer: EBITDA falls by, a year"), say("Power and upkeep only.")),
        Line("wear_year", "12 * wear_month", MONEY, say("Own computer: depreciation a year")),
        Line("ebitda_own", f"{years} * 12 * own_running", MONEY, say("Own computer: EBITDA falls by"), say("Power and upkeep only.")),
        Line("wear_all", f"{years} * 12 * wear_month", MONEY, say("Own computer: depreciation, below EBITDA")),
        Line("result_own", "ebitda_own + wear_all", MONEY, say("Own computer: result after depreciation falls by")),
        Line("ebitda_cloud", f"cloud_{key}_{last}", MONEY, say("{service}: EBITDA falls by", service=name), say("All of it is expense.")),
        Line("ebitda_gap", "ebitda_cloud - ebitda_own", MONEY, say("EBITDA looks better with the own computer by")),
        Line("result_gap", "ebitda_cloud - result_own", MONEY, say("The result after depreciation is better by")),
        Line("paid_gap", f"cloud_{key}_{last} - own_{last}", MONEY, say("Money paid is less by")),
        Line("book_value", f"own_{last} - result_own", MONEY, say("Still in the books at the end"),
             say("What was paid for computers and is not yet written off.")),
    )  # fmt: skip


Year = tuple[int, float, float, float, float, float]
"""Year; of the own computer what is paid, what lowers EBITDA, depreciation, and both together; of the service all of these in one."""


def years_of(values: Mapping[str, float], key: str, years: int) -> tuple[Year, ...]:
    """Both ways year by year."""
    running, wear = 12 * values["own_running"], 12 * values["wear_month"]
    return tuple(
        (year, values[f"own_y{year}"], running, wear, running + wear, values[f"cloud_{key}_y{year}"]) for year in range(1, years + 1)
    )


def told(kpis: Mapping[str, Kpi], service: Service, years: int) -> Said:
    """The result in words."""
    values = {name: kpis[name].value or 0.0 for name in ("ebitda_own", "ebitda_cloud", "result_gap", "paid_gap")}
    first = plural(
        "Over {n} year the own computer takes {own} out of EBITDA, {service} {cloud}.",
        "Over {n} years the own computer takes {own} out of EBITDA, {service} {cloud}.",
        n=count(years),
        own=money(values["ebitda_own"]),
        cloud=money(values["ebitda_cloud"]),
        service=service.name,
    )
    result = say(
        "After depreciation the own computer is {way} by {money}", way=_way(values["result_gap"]), money=money(abs(values["result_gap"]))
    )
    paid = say(
        "{result}, in money paid it is {way} by {money}.", result=result, way=_way(values["paid_gap"]), money=money(abs(values["paid_gap"]))
    )
    return joined((first, paid))


def _way(gap: float) -> Said:
    return say("cheaper") if gap >= 0 else say("dearer")
