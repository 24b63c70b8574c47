"""Answers from templates: one text for each topic and language, with placeholders such as ``{name}`` and ``{order}``."""

import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from smeai.core.progress import Progress, silent, tracked
from smeai.usecases.chat.edits import NONE
from smeai.usecases.chat.mentions import addressed, only_order, orders, signed
from smeai.usecases.chat.personal import mask

Template = tuple[str, str, str]
"""Topic, language (ISO 639-1), text."""

COMPARED = 1000  # past answers of one topic and language
_PLACEHOLDER = re.compile(r"\{([^\W\d]\w{0,30})\}")
_MONEY = re.compile(r"[€$£]\s?\d(?:[\d.,]{0,15}\d)?|\b\d[\d.,]{0,15}\s?(?:[€$£]|(?:eur|euros?|usd|gbp|chf|zł|pln)\b)", re.I)
_DATE = re.compile(r"\b\d{1,2}([./])\d{1,2}(?:\1(?:\d{4}|\d\d)\b|\.(?!\d)|(?![./\d]))|\b\d{4}-\d\d-\d\d\b")


def placeholders(template: str) -> tuple[str, ...]:
    """The names in braces, each once, in order."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(template)))


def fill(template: str, values: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """`template` with `values` in place of its placeholders, and the names that have none.

    Those stay as they are, in braces, so that nobody sends a sentence with a hole. Braces in
    a value are plain text; nothing in a template or a value is ever executed.
    """
    missing = tuple(name for name in placeholders(template) if not values.get(name))
    return _PLACEHOLDER.sub(lambda match: values.get(match[1]) or match[0], template), missing


def extract(text: str) -> dict[str, str]:
    """What a message says for placeholders: ``order`` where it names one order only, ``name`` where it is signed."""
    found = {"order": only_order(text), "name": signed(text)}
    return {key: value for key, value in found.items() if value}


def pick(templates: Iterable[Template], topic: str, language: str, fallback: str = "en") -> str:
    """The text for `topic` in `language`, else in `fallback`, else in any language; empty when there is none.

    Of several for one topic and language the last counts.
    """
    texts = {known: text for each, known, text in templates if each == topic and text.strip()}
    for wanted in (language, language.partition("-")[0], fallback):
        if wanted in texts:
            return texts[wanted]
    return next(iter(texts.values()), "")


def suggest(answers: Sequence[str], topics: Sequence[str], languages: Sequence[str], progress: Progress = silent) -> tuple[Template, ...]:
    """For each topic and language the most typical past answer, as a start for a template; sorted.

    Names, order numbers, sums and dates become ``{name}``, ``{order}``, ``{amount}`` and
    ``{date}``; personal data is masked. Typical is the answer nearest to the middle of all,
    by their character n-grams. Topics without answers are left out.
    """
    groups: dict[tuple[str, str], list[str]] = {}
    for answer, topic, language in zip(answers, topics, languages, strict=True):
        if topic != NONE and answer.strip():
            groups.setdefault((topic, language), []).append(answer)
    keys = tracked(sorted(groups), len(groups), progress, "Reading past answers")
    return tuple((topic, language, _most_typical(groups[topic, language])) for topic, language in keys)


def _most_typical(answers: Sequence[str]) -> str:
    drafts = [_draft(answer) for answer in answers[:: -(-len(answers) // COMPARED)]]
    ngrams = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True, dtype=np.float32).fit_transform(drafts)
    middle = np.asarray(ngrams.mean(axis=0)).ravel()
    return drafts[int(np.argmax(ngrams @ middle))]


def _draft(answer: str) -> str:
    """An answer with placeholders for what belongs to one customer."""
    text = mask(answer.strip())[0]
    greeting = addressed(text)
    private = [("order", *span) for span in orders(text)] + ([("name", *greeting)] if greeting else [])
    for name, start, end in sorted(private, key=lambda each: -each[1]):
        text = f"{text[:start]}{{{name}}}{text[end:]}"
    return _DATE.sub("{date}", _MONEY.sub("{amount}", text))
