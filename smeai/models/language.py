"""The language of a text, found offline.

py3langid (BSD, 5 MB, model as plain arrays) was no worse than lingua (96 MB) on short customer
questions in eight languages, and faster.
"""

from collections import Counter
from collections.abc import Sequence
from copy import copy
from functools import lru_cache
from typing import Any

from smeai.core.progress import Progress, batches, silent

UNKNOWN = ""
LONGEST = 300  # characters: more make nothing surer
KNOWN = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "da", "sv", "no", "fi", "cs", "ro", "hu", "tr", "el", "ru", "uk", "bg")
KNOWN += ("ar", "he", "fa", "hi", "bn", "id", "ms", "vi", "th", "zh", "ja", "ko", "am", "sw", "ha")
RARE = 0.02  # a language with a smaller share of a file is taken for a mistake
FEW = 5


def detect(texts: Sequence[str], progress: Progress = silent) -> list[str]:
    """The ISO 639-1 code of each text; empty where there is no letter to judge by.

    Short texts are easily mistaken, so the file as a whole is asked first which languages it
    holds; the texts are then told apart among those.
    """
    first = _classify(texts, _identifier(KNOWN), progress)
    common = _common(first)
    if not common or len(texts) < FEW:
        return first
    odd = [place for place, code in enumerate(first) if code not in common and code != UNKNOWN]
    again = _classify([texts[place] for place in odd], _identifier(common), silent)
    for place, code in zip(odd, again, strict=True):
        first[place] = code
    return first


def _common(codes: Sequence[str]) -> tuple[str, ...]:
    counts = Counter(code for code in codes if code != UNKNOWN)
    enough = max(FEW, RARE * len(codes))
    return tuple(sorted(code for code, count in counts.items() if count >= enough))


def _classify(texts: Sequence[str], identifier: Any, progress: Progress) -> list[str]:
    found = {}
    for part in batches(list(dict.fromkeys(texts)), 200, progress, "Finding the languages"):
        for text in part:
            judged = any(letter.isalpha() for letter in text)
            found[text] = str(identifier.classify(text[:LONGEST])[0]) if judged else UNKNOWN
    return [found[text] for text in texts]


@lru_cache(maxsize=8)
def _identifier(languages: tuple[str, ...]) -> Any:
    identifier = copy(_whole_identifier())
    identifier.set_languages([code for code in languages if code in set(identifier.labels)])
    return identifier


@lru_cache(maxsize=1)
def _whole_identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE)
