"""The workbook: live formulas, named inputs, texts that stay texts."""

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
