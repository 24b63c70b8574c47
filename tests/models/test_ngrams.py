"""Words and letters: the same weights as scikit-learn gives, from any text, and back from JSON."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer

from smeai.models.graph import padded
from smeai.models.ngrams import LONGEST, NGrams

TEXTS = ["Where is my parcel?", "parcel parcel late", "I want my money back", "שלום עולם", "😀 ok"]


def test_weights_are_those_of_scikit_learn() -> None:
    made = NGrams.fit(TEXTS)
    for part, columns in (
        (made.words, slice(None, len(made.words.vocabulary_))),
        (made.characters, slice(len(made.words.vocabulary_), None)),
    ):
        theirs = TfidfVectorizer.transform(part, TEXTS).toarray()
        assert made.transform(TEXTS)[:, columns].toarray() == pytest.approx(theirs, abs=1e-4)


def test_rows_are_two_halves_of_length_one() -> None:
    rows = NGrams.fit(TEXTS).transform([*TEXTS, "", "unheard-of zzz"])
    assert rows.dtype == np.float32
    assert np.asarray(rows.multiply(rows).sum(axis=1)).ravel()[:5] == pytest.approx([2, 2, 2, 2, 2], abs=1e-4)
    assert rows[5].nnz == 0


@pytest.mark.parametrize("texts", [["!!!", "?"], ["", ""], ["😀", "😀😀"], [" "], []])
def test_texts_without_words_give_ngrams_that_never_come(texts: list[str]) -> None:
    made = NGrams.fit(texts)
    assert made.size >= 2
    assert made.transform(["a word", ""]).nnz == 0
    assert NGrams.load(made.dump()).transform(texts).shape == (len(texts), made.size)


def test_many_texts_without_a_common_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("smeai.models.ngrams.ALL_BELOW", 2)
    made = NGrams.fit(["ab", "cd", "ef"])
    assert np.isfinite(made.transform(["ab"]).toarray()).all()


@given(some.lists(some.text(max_size=20), min_size=1, max_size=5), some.text(max_size=30))
def test_what_comes_back_from_json_weighs_the_same(texts: list[str], asked: str) -> None:
    made = NGrams.fit(texts)
    again = NGrams.load(made.dump())
    assert again.size == made.size
    assert np.array_equal(again.transform([asked, *texts]).toarray(), made.transform([asked, *texts]).toarray())


def test_only_the_beginning_of_an_endless_text_is_looked_at() -> None:
    made = NGrams.fit(["word " * LONGEST, "other"])
    assert np.array_equal(made.transform(["word " * LONGEST]).toarray(), made.transform([("word " * LONGEST)[:LONGEST]]).toarray())


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"[1, 2]", json.dumps([{"terms": ["a"]}] * 2).encode()])
def test_something_else_is_refused(data: bytes) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        NGrams.load(data)


def test_padding_points_at_the_empty_row() -> None:
    rows = sparse.csr_matrix(np.array([[0, 0.5, 0], [0, 0, 0], [1, 0, 2]], np.float32))
    places, weights = padded(rows, 3)
    assert places.tolist() == [[1, 3], [3, 3], [0, 2]]
    assert weights.tolist() == [[0.5, 0], [0, 0], [1, 2]]


@pytest.mark.parametrize("rows", [0, 1, 4])
def test_padding_of_nothing_is_one_empty_place(rows: int) -> None:
    places, weights = padded(sparse.csr_matrix((rows, 7), dtype=np.float32), 7)
    assert places.tolist() == [[7]] * rows and weights.tolist() == [[0]] * rows
