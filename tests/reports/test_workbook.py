"""The workbook: live formulas, named inputs, texts that stay texts."""

import re
import struct
import zlib
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from syrupy.assertion import SnapshotAssertion

from smeai.core.document import Column, Document, Table
from smeai.core.kpi import Unit
from smeai.reports import Letterhead, render
from tests.reports.documents import EMPTY_TABLES, HOSTILE_TEXTS, LONG, SMALL, hostile


def opened(document: Document, folder: Path, letterhead: Letterhead | None = None, **options: bool) -> openpyxl.Workbook:
    return openpyxl.load_workbook(render(document, folder, ("xlsx",), letterhead)[0], **options)


def cells(book: openpyxl.Workbook) -> list[str]:
    """Every cell with its value, its number format and its lock, one line each."""
    return [
        f"{sheet.title}!{cell.coordinate} {cell.value!r} {cell.number_format}{'' if cell.protection.locked else ' open'}"
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]


def test_the_workbook_is_as_it_was(tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    book = opened(SMALL, tmp_path, Letterhead("Ada & Co"))
    names = [f"{name} = {defined.attr_text}" for name, defined in sorted(book.defined_names.items())]
    assert "\n".join(cells(book) + names) == snapshot


def test_figures_are_live_and_carry_their_value(tmp_path: Path) -> None:
    live, cached = opened(SMALL, tmp_path)["Summary"], opened(SMALL, tmp_path, data_only=True)["Summary"]
    formulas = [live.cell(row, 2).value for row in (9, 10, 11)]
    assert formulas == ["=involvement*resolution", "=messages*involvement*resolution*minutes/60", "=hours_saved*wage"]
    assert [cached.cell(row, 2).value for row in (9, 10, 11)] == [kpi.value for kpi in SMALL.kpis]


def test_names_lead_to_the_cells_of_inputs_and_figures(tmp_path: Path) -> None:
    book = opened(SMALL, tmp_path, data_only=True)
    values = {one.name: one.value for one in (*SMALL.inputs, *SMALL.kpis)}
    assert set(book.defined_names) == set(values)
    for name, value in values.items():
        (sheet, place), *_ = book.defined_names[name].destinations
        assert book[sheet][place].value == value


def test_only_inputs_are_open_to_change(tmp_path: Path) -> None:
    book = opened(SMALL, tmp_path)
    assert book["Inputs"].protection.sheet
    assert [line for line in cells(book) if line.endswith(" open")] == [
        line for line in cells(book) if line.startswith("Inputs!B") and "'" not in line.split()[1]
    ]


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_a_text_never_becomes_a_formula_or_a_link(text: str, tmp_path: Path) -> None:
    book = opened(hostile(text), tmp_path, Letterhead(name=text))
    formulas = [cell.coordinate for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert len(formulas) == 2 * len(SMALL.kpis)
    assert not [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    with ZipFile(tmp_path / "report.xlsx") as package:
        assert not [name for name in package.namelist() if "external" in name.lower() or "vba" in name.lower()]


def test_a_text_is_written_whole(tmp_path: Path) -> None:
    book = opened(hostile('=cmd|" /C calc"!A0'), tmp_path)
    assert book["Summary"]["A1"].value == '=cmd|" /C calc"!A0' and book["Summary"]["A1"].data_type == "s"
    assert len(opened(hostile("W" * 10_000), tmp_path)["Summary"]["A1"].value) == 10_000
    assert len(opened(hostile("W" * 40_000), tmp_path)["Summary"]["A1"].value) == 32_767


def test_a_table_holds_all_its_rows_with_filter_and_frozen_header(tmp_path: Path) -> None:
    sheet = opened(LONG, tmp_path)["All"]
    assert sheet.max_row == 5001 and sheet["A5001"].value == "row 4999 &<" and sheet["B5001"].value == 4999
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref == "A1:B5001"
    assert opened(SMALL, tmp_path)["By topic"].max_row == 4


def test_empty_tables_and_odd_names_get_their_sheets(tmp_path: Path) -> None:
    assert opened(EMPTY_TABLES, tmp_path).sheetnames == ["Summary", "Inputs", "Formulas", "Nothing", "Less"]
    titles = ("Summary", "a/b:c?", "", "'quoted'", "x" * 40, "x" * 41, "History", "😀" * 20)
    tables = tuple(Table(title, (Column("A"),), ()) for title in titles)
    names = opened(replace(SMALL, blocks=tables), tmp_path).sheetnames[3:]
    assert names[:4] == ["Summary 2", "a b c", "Table", "quoted"] and names[6] == "History 2"
    assert len(set(names)) == len(titles) and all(len(name.encode("utf-16-le")) <= 62 for name in names)


@pytest.mark.parametrize(
    ("language", "currency", "expected"),
    [("en", "EUR", '"€ "#,##0.00'), ("de", "EUR", '#,##0.00" €"'), ("en", "USD", '"$"#,##0.00'), ("en", "JPY", '"¥"#,##0')],
)
def test_money_is_formatted_for_the_reader(language: str, currency: str, expected: str, tmp_path: Path) -> None:
    book = opened(replace(SMALL, language=language, currency=currency), tmp_path)
    assert book.worksheets[1]["B9"].number_format == expected


def test_small_money_keeps_its_figures(tmp_path: Path) -> None:
    table = Table("Cost", (Column("Each", Unit.MONEY),), ((0.000004,), (float("nan"),)))
    sheet = opened(replace(SMALL, blocks=(table,)), tmp_path)["Cost"]
    assert sheet["A2"].number_format == '"€ "0.00##########' and sheet["A3"].value is None


def png(width: int, height: int, metre: int = 0) -> bytes:
    """A whole picture of one colour; `metre` is how many of its pixels make one."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    density = chunk(b"pHYs", struct.pack(">IIB", metre, metre, 1)) if metre else b""
    pixels = zlib.compress((b"\0" + b"\x14\x6e\x5a" * width) * height)
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + density + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def drawing(folder: Path) -> str:
    """What is drawn on the sheets of a workbook with the logo in `folder`."""
    (path,) = render(SMALL, folder / "out", ("xlsx",), Letterhead("Moss", next(folder.glob("logo.*"))))
    with ZipFile(path) as book:
        return "".join(book.read(name).decode() for name in book.namelist() if name.startswith("xl/drawings/drawing"))


@pytest.mark.parametrize("metre", [0, 2835, 11811], ids=["no size", "72 dpi", "300 dpi"])
@pytest.mark.parametrize(("size", "shown"), [((600, 200), (120, 40)), ((4000, 100), (260, 6.5)), ((50, 400), (5, 40))])
def test_a_logo_stands_at_the_end_of_the_first_row(size: tuple[int, int], shown: tuple[float, float], metre: int, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png(*size, metre))
    head = drawing(tmp_path)
    assert re.search(r"<xdr:from><xdr:col>4<.*<xdr:to><xdr:col>4<", head), "within the last column"
    across, down = (int(each) / 9525 for each in re.search(r'<a:ext cx="(\d+)" cy="(\d+)"', head).groups())
    assert (across, down) == (pytest.approx(shown[0], abs=1.5), pytest.approx(shown[1], abs=1.5)), "pixels"


def test_a_logo_that_no_spreadsheet_shows_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert drawing(tmp_path) == ""


@pytest.mark.parametrize(("language", "orders"), [("en", {0.0}), ("ar", {1.0, 2.0})])
def test_cells_run_the_way_their_language_is_read_and_formulas_from_the_left(language: str, orders: set[float], tmp_path: Path) -> None:
    book = opened(replace(SMALL, language=language), tmp_path)
    summary, _, formulas = book.worksheets[:3]
    found = {cell.alignment.readingOrder for row in (*summary.iter_rows(), *formulas.iter_rows()) for cell in row if cell.value is not None}
    assert found == orders
    assert summary.sheet_view.rightToLeft is (True if language == "ar" else None)
    assert formulas["B4"].alignment.readingOrder == min(orders)
