"""The business case of a workspace, written for whoever decides."""

from importlib import import_module

from smeai.actions import case
from smeai.actions.case_views import CaseView
from smeai.actions.model_cards import BUILT_ON, model_cards
from smeai.actions.opened import opened
from smeai.core.appendix import Facts, ModelCard
from smeai.core.case.reckoning import model
from smeai.core.case.report import document
from smeai.core.progress import Progress, silent
from smeai.core.report_wish import ReportWish
from smeai.errors import DataError
from smeai.storage.clock import utc_now
from smeai.storage.frozen import thaw

NAME = "business-case"


def report(folder: str, wish: ReportWish, progress: Progress = silent) -> tuple[str, ...]:
    """Write the case of the workspace in `folder` as it is wished for; returns the paths.

    DataError where no pilot of the case was tested yet.
    """
    from smeai.reports import write  # brings the PDF maker in, which nothing else needs

    kept = case.load(folder)
    if not kept.parts:
        raise DataError("There is no tested pilot in the business case.", "Test a pilot first, or take one in again.")
    told = (wish.client, utc_now()[:10], kept.currency)
    made = document(model(kept.parts, dict(kept.given)), kept.scenarios, *told, trained=_trained(folder, kept), cards=_cards(kept))
    return write(made, wish, progress, NAME)


def _trained(folder: str, kept: CaseView) -> list[tuple[str, Facts]]:
    """The pilots of the case with the facts of their models."""
    pilots = opened(folder).pilots
    named = {part.use_case: import_module(f"smeai.usecases.{part.use_case}.case") for part in kept.parts}
    return [
        (part.title, named[part.use_case].learned(thaw(pilots.get(number).state)))
        for number, part in zip(kept.pilots, kept.parts, strict=True)
    ]


def _cards(kept: CaseView) -> tuple[ModelCard, ...]:
    """The shipped models that its pilots were built on."""
    return model_cards({name for part in kept.parts for name in BUILT_ON[part.use_case]})
