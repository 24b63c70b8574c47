"""The honest test: everything a `ChatResult` says, counted on messages that training never saw."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from smeai.core.estimate import proportion
from smeai.core.problem import Problem
from smeai.models.calibration import calibration_error
from smeai.models.training import Trained
from smeai.usecases.chat import lanes
from smeai.usecases.chat.baselines import baselines
from smeai.usecases.chat.lanes import Judged, Lane, Point
from smeai.usecases.chat.messages import Messages
from smeai.usecases.chat.result import ChatResult, Confusion, Message, Part, Timing
from smeai.usecases.chat.split import Split

MOST_WRONG = 500  # wrong messages that are kept to be read
MOST_PAIRS = 20
EXAMPLES = 3
MONTH = 30.44  # days


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


def evaluate(
    messages: Messages, tested: Tested, edits_locked: Sequence[str], advice: tuple[Problem, ...], options: Mapping[str, Any]
) -> ChatResult:
    """The result of a pilot. `advice` is what `check` said of the data."""
    truth, judged = tested.test.topics, tested.judged
    locked = frozenset(edits_locked)
    belongs = np.array([bool(topic) for topic in truth], bool)
    right = np.array([said.topic == topic for said, topic in zip(judged, truth, strict=True)], bool)
    handed = np.array([not said.belongs for said in judged], bool)
    train = messages.take(tested.split.train)
    of_topics = [place for place, topic in enumerate(train.topics) if topic]
    inside = np.flatnonzero(belongs)
    lane = [lanes.lane(said, tested.threshold, locked) for said in judged]
    return ChatResult(
        file=messages.file,
        rows=len(messages),
        trained=len(train),
        tested=len(truth),
        split=tested.split.kind,
        split_note=tested.split.note,
        topics=_parts(truth, train.topics, right, belongs, lane, tested.test.minutes, skip=("",)),
        languages=_parts(tested.test.languages, train.languages, right, belongs, lane, tested.test.minutes),
        locked=tuple(sorted(locked)),
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
        points=_points(judged, truth, locked, tested.threshold),
        threshold=tested.threshold,
        confusions=_confusions(tested.test, judged),
        wrong=_wrong(tested.test, judged, lane),
        advice=advice,
        blend=tuple((code, _in_words(choice.weights)) for code, choice in tested.trained.choices.items()),
        timing=tested.timing,
        minutes=mean_minutes(messages.minutes),
        messages_month=_a_month(messages),
        date=date.today().isoformat(),
    )


def _points(judged: Sequence[Judged], truth: Sequence[str], locked: frozenset[str], chosen: float) -> tuple[Point, ...]:
    places = sorted({*lanes.thresholds(), chosen})
    return tuple(lanes.point(judged, truth, place, locked) for place in places)


def _parts(
    names: Sequence[str],
    trained: Sequence[str],
    right: np.ndarray,
    belongs: np.ndarray,
    lane: Sequence[Lane],
    minutes: np.ndarray,
    skip: tuple[str, ...] = (),
) -> tuple[Part, ...]:
    """Figures of each of `names`; accuracy is of messages that belong to a topic, a stranger that is answered is wrong."""
    counts, parts = Counter(trained), []
    for name in sorted(set(names) - set(skip)):
        mine = np.array([each == name for each in names], bool)
        auto = mine & np.array([each is Lane.AUTO for each in lane], bool)
        parts.append(
            Part(
                name,
                counts[name],
                proportion(int((right & mine & belongs).sum()), int((mine & belongs).sum())),
                proportion(int(auto.sum()), int(mine.sum())),
                proportion(int((auto & ~right).sum()), int(auto.sum())),
                mean_minutes(minutes[mine]),
            )
        )
    return tuple(sorted(parts, key=lambda part: (-part.accuracy.n, part.name)))


def _confusions(test: Messages, judged: Sequence[Judged]) -> tuple[Confusion, ...]:
    pairs: dict[tuple[str, str], list[str]] = defaultdict(list)
    for said, topic, text in zip(judged, test.topics, test.texts, strict=True):
        if topic and said.topic != topic:
            pairs[topic, said.topic].append(text)
    order = sorted(pairs, key=lambda pair: (-len(pairs[pair]), pair))[:MOST_PAIRS]
    return tuple(Confusion(*pair, len(pairs[pair]), tuple(pairs[pair][:EXAMPLES])) for pair in order)


def _wrong(test: Messages, judged: Sequence[Judged], lane: Sequence[Lane]) -> tuple[Message, ...]:
    """Wrong ones, those that would have been answered first, the surest first."""
    found = [
        Message(int(row), text, topic, said.topic, said.confidence, code, at.value)
        for row, text, topic, said, code, at in zip(test.rows, test.texts, test.topics, judged, test.languages, lane, strict=True)
        if said.topic != topic and not (topic == "" and at is Lane.HUMAN)
    ]
    return tuple(sorted(found, key=lambda each: (each.lane != Lane.AUTO, -each.confidence, each.row))[:MOST_WRONG])


def _in_words(weights: Mapping[str, float]) -> str:
    titles = {"english": "the English encoder", "multilingual": "the multilingual encoder", "ngrams": "words and letter groups"}
    return ", ".join(f"{titles.get(name, name)} {weight:.2f}" for name, weight in weights.items() if weight)


def mean_minutes(minutes: np.ndarray) -> float:
    """The mean of known minutes; 0 where none is known."""
    known = minutes[np.isfinite(minutes) & (minutes > 0)]
    return round(float(known.mean()), 2) if len(known) else 0.0


def _a_month(messages: Messages) -> float:
    dates = messages.dates.dropna()
    days = (dates.max() - dates.min()).days if len(dates) > 1 else 0
    return float(round(len(dates) / days * MONTH)) if days >= MONTH else 0.0
