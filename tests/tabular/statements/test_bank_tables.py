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


def write(folder, text, encoding="utf-8", name="export.csv"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def read(folder, text, reading=None, columns=None, **how):
    return read_statement(write(folder, text, **how), reading, columns)


def moves(file):
    return ", ".join(f"{line.date} {line.amount}" for line in file.lines)


def lost(file):
    return sum(problem.count for problem in file.problems if problem.severity is not Severity.NOTE and problem.row)


def notes(file):
    return " ".join(problem.sentence for problem in file.problems if problem.severity is Severity.NOTE)


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


CARD = "Date,Details,Amount\n" + "".join(f"2026-01-{day},Ref {day},{day}.00\n" for day in range(10, 20)) + "2026-01-20,Ref 20,-145.00\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (CARD, "credit-card_2026.csv"),
        ("Kreditkarte;1234\n\n" + CARD, "export.csv"),
        (CARD.replace("Details", "Merchant name"), "export.csv"),
        (CARD.replace("Ref 11", "LIDL 4711").replace("Ref 13", "NETFLIX.COM").replace("Ref 17", "IKEA Berlin"), "export.csv"),
    ],
)
def test_charges_of_a_credit_card_are_money_out(text, name, tmp_path):
    assert [question.key for question in read(tmp_path, CARD).questions] == ["sign"]
    file = read(tmp_path, text, name=name)
    assert (file.questions, [str(line.amount) for line in file.lines[:1]]) == ((), ["-10.00"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (CARD.replace("Ref 11", "LIDL 4711").replace("Ref 13", "LIDL 4712"), "export.csv"),  # one shop may be a customer
        (CARD.replace("Amount", "Amount,Fee").replace(".00\n", ".00,0.30\n"), "credit card sales.csv"),  # a shop that takes cards
    ],
)
def test_cards_that_a_shop_takes_are_asked(text, name, tmp_path):
    assert "sign" in [question.key for question in read(tmp_path, text, name=name).questions]


def test_a_card_with_as_many_refunds_as_charges_is_asked(tmp_path):
    rows = "2026-01-02,A,5.00\n2026-01-03,B,-5.00\n2026-01-04,C,7.00\n2026-01-05,D,-7.00\n2026-01-06,E,0.00\n"
    assert [question.key for question in read(tmp_path, "Date,Card Member,Amount\n" + rows).questions] == ["sign"]
    file = read(tmp_path, "Date,Text,Amount\n" + rows)
    assert (file.questions, "minus is money out" in notes(file)) == ((), True)


def test_money_out_without_a_name_is_the_first_and_fuller_column(tmp_path):
    rows = [f"2026-01-{day},Ref {day}," + (f",{day}.00" if day % 5 == 0 else f"{day}.00,") for day in range(10, 24)]
    file = read(tmp_path, "\n".join(rows))
    assert (file.questions, str(file.lines[1].amount), "money out" in notes(file)) == ((), "-11.00", True)
    turned = ["{0},{1},{3},{2}".format(*row.split(",")) for row in rows]
    assert [question.key for question in read(tmp_path, "\n".join(turned)).questions] == ["columns"]
    assert [question.key for question in read(tmp_path, "\n".join(rows[:6])).questions] == ["columns"]


BARE = "Tanggal,Keterangan,Jumlah,Saldo\n'28/12,A,-5.00,95.00\n'05/01,B,10.00,105.00\n'13/01,C,-1.00,104.00\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Periode : 20/12/2025 - 19/01/2026\n\n" + BARE, "export.csv"),
        (BARE, "umsatz-20260119.csv"),
        (BARE.replace("'28/12", "28.12.").replace("'05/01", "05.01.").replace("'13/01", "13.01."), "umsatz-20260119.csv"),
    ],
)
def test_days_without_a_year_take_that_of_the_file(text, name, tmp_path):
    file = read(tmp_path, text, name=name)
    assert (moves(file), file.questions) == ("2025-12-28 -5.00, 2026-01-05 10.00, 2026-01-13 -1.00", ())
    assert "no year" in notes(file)


def test_the_day_in_the_name_of_the_file_is_after_the_last_booking(tmp_path):
    file = read(tmp_path, "Datum;Text;Betrag\n27.12.;A;-5,00\n28.12.;B;10,00\nSumme : 5,00\nSaldo : 7,00\n", name="umsatz-20260105.csv")
    assert moves(file) == "2025-12-27 -5.00, 2025-12-28 10.00"


def test_days_without_a_year_are_asked_for_it(tmp_path):
    (question,) = read(tmp_path, BARE).questions
    assert question.key == "year"
    file = read(tmp_path, BARE, Reading().answered("year", "2021"))
    assert (moves(file), file.questions) == ("2020-12-28 -5.00, 2021-01-05 10.00, 2021-01-13 -1.00", ())


def test_amounts_that_look_like_days_stay_amounts(tmp_path):
    file = read(tmp_path, "Date,Details,Amount\n2026-01-20,A,-3.10\n2026-01-21,B,5.12\n")
    assert moves(file) == "2026-01-20 -3.10, 2026-01-21 5.12"


def test_account_and_balances_below_their_labels(tmp_path):
    above = "#Klient;\nJAN K;\n\n#Numer rachunku;\n12 1140 2004 0000 3002 0135 5387;\n\n#Saldo początkowe;#Waluta\n1 000,00;PLN\n\n"
    rows = "Data operacji;Opis operacji;Kwota\n2026-01-05;Sklep;-25,00\n2026-01-06;Klient;50,00\n"
    (statement,) = read(tmp_path, above + rows).statements
    assert (statement.account, statement.currency) == ("12 1140 2004 0000 3002 0135 5387", "PLN")
    assert statement.opening.amount == Decimal("1000.00")


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
