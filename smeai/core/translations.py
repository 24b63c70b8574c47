"""What sentences are called in other languages: ``assets/phrases``, each text with its translations side by side.

A file holds ``{english: {language: text}}``. Where a number decides the form, the text is an object of forms
(``{"by": "n", "one": "…", "few": "…", "other": "…"}``, as `smeai.core.plurals` names them); ``by`` is the place that holds the number.
An English text that means two things is told apart by a word behind a bar: ``from|start of an interval``.
"""

import json
from collections.abc import Mapping
from functools import cache

from smeai.core.assets import assets_folder

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ar", "he")
"""What a report can be written in."""

NAMES: Mapping[str, str] = {
    "en": "English", "de": "Deutsch", "fr": "français", "es": "español", "it": "italiano", "pt": "português", "nl": "Nederlands",
    "pl": "polski", "ar": "العربية", "he": "עברית",
}  # fmt: skip
"""Each language by its own name."""

Translation = str | Mapping[str, str]
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi"})


def translation(key: str, language: str) -> Translation | None:
    """What `key` is in `language` (a BCP 47 tag); None where nobody has said."""
    base = base_language(language)
    return None if base == "en" else _book(base).get(key)


@cache
def _book(base: str) -> Mapping[str, Translation]:
    return {key: row[base] for key, row in every().items() if base in row}


@cache
def every() -> Mapping[str, Mapping[str, Translation]]:
    """Every text with its translations."""
    found: dict[str, Mapping[str, Translation]] = {}
    for file in sorted((assets_folder() / "phrases").glob("*.json")):
        for key, row in json.loads(file.read_text("utf-8")).items():
            found[key] = {**found.get(key, {}), **row}
    return found


def base_language(language: str) -> str:
    """``pt`` of ``pt-PT``."""
    return language.partition("-")[0].lower()


def reads_from_right(language: str) -> bool:
    """Whether the script of `language` runs from right to left."""
    return base_language(language) in _RIGHT_TO_LEFT
