"""The business case of a workspace, written for whoever decides."""

from smeai.actions import case
from smeai.core.case.reckoning import model
from smeai.core.case.report import document
from smeai.core.progress import Progress, silent
from smeai.core.report_wish import ReportWish
from smeai.errors import DataError
from smeai.storage.clock import utc_now

NAME = "business-case"


def report(folder: str, wish: ReportWish, progress: Progress = silent) -> tuple[str, ...]:
    """Write the case of the workspace in `folder` as it is wished for; returns the paths.

    DataError where no pilot of the case was tested yet.
    """
    from smeai.reports import write  # brings the PDF maker in, which nothing else needs

    kept = case.load(folder)
    if not kept.parts:
        raise DataError("There is no tested pilot in the business case.", "Test a pilot first, or take one in again.")
    made = document(model(kept.parts, dict(kept.given)), kept.scenarios, wish.client, utc_now()[:10], kept.currency)
    return write(made, wish, progress, NAME)
