"""The fixed words of a report, in the languages smeai speaks."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from smeai.core.dates import long_date
from smeai.core.translations import base_language, reads_from_right

__all__ = ["base_language", "long_date", "reads_from_right", "words"]


@cache
def words(language: str) -> Mapping[str, str]:
    """The words for `language` (BCP 47), or for its base language, or in English."""
    table = json.loads(files("smeai.reports").joinpath("templates/words.json").read_text("utf-8"))
    base = base_language(language)
    return {key: row.get(language) or row.get(base) or row["en"] for key, row in table.items()}
