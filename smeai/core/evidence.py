"""Shares that were measured, as a report shows them: in words, as cells of a table, as bars."""

from collections.abc import Sequence

from smeai.core.document import Chart, Column, Series
from smeai.core.estimate import Estimate
from smeai.core.kpi import Kpi, Unit
from smeai.core.phrases import Figure, Said, alone, estimate, joined, plural, say

ENDS = ("value", "low", "high")
RIGHT = (
    Column(say("Right", "share that is right"), Unit.SHARE),
    Column(say("from", "start of an interval"), Unit.SHARE),
    Column(say("to", "end of an interval"), Unit.SHARE),
)


def estimated(found: Estimate) -> Said:
    """A share with its interval and n."""
    return alone(estimate(found))


def shares(found: Estimate, parts: Sequence[str] = ENDS) -> tuple[float | None, ...]:
    """Cells of a share and its interval, as under `RIGHT`; empty where nothing was observed."""
    return tuple(getattr(found, part) if found.n else None for part in parts)


def saved(hours: Kpi) -> Said:
    """The hours of a month in a few words, marked where they rest on an assumption."""
    if (hours.value or 0.0) < 1:
        return say("no hours to speak of")
    shown = Figure(hours.value, Unit.NUMBER, assumed=hours.assumed)
    return plural("about {hours} hour a month", "about {hours} hours a month", by="hours", hours=shown)


def bars(title: str, series: str, found: Sequence[tuple[str, Estimate]]) -> Chart:
    """A bar with whiskers for each named share."""
    places = tuple(float(place) for place in range(len(found)))
    whiskers = (tuple(getattr(each, part) for _, each in found) for part in ENDS)
    summary = joined([Said("{name}: {share}", {"name": name, "share": estimate(each)}) for name, each in found], "; ")
    return Chart(title, "bars", (Series(series, places, *whiskers),), tuple(name for name, _ in found), y_unit=Unit.SHARE, summary=summary)
