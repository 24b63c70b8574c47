"""The chat use case: check, run, predict, figures, report."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from smeai.core.document import Document
from smeai.core.kpi import Kpi
from smeai.core.problem import Problem
from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.models import encoder, training
from smeai.models.classifier import encode
from smeai.models.training import ENCODERS, Examples, Trained
from smeai.tabular.binding import Dataset
from smeai.usecases.chat import kpis as money
from smeai.usecases.chat.about import ABOUT
from smeai.usecases.chat.advice import advise
from smeai.usecases.chat.counting import Judgements
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.evaluation import Tested, evaluate, mean_minutes
from smeai.usecases.chat.judging import cheapest_threshold, safe_threshold
from smeai.usecases.chat.messages import Messages, gather
from smeai.usecases.chat.model import ChatModel, Prediction
from smeai.usecases.chat.quoted import own_words
from smeai.usecases.chat.reopening import reopened
from smeai.usecases.chat.report import document
from smeai.usecases.chat.result import ChatResult, Timing
from smeai.usecases.chat.split import split

FEWEST = 20  # messages with a topic, below which no test says anything
NO_EDITS = Edits()
TIMED = 20  # messages that are timed one by one


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """A pilot's result, the model that was tested, and what it said of each message."""

    result: ChatResult
    model: ChatModel
    judgements: Judgements


class ChatUseCase:
    """See `smeai.core.usecase.UseCase`."""

    about = ABOUT

    def check(
        self, dataset: Dataset, options: Mapping[str, Any], progress: Progress = silent, edits: Edits = NO_EDITS
    ) -> tuple[Problem, ...]:
        """Advice about the messages, before anything is trained."""
        return self.advice(gather(dataset, self._options(options), edits, span(progress, 0, 0.6)), span(progress, 0.6, 1))

    def advice(self, messages: Messages, progress: Progress = silent) -> tuple[Problem, ...]:
        """Advice about messages that were gathered already."""
        topics = [topic if known else "" for topic, known in zip(messages.topics, messages.labelled, strict=True)]
        rows = [int(row) for row in messages.rows]
        return advise(messages.texts, topics, rows, messages.file, messages.sheet, None, messages.masked, progress)

    def run(
        self, dataset: Dataset, options: Mapping[str, Any], engine: Any = None, progress: Progress = silent, edits: Edits = NO_EDITS
    ) -> Run:
        """Split, train, test; `engine` gives encoders by name (default: the shipped ones)."""
        options = self._options(options)
        messages = gather(dataset, options, edits, span(progress, 0, 0.1))
        return self.test(messages, options, edits, engine or encoder.load, span(progress, 0.1, 1))

    def test(self, messages: Messages, options: Mapping[str, Any], edits: Edits, load: Any, progress: Progress) -> Run:
        """The honest test of gathered messages."""
        places = np.flatnonzero(messages.labelled)
        known = sum(1 for place in places if messages.topics[place])
        if known < FEWEST:
            raise DataError(
                f"Only {known} messages have a topic; a test needs {FEWEST}.", "Label more messages, or choose the topic column."
            )
        halves = split(messages, places, float(options["held_back"]) / 100, int(options["seed"]))
        if not (len(halves.test) and len(halves.train)):
            distinct = len({messages.groups[place] for place in places})
            raise DataError(
                f"No message is left for a test: {len(places):,} messages come down to {distinct:,} that do not look alike.",
                "Use a file with more varied messages; those of one conversation count as one.",
            )
        started = time.perf_counter()
        train = messages.take(halves.train)
        trained = self.fit(train, options, load, span(progress, 0, 0.75))
        seconds = time.perf_counter() - started
        threshold = self.threshold(trained, train, options, edits, messages)
        model = ChatModel(trained.classifier, threshold, frozenset(edits.locked), edits.templates, masked=bool(options["mask"]))
        test = messages.take(halves.test)
        started = time.perf_counter()
        judged, scores = model.judge(test.texts, test.languages, span(progress, 0.75, 0.97))
        bulk = (time.perf_counter() - started) / len(test)
        progress(0.97, "Counting")
        timing = Timing(round(seconds, 1), len(train), _alone(model, test.texts), bulk)
        again = tuple(reopened(messages)[halves.test].tolist()) if messages.conversations else ()
        tested = Tested(trained, halves, test, judged, scores.probabilities, threshold, timing, again)
        result = evaluate(messages, tested, edits.locked, self.advice(messages, span(progress, 0.97, 1)), options)
        return Run(result, model, tested.judgements)

    def fit(self, messages: Messages, options: Mapping[str, Any], load: Any, progress: Progress = silent) -> Trained:
        """Train on all labelled messages given."""
        examples = Examples([own_words(text) for text in messages.texts], messages.topics, messages.languages, messages.groups)
        return training.fit(examples, load, float(options["away"]) / 100, seed=int(options["seed"]), progress=progress)

    def threshold(self, trained: Trained, train: Messages, options: Mapping[str, Any], edits: Edits, messages: Messages) -> float:
        """The threshold that keeps to the error limit or, where there is none, costs least with the usual business figures."""
        truth, limit = [train.topics[row] for row in trained.rows], float(options["error_limit"]) / 100
        if limit:
            return safe_threshold(trained, truth, limit)
        values = {each.name: each.value for each in money.DEFAULTS}
        values["minutes_hand"] = mean_minutes(messages.minutes) or values["minutes_hand"]
        return cheapest_threshold(trained, truth, money.costs(values), frozenset(edits.locked))

    def predict(self, model: ChatModel, rows: Sequence[str], progress: Progress = silent) -> Iterator[Prediction]:
        """Predictions for texts, in order, one for each."""
        return model.predict(rows, progress=progress)

    def kpis(self, result: ChatResult, figures: Mapping[str, float]) -> tuple[Kpi, ...]:
        """The result in hours and money at the proposed threshold."""
        return money.kpis(result, figures, result.threshold)

    def document(self, result: ChatResult, kpis: tuple[Kpi, ...]) -> Document:
        """The report at the proposed threshold."""
        return document(result, kpis, result.threshold)

    def vectors(self, messages: Messages, load: Any, progress: Progress = silent) -> np.ndarray:
        """Vectors [n, d] of messages by all encoders, side by side, each of them as heavy."""
        return np.hstack(list(encode(ENCODERS, [own_words(text) for text in messages.texts], load, progress).values())) / np.sqrt(
            len(ENCODERS)
        )

    def _options(self, given: Mapping[str, Any]) -> dict[str, Any]:
        return {**ABOUT.defaults(), **given}


def _alone(model: ChatModel, texts: Sequence[str]) -> float:
    """Seconds for one message at a time, text in to lane out; the middle of a few."""
    times = []
    for text in texts[:TIMED]:
        started = time.perf_counter()
        next(model.predict([text]))
        times.append(time.perf_counter() - started)
    return float(f"{np.median(times):.2g}") if times else 0.0


USE_CASE = ChatUseCase()
