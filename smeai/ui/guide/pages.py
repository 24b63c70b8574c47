"""What is read under the title of a chapter: for a page of the window also its keys, and its first lines in the user's language."""

from PySide6.QtCore import QCoreApplication

from smeai.ui.guide.chapters import Chapter, Guide
from smeai.ui.help import lead

EVERYWHERE, STEPS = "keys-window", "keys-steps"


def text_of(chapter: Chapter, own: bool, chapters: Guide) -> str:
    """The Markdown to show; `own` says whether the chapter is in the user's language."""
    words = lead(chapter.key)
    first = [] if own or not words else [f"**{words}**"]
    tables = [chapters[key].text for key in _keys(chapter.key, chapters)] if words else []
    head = [f"## {QCoreApplication.translate('Guide', 'Keys on this page')}"] if tables else []
    return "\n\n".join([f"# {chapter.title}", *first, chapter.text, *head, *tables])


def _keys(topic: str, chapters: Guide) -> list[str]:
    """The chapters of the keys that work on a page."""
    wanted = (f"keys-{topic}", STEPS if "-" in topic else "", EVERYWHERE)
    return [key for key in wanted if key in chapters]
