"""Models of the messages trained on every labelled one of a file, and written."""

from dataclasses import dataclass

import numpy as np

from smeai.actions import targets
from smeai.actions.chat.data import frequencies, messages_of, options_of
from smeai.actions.chat.models import train_and_save
from smeai.core.pilot import Setup
from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.usecase import USE_CASE
from smeai.usecases.chat.views import Counted


@dataclass(frozen=True, slots=True)
class TrainSummary:
    """What `train` says when it is done."""

    messages: int
    topics: int
    languages: tuple[Counted, ...]
    threshold: float
    calibration_error: float
    problems: tuple[Problem, ...]

    def sentences(self, model: str) -> list[str]:
        """The same for a person; `model` is the file that was written."""
        automatic = f"Automatic from {self.threshold:.1%} on."
        if self.threshold >= 1:
            automatic = "Nothing will be answered automatically: these messages do not show that wrong answers stay few enough."
        return [
            f"Learned {self.topics} topics from {self.messages:,} messages; the model is {model}.",
            f"{automatic} Calibration error, out of fold: {self.calibration_error:.3f}.",
            *map(str, self.problems),
        ]


def train(setup: Setup, path: str, progress: Progress = silent) -> TrainSummary:
    """Train a model on all labelled messages of a file and write it; the threshold keeps to the error limit."""
    target = targets.file(path, [setup.source.path])
    problems, messages = messages_of(setup, Edits(), None, span(progress, 0, 0.1))
    labelled = messages.take(np.flatnonzero(messages.labelled))
    if not len(labelled):
        raise DataError("The file has no topic column.", "Name it: --map label=COLUMN.")
    trained, threshold = train_and_save(labelled, options_of(setup), Edits(), target, None, span(progress, 0.1, 1))
    said = tuple(each for each in USE_CASE.advice(labelled) if each.severity is not Severity.NOTE)
    topics = len(trained.classifier.topics)
    return TrainSummary(len(labelled), topics, frequencies(labelled.languages), threshold, trained.calibration_error, (*problems, *said))
