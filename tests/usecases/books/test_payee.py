import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smeai.usecases.books.payee import clean, payee_key

SAME = [
    ("CARD PAYMENT TO TESCO STORES 2933 ON 25 Aug", "tesco stores 2243", "VISA PURCHASE TESCO STORES 6021 LONDON GBR"),
    ("Sundry debit:  5Jul19 www.just eat.co.uk", "JUST EAT ON 2019-8-28", "Apple Pay just eat"),
    ("SQ *MYSTIC COFFEE", "Mystic Coffee", "MYSTIC COFFEE BOSTON MA"),
    ("HOFER DANKT  0527  K2   18.09. 17:20", "HOFER DANKT  0310  K1   16.09. 16:43"),
    ("Stadtwerke Köln GmbH", "SEPA-LASTSCHRIFT STADTWERKE KOLN GMBH RG-NR 4711-22"),
    ("LYFT   *RIDE WED 10PM", "LYFT   *RIDE MON 7AM"),
    ("AMZN Mktp US*MN30471T0", "AMZN Mktp US*M04WL3UB1"),
    ("HOTELSCOM9205598192178", "HOTELSCOM9200326463565"),
    ("PRLV SEPA ORANGE SA RUM 12345", "Prélèvement SEPA de Orange"),
    ("COMPRA TARJ. 5540XXXXXXXX1234 MERCADONA MADRID", "MERCADONA VALENCIA"),
    ("L'OLILO                 LONDON       GBR", "LOLILO"),
    ("McDonald's 4432 Berlin", "MCDONALDS"),
    ("Quality Nuts (EEMDIJK, NL)", "quality nuts"),
    ("Müller Ltd. & Co. KG", "Müller"),
    ("CHQ  PAYMENT TO J SMITH £120.00", "J Smith"),
]

APART = [
    ("Stadtwerke Köln GmbH", "Stadtwerke München GmbH"),
    ("Bank of Ireland", "Bank of Scotland"),
    ("Transport for London", "Transport for Wales"),
    ("TESCO PAY AT PUMP 4203", "TESCO STORES 4203"),
    ("UBER *TRIP", "UBER *EATS"),
    ("SQ *MYSTIC COFFEE", "SQ *FLYING GOAT COFFEE"),
    ("3M Deutschland", "O2 Deutschland"),
    ("Hotel Paris", "Hotel Roma"),
    ("PAYPAL *SPOTIFY", "PAYPAL *NETFLIX"),
    ("DIRECT DEBIT", "STANDING ORDER"),
    ("7-ELEVEN 33342", "ELEVEN MADISON"),
]


@pytest.mark.parametrize("texts", SAME, ids=lambda texts: texts[0])
def test_lines_of_one_payee_share_a_key(texts):
    assert len({payee_key("", text) for text in texts}) == 1


@pytest.mark.parametrize("texts", APART, ids=lambda texts: texts[0])
def test_two_payees_have_two_keys(texts):
    assert len({payee_key("", text) for text in texts}) == 2


def test_the_counterparty_speaks_before_the_description():
    assert payee_key("Huber & Sohn GmbH", "Rechnung 4711") == payee_key("HUBER & SOHN", "") == "huber sohn"


def test_behind_a_processor_stands_who_was_paid():
    text = "PP.1234.PP . SPOTIFY, Ihr Einkauf bei SPOTIFY"
    assert payee_key("PayPal Europe S.a.r.l. et Cie S.C.A", text) == "spotify"
    assert payee_key("PayPal Europe S.a.r.l. et Cie S.C.A", "") == "paypal europe"


def test_labelled_names_are_found():
    assert payee_key("", "Naam: PAULISSEN G Omschrijving: Kosten IBAN: NL99ASNB9999999999") == "paulissen g"
    assert payee_key("", "/TRTP/SEPA OVERBOEKING/IBAN/NL77RABO0311467415/NAME/W. KOELEWIJN/REMI/x") == "w koelewijn"


@pytest.mark.parametrize("text", ["***", "12345", "25.08.2026", "LTD", "XXXX1234", "٣٤", "株式会社", "#", "GB", "paypal *"])
def test_no_text_loses_everything(text):
    assert payee_key("", text)
    assert clean(text)


def test_nothing_has_no_key():
    assert payee_key("", "") == payee_key("  ", "\t") == ""


PIECES = (
    "SQ * PAYPAL tesco GmbH 25.08.2026 17:20 K2 London GBR € 12,50 EUR XXXX1234 DE89370400440532013000 RG-NR 77/8 the of Stadtwerke "
    "Köln ON Aug 5Jul19 store 2933 www. .co.uk ( ) , S.A.R.L. Naam: /NAME/ 株式会社 ß İ ﬁ visa purchase to fin: card"
)
WORDS = st.sampled_from(PIECES.split())
TEXTS = st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=8).map(" ".join), st.lists(WORDS, max_size=6).map("".join))


@given(TEXTS)
@example("İ")
@example("to to")
def test_a_key_is_its_own_key(text):
    key = payee_key("", text)
    assert payee_key("", key) == key == payee_key(key, "")


@given(TEXTS, TEXTS)
def test_a_key_is_empty_only_where_there_is_nothing(counterparty, description):
    assert bool(payee_key(counterparty, description)) == bool(counterparty.strip() or description.strip())


@given(TEXTS)
def test_cleaning_leaves_something_and_is_folded(text):
    told = clean(text)
    assert bool(told) == bool(text.strip())
    assert told == " ".join(told.split())


def test_cleaning_keeps_words_and_masks_numbers():
    assert clean("CARD PAYMENT TO TESCO STORES 2933 ON 25 Aug") == "card payment to tesco stores #"
    assert clean("POS 23,55 AT K1 16.09. 11:32 SPAR DANKT 4105 WIEN") == "pos spar dankt #"
    assert clean("Hotel Paris") == "hotel paris"
