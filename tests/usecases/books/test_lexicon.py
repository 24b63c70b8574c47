import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.usecases.books.chart import Account, Chart
from smeai.usecases.books.lexicon import account_for, lexicon, meaning
from smeai.usecases.books.starters import starter

OUT = [
    ("Aral Tankstelle Köln 4711", "fuel"),
    ("STATION SERVICE TOTAL ACCESS LYON", "fuel"),
    ("GASOLINERA REPSOL", "fuel"),
    ("TESCO PAY AT PUMP 4203", "fuel"),
    ("TESCO STORES 2933", "groceries"),
    ("UBER *TRIP", "travel_transport"),
    ("UBER *EATS", "meals"),
    ("SQ *MYSTIC COFFEE", "meals"),
    ("Ristorante da Gino", "meals"),
    ("TAXI 4711 BERLIN", "travel_transport"),
    ("RYANAIR 224KJ", "travel_transport"),
    ("Hotel Adler Freiburg", "travel_hotel"),
    ("ADOBE *CREATIVE CLOUD", "software"),
    ("VODAFONE GMBH Rechnung 123", "telephone"),
    ("E.ON Energie Stromabschlag", "electricity"),
    ("Apotheke am Markt", "medical"),
    ("DHL PAKET", "postage"),
    ("AOK Bayern Beitrag", "social_security"),
    ("URSSAF ILE DE FRANCE", "social_security"),
    ("Umsatzsteuer-Vorauszahlung Finanzamt", "vat_payment"),
    ("HMRC VAT", "vat_payment"),
    ("Kfz-Versicherung HUK-COBURG", "insurance"),
    ("Miete Ladenlokal Januar", "rent"),
    ("LOYER BUREAU", "rent"),
    ("Nómina enero", "wages"),
    ("Kontoführung Entgelt", "bank_fees"),
    ("Comisión mantenimiento", "bank_fees"),
    ("Geldautomat Sparkasse", "cash"),
    ("CAPITAL ONE AUTOPAY PYMT", "card_settlement"),
    ("PARCHEGGIO CENTRALE", "parking"),
    ("BIURO RACHUNKOWE NOWAK", "accounting_fees"),
    ("ALBERT HEIJN 1544", "groceries"),
]


@pytest.mark.parametrize(("text", "purpose"), OUT)
def test_words_tell_what_money_went_out_for(text, purpose):
    assert lexicon().purpose(text, -1).purpose == purpose


@pytest.mark.parametrize(
    ("text", "purpose"), [("SumUp Auszahlung", "card_takings"), ("Zinsen 2025", "interest_received"), ("Miete Huber", "rent_received")]
)
def test_money_in_has_meanings_of_its_own(text, purpose):
    assert lexicon().purpose(text, 1).purpose == purpose


@pytest.mark.parametrize("text", ["", "Huber & Sohn", "XK 4711", "株式会社", "Xgasx"])
def test_nothing_is_said_of_words_that_mean_nothing(text):
    assert lexicon().purpose(text, -1) is None


def test_merchant_codes_speak_where_they_are_codes():
    assert lexicon().purpose("XK MCC 5541", -1).purpose == "fuel"
    assert lexicon().purpose("XK MCC: 3005", -1).purpose == "travel_transport"
    assert lexicon().purpose("XK", -1, "5812").purpose == "meals"
    assert lexicon().purpose("XK 5541", -1) is None
    assert lexicon().purpose("XK", -1, "NTRF") is lexicon().purpose("XK", -1, "0001") is lexicon().purpose("XK", -1, "166") is None
    assert lexicon().purpose("Hotel Adler", -1, "5812").purpose == "travel_hotel"


def test_words_that_disagree_weaken_and_words_that_agree_strengthen():
    alone = lexicon().purpose("Hotel Adler", -1).weight
    assert lexicon().purpose("Hotel Adler Restaurant", -1).weight < alone
    assert lexicon().purpose("Shell Tankstelle", -1).weight > lexicon().purpose("Tankstelle", -1).weight


def test_the_sentence_names_the_word_and_the_account():
    chart = starter("skr03")
    told = lexicon().purpose("Freie Tankstelle 12", -1)
    assert (
        told.sentence(account_for(told.purpose, chart))
        == "“tankstelle” usually means fuel; in your chart that is 4530 Laufende Kfz-Kosten."
    )
    assert told.sentence() == "“tankstelle” usually means fuel; your chart has no account for it."


def test_an_imported_chart_is_met_by_its_names():
    chart = Chart(
        "c",
        (Account("1", "Telefonkosten"), Account("2", "Sonstige Kosten"), Account("3", "Frais postaux"), Account("4", "Telefon, Internet")),
    )
    assert account_for("telephone", chart).code in ("1", "4")
    assert account_for("postage", chart).code == "3"
    assert account_for("internet", chart).code == "4"
    assert account_for("fuel", chart) is None


@given(st.text(max_size=60), st.sampled_from([-1, 0, 1]), st.text(max_size=4))
def test_any_text_has_a_weight_between_nothing_and_certainty(text, sign, code):
    told = lexicon().purpose(text, sign, code)
    assert told is None or (0 < told.weight <= 1 and told.words)
    assert meaning(text, sign < 0, code) == told


@pytest.mark.parametrize("text", ["Rechnung 123 inkl. USt", "Fattura 12 con IVA", "Arbeitsentgelt Mai", "Kurs 1,0834"])
def test_words_that_stand_beside_anything_say_little(text):
    told = lexicon().purpose(text, -1)
    assert told is None or told.weight <= 0.6 or told.purpose == "wages"
