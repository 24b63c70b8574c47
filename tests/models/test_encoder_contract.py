"""What every encoder promises, run over all of them."""

from collections.abc import Callable

import numpy as np
import pytest

from smeai.errors import Cancelled
from smeai.models import encoder
from smeai.models.encoder import Encoder, load
from smeai.models.fakes import FakeEncoder

MAKERS: dict[str, Callable[[], Encoder]] = {
    "fake": FakeEncoder,
    "english": lambda: load("english"),
    "multilingual": lambda: load("multilingual"),
}
TEXTS = ["Where is my parcel?", "I want my money back", "hello", "A longer text, with a few more words in it than the others have."]


@pytest.fixture(params=MAKERS)
def any_encoder(request: pytest.FixtureRequest) -> Encoder:
    return MAKERS[request.param]()


def test_gives_one_float32_vector_of_length_one_a_text(any_encoder: Encoder) -> None:
    vectors = any_encoder.encode(TEXTS)
    assert vectors.dtype == np.float32
    assert vectors.shape == (len(TEXTS), any_encoder.dimension)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-4)


def test_keeps_the_order(any_encoder: Encoder) -> None:
    vectors = any_encoder.encode(TEXTS)
    assert any_encoder.encode(TEXTS[::-1]) == pytest.approx(vectors[::-1], abs=1e-5)


def test_a_vector_does_not_depend_on_its_neighbours(any_encoder: Encoder) -> None:
    together = any_encoder.encode(TEXTS)
    alone = np.concatenate([any_encoder.encode([text]) for text in TEXTS])
    assert together == pytest.approx(alone, abs=1e-5)


def test_no_texts_give_no_vectors(any_encoder: Encoder) -> None:
    assert any_encoder.encode([]).shape == (0, any_encoder.dimension)


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\u2003"])
def test_a_blank_text_gives_the_zero_vector(any_encoder: Encoder, blank: str) -> None:
    vectors = any_encoder.encode([TEXTS[0], blank])
    assert not vectors[1].any()
    assert vectors[0].any()


@pytest.mark.parametrize("odd", ["?", "\x00", "😀", "שלום", "አማርኛ", "ﷺ", "a\u0301", "half a pair: \ud800"])
def test_odd_texts_give_numbers(any_encoder: Encoder, odd: str) -> None:
    assert np.isfinite(any_encoder.encode([odd])).all()


def test_an_overlong_text_is_cut(any_encoder: Encoder) -> None:
    assert np.linalg.norm(any_encoder.encode(["word " * 5000])) == pytest.approx(1, abs=1e-4)


def test_near_meanings_are_nearer_than_far_ones(any_encoder: Encoder) -> None:
    first, near, far = any_encoder.encode(["where is my parcel", "where is the parcel", "lovely weather today"])
    assert first @ near > first @ far + 0.2


def test_reports_progress_in_order_and_can_be_stopped(any_encoder: Encoder) -> None:
    seen: list[float] = []
    texts = [f"{TEXTS[number % 4]} {number}" for number in range(60)]
    any_encoder.encode(texts, lambda fraction, _: seen.append(fraction))
    assert seen
    assert seen == sorted(seen)
    assert all(0 <= fraction <= 1 for fraction in seen)

    def stop(fraction: float, sentence: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        any_encoder.encode(texts, stop)


def test_languages_know_their_meaning() -> None:
    english, german, other = load("multilingual").encode(["Where is my parcel?", "Wo ist mein Paket?", "Schönes Wetter heute"])
    assert english @ german > 0.7 > english @ other


def test_equal_texts_are_encoded_once() -> None:
    calls: list[int] = []

    def run(ids: np.ndarray, mask: np.ndarray) -> np.ndarray:
        calls.append(len(ids))
        return np.ones((len(ids), 2), np.float32)

    probe = encoder.OnnxEncoder("probe", 2, (), lambda texts: [[1, 2] for _ in texts], run)
    assert probe.encode(["a", "b", "a", "", "a"]).tolist() == [[1, 1], [1, 1], [1, 1], [0, 0], [1, 1]]
    assert calls == [2]


def test_loading_twice_gives_the_same_encoder() -> None:
    assert load("english") is load("english")
