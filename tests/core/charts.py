"""Charts the tests draw: one of each kind, and the awkward ones."""

from math import nan

from smeai.core.document import Chart, Series
from smeai.core.kpi import Unit

HOSTILE = '"/><script>alert(1)</script>&amp; ]]> \x00\x0b\ud800 <b>'

LINE = Chart(
    "Forecast",
    "line",
    (Series("Forecast", (0, 1, 2, 3), (30, 41, 38, 52), (28, 37, 33, 45), (32, 45, 43, 59)),),
    x_title="Week",
    y_title="Sales",
    marker=(2, "today"),
    summary="Sales rise to 52.",
)
LINES = Chart(
    "Threshold",
    "line",
    (Series("Automatic", (0.5, 0.75, 1), (1, 0.8, 0.1)), Series("Wrong", (0.5, 0.75, 1), (0.12, 0.04, 0.1))),
    x_unit=Unit.SHARE,
    y_unit=Unit.SHARE,
)
MONTHS = Chart("Revenue", "line", (Series("Revenue", (0, 1, 2), (30000, 32000, 31000)),), ("Jan", "Feb", "Mar"), y_unit=Unit.MONEY)
BARS = Chart("Right", "bars", (Series("Right", (), (0.92, 0.4), (0.9, 0.3), (0.94, 0.5)),), ("smeai", "rules"), y_unit=Unit.SHARE)
LYING = Chart(
    "Messages", "bars", (Series("Messages", (), tuple(range(12))),), tuple(f"Topic number {n}" for n in range(12)), y_unit=Unit.COUNT
)
GROUPS = Chart("Hours", "bars", (Series("Now", (), (12, -3)), Series("Then", (), (5, 2))), ("Jan", "Feb"), y_unit=Unit.HOURS)
STACK = Chart(
    "Lanes",
    "stack",
    (Series("Automatic", (), (0.7, 0.2)), Series("Clarify", (), (0.2, 0.3)), Series("Person", (), (0.1, 0.5))),
    ("A", "B"),
    y_unit=Unit.SHARE,
)
ITEM = Chart(
    "Coffee",
    "line",
    (Series("Sold", (0, 1, 2, 3), (30, nan, 38, 52)), Series("Forecast", (3, 4, 5), (50, 51, 49), (40, 40, 39), (60, 61, 60))),
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    marker=(3.0, "Today"),
    coming=(3.5, "Order 96"),
)
EVERY = (LINE, LINES, MONTHS, BARS, LYING, GROUPS, STACK, ITEM)

AWKWARD = (
    Chart("", "line", ()),
    Chart("", "bars", ()),
    Chart("", "stack", (), ("A",)),
    Chart("One point", "line", (Series("", (1,), (1,)),)),
    Chart("All the same", "line", (Series("", (1, 1), (5, 5)),)),
    Chart("Not numbers", "line", (Series("", (0, 1, 2), (nan, 1, nan), (nan, 0, nan), (nan, 2, nan)),)),
    Chart("Not numbers", "bars", (Series("", (), (nan, 1), (nan, nan), (nan, nan)),), ("A", "B")),
    Chart("Too few values", "stack", (Series("", (), (1,)), Series("", (), ())), ("A", "B", "C")),
    Chart("Marker outside", "line", (Series("", (0, 1), (0, 1)),), marker=(9, "never")),
    Chart("Many", "bars", (Series("", (), tuple(range(300))),), tuple("x" * 900 for _ in range(300))),
    Chart("Tiny", "line", (Series("", (0, 1e-9), (1e-12, 3e-12)),), y_unit=Unit.MONEY),
    Chart("Huge", "bars", (Series("", (), (-1e14, 1e14)),), ("A", "B"), y_unit=Unit.MONEY),
    Chart(
        HOSTILE,
        "line",
        (Series(HOSTILE, (0, 1), (0, 1)), Series(HOSTILE, (0, 1), (1, 0))),
        x_title=HOSTILE,
        y_title=HOSTILE,
        marker=(0.5, HOSTILE),
        summary=HOSTILE,
    ),
    Chart(HOSTILE, "stack", (Series(HOSTILE, (), (1,)), Series(HOSTILE, (), (1,))), (HOSTILE,)),
)
