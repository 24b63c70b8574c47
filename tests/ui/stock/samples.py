"""A believable pilot of an invented shop of any number of items, made by hand, as an engine would give it."""

from dataclasses import replace
from math import sin
from typing import Any

from smeai.core.estimate import Estimate, proportion
from smeai.core.pilot import Setup, Source
from smeai.core.preview import ColumnView, RoleGuess, RowsPage, TableView
from smeai.core.problem import Choice, Problem, Question, Severity
from smeai.core.usecase import Kind
from smeai.ui.file_page import FileAnswer
from smeai.ui.stock.state import StockState
from smeai.usecases.stock.result import (
    Accuracy,
    Classed,
    Compared,
    GroupPart,
    MethodPart,
    Overview,
    Replayed,
    StockResult,
    Timing,
    Worst,
)
from smeai.usecases.stock.views import (
    Case,
    ComingView,
    Finding,
    HistoryView,
    LookView,
    Repair,
    WhatIf,
)
from smeai.workers.dummy import DummyRunner
from tests.ui.stock.shop import AHEAD, DAYS, STEPS, TODAY, Shop, item, name_of, plan, row

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
COMING_COLUMNS = (
    ColumnView("From", Kind.DATE, ("2026-11-09", "2026-12-25")),
    ColumnView("To", Kind.DATE, ("2026-11-14",)),
    ColumnView("What", Kind.CATEGORY, ("promotion", "closed")),
    ColumnView("Item", Kind.IDENTIFIER, ("1001", "1004")),
    ColumnView("Discount %", Kind.NUMBER, ("20", "25")),
)
COMING_GUESSES = tuple(
    RoleGuess(*pair) for pair in (("from", "From"), ("to", "To"), ("what", "What"), ("item", "Item"), ("discount", "Discount %"))
)
COMING_TABLE = TableView("c", "coming.xlsx", COMING_COLUMNS, 26, "Planned", ("Planned",), COMING_GUESSES)
COMING_PROBLEM = Problem(
    "The end, 2026-11-02, lies before the beginning, 2026-11-09; the row was left out.", "Correct one of them.", file="coming.xlsx",
    sheet="Planned", row=7, column="To",
)  # fmt: skip
COMING = ComingView("coming.xlsx", 21, 3, 0, 12, "2026-11-09", "2027-01-02", (COMING_PROBLEM,))
MAPPING = tuple((guess.role, guess.column) for guess in GUESSES)
SETUP = Setup("stock", Source("sales.xlsx", "Sales"), (("item", "Item"), ("date", "Week"), ("quantity", "Sold"), ("promotion", "On offer")))
QUESTION = Question(
    "gaps",
    "1,204 weeks between the first and the last sale of 41 items have no row. What does that mean?",
    (Choice("zero", "Nothing was sold", "counted as 0"), Choice("unknown", "It is not known what was sold", "left out")),
    "zero",
)


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
    stock_value="23900.00",
    priced=171,
    stocked=176,
    repairs=(("stock-out", 9, 9), ("new", 2, 1)),
    advice=(),
    timing=Timing(38.0),
    date=TODAY,
    model="m1",
    compared=(Compared(REPLAY[0], REPLAY[2], Estimate(6450.0, 5200.0, 7900.0, 171), Estimate(4340.0, 3100.0, 5600.0, 171), None),),
)
OVERVIEW = Overview(
    (
        GroupPart("", 180, 75_123.0, 71_000.0, 79_500.0, 41, "9421.50"),
        GroupPart("Coffee", 36, 40_100.0, 37_900.0, 42_800.0, 11, "4100.00"),
        GroupPart("Tea", 36, 35_000.0, 33_000.0, 37_100.0, 20, "5300.00"),
        GroupPart("–", 108, 23.0, 0.0, 61.0, 10, "21.50"),
    ),
    (Classed("AX", 21, "84000.00", 9_100.0), Classed("AY", 9, "21000.00", 2_000.0), Classed("BY", 60, "31000.00", 4_000.0)),
)
SUSPECTS = (REPAIRS[9],)
READY = StockState(file=FILE, setup=SETUP)
ASKED = replace(READY, items=FileAnswer("items.xlsx", "Items", (), ITEM_VIEW), item_mapping=tuple((g.role, g.column) for g in ITEM_GUESSES))
PLANNED = replace(
    ASKED,
    coming=FileAnswer("coming.xlsx", "Planned", (), COMING_TABLE),
    coming_mapping=tuple((guess.role, guess.column) for guess in COMING_GUESSES),
)
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
        "stock.coming_roles": COMING_TABLE,
        "stock.coming": COMING,
        "stock.history": history,
        "stock.run": RESULT,
        "stock.items": Shop(size).items,
        "stock.item": item,
        "stock.plan": plan,
        "stock.overview": OVERVIEW,
        "stock.suspects": (),
        "stock.write_orders": ("out/order_roesterei_nord.xlsx", "out/order_oliva_srl.xlsx"),
        "stock.report": ("out/report.pdf", "out/report.html", "out/report.xlsx"),
    }
    return told | {f"stock.{name}": answer for name, answer in changed.items()}


def runner(*, manual: bool = False, **changed: Any) -> DummyRunner:
    return DummyRunner(answers(**changed), manual=manual)
