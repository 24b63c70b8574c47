"""The honest test: everything a `ChatResult` says, counted on messages that training never saw."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from smeai.core.estimate import proportion
from smeai.core.phrases import alone, listed, number, say
from smeai.core.problem import Problem
from smeai.models.calibration import calibration_error
from smeai.models.training import Trained
from smeai.usecases.chat.baselines import baselines
from smeai.usecases.chat.counting import Judgements, counted
from smeai.usecases.chat.lanes import Judged
from smeai.usecases.chat.messages import Messages
from smeai.usecases.chat.result import ChatResult, Confusion, Part, Timing
from smeai.usecases.chat.split import Split

MOST_PAIRS = 20
EXAMPLES = 3
MONTH = 30.44  # days
NOBODY = proportion(0, 0)
TITLES = {
    "english": say("the English encoder"),
    "multilingual": say("the multilingual encoder"),
    "ngrams": say("words and letter groups"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Tested:
    """A trained classifier and what it said of the messages held back."""

    trained: Trained
    split: Split
    test: Messages
    judged: list[Judged]
    probabilities: np.ndarray
    threshold: float
    timing: Timing
    reopened: tuple[int, ...] = ()  # of each message held back, as `reopening` says

    @property
    def judgements(self) -> Judgements:
        """What is kept of it."""
        return Judgements.of(self.test, self.judged, self.reopened)


def evaluate(
    messages: Messages, tested: Tested, edits_locked: Sequence[str], advice: tuple[Problem, ...], options: Mapping[str, Any]
) -> ChatResult:
    """The result of a pilot. `advice` is what `check` said of the data."""
    return counted(_accuracy(messages, tested, advice), tested.judgements, edits_locked)


def _accuracy(messages: Messages, tested: Tested, advice: tuple[Problem, ...]) -> ChatResult:
    """All of the result that lanes do not decide."""
    truth, judged = tested.test.topics, tested.judged
    belongs = np.array([bool(topic) for topic in truth], bool)
    right = np.array([said.topic == topic for said, topic in zip(judged, truth, strict=True)], bool)
    handed = np.array([not said.belongs for said in judged], bool)
    train = messages.take(tested.split.train)
    of_topics = [place for place, topic in enumerate(train.topics) if topic]
    inside = np.flatnonzero(belongs)
    return ChatResult(
        file=messages.file,
        rows=len(messages),
        trained=len(train),
        tested=len(truth),
        split=tested.split.kind,
        split_note=tested.split.note,
        topics=_parts(truth, train.topics, right, belongs, tested.test.minutes, skip=("",)),
        languages=_parts(tested.test.languages, train.languages, right, belongs, tested.test.minutes),
        locked=(),
        accuracy=proportion(int(right[belongs].sum()), int(belongs.sum())),
        outside=proportion(int(handed[~belongs].sum()), int((~belongs).sum())),
        turned_away=proportion(int(handed[belongs].sum()), int(belongs.sum())),
        calibration_error=calibration_error(tested.probabilities.max(axis=1)[belongs], right[belongs]),
        baselines=baselines(
            [train.texts[place] for place in of_topics],
            [train.topics[place] for place in of_topics],
            [tested.test.texts[place] for place in inside],
            [truth[place] for place in inside],
        ),
        points=(),
        threshold=tested.threshold,
        confusions=_confusions(tested.test, judged),
        wrong=(),
        advice=advice,
        blend=tuple((code, _in_words(choice.weights)) for code, choice in tested.trained.choices.items()),
        timing=tested.timing,
        minutes=mean_minutes(messages.minutes),
        messages_month=_a_month(messages),
        date=date.today().isoformat(),
    )


def _parts(
    names: Sequence[str], trained: Sequence[str], right: np.ndarray, belongs: np.ndarray, minutes: np.ndarray, skip: tuple[str, ...] = ()
) -> tuple[Part, ...]:
    """Each of `names`, without its lanes; accuracy is of messages that belong to a topic."""
    counts, parts = Counter(trained), []
    for name in sorted(set(names) - set(skip)):
        mine = np.array([each == name for each in names], bool)
        accuracy = proportion(int((right & mine & belongs).sum()), int((mine & belongs).sum()))
        parts.append(Part(name, counts[name], accuracy, NOBODY, NOBODY, mean_minutes(minutes[mine])))
    return tuple(sorted(parts, key=lambda part: (-part.accuracy.n, part.name)))


def _confusions(test: Messages, judged: Sequence[Judged]) -> tuple[Confusion, ...]:
    pairs: dict[tuple[str, str], list[str]] = defaultdict(list)
    for said, topic, text in zip(judged, test.topics, test.texts, strict=True):
        if topic and said.topic != topic:
            pairs[topic, said.topic].append(text)
    order = sorted(pairs, key=lambda pair: (-len(pairs[pair]), pair))[:MOST_PAIRS]
    return tuple(Confusion(*pair, len(pairs[pair]), tuple(pairs[pair][:EXAMPLES])) for pair in order)


def _in_words(weights: Mapping[str, float]) -> str:
    parts = [say("{part} {weight}", part=TITLES.get(name, name), weight=number(weight, 2)) for name, weight in weights.items() if weight]
    return alone(listed(parts))


def mean_minutes(minutes: np.ndarray) -> float:
    """The mean of known minutes; 0 where none is known."""
    known = minutes[np.isfinite(minutes) & (minutes > 0)]
    return round(float(known.mean()), 2) if len(known) else 0.0


def _a_month(messages: Messages) -> float:
    dates = messages.dates.dropna()
    days = (dates.max() - dates.min()).days if len(dates) > 1 else 0
    return float(round(len(dates) / days * MONTH)) if days >= MONTH else 0.0
