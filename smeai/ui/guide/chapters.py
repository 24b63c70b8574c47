"""The pages of ``docs/`` cut into chapters.

A chapter begins with a line ``<a id="chat-check"></a>`` and the heading below it. The id is the same in every language: that of
a place of the window, or use case and step, so that F1 finds it. What stands above the first one is a chapter named like the file.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from smeai.ui.assets import documents

FILES = (
    "owner",
    "consultant",
    "accountant",
    "window",
    "chat",
    "stock",
    "books",
    "business-case",
    "cost-of-computing",
    "privacy",
    "keys",
)
ENGLISH = "en"
_ANCHOR = re.compile(r'^<a id="([\w-]+)"></a>\s*$', re.MULTILINE)
_HEADING = re.compile(r"^#{1,3} (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chapter:
    """`text` is Markdown without the heading; `book` the title of its file, `language` the one it is written in."""

    key: str
    title: str
    text: str
    file: str
    book: str
    language: str


Guide = Mapping[str, Chapter]


@lru_cache(maxsize=2)
def guide(language: str, folder: Path | None = None) -> Guide:
    """All chapters by their keys, in the order one reads them; those that are not there in `language` are English."""
    home = folder or documents()
    every: dict[str, Chapter] = {}
    for file in FILES:
        english = _read(home / f"{file}.md", ENGLISH)
        own = {} if language == ENGLISH else _read(home / language / f"{file}.md", language)
        every |= {key: own.get(key, chapter) for key, chapter in english.items()}
    return every


def chapter_of(chapters: Guide, topic: str) -> Chapter:
    """The chapter of a page; where there is none that of the home page."""
    return chapters.get(topic) or chapters["home"]


def _read(path: Path, language: str) -> dict[str, Chapter]:
    """The chapters of a file by their keys; none where there is no such file."""
    if not path.is_file():
        return {}
    parts = _ANCHOR.split(path.read_text("utf-8"))
    keys, texts = (path.stem, *parts[1::2]), parts[0::2]
    book = _title(texts[0])
    return {
        key: Chapter(key, _title(text), _HEADING.sub("", text, count=1).strip(), path.stem, book, language)
        for key, text in zip(keys, texts, strict=True)
    }


def _title(text: str) -> str:
    found = _HEADING.search(text)
    return found[1].strip() if found else ""
