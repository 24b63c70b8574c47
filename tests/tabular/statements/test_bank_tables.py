"""Bank tables of many countries: read to the cent and the day, asked where they leave a doubt, every row accounted for."""

from dataclasses import replace
from decimal import Decimal

import pytest
import xlsxwriter

from smeai.core.problem import Severity
from smeai.errors import UnreadableFile
from smeai.tabular.reading import Reading
from smeai.tabular.statements import read_statement
from smeai.tabular.statements.proof import State, prove
from tests.tabular.statements.bank_layouts import LAYOUTS
from tests.tabular.statements.tables import lost, moves, notes, read


@pytest.mark.parametrize("name", LAYOUTS)
def test_layouts(name, tmp_path):
    layout = LAYOUTS[name]
    file = read(tmp_path, layout.text, encoding=layout.encoding)
    assert (moves(file), tuple(question.key for question in file.questions)) == (layout.lines, layout.asked)
    assert file.records == len(file.lines) + lost(file)


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_confirmed_reading_gives_the_same_lines_and_asks_nothing(name, tmp_path):
    first = read(tmp_path, LAYOUTS[name].text, encoding=LAYOUTS[name].encoding)
    reading = first.reading
    for question in first.questions:
        reading = reading.answered(question.key, question.assumed)
    again = read_statement(tmp_path / "export.csv", Reading.from_json(reading.to_json()))
    assert (again.lines, again.questions, again.shape) == (first.lines, (), first.shape)


def test_all_that_a_line_says(tmp_path):
    file = read(tmp_path, LAYOUTS["dutch"].text)
    assert [(line.account, line.iban, line.currency) for line in file.lines] == [
        ("NL91ABNA0417164300", "", "EUR"),
        ("NL91ABNA0417164300", "NL20INGB0001234567", "EUR"),
    ]
    line = read(tmp_path, LAYOUTS["german"].text, encoding="cp1252").lines[1]
    assert (line.counterparty, line.description, str(line.value_date)) == ("Kunde AG", "Auftrag 12", "2026-03-07")
    assert (line.account, line.row) == ("DE02120300000000202051", 7)


def test_balances_prove_and_are_those_after_each_row(tmp_path):
    file = read(tmp_path, LAYOUTS["balance before each row"].text)
    assert [line.balance for line in file.lines] == [Decimal("200.00"), Decimal("250.00"), Decimal("240.00")]
    for name in ("swiss", "british", "greek", "japanese", "fee apart", "indian"):
        (statement,) = read(tmp_path, LAYOUTS[name].text, encoding=LAYOUTS[name].encoding).statements
        assert prove(statement).state is State.OK, name


def test_opening_and_closing_rows_are_balances_and_no_lines(tmp_path):
    text = (
        "Date,Details,Amount\n2026-01-01,Opening balance,100.00\n2026-01-02,Rent,-30.00\n2026-01-03,Client,50.00\n"
        ",Total,20.00\nClosing balance,,120.00\n"
    )
    file = read(tmp_path, text)
    (statement,) = file.statements
    assert moves(file) == "2026-01-02 -30.00, 2026-01-03 50.00"
    assert (statement.opening.amount, statement.closing.amount) == (Decimal("100.00"), Decimal("120.00"))
    assert prove(statement).state is State.OK


def test_pending_and_broken_rows_are_named(tmp_path):
    text = (
        "Date,Details,Amount,Status\nPending,Shop,-5.00,\n2026-01-02,Rent,-30.00,Booked\n"
        "2026-01-03,Hotel,-70.00,Pending\n2026-01-04,Odd,n/a,Booked\n"
    )
    file = read(tmp_path, text)
    assert moves(file) == "2026-01-02 -30.00"
    assert [problem.row for problem in file.problems] == [2, 4, 5]
    assert file.records == 4 == len(file.lines) + lost(file)


def test_words_of_balances_in_a_booking_leave_it_a_booking(tmp_path):
    text = (
        "Date,Details,Amount\n2026-01-02,Total Energies,-30.00\n2026-01-03,Opening of account 12,50.00\n"
        "2026-01-04,Balance due Smith,-5.00\n"
    )
    assert len(read(tmp_path, text).lines) == 3


def test_a_header_that_is_not_english_writes_the_day_first(tmp_path):
    file = read(tmp_path, "Fecha;Concepto;Importe\n01/02/2026;Uno;-30,00\n03/02/2026;Dos;50,00\n")
    assert (str(file.lines[0].date), file.questions) == ("2026-02-01", ())
    assert "day, month, year" in notes(file)  # not in silence: a bank may do otherwise


def test_a_row_of_text_goes_on_the_booking_above(tmp_path):
    file = read(tmp_path, "Date,Description,Withdrawal,Deposit\n18/04/2026,PURCHASE,6.66,\n,CORNER SHOP,,\n19/04/2026,CLIENT,,9.00\n")
    assert [line.description for line in file.lines] == ["PURCHASE CORNER SHOP", "CLIENT"]


@pytest.mark.parametrize(("answer", "day"), [("dmy", "2026-02-01"), ("mdy", "2026-01-02")])
def test_a_day_that_can_be_two_is_asked(tmp_path, answer, day):
    text = "Date,Details,Amount\n01/02/2026,Rent,-30.00\n03/02/2026,Client,50.00\n"
    file = read(tmp_path, text)
    assert [question.key for question in file.questions] == ["date_order"]
    answered = read(tmp_path, text, Reading(date_order=answer))
    assert (str(answered.lines[0].date), answered.questions) == (day, ())


def test_neighbours_period_and_name_of_the_file_tell_the_order_of_days(tmp_path):
    rows = "Date,Details,Amount\n05/01/2026,Rent,-30.00\n06/01/2026,Client,50.00\n"
    assert read(tmp_path, rows + "01/02/2026,Fee,-1.00\n").questions == ()  # else the days would jump back
    assert read(tmp_path, rows, name="export_20260101-20260131.csv").questions == ()
    assert read(tmp_path, "Period,01/01/2026 - 31/01/2026\n\n" + rows).questions == ()


def test_thousands_that_can_be_thousandths(tmp_path):
    asked = read(tmp_path, "Date;Details;Amount\n2026-01-20;Rent;-1.500\n2026-01-21;Client;2.250\n")
    assert ([question.key for question in asked.questions], asked.lines[0].amount) == (["decimal"], Decimal("-1.500"))
    settled = read(tmp_path, "Date;Details;Amount;Currency\n2026-01-20;Rent;-1.500;HUF\n2026-01-21;Client;2.250;HUF\n")
    assert (settled.lines[0].amount, settled.questions) == (Decimal(-1500), ())


def test_a_column_without_signs_is_asked_and_answered(tmp_path):
    text = "Date,Details,Amount\n2026-01-20,Alpha,30.00\n2026-01-21,Beta,50.00\n"
    assert [question.key for question in read(tmp_path, text).questions] == ["sign"]
    assert moves(read(tmp_path, text, Reading(sign="out"))) == "2026-01-20 -30.00, 2026-01-21 -50.00"


def test_words_of_the_bookings_tell_the_sign(tmp_path):
    rows = "".join(f"2026-01-{day},CARD PURCHASE {day},{day}.00\n" for day in range(10, 20))
    file = read(tmp_path, "Date,Details,Amount\n" + rows)
    assert (file.lines[0].amount, file.questions) == (Decimal("-10.00"), ())


def test_signs_and_marks_that_contradict_each_other_are_asked(tmp_path):
    text = (
        "Date,Details,Amount,Type\n2026-01-20,A,30.00,Debit\n2026-01-21,B,-50.00,Debit\n"
        "2026-01-22,C,-60.00,Credit\n2026-01-23,D,5.00,Credit\n"
    )
    assert [question.key for question in read(tmp_path, text).questions] == ["sign"]
    assert moves(read(tmp_path, text, Reading(sign="flagged"))).split(", ")[0] == "2026-01-20 -30.00"


def test_columns_that_the_user_chose_are_obeyed(tmp_path):
    text = "Date,Details,Foo,Bar\n2026-01-20,A,30.00,-1.00\n2026-01-21,B,50.00,2.00\n"
    assert [question.key for question in read(tmp_path, text).questions] == ["columns"]
    assert moves(read(tmp_path, text, columns={"amount": "Bar"})) == "2026-01-20 -1.00, 2026-01-21 2.00"


def test_accounts_and_currencies_become_statements_of_their_own(tmp_path):
    text = (
        "Account,Date,Details,Amount,Currency\n111111,2026-01-20,A,-30.00,EUR\n222222,2026-01-20,B,-5.00,USD\n"
        "111111,2026-01-21,C,50.00,EUR\n"
    )
    file = read(tmp_path, text)
    assert [(one.account, one.currency, len(one.lines)) for one in file.statements] == [("111111", "EUR", 2), ("222222", "USD", 1)]


def test_headings_between_the_rows_begin_another_account(tmp_path):
    head = "Date;Text;Amount;Balance\n"
    first = "Account;DE02120300000000202051\n" + head + "2026-01-02;A;-5.00;95.00\n2026-01-03;B;10.00;105.00\n\n"
    file = read(tmp_path, first + "Account;DE02500105170137075030\n" + head + "2026-01-02;C;-7.00;993.00\n2026-01-05;D;12.00;1005.00\n")
    assert [(one.account, len(one.lines)) for one in file.statements] == [("DE02120300000000202051", 2), ("DE02500105170137075030", 2)]
    assert all(prove(statement).state is State.OK for statement in file.statements)


def test_a_fee_that_may_be_apart_is_asked(tmp_path):
    text = "Date,Text,Amount,Fee\n2026-01-02,A,-5.00,0.50\n2026-01-03,B,10.00,0.00\n"
    assert [question.key for question in read(tmp_path, text).questions] == ["fee"]
    assert moves(read(tmp_path, text, Reading(fee="apart"))) == "2026-01-02 -5.50, 2026-01-03 10.00"


def test_a_workbook_with_preamble_and_totals(tmp_path):
    path = tmp_path / "export.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet, day = book.add_worksheet("Bookings"), book.add_format({"num_format": "dd.mm.yyyy"})
        rows = [["Account", "DE02120300000000202051"], [], ["Date", "Text", "Debit", "Credit"], [46042, "Rent", 800.1, None]]
        rows += [[46043, "Client", None, 50], ["Total", None, 800.1, 50]]
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                sheet.write(number, column, value, day if value in (46042, 46043) else None)
    file = read_statement(path)
    assert (moves(file), file.lines[0].account) == ("2026-01-20 -800.1, 2026-01-21 50", "DE02120300000000202051")


def test_shapes_tell_layouts_apart(tmp_path):
    shapes = {read(tmp_path, layout.text, encoding=layout.encoding).shape for layout in LAYOUTS.values()}
    assert len(shapes) >= len(LAYOUTS) - 2  # those without names are told apart by their width alone


@pytest.mark.parametrize("text", ["hello\n", "KNAB EXPORT;;;\n", "a,b\n1,2\n3,4\n"])
def test_what_is_no_table_of_bookings_is_refused_or_named(text, tmp_path):
    with pytest.raises(UnreadableFile):
        read(tmp_path, text)


def test_a_table_of_balances_alone_has_no_lines_but_an_error(tmp_path):
    file = read(tmp_path, "Datum;Saldo\n2026-01-20;13,20\n2026-01-21;13,20\n")
    assert (file.lines, [problem.severity for problem in file.problems], file.records) == ((), [Severity.ERROR], 2)


def test_an_empty_statement_is_no_error(tmp_path):
    assert read(tmp_path, "Date,Description,Amount,Balance\n").lines == ()


def test_delimiters_are_found_below_a_long_preamble(tmp_path):
    text = "".join(f"Line {number} of a long letter to our customers\n" for number in range(12)) + LAYOUTS["british"].text
    assert moves(read(tmp_path, text)) == LAYOUTS["british"].lines


def test_a_header_below_which_the_file_ends(tmp_path):
    assert read(tmp_path, "Date,Description,Amount\n", Reading(header_rows=2)).lines == ()


def test_the_reading_hands_its_choices_back():
    reading = replace(Reading(), sign="out", columns="amount=Betrag")
    assert Reading.from_json(reading.to_json()) == reading
