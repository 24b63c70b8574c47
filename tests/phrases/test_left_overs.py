"""No sentence of the engine stays English in a report of another language."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest

from smeai.core.document import Table
from smeai.core.kpi import Input, Kpi
from smeai.core.phrases import spoken
from tests.phrases.documents import DOCUMENTS

_ENGLISH = re.compile(
    r"\b(a|an|and|are|as|at|be|been|by|each|for|from|had|has|have|how|in|into|is|it|its|more|not|of|on|only|or|than|that|the|their|these|they"
    r"|this|those|to|was|were|what|when|where|which|with|without|would|you|your)\b",
    re.IGNORECASE,
)
_NAMES = {Kpi: {"name", "formula"}, Input: {"name"}}  # of cells, not for people
_OWN = re.compile(  # titles of books and names of services and of the user's own
    "Rounded list prices|Inventory Management and|Another look at|Wilson, 1927|Amazon|Google|Azure|Half of it|Corner Coffee"
    "|Mail of customers|With a free tier|Document (AI|Intelligence)"
)


def texts(thing: object) -> Iterator[str]:
    """What people read; no cells that hold the user's own words."""
    if isinstance(thing, str):
        yield str(thing)
    elif isinstance(thing, Table):
        foreign = {place for place, column in enumerate(thing.columns) if column.private or column.own}
        yield from texts((thing.title, thing.columns))
        yield from (text for row in thing.rows for place, cell in enumerate(row) if place not in foreign for text in texts(cell))
    elif isinstance(thing, tuple):
        yield from (text for each in thing for text in texts(each))
    elif is_dataclass(thing):
        yield from (
            text for field in fields(thing) if field.name not in _NAMES.get(type(thing), ()) for text in texts(getattr(thing, field.name))
        )


def english(text: str) -> bool:
    """Whether several of its words are words that no other language has."""
    return len(_ENGLISH.findall(text)) >= 2


@pytest.mark.parametrize("language", ["pl", "ar", "de", "es"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_is_left_in_english(name: str, language: str) -> None:
    made = replace(DOCUMENTS[name](), language=language)
    before, after = (set(texts(each)) for each in (made, spoken(made, language, made.currency)))
    left = {text for text in before & after if english(text) and not _OWN.search(text)}
    assert not left


def test_a_sentence_that_nobody_translates_is_seen() -> None:
    assert english("Booked to 4930 twice, last on a day of the month.") and not english("Zaksięgowano na 4930 w marcu.")
