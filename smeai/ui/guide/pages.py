"""What is read under the title of a chapter: for a page of the window also its keys, and its first lines in the user's language."""

from PySide6.QtCore import QCoreApplication

from smeai.ui.guide.chapters import Chapter, Guide
from smeai.ui.help import lead

EVERYWHERE, STEPS = "keys-window", "keys-steps"
PARAGRAPH = "\n\n"


def text_of(chapter: Chapter, own: bool, chapters: Guide) -> str:
    """The Markdown to show; `own` says whether the chapter is in the user's language: if not, its first lines are."""
    words = lead(chapter.key)
    text = chapter.text if own or not words else f"**{words}**\n\n{chapter.text.partition(PARAGRAPH)[2]}"
    return PARAGRAPH.join(filter(None, (f"# {chapter.title}", text, *(_keys(chapter.key, chapters) if words else ()))))


def _keys(topic: str, chapters: Guide) -> tuple[str, ...]:
    """A heading, and one table of all keys that work on a page."""
    wanted = (f"keys-{topic}", STEPS if "-" in topic else "", EVERYWHERE)
    tables = [_rows(chapters[key].text) for key in wanted if key in chapters]
    rows = [*tables[0][:2], *(row for table in tables for row in table[2:])] if tables else []
    return (f"## {QCoreApplication.translate('Guide', 'Keys on this page')}", "\n".join(rows)) if rows else ()


def _rows(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("|")]
