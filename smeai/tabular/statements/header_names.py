"""Which roles the name of a column speaks for, and which currency it gives."""

import re
from collections.abc import Iterable
from functools import lru_cache

from smeai.tabular.folding import fold
from smeai.tabular.statements.bank_words import roles_by_word
from smeai.tabular.statements.money import CURRENCIES, currency_in

_LEAST_COMPOUND = 5  # letters of a word that may be part of a longer one
_FILLERS = frozenset(["in", "of", "the", "de", "del", "der", "des", "la", "le", "en", "w", "v", "i", "na", "do", "from", "to", "a", "an"])
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")


@lru_cache(maxsize=4096)
def role_scores(name: str) -> dict[str, float]:
    """Role -> 0..1 for the name of a column; empty where it speaks for none."""
    scores: dict[str, float] = {}
    for part, weight in _readings(name):
        for role, score in _score(part).items():
            scores[role] = max(scores.get(role, 0.0), score * weight)
    return scores


@lru_cache(maxsize=4096)
def header_currency(name: str) -> str:
    """The ISO code in a name such as "Amount (EUR)" or "Betrag in €"; empty where there is none."""
    return currency_in(name)


def _readings(name: str) -> Iterable[tuple[str, float]]:
    """The ways to read a name: whole, without its currency, without brackets, each part of a name in two languages."""
    bare = fold(name) or name.strip()
    yield bare, 1.0
    spaced = fold(_CAMEL.sub(" ", name))
    if spaced and spaced != bare:
        yield spaced, 0.98
    tokens = spaced.split() or [bare]
    kept = [token for token in tokens if token.upper() not in CURRENCIES]
    while kept and kept[-1] in _FILLERS and len(kept) > 1:
        kept.pop()
    if kept and kept != tokens:
        yield " ".join(kept), 0.97
    letters = " ".join(token for token in (token.strip("0123456789") for token in tokens) if token)
    if letters and letters != " ".join(tokens):
        yield letters, 0.95
    outside = fold(re.sub(r"[(\[（【].*?[)\]）】]", " ", name))
    if outside and outside != bare:
        yield outside, 0.96
    for part in re.split(r"\s*/\s*|\s+-\s+|\n", name):
        folded = fold(part)
        if folded and folded != bare:
            yield folded, 0.9


def _score(folded: str) -> dict[str, float]:
    known = roles_by_word()
    scores: dict[str, float] = dict.fromkeys(known.get(folded, ()), 1.0)
    tokens = folded.split()
    for length in range(1, len(tokens)):
        for start in range(len(tokens) - length + 1):
            for role in known.get(" ".join(tokens[start : start + length]), ()):
                # The head of a name stands first or last; a word in its middle says less.
                edge = 0.05 if start == 0 or start + length == len(tokens) else 0.0
                scores[role] = max(scores.get(role, 0.0), 0.5 + 0.35 * length / len(tokens) + edge)
    joined = "".join(tokens)
    for role in known.get(joined, ()):
        scores[role] = max(scores.get(role, 0.0), 0.95)
    for role, score in _compounds(folded).items():
        scores[role] = max(scores.get(role, 0.0), score)
    return scores


@lru_cache(maxsize=1)
def _parts() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((word, roles) for word, roles in roles_by_word().items() if len(word) >= _LEAST_COMPOUND or not word.isascii())


def _compounds(folded: str) -> dict[str, float]:
    """Words that begin or end with a known one (Überweisungsbetrag), or hold one where a script has no spaces."""
    scores: dict[str, float] = {}
    for word, roles in _parts():
        wide = ord(word[0]) > 0x2E00 or 0x0E00 <= ord(word[0]) < 0x0E80  # scripts without spaces
        if wide:
            fits = word in folded
        else:
            fits = (
                " " not in word
                and len(word) >= _LEAST_COMPOUND
                and any(token != word and (token.endswith(word) or token.startswith(word)) for token in folded.split())
            )
        if fits:
            for role in roles:
                scores[role] = max(scores.get(role, 0.0), 0.45 + 0.4 * len(word) / len(folded))
    return scores
