"""What is decided on likelihood, and said; what is asked because it cannot be."""

import pytest

from smeai.tabular.reading import Reading
from tests.tabular.statements.tables import moves, notes, read

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


def test_two_nameless_columns_of_amounts_are_asked_however_unevenly_filled(tmp_path):
    rows = [f"2026-01-{day},Ref {day}," + (f",{day}.00" if day % 5 == 0 else f"{day}.00,") for day in range(10, 24)]
    turned = ["{0},{1},{3},{2}".format(*row.split(",")) for row in rows]
    for some in (rows, turned, rows[:6]):
        assert [question.key for question in read(tmp_path, "\n".join(some)).questions] == ["columns"], "a shop may have money in first"


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
