"""A believable pilot of an invented shop of any number of items, made by hand, as an engine would give it."""

from dataclasses import replace
from datetime import date, timedelta
from math import nan, sin
from typing import Any

from smeai.core.estimate import Estimate, proportion
from smeai.core.pilot import Setup, Source
from smeai.core.preview import ColumnView, RoleGuess, RowsPage, TableView
from smeai.core.problem import Choice, Problem, Question, Severity
from smeai.core.usecase import Kind
from smeai.ui.file_page import FileAnswer
from smeai.ui.stock.state import StockState
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.result import Accuracy, Compared, MethodPart, Replayed, StockResult, Timing, Worst
from smeai.usecases.stock.views import (
    Ask,
    Case,
    Finding,
    HistoryView,
    ItemRow,
    ItemsPage,
    ItemView,
    LookView,
    PlanView,
    Repair,
    WhatIf,
)
from smeai.workers.dummy import DummyRunner

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
SALES = (
    ("2026-10-26", "1001", "12", "0"),
    ("2026-10-26", "1002", "31", "1"),
    ("2026-10-26", "1003", "8", "0"),
    ("2026-11-02", "1001", "15", "0"),
)
COLUMNS = (
    ColumnView("Week", Kind.DATE, ("2026-10-26", "2026-11-02")),
    ColumnView("Item", Kind.IDENTIFIER, ("1001", "1002", "1003")),
    ColumnView("Sold", Kind.NUMBER, ("12", "31", "8")),
    ColumnView("On offer", Kind.NUMBER, ("0", "1", "0")),
)
GUESSES = tuple(RoleGuess(*pair) for pair in (("date", "Week"), ("item", "Item"), ("quantity", "Sold"), ("promotion", "On offer")))
VIEW = TableView("t", "sales.xlsx", COLUMNS, 26_640, "Sales", ("Sales",), GUESSES)
FILE = FileAnswer("sales.xlsx", "Sales", (), VIEW)
ITEM_COLUMNS = (
    ColumnView("No.", Kind.IDENTIFIER, ("1001", "1002")),
    ColumnView("Stock", Kind.NUMBER, ("40", "12")),
    ColumnView("Cost", Kind.MONEY, ("8.40", "1.10")),
    ColumnView("Supplier", Kind.CATEGORY, ("Rösterei Nord", "Hafer & Co")),
)
ITEM_GUESSES = tuple(RoleGuess(*pair) for pair in (("item", "No."), ("stock", "Stock"), ("cost", "Cost"), ("supplier", "Supplier")))
ITEM_VIEW = TableView("i", "items.xlsx", ITEM_COLUMNS, 180, "Items", ("Items",), ITEM_GUESSES)
MAPPING = tuple((guess.role, guess.column) for guess in GUESSES)
SETUP = Setup("stock", Source("sales.xlsx", "Sales"), (("item", "Item"), ("date", "Week"), ("quantity", "Sold"), ("promotion", "On offer")))
QUESTION = Question(
    "gaps",
    "1,204 weeks between the first and the last sale of 41 items have no row. What does that mean?",
    (Choice("zero", "Nothing was sold", "counted as 0"), Choice("unknown", "It is not known what was sold", "left out")),
    "zero",
)


def name_of(place: int) -> tuple[str, str, str]:
    """Name, group and supplier of an item."""
    name, group, supplier = NAMES[place % len(NAMES)]
    return (name if place < len(NAMES) else f"{name}, no. {place // len(NAMES) + 1}"), group, supplier


def repair(kind: Finding, place: int, sentence: str, *, agreed: bool = True, units: float = 0.0, **more: Any) -> Repair:
    """A finding about an item."""
    item = str(1001 + place)
    return Repair(f"{kind}:{item}", kind, item, DAYS[40 + place], DAYS[44 + place], 5, sentence, agreed, units=units, **more)


REPAIRS = (
    *(
        repair(Finding.STOCK_OUT, n, f"{name_of(n)[0]} sold nothing on 5 weeks, against about {9 + n} a week otherwise.", units=45.0 + n)
        for n in range(9)
    ),
    repair(Finding.SPIKE, 3, "Olive oil 500 ml sold 240 on one week, far above its next highest 52.", agreed=False),
    repair(Finding.NEW, 7, "شاي بالنعناع is new, sold for 5 weeks.", choices=("1005", "1002"), choice="1005"),
    repair(Finding.NEW, 8, "Candle, beeswax is new, sold for 3 weeks.", agreed=False, choices=("1003", "1010"), choice="1003"),
    repair(Finding.ENDED, 5, "Rye bread mix sold nothing since March, far longer than its own pattern."),
)
LOOK = LookView(
    "sales.xlsx",
    180,
    "W",
    STEPS,
    DAYS[0],
    DAYS[STEPS - 1],
    312_450.0,
    ("promotion", "holiday"),
    176,
    171,
    REPAIRS,
    (Problem("The quantity of 3 rows is no number.", "They were left out.", Severity.WARNING, "sales.xlsx", "Sales", 214, "Sold", 3),),
    (QUESTION,),
    tuple((day, 2000 + 400 * sin(week / 8)) for week, day in enumerate(DAYS[:STEPS])),
)


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


def item(case: Case, model: str, key: str, place: object = None) -> ItemView:
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
    return ItemView(
        row(at, overridden=bool(own)),
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

    def items(self, case: Case, model: str, ask: Ask, start: int, count: int, place: object = None) -> ItemsPage:
        overridden = {each.item for each in case.overrides}
        found = [row(n, overridden=str(1001 + n) in overridden) for n in range(self.size)]
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
    wanted = (ask.group in ("", each.group), ask.supplier in ("", each.supplier), ask.abc in ("", each.abc), ask.text.casefold() in words)
    return all(wanted) and (ask.state != "dead" or each.dead) and (ask.state != "override" or each.overridden)


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


def replayed(policy: str, fill: int, stock: str, lost: str, orders: int) -> Replayed:
    cycles = None if policy == "shop" else proportion(fill - 2, 100)
    return Replayed(
        policy, 259, proportion(fill, 100), cycles, (100 - fill) / 100, 12.0 * (100 - fill), lost, "900", stock, orders, "88000", "0", 176
    )


REPLAY = (
    replayed("smeai", 97, "21400.00", "2140.00", 402),
    replayed("rule", 93, "24900.00", "5120.00", 377),
    replayed("shop", 91, "27850.00", "6480.00", 361),
)
RESULT = StockResult(
    file="sales.xlsx",
    items=180,
    frequency="W",
    steps=STEPS,
    first=DAYS[0],
    last=DAYS[STEPS - 1],
    tested_from=DAYS[STEPS - 37],
    horizon=AHEAD,
    accuracy=Accuracy(172, 6364, 0.71, 0.86, -0.02, proportion(5102, 6364), 0.69),
    methods=(MethodPart("Pooled model", 74, 0.64, 0.83), MethodPart("Theta", 51, 0.72, 0.84), MethodPart("Croston-SBA", 33, 0.88, 0.97)),
    replay=REPLAY,
    plan=plan(None, "", WhatIf()),
    classes=(("AX", 21, "84000"), ("BY", 60, "31000")),
    top=(row(0), row(8)),
    worst=(Worst("1004", "Olive oil 500 ml", 412.0, 268.0, "604.80", "A promotion that the file does not know of."),),
    sales_year="412000.00",
    stock_value="23900.00",
    priced=171,
    stocked=176,
    repairs=(("stock-out", 9, 9), ("new", 2, 1)),
    advice=(),
    timing=Timing(38.0, 0.2),
    date=TODAY,
    model="m1",
    compared=(Compared(REPLAY[0], REPLAY[2], Estimate(6450.0, 5200.0, 7900.0, 171), Estimate(4340.0, 3100.0, 5600.0, 171), None),),
)
READY = StockState(file=FILE, setup=SETUP)
ASKED = replace(READY, items=FileAnswer("items.xlsx", "Items", (), ITEM_VIEW), item_mapping=tuple((g.role, g.column) for g in ITEM_GUESSES))
STATE = replace(ASKED, outcome=RESULT, made_of=ASKED.case, folder="out")


def history(case: Case, key: str) -> HistoryView:
    view = item(case, "", key)
    return HistoryView(key, view.dates[:STEPS], view.sold[:STEPS], view.mended[:STEPS])


def rows(path: str, use_case: str, sheet: str, answers: object, start: int, count: int) -> RowsPage:
    numbers = range(start, start + count)
    return RowsPage(start, tuple(number + 2 for number in numbers), tuple(SALES[number % len(SALES)] for number in numbers))


def answers(size: int = 180, **changed: Any) -> dict[str, Any]:
    """What the engine would say to each action; `changed` replaces ``stock.run`` by ``run=`` and so on."""
    told = {
        "tables.open": VIEW,
        "tables.rows": rows,
        "stock.look": LOOK,
        "stock.item_roles": ITEM_VIEW,
        "stock.history": history,
        "stock.run": RESULT,
        "stock.items": Shop(size).items,
        "stock.item": item,
        "stock.plan": plan,
        "stock.write_orders": ("out/order_roesterei_nord.xlsx", "out/order_oliva_srl.xlsx"),
        "stock.report": ("out/report.pdf", "out/report.html", "out/report.xlsx"),
    }
    return told | {f"stock.{name}": answer for name, answer in changed.items()}


def runner(*, manual: bool = False, **changed: Any) -> DummyRunner:
    return DummyRunner(answers(**changed), manual=manual)
