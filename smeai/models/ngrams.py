"""Word and character n-grams, weighted by TF-IDF: what an encoder misses, such as names, codes and rare languages."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer

WORDS = {"ngram_range": (1, 2), "token_pattern": r"(?u)\b\w+\b"}
CHARACTERS = {"analyzer": "char_wb", "ngram_range": (2, 5)}
NO_TERM = "\0"  # no analyzer yields it
LONGEST = 2000  # characters of a text that are looked at
ALL_BELOW = 3000  # with fewer texts every n-gram is kept; with more, one that is seen once teaches nothing


@dataclass(frozen=True, eq=False)
class NGrams:
    """Fitted n-grams. `transform` gives a sparse matrix [n, `size`], each half of a row of length one."""

    words: TfidfVectorizer
    characters: TfidfVectorizer

    @property
    def size(self) -> int:
        return len(self.words.vocabulary_) + len(self.characters.vocabulary_)

    @classmethod
    def fit(cls, texts: Sequence[str]) -> "NGrams":
        """The n-grams of `texts`; none where they hold no letter or digit."""
        rarest = 1 if len(texts) < ALL_BELOW else 2
        cut = [text[:LONGEST] for text in texts]
        return cls(*(_fitted(kind, cut, rarest) for kind in (WORDS, CHARACTERS)))

    def transform(self, texts: Sequence[str]) -> sparse.csr_matrix:
        """TF-IDF weights, float32 [len(texts), size]."""
        cut = [text[:LONGEST] for text in texts]
        return sparse.hstack([_weights(part, cut) for part in (self.words, self.characters)], format="csr", dtype=np.float32)

    def dump(self) -> bytes:
        """The vocabularies and weights as JSON."""
        parts = (self.words, self.characters)
        return json.dumps([{"terms": _terms(part), "idf": _rounded(part)} for part in parts], ensure_ascii=False).encode()

    @classmethod
    def load(cls, data: bytes) -> "NGrams":
        """The n-grams written by `dump`; ValueError, KeyError or TypeError when it is something else."""
        words, characters = json.loads(data)
        return cls(_restored(WORDS, words), _restored(CHARACTERS, characters))


def _weights(vectorizer: TfidfVectorizer, texts: Sequence[str]) -> sparse.csr_matrix:
    """What `TfidfVectorizer.transform` gives, without its checks of arguments: those cost a single message more than its encoder."""
    analyze, known, idf = vectorizer.build_analyzer(), vectorizer.vocabulary_, vectorizer.idf_
    ends, places, values = [0], [], []
    for text in texts:
        counts = Counter(place for term in analyze(text) if (place := known.get(term)) is not None)
        some = np.fromiter(counts, np.int32, len(counts))
        weights = (1 + np.log(np.fromiter(counts.values(), np.float32, len(counts)))) * idf[some]
        places.append(some)
        values.append(weights / max(float(np.linalg.norm(weights)), 1e-12))
        ends.append(ends[-1] + len(some))
    parts = (np.concatenate(values or [np.zeros(0)]).astype(np.float32), np.concatenate(places or [np.zeros(0, np.int32)]), ends)
    return sparse.csr_matrix(parts, (len(texts), len(known)))


def _fitted(kind: dict, texts: Sequence[str], rarest: int) -> TfidfVectorizer:
    try:
        made = _vectorizer(kind, min_df=rarest).fit(texts)
    except ValueError:  # not one n-gram, such as of smileys alone: known is one that never comes
        return _restored(kind, {"terms": [NO_TERM], "idf": [1.0]})
    made.idf_ = np.asarray(_rounded(made), np.float32)  # as it will come back from a file
    return made


def _vectorizer(kind: dict, **settings: object) -> TfidfVectorizer:
    return TfidfVectorizer(sublinear_tf=True, dtype=np.float32, **kind, **settings)


def _terms(vectorizer: TfidfVectorizer) -> list[str]:
    return sorted(vectorizer.vocabulary_, key=vectorizer.vocabulary_.__getitem__)


def _rounded(vectorizer: TfidfVectorizer) -> list[float]:
    return [round(float(weight), 5) for weight in vectorizer.idf_]


def _restored(kind: dict, stored: dict) -> TfidfVectorizer:
    vectorizer = _vectorizer(kind, vocabulary={term: place for place, term in enumerate(stored["terms"])})
    vectorizer.idf_ = np.asarray(stored["idf"], np.float32)
    return vectorizer
