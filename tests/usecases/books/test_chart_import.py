import pytest
import xlsxwriter

from smeai.core.problem import Severity
from smeai.errors import DataError, FileError
from smeai.usecases.books.account_kinds import kind_of_type
from smeai.usecases.books.account_names import account_for
from smeai.usecases.books.chart import AccountKind
from smeai.usecases.books.chart_import import read_chart

GERMAN = """Konto;Bezeichnung;Kontoart;Steuerschlüssel
;Klasse 4;;
0400;Maschinen;Anlagevermögen;9
4920;Telefon;Aufwand;9
4930;Bürobedarf;Aufwand;9
4930;Büromaterial;Aufwand;9
8400;Erlöse 19 %;Erlöse;3
4980;;Aufwand;
"""


def imported(tmp_path, text, name="chart.csv"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return read_chart(tmp_path / name)


def test_a_chart_is_read_and_what_is_odd_is_named(tmp_path):
    file = imported(tmp_path, GERMAN)
    assert [account.code for account in file.chart.accounts] == ["0400", "4920", "4930", "8400", "4980"]
    assert file.chart.title("4930") == "4930 Bürobedarf" and file.chart.get("4930").tax == "9"
    assert [(problem.row, problem.severity) for problem in file.problems] == [
        (2, Severity.NOTE), (6, Severity.WARNING), (8, Severity.WARNING),
    ]  # fmt: skip
    assert "stands twice: “Bürobedarf” was kept, “Büromaterial” left out" in file.problems[1].sentence
    assert (file.chart.name, file.problems[0].file) == ("chart", "chart.csv")


def test_kinds_come_from_types_and_purposes_from_names(tmp_path):
    chart = imported(tmp_path, GERMAN).chart
    assert [account.kind for account in chart.accounts[:2]] == [AccountKind.ASSET, AccountKind.EXPENSE]
    assert chart.get("8400").kind is AccountKind.INCOME
    assert account_for("telephone", chart).code == "4920"


def test_kinds_come_from_the_codes_of_a_known_chart(tmp_path):
    rows = "4920,Telefon\n4930,Bürobedarf\n1200,Bank\n1776,Irgendwas\n4100,Löhne und Gehälter\n8999,Irgendwas\n"
    file = imported(tmp_path, "Konto,Name\n" + rows)
    assert file.family == "skr03"
    assert (file.chart.get("1776").kind, file.chart.get("8999").kind) == (AccountKind.LIABILITY, AccountKind.INCOME)


def test_a_name_goes_before_a_description(tmp_path):
    file = imported(tmp_path, "*Code,*Name,*Type,*Tax Code,Description\n090,Bank,Bank,None,Our bank\n404,Bank Fees,Overhead,None,Fees\n")
    assert [(account.code, account.name) for account in file.chart.accounts] == [("090", "Bank"), ("404", "Bank Fees")]


def test_number_and_name_in_one_column_are_parted(tmp_path):
    file = imported(tmp_path, "Kontenrahmen\n4920 Telefon\n4930 - Bürobedarf\nPersonalkosten\n4100 Löhne\n")
    assert [(account.code, account.name) for account in file.chart.accounts] == [
        ("4920", "Telefon"), ("4930", "Bürobedarf"), ("4100", "Löhne"),
    ]  # fmt: skip


def test_accounts_without_numbers_go_by_their_names(tmp_path):
    file = imported(tmp_path, "Full name,Type,Detail type\nChecking,Bank,Checking\nOffice supplies,Expenses,Supplies\n")
    assert [account.code for account in file.chart.accounts] == ["Checking", "Office supplies"]
    assert "go by their names" in file.problems[0].sentence


def test_numbers_of_a_workbook_are_codes(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "c.xlsx") as book:
        sheet = book.add_worksheet()
        for row, cells in enumerate([("Code", "Name"), (4930.0, "Office supplies"), ("0400", "Machines"), (512, "Bank"), ("53.0", "Cash")]):
            sheet.write_row(row, 0, cells)
    assert [account.code for account in read_chart(tmp_path / "c.xlsx").chart.accounts] == ["4930", "0400", "512", "53"]


def test_what_the_user_says_of_the_columns_goes_first(tmp_path):
    (tmp_path / "c.csv").write_text("a,b,c\n1,Rent,x\n2,Fuel,y\n", encoding="utf-8")
    file = read_chart(tmp_path / "c.csv", mapping={"code": "a", "name": "b", "type": "no such"})
    assert [account.name for account in file.chart.accounts] == ["Rent", "Fuel"] and "type" not in file.mapping


@pytest.mark.parametrize("text", ["Konto,Name\n,Nur\n,Titel\n"])
def test_a_table_without_accounts_is_refused(tmp_path, text):
    with pytest.raises(DataError, match="holds no accounts"):
        imported(tmp_path, text)


def test_no_table_is_refused(tmp_path):
    with pytest.raises(FileError):
        imported(tmp_path, "")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Overhead", "expense"), ("Direct Costs", "expense"), ("Cost of Goods Sold", "expense"), ("Accounts payable (A/P)", "liability"),
        ("Accounts receivable (A/R)", "asset"), ("Current Liability", "liability"), ("Other Current Assets", "asset"),
        ("Aufwandskonto", "expense"), ("Erlöskonto", "income"), ("Passiva", "liability"), ("Aktiva", "asset"), ("Eigenkapital", "equity"),
        ("Charges", "expense"),
        ("Produits", "income"), ("Gastos", "expense"), ("Ingresos", "income"), ("Ricavi", "income"),
        ("Costi", "expense"),
        ("Capitaux propres", "equity"), ("Kosten", "expense"), ("Opbrengsten", "income"), ("Owner's Equity", "equity"),
    ],
)  # fmt: skip
def test_types_are_known_in_many_languages(text, kind):
    assert kind_of_type(text) == kind


def test_an_unknown_type_is_none():
    assert kind_of_type("Zebra") is kind_of_type("") is None
