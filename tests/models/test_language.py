"""Languages of short messages, and of texts that have none."""

import pytest

from smeai.errors import Cancelled
from smeai.models.language import UNKNOWN, detect

TEXTS = {
    "en": "Could you tell me where my order is, please?",
    "de": "Wo bleibt eigentlich mein Paket, das ich bestellt habe?",
    "fr": "Où est ma commande, je l'attends depuis une semaine",
    "es": "¿Dónde está mi pedido? Lo espero desde hace una semana",
    "he": "איפה ההזמנה שלי, אני מחכה כבר שבוע",
    "ar": "أين طلبي؟ أنا أنتظر منذ أسبوع",
    "zh": "我的订单在哪里？我已经等了一个星期了",
    "ru": "Где мой заказ? Я жду уже неделю",
}


@pytest.mark.parametrize("code", TEXTS)
def test_sentences_are_known(code: str) -> None:
    assert detect([TEXTS[code]]) == [code]


@pytest.mark.parametrize("text", ["", " ", "12345", "?!", "😀", "\x00"])
def test_without_a_letter_there_is_no_language(text: str) -> None:
    assert detect([text]) == [UNKNOWN]


def test_a_file_has_few_languages_and_a_short_text_has_one_of_them() -> None:
    """On its own, "Hotel Taxi Bank" could be any of a dozen."""
    texts = [TEXTS["en"], TEXTS["de"]] * 10 + ["ok super", "", "Hotel Taxi Bank"]
    found = detect(texts)
    assert found[:20] == ["en", "de"] * 10
    assert found[21] == UNKNOWN and {found[20], found[22]} <= {"en", "de"}


def test_no_texts_and_endless_ones() -> None:
    assert detect([]) == []
    assert detect([TEXTS["de"] + " und noch mehr davon" * 50_000]) == ["de"]


def test_can_be_stopped() -> None:
    def stop(fraction: float, sentence: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        detect(["a text"], stop)
