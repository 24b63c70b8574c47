"""An invented shop of any number of items, as an engine would tell of it."""

from dataclasses import replace
from datetime import date, timedelta
from math import nan, sin
from typing import Any

from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.views import Ask, Case, ItemRow, ItemsPage, ItemView, PlanView, WhatIf

NAMES = (
    ("Espresso beans 1 kg", "Coffee", "Rösterei Nord"),
    ("Oat drink 1 l", "Drinks", "Hafer & Co"),
    ("Dark chocolate 70 %", "Sweets", "Kakao AG"),
    ("Olive oil 500 ml", "Pantry", "Oliva Srl"),
    ("Green tea 100 g", "Tea", "Tee Kontor"),
    ("Rye bread mix", "Baking", "Mühle Schröder"),
    ("Almond butter", "Pantry", "Oliva Srl"),
    ("شاي بالنعناع", "Tea", "Tee Kontor"),
    ("Candle, beeswax", "Gifts", ""),
    ("Paper filter no. 4", "Coffee", "Rösterei Nord"),
)
FIRST, STEPS, AHEAD = date(2024, 1, 1), 148, 13
DAYS = tuple((FIRST + timedelta(weeks=week)).isoformat() for week in range(STEPS + AHEAD))
TODAY = DAYS[STEPS]


def name_of(place: int) -> tuple[str, str, str]:
    """Name, group and supplier of an item."""
    name, group, supplier = NAMES[place % len(NAMES)]
    return (name if place < len(NAMES) else f"{name}, no. {place // len(NAMES) + 1}"), group, supplier


def row(place: int, *, overridden: bool = False) -> ItemRow:
    """Item n of the shop, those with the most at risk first."""
    name, group, supplier = name_of(place)
    order = max(0.0, 96.0 - 3 * (place % 40))
    return ItemRow(
        str(1001 + place),
        name,
        group,
        supplier,
        "ABC"[min(2, place // 30)],
        "XYZ"[place % 3],
        420.0 - place,
        0.12 - 0.01 * (place % 30),
        None if place % 17 == 16 else 40.0 + place,
        24.0 if place % 5 == 0 else 0.0,
        4.0 + place % 50,
        order,
        DAYS[STEPS + place % 3 - 1] if order else "",
        f"{order * 4.2:.2f}" if order else "",
        f"{max(0, 480 - 4 * place)}.40",
        f"{(place % 7) * 31}.00",
        place % 23 == 22,
        ("ETS", "Theta", "Pooled", "Croston-SBA")[place % 4],
        nan if place == 8 else 0.62 + place % 9 / 20,
        overridden,
    )


def facts(place: int, case: Case) -> Facts:
    """What is known of an item, typed facts over the others."""
    shown = row(place)
    typed = {field: value if field == "supplier" else float(value) for item, field, value in case.typed if item == shown.item}
    return replace(Facts(shown.item, shown.name, shown.group, "", shown.supplier, shown.on_hand, 0.0, lead_days=7.0, pack=6.0), **typed)


def item(case: Case, model: str, key: str, place: object = None, what_if: WhatIf | None = None) -> ItemView:
    """The whole of an item: a season, a promotion, two stock-outs."""
    at = int(key) - 1001
    own = tuple(each for each in case.overrides if each.item == key)
    sold = tuple(
        0.0 if 40 + at <= week <= 44 + at else round(30 + 8 * sin(week / 8.3) + (9 if week % 13 == 0 else week % 4))
        for week in range(STEPS)
    )
    mended = tuple(33.0 if 40 + at <= week <= 44 + at or 118 <= week <= 121 else None for week in range(STEPS))
    mean = tuple(round(33 + 8 * sin(week / 8.3) + (9 if week % 13 == 0 else 0), 1) for week in range(STEPS, STEPS + AHEAD))
    past, future = (None,) * STEPS, (None,) * AHEAD
    stock = (
        *(None,) * (STEPS - 20),
        *(max(4.0, 90.0 - 18 * (week % 5)) for week in range(20)),
        *(96.0 - 15 * (week % 6) for week in range(AHEAD)),
    )
    shown = row(at, overridden=bool(own))
    return ItemView(
        _supposed(shown, what_if) if what_if else shown,
        facts(at, case),
        DAYS,
        (*sold, *future),
        (*mended, *future),
        (*past, *mean),
        (*past, *(value - 7 - week / 2 for week, value in enumerate(mean))),
        (*past, *(value + 8 + week / 2 for week, value in enumerate(mean))),
        stock,
        (DAYS[52], DAYS[STEPS + 4]),
        "Theta",
        "14 % closer than the seasonal naive over 6 origins.",
        (("Theta", 0.71), ("ETS", 0.74), ("Seasonal naive", 0.83)),
        "Covers 14 days of lead time and review at 95 % service; rounded up to 16 packs of 6.",
        21.0,
        64.0,
        136.0,
        own,
    )


class Shop:
    """`size` items that can be asked for, with what was asked."""

    def __init__(self, size: int = 180) -> None:
        self.size = size

    def items(
        self, case: Case, model: str, ask: Ask, start: int, count: int, place: object = None, what_if: WhatIf | None = None
    ) -> ItemsPage:
        overridden = {each.item for each in case.overrides}
        found = [row(n, overridden=str(1001 + n) in overridden) for n in range(self.size)]
        found = [_supposed(each, what_if) for each in found] if what_if else found
        found = [each for each in found if _fits(each, ask)]
        found.sort(key=lambda each: _key(getattr(each, ask.order)), reverse=ask.descending)
        totals = (
            ("at_risk", f"{sum(float(each.at_risk) for each in found):.2f}"),
            ("order", f"{sum(each.order for each in found)}"),
            ("order_value", f"{sum(float(each.order_value or 0) for each in found):.2f}"),
            ("overstock", f"{sum(float(each.overstock) for each in found):.2f}"),
        )
        groups, suppliers = (tuple(sorted({each[place] for each in NAMES} - {""})) for place in (1, 2))
        return ItemsPage(start, len(found), tuple(found[start : start + count]), totals, groups, suppliers)


def _fits(each: ItemRow, ask: Ask) -> bool:
    words = f"{each.item} {each.name} {each.group} {each.supplier}".casefold()
    wanted = (
        ask.group in ("", each.group),
        ask.supplier in ("", each.supplier),
        ask.abc in ("", each.abc),
        ask.xyz in ("", each.xyz),
        ask.text.casefold() in words,
        ask.state != "changed" or each.changed,
        ask.state != "suspect" or each.suspects,
    )
    return all(wanted) and (ask.state != "dead" or each.dead) and (ask.state != "override" or each.overridden)


def _supposed(each: ItemRow, what_if: WhatIf) -> ItemRow:
    """A unit more or less for each percent of service, of items with an even number."""
    by = (what_if.service or 95.0) - 95.0 if int(each.item) % 2 == 0 else 0.0
    return replace(
        each,
        order=each.order + by,
        safety_stock=each.safety_stock + by,
        reorder_point=each.reorder_point + by,
        order_change=by,
        safety_change=by,
        point_change=by,
    )


def _key(value: Any) -> tuple[float, str]:
    try:
        return (float(value or 0), "")
    except ValueError:
        return (0.0, value)


def plan(case: Case, model: str, what_if: WhatIf, place: object = None) -> PlanView:
    """More service, more stock and less at risk."""
    service = what_if.service or 95.0
    lift = 1 + (what_if.promotion[1] / 10 if what_if.promotion else 0)
    safety, carrying = 4120 * (service / 95) ** 9, 0.14 + (what_if.capital if what_if.capital is not None else 10) / 100
    stock = 18_400 + safety
    suppliers = (
        ("Rösterei Nord", 12, "1840.20", DAYS[STEPS]),
        ("Oliva Srl", 9, "960.00", DAYS[STEPS + 1]),
        ("", 3, "122.50", DAYS[STEPS + 1]),
    )
    return PlanView(
        round(41 * lift),
        1204 * lift,
        f"{9_421.5 * lift:.2f}",
        f"{safety:.2f}",
        f"{stock:.2f}",
        f"{stock * carrying:.2f}",
        f"{3_890 * (95 / service) ** 6:.2f}",
        "2310.00",
        "480.00",
        suppliers,
    )
