"""A made-up result, for tests of what is said about one."""

from dataclasses import replace
from typing import Any

import numpy as np

from smeai.core.estimate import Estimate, proportion
from smeai.core.phrases import count, joined, say
from smeai.core.problem import Problem
from smeai.usecases.stock.calendar import Calendar, Frequency
from smeai.usecases.stock.replay_notes import notes
from smeai.usecases.stock.replay_shelf import Span
from smeai.usecases.stock.result import Accuracy, Compared, MethodPart, Replayed, StockResult, Timing, Worst
from smeai.usecases.stock.views import ItemRow, PlanView
from smeai.usecases.stock.worded import units

OURS = Replayed(
    policy="smeai",
    days=182,
    fill_rate=Estimate(0.972, 0.965, 0.978, 180),
    cycle_service=proportion(1710, 1800),
    out_share=0.021,
    lost_units=812.0,
    lost_sales="9750.00",
    lost_margin="3900.00",
    average_stock="24000.00",
    orders=1830,
    bought="161200.00",
    spoiled="310.00",
    items=180,
)
RULE = replace(
    OURS,
    policy="rule",
    fill_rate=Estimate(0.941, 0.928, 0.953, 180),
    cycle_service=proportion(1350, 1600),
    out_share=0.048,
    lost_units=1711.0,
    lost_sales="20475.00",
    lost_margin="8190.00",
    average_stock="30000.00",
    orders=1620,
    bought="158900.00",
    spoiled="640.00",
)
SHOP = replace(
    RULE,
    policy="shop",
    fill_rate=Estimate(0.93, 0.914, 0.944, 150),
    cycle_service=None,
    out_share=0.06,
    lost_units=1840.0,
    lost_sales="22050.00",
    lost_margin="8820.00",
    average_stock="32500.00",
    orders=1410,
    spoiled="",
    items=150,
)
MATCHED = replace(
    RULE,
    policy="matched",
    fill_rate=Estimate(0.973, 0.964, 0.981, 180),
    cycle_service=proportion(1520, 1600),
    out_share=0.02,
    lost_units=790.0,
    lost_sales="9480.00",
    lost_margin="3790.00",
    average_stock="36000.00",
)
AGAINST_RULE = Compared(
    OURS,
    RULE,
    Estimate(6000.0, 4100.0, 7900.0, 180),
    Estimate(10725.0, 7300.0, 14300.0, 180),
    Estimate(4290.0, 2900.0, 5700.0, 180),
)
AGAINST_MATCHED = Compared(
    OURS,
    MATCHED,
    Estimate(12000.0, 9000.0, 15000.0, 180),
    Estimate(-270.0, -1900.0, 1400.0, 180),
    Estimate(-110.0, -760.0, 560.0, 180),
)
AGAINST_SHOP = Compared(
    replace(OURS, items=150, average_stock="22500.00", lost_sales="9030.00", lost_margin="3612.00"),
    SHOP,
    Estimate(10000.0, 7000.0, 13000.0, 150),
    Estimate(13020.0, 9000.0, 17000.0, 150),
    Estimate(5208.0, 3600.0, 6900.0, 150),
)
PLAN = PlanView(
    items_to_order=42,
    units=1310.0,
    order_value="8420.50",
    safety_value="5100.00",
    average_stock_value="23800.00",
    carrying_cost_year="5236.00",
    at_risk="2410.00",
    overstock="1890.00",
    dead="420.00",
    suppliers=(("Alder & Sons", 25, "5120.50", "2026-07-02"), ("Brook Wholesale", 17, "3300.00", "2026-07-06")),
)


def row(item: str, name: str, at_risk: str, **changes: Any) -> ItemRow:
    """An item of Alder & Sons that is to be ordered."""
    made = ItemRow(
        item=item,
        name=name,
        group="Drinks",
        supplier="Alder & Sons",
        abc="A",
        xyz="X",
        demand=260.0,
        trend=0.08,
        on_hand=31.0,
        on_order=0.0,
        cover_days=11.0,
        order=48.0,
        order_by="2026-07-02",
        order_value="216.00",
        at_risk=at_risk,
        overstock="0.00",
        dead=False,
        method="ETS",
        mase=0.82,
    )
    return replace(made, **changes)


TOP = (
    row("1001", "Apple juice 1 l", "310.00"),
    row("1002", "Sparkling water 0.7 l", "204.50", method="Croston-SBA", xyz="Z"),
    row("1003", "Olive oil 0.5 l", "98.00", supplier="Brook Wholesale", abc="B", group="Food"),
)
DAYS = Calendar(Frequency.DAY, np.arange("2025-12-01", "2026-07-01", dtype="datetime64[D]"), 200, 7)
WEEKS = Calendar(Frequency.WEEK, np.arange("2025-12-01", "2026-07-01", 7, dtype="datetime64[D]"), 30, 52)
NOTES = notes(WEEKS, DAYS, Span(0, 28, 200, 7), 170, 180, 1.25, 8.0, 3)
WORST = (
    Worst(
        "1017",
        "Charcoal 3 kg",
        410.0,
        190.0,
        "880.00",
        say("{units} more than foreseen: the margin of what would have been missing.", units=units(412.0)),
    ),
    Worst(
        "1044",
        "Advent calendar",
        12.0,
        95.0,
        "415.00",
        joined(
            (
                say("{units} fewer than foreseen: a year's carrying cost of what would have lain there.", units=units(150.5)),
                say("Of these steps it was on promotion in {n}.", n=count(2)),
            )
        ),
    ),
)


def result(**changes: Any) -> StockResult:
    """180 items, weekly; over half a year smeai beats the rule and what the shop did."""
    made = StockResult(
        file="sales.csv",
        items=180,
        frequency="W",
        steps=156,
        first="2023-07-03",
        last="2026-06-22",
        tested_from="2025-12-29",
        horizon=13,
        accuracy=Accuracy(180, 2340, 0.78, 1.0, 0.021, proportion(1872, 2340), 0.66),
        methods=(
            MethodPart("Median of ETS, Theta and CES", 96, 0.74, 1.0),
            MethodPart("Fracast-0", 61, 0.79, 1.0),
            MethodPart("Croston-SBA", 23, 0.93, 1.0),
        ),
        replay=(OURS, RULE, MATCHED, SHOP),
        plan=PLAN,
        classes=(("AX", 20, "210000.00"), ("AY", 12, "96000.00"), ("BX", 34, "61000.00"), ("CZ", 114, "25000.00")),
        top=TOP,
        worst=WORST,
        stock_value="26400.00",
        priced=172,
        stocked=150,
        repairs=(("stock-out", 31, 28), ("spike", 6, 0), ("new", 4, 4), ("ended", 3, 3)),
        advice=(Problem("8 items have no cost."),),
        timing=Timing(18.0),
        date="2026-07-01",
        currency="EUR",
        overridden=3,
        overrides_helped=(2, 1),
        compared=(AGAINST_SHOP, AGAINST_RULE, AGAINST_MATCHED),
        replay_notes=NOTES,
    )
    return replace(made, **changes)


def unknown(**changes: Any) -> StockResult:
    """The same from a bare sales file: no stock, no costs, no prices."""
    bare = {"lost_sales": "", "lost_margin": "", "average_stock": "", "bought": "", "spoiled": ""}
    ours, rule = replace(OURS, **bare), replace(RULE, **bare)
    plan = replace(PLAN, order_value="", safety_value="", average_stock_value="", carrying_cost_year="", at_risk="", overstock="", dead="")
    known = result(
        replay=(ours, rule),
        compared=(Compared(ours, rule, None, None, None),),
        plan=replace(plan, suppliers=()),
        classes=(),
        worst=(),
        stock_value="",
        priced=0,
        stocked=0,
        overridden=0,
        overrides_helped=None,
    )
    return replace(known, **changes)
