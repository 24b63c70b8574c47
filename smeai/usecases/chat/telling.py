"""The words that tell groups of messages apart, in any language: no list of stop words is needed."""

import re
from collections.abc import Sequence

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer

LONGEST = 1000  # characters of a message that are read
A_GROUP = 300  # messages of one group that are read
_SET_ASIDE = re.compile(r"\[(?:mail|phone|iban|card)\]|(?:https?://|www\.)\S+|^>.*$", re.M)
_TOKENS = r"(?u)\b(?:[^\W\d_]{3,}|[^\x00-\x7f\d\W]{2,})(?:['’][^\W\d_]+)?\b"  # two letters make a word in few alphabets
_SMOOTH = 0.01  # added to shares, so that a word seen once is not worth much
_COMMON = 0.05  # share of a group's messages a word must be in
_KNOWN = 0.03  # share of a group's messages at which the group knows a word
_EVERYWHERE = 0.7  # share of the groups that know a word at which it, and each pair with it, tells nothing


def telling_words(texts: Sequence[str], groups: np.ndarray, count: int, most: int = 8) -> list[tuple[str, ...]]:
    """For each group 0..count-1 up to `most` words or pairs of words, best first; -1 in `groups` marks messages of no group.

    A word is worth its share of the group's messages times how much larger that is than its
    share of the other groups (class-based TF-IDF, on messages instead of occurrences), less the
    more groups know it: articles and greetings, which are in all groups, are worth nothing.
    """
    places = np.concatenate([_spread(np.flatnonzero(groups == group)) for group in range(count)]) if count else np.zeros(0, int)
    read = [_SET_ASIDE.sub(" ", texts[place][:LONGEST]) for place in places]
    if not any(re.search(_TOKENS, text) for text in read):
        return [()] * count
    vectorizer = CountVectorizer(token_pattern=_TOKENS, ngram_range=(1, 2), binary=True, dtype=np.float32)
    seen = vectorizer.fit_transform(read)
    names = vectorizer.get_feature_names_out()
    worth, spread = _worth(seen, groups[places], count)
    everywhere = set(names[spread > _EVERYWHERE])
    telling = np.array([not everywhere.intersection(name.split()) for name in names])
    return [_best(row * telling, names, most) for row in worth]


def _spread(places: np.ndarray) -> np.ndarray:
    return places[:: max(1, -(-len(places) // A_GROUP))]


def _worth(seen: sparse.csr_matrix, groups: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """The worth of each word in each group, [count, words], zero where it is too rare; and the share of groups that know the word."""
    member = sparse.csr_matrix((np.ones(len(groups), np.float32), (groups, np.arange(len(groups)))), (count, len(groups)))
    sizes = np.maximum(np.bincount(groups, minlength=count), 1)[:, None]
    hits = np.asarray((member @ seen).todense())
    share = hits / sizes
    elsewhere = (share.sum(axis=0) - share) / max(1, count - 1)
    worth = share * np.log((share + _SMOOTH) / (elsewhere + _SMOOTH))
    spread = (share >= _KNOWN).mean(axis=0) if count > 3 else np.zeros(share.shape[1])  # two or three groups tell nothing about words
    return np.where((hits >= np.minimum(2, sizes)) & (share >= _COMMON), worth * (1 - spread), 0.0), spread


def _best(worth: np.ndarray, names: np.ndarray, most: int) -> tuple[str, ...]:
    chosen: list[str] = []
    for place in np.argsort(-worth, kind="stable")[: 6 * most]:
        if worth[place] <= 0 or len(chosen) == most:
            break
        if not any(_overlaps(str(names[place]), word) for word in chosen):
            chosen.append(str(names[place]))
    return tuple(chosen)


def _overlaps(one: str, two: str) -> bool:
    """Whether two phrases share a word, be it in another form, such as the plural."""
    return any(a.startswith(b[:5]) or b.startswith(a[:5]) for a in one.split() for b in two.split())
