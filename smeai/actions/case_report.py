"""The business case of a workspace, written for whoever decides."""

from collections.abc import Sequence
from pathlib import Path

from smeai.actions import case
from smeai.core.case.reckoning import model
from smeai.core.case.report import document
from smeai.core.progress import Progress, silent
from smeai.errors import DataError
from smeai.storage.clock import utc_now

KINDS = ("pdf", "html", "xlsx")
NAME = "business-case"


def report(
    folder: str, target: str, client: str = "", kinds: Sequence[str] = KINDS, language: str = "en", progress: Progress = silent
) -> tuple[str, ...]:
    """Write the case of the workspace in `folder` into the folder `target`, in `language` (BCP 47); returns the paths.

    DataError where no pilot of the case was tested yet.
    """
    from smeai.reports import render  # brings the PDF maker in, which nothing else needs

    kept = case.load(folder)
    if not kept.parts:
        raise DataError("There is no tested pilot in the business case.", "Test a pilot first, or take one in again.")
    made = document(model(kept.parts, dict(kept.given)), kept.scenarios, client, utc_now()[:10], kept.currency, language)
    return tuple(str(path) for path in render(made, Path(target), tuple(kinds), progress=progress, name=NAME))
