"""Models trained on all messages and written to a file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from smeai.actions import targets
from smeai.actions.chat.data import messages_of, options_of
from smeai.actions.session import Session
from smeai.core.pilot import Setup
from smeai.core.progress import Progress, silent, span
from smeai.models import encoder
from smeai.models.training import Trained
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.judging import safe_threshold
from smeai.usecases.chat.messages import Messages
from smeai.usecases.chat.model import ChatModel, facts
from smeai.usecases.chat.usecase import USE_CASE

USUAL_LIMIT = 2.0  # wrong ones of 100 automatic, for a model that is trained without a test


def save_model(setup: Setup, edits: Edits, threshold: float, path: str, session: Session | None = None, progress: Progress = silent) -> str:
    """Train on all messages, the tested ones too, and write the model; `threshold` is that of the automatic lane."""
    target = targets.file(path, [setup.source.path])
    _, messages = messages_of(setup, edits, session, span(progress, 0, 0.1))
    labelled = messages.take(np.flatnonzero(messages.labelled))  # what nobody has sorted is no example of belonging nowhere
    train_and_save(labelled, options_of(setup), edits, target, threshold, span(progress, 0.1, 1))
    return path


def train_and_save(
    messages: Messages, options: Mapping[str, Any], edits: Edits, path: Path, threshold: float | None, progress: Progress
) -> tuple[Trained, float]:
    """Train on `messages`; where there is no `threshold`, the lowest that keeps to the error limit is taken and returned."""
    trained = USE_CASE.fit(messages, options, encoder.load, progress)
    if threshold is None:
        limit = (float(options["error_limit"]) or USUAL_LIMIT) / 100  # no business figures here that could decide
        threshold = safe_threshold(trained, [messages.topics[row] for row in trained.rows], limit)
    model = ChatModel(trained.classifier, threshold, frozenset(edits.locked), edits.templates, masked=bool(options["mask"]))
    model.save(path, facts(trained, messages, threshold))
    return trained, threshold
