"""The fixed words of a report, in the languages smeai speaks."""

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi"})


@cache
def words(language: str) -> Mapping[str, str]:
    """The words for `language` (BCP 47), or for its base language, or in English."""
    table = json.loads(files("smeai.reports").joinpath("templates/words.json").read_text("utf-8"))
    base = base_language(language)
    return {key: row.get(language) or row.get(base) or row["en"] for key, row in table.items()}


def base_language(language: str) -> str:
    """``pt`` of ``pt-PT``."""
    return language.partition("-")[0].lower()


def reads_from_right(language: str) -> bool:
    """Whether the script of `language` runs from right to left."""
    return base_language(language) in _RIGHT_TO_LEFT


def long_date(iso: str, language: str) -> str:
    """An ISO date with its month in words, such as ``23 November 2026``."""
    day = date.fromisoformat(iso[:10])
    texts = words(language)
    return texts["date"].format(day=day.day, month=texts["months"].split()[day.month - 1], year=day.year)
