"""Purchase orders read back as they were written."""

import csv
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.errors import FileError
from smeai.reports.rendering import render
from smeai.usecases.stock.ordering.plan import plan
from smeai.usecases.stock.purchase.listing import COLUMNS, write_listing
from smeai.usecases.stock.purchase.order import Line, PurchaseOrder, purchase_orders
from smeai.usecases.stock.purchase.paper import document
from smeai.usecases.stock.purchase.workbook import HEADER, write_workbook
from tests.usecases.stock.ordering.samples import TODAY, forecast, history, named, steady

LINES = (
    Line("0042", "=HYPERLINK(\"http://x\")", Decimal(3), Decimal(12), Decimal("1.005"), "2026-03-09"),
    Line("-7", "@SUM(A1)", Decimal(1), Decimal(1), None, "2026-03-10"),
    Line("c", "+cmd|' /C calc'!A0", Decimal("1.255"), Decimal(1), Decimal("2"), ""),
)  # fmt: skip
ORDER = PurchaseOrder("=Müller & Söhne", "2026-03-02", "2026-03-09", LINES)


def test_a_workbook_holds_formulas_that_follow_the_packs(tmp_path: Path) -> None:
    write_workbook(tmp_path / "order.xlsx", ORDER)
    sheet = openpyxl.load_workbook(tmp_path / "order.xlsx").active
    assert [sheet["B1"].value, sheet["B2"].value.date(), sheet["B3"].value.date()] == [ORDER.supplier, date(2026, 3, 2), date(2026, 3, 9)]
    row = HEADER + 2
    assert [sheet.cell(row, column).value for column in range(1, 8)] == [
        "0042", LINES[0].name, 3, 12, f"=C{row}*D{row}", 1.005, f"=ROUND(E{row}*F{row},2)",
    ]  # fmt: skip
    assert sheet.cell(row + 3, 7).value == f"=SUM(G{row}:G{row + 2})"


def test_texts_of_a_workbook_are_never_formulas(tmp_path: Path) -> None:
    write_workbook(tmp_path / "order.xlsx", ORDER)
    sheet = openpyxl.load_workbook(tmp_path / "order.xlsx").active
    formulas = {cell.coordinate[0] for cells in sheet.iter_rows() for cell in cells if cell.data_type == "f"}
    assert formulas == {"E", "G"}
    assert sheet["B1"].data_type == "s" and sheet.cell(HEADER + 3, 2).value == "@SUM(A1)"


def test_a_workbook_shows_its_values_before_it_is_reckoned_anew(tmp_path: Path) -> None:
    write_workbook(tmp_path / "order.xlsx", ORDER)
    sheet = openpyxl.load_workbook(tmp_path / "order.xlsx", data_only=True).active
    values = [sheet.cell(HEADER + 2 + place, 7).value for place in range(4)]
    assert values == [36.18, 0, 2.51, 38.69]
    assert sheet.cell(HEADER + 3, 6).value is None  # an unknown cost is to be filled in


def test_a_listing_is_read_back(tmp_path: Path) -> None:
    write_listing(tmp_path / "order.csv", ORDER)
    with (tmp_path / "order.csv").open(encoding="utf-8-sig", newline="") as file:
        title, *rows = csv.reader(file)
    assert tuple(title) == COLUMNS
    assert rows[0] == [
        "'=Müller & Söhne",
        "2026-03-02",
        "2026-03-09",
        "0042",
        f"'{LINES[0].name}",
        "3",
        "12",
        "36",
        "1.005",
        "36.18",
        "EUR",
    ]
    assert rows[1][3:] == ["-7", "'@SUM(A1)", "1", "1", "1", "", "", "EUR"]
    assert rows[2][4].startswith("'+cmd") and rows[2][7:10] == ["1.255", "2", "2.51"]


@pytest.mark.parametrize("write", [write_workbook, write_listing])
def test_a_folder_that_is_not_there_is_told(write: object, tmp_path: Path) -> None:
    with pytest.raises(FileError):
        write(tmp_path / "nowhere" / "order", ORDER)


def test_there_is_one_order_for_each_supplier() -> None:
    facts = [
        named("b", name="Bread", on_hand=0.0, supplier="South", cost=Decimal("1.10"), pack=6.0),
        named("a", name="Apples", on_hand=0.0, supplier="South", lead_days=3.5),
        named("c", on_hand=100.0, supplier="West"),
        named("d", on_hand=0.0),
        named("e", supplier="East"),
    ]
    made = forecast([10.0] * 5)
    orders = purchase_orders(plan(history(facts, [10.0] * 5), made, steady(made), {}, TODAY).orders, TODAY, "CHF")
    assert [order.supplier for order in orders] == ["", "South"]
    apples, bread = orders[1].lines
    assert (apples.item, apples.units, apples.value, bread.packs, bread.units) == ("a", 15, None, 4, 24)
    assert (bread.value, orders[1].value, orders[1].unpriced, orders[1].currency) == (Decimal("26.40"), Decimal("26.40"), 1, "CHF")
    assert orders[1].wanted == apples.wanted < bread.wanted


@given(st.lists(st.tuples(st.integers(1, 999), st.integers(1, 48), st.decimals("0.0001", 999, places=4)), max_size=8))
def test_a_sum_is_exact_to_the_cent(lines: list[tuple[int, int, Decimal]]) -> None:
    order = replace(ORDER, lines=tuple(Line("a", "", Decimal(packs), Decimal(pack), cost) for packs, pack, cost in lines))
    exact = sum((packs * pack * cost for packs, pack, cost in lines), Decimal(0))
    assert abs(order.value - exact) <= Decimal("0.005") * len(lines)
    assert order.value == sum((line.value for line in order.lines), Decimal(0))
    assert all(line.value == (line.units * line.cost).quantize(Decimal("0.01"), ROUND_HALF_UP) for line in order.lines)


def test_a_file_name_holds_nothing_that_leads_elsewhere() -> None:
    assert replace(ORDER, supplier="../../Etc / pass*wd?").file_name("pdf") == "order-Etc-pass-wd-2026-03-02.pdf"
    assert replace(ORDER, supplier="").file_name("csv") == "order-supplier-2026-03-02.csv"
    assert replace(ORDER, supplier="x" * 300).file_name("csv") == f"order-{'x' * 60}-2026-03-02.csv"


def test_a_document_shows_every_line_and_says_which_have_no_cost() -> None:
    made = document(ORDER, "Corner shop")
    table, note = made.blocks
    assert (made.client, made.headline) == ("Corner shop", "3 lines for €\u00a038.69, wanted by 2026-03-09.")
    assert made.number.value == 38.69 and table.shown == len(table.rows) == 3
    assert [row[5] for row in table.rows] == ["€\u00a01.005", None, "€\u00a02"]
    assert note.text.startswith("The cost of 1 of 3 lines")


def test_a_document_is_rendered(tmp_path: Path) -> None:
    (page,) = render(document(ORDER, "Corner shop"), tmp_path, ("html",))
    assert all(text in page.read_text("utf-8") for text in ("=Müller &amp; Söhne", "0042", "36.18", "38.69"))
