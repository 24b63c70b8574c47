"""What every pilot can do, by the key of its use case: the folder of that name beside this module holds how.

`whole.run` is a pilot in one go and `sample.SAMPLE` what it is shown with. A pilot whose model is kept has `data.mapping`,
`training.train` and `predicting.told` too.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Protocol

from smeai import usecases
from smeai.actions.done import Done
from smeai.actions.options import checked
from smeai.core.assets import assets_folder
from smeai.core.business.business import Business, shared
from smeai.core.kpi import Input
from smeai.core.letterhead import check
from smeai.core.pilot import Setup, Source
from smeai.core.progress import Progress, silent
from smeai.core.report_wish import ReportWish
from smeai.errors import UsageError

UNKNOWN = Business()


@dataclass(frozen=True, slots=True)
class Sample:
    """What a pilot is shown with: a file below ``assets/samples``; `{folder}` in a setting stands for that folder."""

    file: str
    client: str
    settings: tuple[tuple[str, str], ...] = ()


class Trained(Protocol):
    """What training came to: a frozen dataclass of plain figures."""

    def sentences(self, model: str) -> list[str]:
        """The same for a person; `model` is the file that was written."""


def setup(use_case: str, source: Source, maps: Mapping[str, str], settings: Mapping[str, str]) -> Setup:
    """The setup of a run from names and guesses; raises `UsageError` for words that do not fit."""
    mapping = part(use_case, "data").mapping(source, maps)
    options = checked(usecases.about(use_case), settings)
    return Setup(use_case, source, tuple(mapping.items()), tuple(options.items()))


def run(
    use_case: str,
    source: Source,
    maps: Mapping[str, str],
    settings: Mapping[str, str],
    wish: ReportWish,
    currency: str = "EUR",
    progress: Progress = silent,
    business: Business = UNKNOWN,
) -> Done:
    """Import, test and write the report as it is wished for, with the figures of a business where some are known.

    Raises FileError or DataError at once for a letterhead that cannot be printed.
    """
    check(wish.letterhead)
    return part(use_case, "whole").run(source, maps, settings, wish, currency, progress, shared=_shared(use_case, business, currency))


def left(use_case: str, folder: str) -> str:
    """What a run into `folder` that was stopped has left for the next one, in a sentence; empty where that is nothing."""
    told = getattr(part(use_case, "whole"), "left", None)
    return told(folder) if told else ""


def _shared(use_case: str, business: Business, currency: str) -> dict[str, Input]:
    return shared(business, use_case, currency, import_module(f"smeai.usecases.{use_case}.kpis").FIGURES)


def demo(use_case: str, wish: ReportWish, progress: Progress = silent) -> Done:
    """Run a pilot on its sample and write the report as it is wished for, about the sample's business."""
    sample: Sample = part(use_case, "sample").SAMPLE
    samples = assets_folder() / "samples"
    settings = {key: value.format(folder=samples) for key, value in sample.settings}
    return run(use_case, Source(str(samples / sample.file)), {}, settings, replace(wish, client=sample.client), progress=progress)


def train(
    use_case: str, source: Source, maps: Mapping[str, str], settings: Mapping[str, str], model: str, progress: Progress = silent
) -> Trained:
    """Train on all labelled rows and write the `model`; raises `UsageError` for a pilot that keeps none."""
    training = part(use_case, "training")
    return training.train(setup(use_case, source, maps, settings), model, progress)


def part(use_case: str, name: str) -> ModuleType:
    """A module of a pilot; raises `UsageError` where there is no such pilot, or it cannot do this."""
    if use_case not in usecases.USE_CASES:
        raise UsageError(f"There is no pilot “{use_case}”.", f"There is: {', '.join(usecases.USE_CASES)}.")
    path = f"smeai.actions.{use_case}.{name}"
    if find_spec(path) is None:
        raise UsageError(f"The {use_case} pilot keeps no model to train: it learns from the file anew each time.")
    return import_module(path)
