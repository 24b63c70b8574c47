"""A document written as it was asked for."""

from dataclasses import replace
from pathlib import Path

from smeai.core.anonymity import anonymous
from smeai.core.document import Document
from smeai.core.progress import Progress, silent
from smeai.core.report_wish import ReportWish
from smeai.reports.rendering import render


def write(document: Document, wish: ReportWish, progress: Progress = silent, name: str = "report") -> tuple[str, ...]:
    """Write `document` for the client and in the language of `wish`, on its letterhead; returns the paths. Raises what `render` does."""
    document = replace(document, client=wish.client, language=wish.language)
    if wish.anonymous:
        document = anonymous(document)
    return tuple(str(path) for path in render(document, Path(wish.folder), wish.kinds, wish.letterhead, progress, name))
