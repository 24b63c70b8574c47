"""Guesses of roles, and what is written."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Font

from smeai.core.usecase import Kind, Role
from smeai.errors import FileError
from smeai.tabular import guess_roles, read, shape_key, write_csv
from smeai.tabular.workbook import annotate
from tests.tabular.samples import MESSAGES, ROLES, delimited, table_of, write_text, write_workbook


def test_roles_are_guessed_from_names_in_other_languages(tmp_path: Path) -> None:
    rows = [("Datum", "Kundennachricht", "Kategorie", "Betrag"), *MESSAGES[1:]]
    guesses = guess_roles(read(write_text(tmp_path / "t.csv", delimited(rows))).table, ROLES)
    assert {key: guess.column for key, guess in guesses.items()} == {
        "text": "Kundennachricht",
        "topic": "Kategorie",
        "date": "Datum",
        "amount": "Betrag",
    }
    assert all(0 < guess.confidence <= 1 and guess.reason.endswith(".") for guess in guesses.values())


def test_roles_are_guessed_from_values_alone() -> None:
    texts = [f"Hello, my parcel number {n} has not arrived yet" for n in range(30)]
    table = table_of(c1=list(range(30)), c2=texts, c3=["en", "de", "es"] * 10, c4=[date(2026, 1, 1 + n) for n in range(30)])
    guesses = {key: guess.column for key, guess in guess_roles(table, ROLES).items()}
    assert guesses == {"text": "c2", "language": "c3", "date": "c4"}


def test_the_shape_key_ignores_order_and_case() -> None:
    assert shape_key(("Message", "Thème")) == shape_key(("theme", "MESSAGE")) != shape_key(("Message",))


def test_written_csv_is_safe_for_spreadsheets_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, ["text", "n"], [["=1+1", -5], [None, 2.5], ["@x", 1]])
    assert path.read_bytes() == b"text,n\n=1+1,-5\n,2.5\n@x,1\n"
    write_csv(path, ["text", "n"], [["=1+1", -5], ["ö", 1]], for_spreadsheet=True)
    assert path.read_text("utf-8-sig") == "text,n\n'=1+1,-5\nö,1\n"
    with pytest.raises(FileError):
        write_csv(tmp_path / "none" / "out.csv", ["a"], [])


def test_a_workbook_is_annotated_in_a_copy(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "mine.xlsx", {"Data": MESSAGES, "Other": [("x",)]})
    book = load_workbook(path)
    book["Data"]["A1"].font = Font(bold=True, color="FF0000")
    book.save(path)
    before, out = path.read_bytes(), tmp_path / "copy.xlsx"
    annotate(path, out, "Data", {"prediction": ["a", "=b", None, "d"], "confidence": [0.5, 1, 0.25, 0]}, {"prediction": "by smeai"})
    copy = load_workbook(out)["Data"]
    assert [cell.value for cell in copy["E"]] == ["prediction", "a", "=b", None, "d"]
    assert copy["E3"].data_type == "s"
    assert (copy["A1"].font.bold, copy["F2"].value, copy["E1"].comment.text) == (True, 0.5, "by smeai")
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["mine.xlsx", "link.xlsx"])
def test_the_original_is_never_the_copy(tmp_path: Path, name: str) -> None:
    path = write_workbook(tmp_path / "mine.xlsx", {"Data": MESSAGES})
    (tmp_path / "link.xlsx").hardlink_to(path)
    with pytest.raises(FileError):
        annotate(path, tmp_path / name, "Data", {"x": [1]})


@pytest.mark.parametrize("workbook", [True, False])
def test_days_of_eight_digits_are_dates(tmp_path: Path, workbook: bool) -> None:
    rows = [["date", "amount"], *[[20260100 + day, day * 3] for day in range(1, 29)]]
    path = write_workbook(tmp_path / "t.xlsx", {"T": rows}) if workbook else write_text(tmp_path / "t.csv", delimited(rows))
    assert guess_roles(read(path).table, ROLES)["date"].column == "date"


def test_one_endless_name_does_not_hide_a_column(tmp_path: Path) -> None:
    role = Role("item", "Item", "which", Kind.CATEGORY, names=("item",))
    rows = [["item", "amount"], *[[name, 3] for name in ("a", "b", "c", "x" * 10_000)] * 5]
    assert guess_roles(read(write_text(tmp_path / "t.csv", delimited(rows))).table, [role])["item"].column == "item"
