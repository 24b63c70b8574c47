"""The charts of the page and of the document."""

from smeai.core.computing.commitment import bills
from smeai.core.computing.ebitda import years_of
from smeai.core.computing.projection import crossing, paid_cloud, paid_own
from smeai.core.computing.selling import MODELS, margins
from smeai.core.computing.sheet import Sheet
from smeai.core.computing.telling import cost_words, guessed
from smeai.core.document import Chart, Series
from smeai.core.kpi import Unit
from smeai.core.phrases import count, say

POINTS = 41


def paid_chart(sheet: Sheet) -> Chart:
    """Money paid in total over the months, with the band of falling prices; the first crossing is marked."""
    years, values = sheet.workings.years, sheet.values
    months = tuple(float(month) for month in range(12 * years + 1))
    series = [Series(say("Own computer"), months, paid_own(values, years))]
    for service, name in zip(sheet.services, brief(tuple(each.name for each in sheet.services)), strict=True):
        low, high = ((), ()) if sheet.ends is None else sorted(paid_cloud(end, service.key, years) for end in sheet.ends)
        series.append(Series(name, months, paid_cloud(values, service.key, years), low, high))
    found = crossing(values, sheet.service.key, years) if sheet.service and sheet.workings.whole else None
    marker = (float(found), say("month {month}", month=count(found))) if found else None
    return Chart(
        say("Money paid in total"), "line", tuple(series), x_title=say("Months"), x_unit=Unit.COUNT, y_unit=Unit.MONEY, marker=marker,
        summary=cost_words(sheet), assumed=guessed(sheet, "own_month", *(f"cloud_{each.key}" for each in sheet.services)),
    )  # fmt: skip


def brief(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names without the maker that several of them share, which would fill the room beside their lines."""
    makers = [name.partition(", ")[0] for name in names]
    return tuple(name.partition(", ")[2] or name if makers.count(maker) > 1 else name for name, maker in zip(names, makers, strict=True))


def bills_chart(sheet: Sheet) -> Chart:
    """The bill of a month by the number of calls: as one goes, and committed."""
    values = sheet.values
    most = max(1.25 * values["commit_calls"], 1.25 * values["calls_month"], 1.0)
    calls = tuple(most * place / (POINTS - 1) for place in range(POINTS))
    goes, committed = bills(values, sheet.service.key, sheet.base(), calls)
    return Chart(
        say("Bill a month, by calls"), "line",
        (Series(say("Pay as you go"), calls, goes), Series(say("Committed"), calls, committed)),
        x_title=say("Calls a month"), x_unit=Unit.COUNT, y_unit=Unit.MONEY, marker=(values["calls_month"], say("you")),
        summary=say("The bill of a month grows with the calls when you pay as you go, and starts high when you commit."),
        assumed=guessed(sheet, "commit_saving"),
    )  # fmt: skip


def ebitda_chart(sheet: Sheet) -> Chart:
    """What lowers EBITDA, year by year, in both ways, and the depreciation below it."""
    rows = years_of(sheet.values, sheet.service.key, sheet.workings.years)
    years, own, wear, cloud = ([row[place] for row in rows] for place in (0, 2, 3, 5))
    places = tuple(float(each) for each in range(len(rows)))
    return Chart(
        say("Taken out of the result, a year"), "bars",
        (
            Series(say("Own computer, before depreciation"), places, tuple(own)),
            Series(say("Own computer, depreciation"), places, tuple(wear)),
            Series(sheet.service.name, places, tuple(cloud)),
        ),
        labels=tuple(say("Year {year}", year=count(year)) for year in years), y_unit=Unit.MONEY, horizontal=False,
        summary=say("A service lowers EBITDA by all it costs, an own computer only by power and upkeep."),
        assumed=guessed(sheet, "ebitda_own", "ebitda_cloud"),
    )  # fmt: skip


def margin_chart(sheet: Sheet) -> Chart:
    """What is left of a customer by use, for each way to charge."""
    values = sheet.values
    most = max(1.1 * values["use_heavy"], 10.0)
    uses = tuple(most * place / (POINTS - 1) for place in range(POINTS))
    lines = margins(values, uses)
    return Chart(
        say("Left of a customer a month, by calls"), "line", tuple(Series(MODELS[model], uses, line) for model, line in lines.items()),
        x_title=say("Calls a month of a customer"), x_unit=Unit.COUNT, y_unit=Unit.MONEY,
        marker=(values["use_typical"], say("typical")), summary=say("Seats lose with use, outcomes gain with it."),
        assumed=guessed(sheet, *(f"margin_{model}_typical" for model in MODELS)),
    )  # fmt: skip
