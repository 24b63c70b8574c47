"""Bank files in, the user's own columns out."""

import csv

import pytest

from smeai.actions import workspaces
from smeai.errors import DataError, FileError
from smeai.usecases.books.views import Filter, Part

ROWS = """Buchungstag;Empfänger;Verwendungszweck;Betrag;Saldo;Farbe
02.01.2026;Amazon;Bestellung 17;-12,50;987,50;rot
03.01.2026;Stadtwerke Köln;Abschlag Januar;-80,00;907,50;blau
05.01.2026;Müller GmbH;Rechnung 4711;1.200,00;2.107,50;
05.01.2026;Amazon;Bestellung 18;-7,50;2.100,00;grün
"""


@pytest.fixture
def bank(tmp_path):
    path = tmp_path / "umsatz.csv"
    path.write_text(ROWS, "utf-8")
    return str(path)


def test_a_file_is_taken_in_whole_and_goes_out_whole(empty, bank, tmp_path):
    seen = empty.import_files([bank])
    assert (seen.lines, seen.blocked, seen.files, seen.tally.lines) == (4, False, ("umsatz.csv",), 4)
    assert [view.amount for view in empty.lines()] == ["-12.50", "-80.00", "1200.00", "-7.50"]
    empty.book(Filter(text="amazon"), "4930", note="büro")
    out = tmp_path / "out.csv"
    assert empty.export("csv", str(out), False) == (str(out),)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    told = list(csv.DictReader(ROWS.splitlines(), delimiter=";"))
    assert [{name: row[name].lstrip("'") for name in told[0]} for row in rows] == told
    assert [(row["Account"], row["Note"]) for row in rows] == [("4930", "büro"), ("", ""), ("", ""), ("4930", "büro")]


def test_a_mismatch_waits_for_the_word_of_the_user(empty, tmp_path):
    path = tmp_path / "wrong.csv"
    path.write_text(ROWS.replace("907,50", "908,50"), "utf-8")
    seen = empty.import_files([str(path)])
    assert (seen.blocked, seen.tally.lines) == (True, 0)
    assert "mismatch" in [finding.kind for finding in seen.findings]
    assert empty.import_files([str(path)], go_on=True).tally.lines == 4


def test_the_same_file_is_passed_over_and_a_copy_is_marked(empty, bank, tmp_path):
    empty.import_files([bank])
    assert [finding.kind for finding in empty.import_files([bank]).findings] == ["again"]
    other = tmp_path / "again.csv"
    other.write_text(ROWS + "06.01.2026;Rent;Miete;-100,00;2.000,00;\n", "utf-8")
    seen = empty.import_files([str(other)])
    assert (seen.tally.lines, seen.lines) == (9, 5)
    assert [(finding.kind, finding.count) for finding in seen.findings if finding.kind == "duplicate"] == [("duplicate", 4)]
    assert ["duplicate" in view.marks for view in empty.page(Filter(order="date"), 0, 9).lines].count(True) == 4


def test_an_import_is_one_step(empty, bank):
    before = empty.import_files([bank]).tally
    assert before.undo == "import umsatz.csv"
    assert empty.undo().lines == 0
    empty.restart()
    assert empty.redo().lines == 4
    assert empty.lines()[0].payee == "Amazon"


def test_a_file_that_is_gone_and_one_without_lines_are_sentences(empty, tmp_path):
    with pytest.raises(FileError, match="cannot be read"):
        empty.import_files([str(tmp_path / "gone.csv")])
    with pytest.raises(DataError, match="no line to export"):
        empty.export("csv", str(tmp_path / "out.csv"))


def test_lines_go_out_in_other_programs_formats(books, tmp_path):
    books.book(Filter(), "4930")
    amount = next(view.amount for view in books.lines() if view.place == 7)
    books.split(7, (Part("8400", amount), Part("4210", "0.00")))
    for kind in ("xlsx", "beancount", "hledger", "datev", "xero", "quickbooks"):
        for path in books.export(kind, str(tmp_path / f"out.{kind}"), banks={"DE1": "1200"}):
            assert (tmp_path / path).stat().st_size > 100
    assert "4930" in (tmp_path / "out.hledger").read_text("utf-8")


def test_a_copied_pilot_has_the_whole_ledger(books):
    from smeai.actions import ledger
    from smeai.actions.opened import opened

    books.book(Filter(text="amazon"), "4930")
    books.close_month("2026-01")
    copy = opened(books.folder).pilots.duplicate(books.pilot).id
    assert ledger.page(books.folder, copy, Filter(), 0, 100, books.session) == books.page(Filter(), 0, 100)
    assert ledger.open(books.folder, copy, books.session).closed == ("2026-01",)
    workspaces.delete_pilot(books.folder, copy)
