"""Accounts, balances, totals and partners that stand beside or between the bookings of a table."""

from decimal import Decimal

import pytest

from smeai.tabular.statements.proof import State, prove
from tests.tabular.statements.tables import read


def test_account_and_balances_below_their_labels(tmp_path):
    above = "#Klient;\nJAN K;\n\n#Numer rachunku;\n12 1140 2004 0000 3002 0135 5387;\n\n#Saldo początkowe;#Waluta\n1 000,00;PLN\n\n"
    rows = "Data operacji;Opis operacji;Kwota\n2026-01-05;Sklep;-25,00\n2026-01-06;Klient;50,00\n"
    (statement,) = read(tmp_path, above + rows).statements
    assert (statement.account, statement.currency) == ("12 1140 2004 0000 3002 0135 5387", "PLN")
    assert statement.opening.amount == Decimal("1000.00")


@pytest.mark.parametrize(
    ("above", "account"),
    [("Account 2026-01-01 00:00", ""), ("Account;12-34-56 12345678", "12-34-56 12345678"), ("Account: 4711 0815", "4711 0815")],
)
def test_the_time_of_an_export_is_no_account(above, account, tmp_path):
    (statement,) = read(tmp_path, above + "\n\nDate;Text;Amount\n2026-01-05;A;-5.00\n2026-01-06;B;10.00\n").statements
    assert statement.account == account


def test_balances_cut_at_their_thousands(tmp_path):
    text = "Date,Text,Amount\n2026-01-05,A,-5.00\n2026-01-06,B,10.00\nOpening balance : 1,000,000.00\nClosing balance : 1,000,005.00\n"
    (statement,) = read(tmp_path, text).statements
    assert prove(statement).state is State.OK and statement.opening.amount == Decimal("1000000.00")


def test_a_column_that_some_rows_leave_empty_names_no_account(tmp_path):
    text = "Date,Product,Text,Amount,Balance\n2026-01-05,FUND A,Buy,-5.00,95.00\n2026-01-06,,Fee,-1.00,94.00\n"
    text += "2026-01-07,FUND B,Buy,-4.00,90.00\n"
    (statement,) = read(tmp_path, text).statements
    assert (statement.account, {line.account for line in statement.lines}, len(statement.lines)) == ("", {""}, 3)


@pytest.mark.parametrize(("total", "said"), [("-10.00,20.00", 0), ("10.00,20.00", 0), ("-10.00,25.00", 1), (",", 0)])
def test_totals_are_compared_with_the_bookings(total, said, tmp_path):
    rows = "2026-01-05,A,-4.00,\n2026-01-06,B,,20.00\n2026-01-07,C,-6.00,\n"
    file = read(tmp_path, f"Date,Text,Debit,Credit\n{rows}Total,,{total}\n")
    found = [problem.sentence for problem in file.problems if "states a total" in problem.sentence]
    assert len(found) == said and all("25.00 in column Credit, the bookings make 20.00" in sentence for sentence in found)


def test_totals_of_parts_are_right_too(tmp_path):
    part = "2026-01-05,A,-4.00\n2026-01-06,B,20.00\nTotal,,16.00\n"
    file = read(tmp_path, "Date,Text,Amount\n" + part + part + "Total,,32.00\nTurnover,,8.00\nTurnover,,40.00\n")
    assert (len(file.lines), [problem for problem in file.problems if "states a total" in problem.sentence]) == (4, [])


def test_of_sender_and_receiver_the_other_side_is_the_partner(tmp_path):
    us, them, others = "DE02120300000000202051", "NL91ABNA0417164300", "NL20INGB0001234567"
    text = (
        "Date,Sender,Sender account,Receiver,Receiver account,Text,Amount\n"
        f"2026-01-05,We,{us},Landlord,{them},Rent,-5.00\n2026-01-06,Client,{others},We,{us},Order,20.00\n"
        f"2026-01-07,We,{us},Shop,{others},Paper,-4.00\n"
    )
    file = read(tmp_path, text)
    assert [(line.account, line.iban, line.counterparty) for line in file.lines] == [
        (us, them, "Landlord"),
        (us, others, "Client"),
        (us, others, "Shop"),
    ]
    assert len(file.statements) == 1
