"""Every export is read back: no line, cent, day or account is lost on the way."""

import csv
import re
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from python_calamine import CalamineWorkbook

from smeai.errors import DataError, FileError, UsageError
from smeai.usecases.books.exports.booking import Share
from smeai.usecases.books.exports.datev_columns import COLUMNS
from smeai.usecases.books.exports.formats import WRITERS, export
from smeai.usecases.books.exports.kinds import EXPORT_KINDS
from smeai.usecases.books.exports.quickbooks import account_names
from tests.usecases.books.exports.samples import CHART, SETTING, bookings, facts, one

SUFFIXES = {kind.key: kind.suffix for kind in EXPORT_KINDS}
QUICK = settings(max_examples=40, deadline=None)


def written(key, made, setting=SETTING):
    """The texts of the files an export wrote, by name; workbooks as rows."""
    with TemporaryDirectory() as folder:
        paths = export(key, Path(folder) / f"out{SUFFIXES[key]}", made, setting)
        if key == "xlsx":
            return {path.name: CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python() for path in paths}
        return {path.name: path.read_bytes().decode("cp1252" if key == "datev" else "utf-8-sig") for path in paths}


def rows(text, delimiter=","):
    return list(csv.reader(text.splitlines(keepends=True), delimiter=delimiter))


def bare(cell):
    return cell[1:] if cell[:1] == "'" and cell[1:2] in "=+-@" else cell


@QUICK
@given(bookings())
def test_datev(made):
    found = []
    for text in written("datev", made).values():
        head, titles, *lines = rows(text, ";")
        assert tuple(titles) == COLUMNS and len(titles) == 125 and len(head) == 31 and head[0] == "EXTF"
        start = datetime.strptime(head[12], "%Y%m%d").date()
        for line in lines:
            field = dict(zip(titles, line, strict=True))
            day = date(start.year, int(field["Belegdatum"][2:]), int(field["Belegdatum"][:2]))
            assert head[14] <= f"{day:%Y%m%d}" <= head[15]
            assert len(field["Buchungstext"]) <= 60 and re.fullmatch(r"[A-Za-z0-9$%&*+\-/]{0,36}", field["Belegfeld 1"])
            free = {field[f"Beleginfo - Art {n}"]: field[f"Beleginfo - Inhalt {n}"] for n in range(1, 9)}
            amount = Decimal(field["Umsatz (ohne Soll/Haben-Kz)"].replace(",", ".")) * (1 if field["Soll/Haben-Kennzeichen"] == "S" else -1)
            found.append((int(free["Zeile"]), day, field["WKZ Umsatz"], field["Konto"], amount, field["Gegenkonto (ohne BU-Schlüssel)"]))
    assert sorted(found) == facts(made)


@QUICK
@given(bookings())
def test_xero(made):
    banks = {each.bank for each in made}
    found = []
    for name, text in written("xero", made).items():
        bank = name[4:8] if len(banks) > 1 else next(iter(banks))
        for line in rows(text)[1:]:
            currency = made[int(line[8]) - 1].currency or "EUR"  # a bank account has one
            found.append((int(line[8]), datetime.strptime(line[0], "%d/%m/%Y").date(), currency, bank, Decimal(line[1]), line[6]))
            assert not re.match(r"[=@]", "".join(line[2:5]))
    assert sorted(found) == facts(made)


@QUICK
@given(bookings())
def test_quickbooks(made):
    codes = {name: code for code, name in account_names(SETTING).items()}
    assert len(codes) == len(CHART.accounts)
    journals = {}
    for line in rows(written("quickbooks", made)["out.csv"])[1:]:
        amount = Decimal(line[5] or 0) - Decimal(line[6] or 0)
        journals.setdefault(int(line[0]), []).append((datetime.strptime(line[1], "%m/%d/%Y").date(), line[2], codes[bare(line[4])], amount))
    found = []
    for number, (bank, *parts) in journals.items():
        assert bank[3] == -sum(part[3] for part in parts)
        found += [(number, day, currency, bank[2], -amount, code) for day, currency, code, amount in parts]
    assert sorted(found) == facts(made)


def transactions(text, posting, line):
    """(number, day, currency, postings of code and amount) of plain-text books, codes by the accounts that are declared."""
    for block in text.split("\n\n")[1:]:
        number = re.search(line, block)
        postings = re.findall(posting, block, re.MULTILINE)
        if number:
            yield int(number[1]), date.fromisoformat(block[:10]), postings


@QUICK
@given(bookings())
def test_beancount(made):
    text = written("beancount", made)["out.beancount"]
    codes = dict(re.findall(r'open (\S+)\n  code: "(.*)"', text))
    assert len(set(codes.values())) == len(codes) and all(re.fullmatch(r"[A-Z][a-z]+(:[A-Z0-9][A-Za-z0-9-]*)+", name) for name in codes)
    found = []
    for number, day, (bank, *parts) in transactions(text, r"^  (\S+:\S+)  (-?[\d.]+) (\w+)$", r'  line: "(\d+)"'):
        assert Decimal(bank[1]) == -sum(Decimal(amount) for _, amount, _ in parts)
        found += [(number, day, currency, codes[bank[0]], -Decimal(amount), codes[name]) for name, amount, currency in parts]
    assert sorted(found) == facts(made)
    for each in made:
        quoted = " ".join(each.text.split()).replace("\\", "\\\\").replace('"', '\\"')
        assert f'"{quoted}"' in text


@QUICK
@given(bookings())
def test_hledger(made):
    text = written("hledger", made)["out.journal"]
    codes = dict(re.findall(r"^account (\S+)  ; type: [ALERX], code: (.*)$", text, re.MULTILINE))
    found = []
    for number, day, (bank, *parts) in transactions(text, r"^    (\w+:\S+)  (-?[\d.]+) (\w+)$", r"    ; line: (\d+)"):
        assert Decimal(bank[1]) == -sum(Decimal(amount) for _, amount, _ in parts)
        found += [(number, day, currency, codes[bank[0]], -Decimal(amount), codes[name]) for name, amount, currency in parts]
    assert sorted(found) == facts(made)
    heads = re.findall(r"^\d{4}-\d\d-\d\d \* .*$", text, re.MULTILINE)
    assert len(heads) == len(made) and all(head.count("|") == 1 and ";" not in head for head in heads)


@QUICK
@given(bookings())
def test_own_columns_as_csv(made):
    own = replace(SETTING, headers=("Betrag", "Text", "Account"))
    made = [replace(each, cells=(f"{each.amount:.2f}".replace(".", ","), each.text, str(each.place))) for each in made]
    head, *lines = rows(written("csv", made, own)["out.csv"])
    assert head[:7] == ["Betrag", "Text", "Account", "Account (booked)", "Account name", "Tax code", "Note"]
    assert len(lines) == len(made)
    for line, each in zip(lines, made, strict=True):
        assert (line[0], bare(line[1]), line[2]) == each.cells
        assert not line[1].startswith(("=", "@")) and (each.parts or line[3] == each.account)
        parts = [line[at : at + 4] for at in range(7, len(line), 4) if line[at]]
        assert [Share(a, Decimal(b), c, bare(d)) for a, b, c, d in parts] == list(each.parts)


@QUICK
@given(bookings())
def test_plain_columns_as_xlsx(made):
    head, *lines = written("xlsx", made)["out.xlsx"]
    assert head[:7] == ["Date", "Amount", "Currency", "Payee", "Text", "Reference", "Bank account"]
    for line, each in zip(lines, made, strict=True):
        assert line[0] == each.date and Decimal(str(line[1])).quantize(Decimal("0.01")) == each.amount
        assert line[2:7] == [each.currency, each.payee, each.text, each.reference, each.bank]


def test_datev_parts_business_years():
    made = [one(date=date(2025, 6, 30)), one(date=date(2025, 7, 1), place=1), one(date=date(2026, 6, 30), place=2)]
    files = written("datev", made, replace(SETTING, first_month=7))
    assert list(files) == ["out_2024.csv", "out_2025.csv"]
    assert [len(text.splitlines()) - 2 for text in files.values()] == [1, 2]


def test_datev_line_as_it_stands():
    long = "Rechnung 20817 über Mehl " * 20
    made = [one(payee="Mühle", text=long, reference="RE 1/2", tax="V19", amount=Decimal("1234.5"), note="später")]
    head, _, line = next(iter(written("datev", made).values())).splitlines()
    assert head.startswith('"EXTF";700;21;"Buchungsstapel";13;20261001093000000;;"SM";"";"";1001;1;20260101;4;20260203;20260203;"smeai"')
    assert line.startswith('1234,50;"S";"EUR";;;;1200;4930;"9";0302;"RE1/2";;;"Mühle Rechnung 20817')
    assert '"Notiz";"später"' in line and line.count('"Verwendungszweck"') == 3


def test_datev_accounts_that_know_their_tax_get_no_key():
    lines = next(
        iter(written("datev", [one(tax="V19"), one(tax="U7", account="8300"), one(tax="V7", account="3110")]).values())
    ).splitlines()[2:]
    assert [line.split(";")[8] for line in lines] == ['"9"', "", '"8"']


def test_datev_takes_numbers_only():
    with pytest.raises(DataError, match="no account “Rent”"):
        written("datev", [one(account="Rent")])


@pytest.mark.parametrize("key", SUFFIXES)
def test_lines_without_an_account(key):
    made = [one(account="")]
    if key in ("csv", "xlsx"):
        assert len(written(key, made)) == 1
        return
    with pytest.raises(DataError, match="no account"):
        written(key, made)
    assert "1800" in next(iter(written(key, made, replace(SETTING, suspense="1800")).values())) or key == "quickbooks"


@pytest.mark.parametrize("key", SUFFIXES)
def test_no_lines_at_all(key):
    written(key, [])


@pytest.mark.parametrize("key", SUFFIXES)
def test_a_place_that_cannot_be_written(key, tmp_path):
    with pytest.raises(FileError, match="cannot be written"):
        export(key, tmp_path / "missing" / "a", [one()], SETTING)


def test_every_kind_is_written_and_no_other():
    assert list(SUFFIXES) == list(WRITERS)
    with pytest.raises(UsageError, match="no export called pdf"):
        export("pdf", Path("a"), [], SETTING)


def test_parts_must_add_up():
    split = one(parts=(Share("4930", Decimal("-12.00")), Share("3400", Decimal("-0.29"))))
    with pytest.raises(DataError, match="do not add up"):
        written("beancount", [split])


def test_parts_of_a_cent():
    with pytest.raises(DataError, match="parts of a cent"):
        written("xero", [one(amount=Decimal("1.005"))])
    assert " 1.005 EUR" in written("beancount", [one(amount=Decimal("1.005"))])["out.beancount"]


def test_large_amounts_stay_whole():
    large = Decimal("12345678901234567.89")
    assert written("xlsx", [one(amount=large)])["out.xlsx"][1][1] == "12345678901234567.89"
    assert rows(written("csv", [one(amount=large)])["out.csv"])[1][1] == "12345678901234567.89"


def test_formulas_stay_texts():
    evil = one(text='=HYPERLINK("http://x","y")', payee="@SUM(A1)", reference="+1-2", note="-2+3")
    for key in ("csv", "xero", "quickbooks"):
        cells = [cell for line in rows(next(iter(written(key, [evil]).values()))) for cell in line]
        assert not [cell for cell in cells if re.match(r"[=+@-](?![\d.]+$)", cell)]
    with TemporaryDirectory() as folder:
        import zipfile

        (path,) = export("xlsx", Path(folder) / "a.xlsx", [evil], SETTING)
        assert b"<f>" not in zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
