"""What the model said of each tested message, and the lanes counted from it: once by the test, and again when topics are locked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from smeai.core.estimate import proportion
from smeai.usecases.chat import lanes
from smeai.usecases.chat.lanes import Judged, Lane, Point
from smeai.usecases.chat.messages import Messages
from smeai.usecases.chat.reopening import NOT_AGAIN, UNKNOWN
from smeai.usecases.chat.result import ChatResult, Message, Part

MOST_WRONG = 500  # wrong messages that are kept to be read


@dataclass(frozen=True, slots=True)
class Judgements:
    """Of n tested messages, in their order. `topics` are the true ones, "" for none; `texts` are empty where the topic was right."""

    rows: tuple[int, ...]
    texts: tuple[str, ...]
    topics: tuple[str, ...]
    languages: tuple[str, ...]
    judged: tuple[Judged, ...]
    reopened: tuple[int, ...] = ()  # as `reopening` says; empty where the file does not tell

    @classmethod
    def of(cls, test: Messages, judged: Sequence[Judged], reopened: Sequence[int] = ()) -> "Judgements":
        """What is kept of a test: no more of the messages than is shown of them."""
        texts = tuple("" if said.topic == topic else text for text, topic, said in zip(test.texts, test.topics, judged, strict=True))
        rows, again = tuple(int(row) for row in test.rows), tuple(map(int, reopened))
        return cls(rows, texts, tuple(test.topics), tuple(test.languages), tuple(judged), again)

    def as_json(self) -> dict[str, Any]:
        """Plain JSON, by columns."""
        told = [[said.topic, said.confidence, said.second, said.second_confidence, said.belongs] for said in self.judged]
        columns = {"rows": self.rows, "texts": self.texts, "topics": self.topics, "languages": self.languages, "judged": told}
        return columns | ({"reopened": self.reopened} if self.reopened else {})

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "Judgements":
        """What `as_json` wrote; KeyError, TypeError or ValueError when it is something else."""
        words = (tuple(map(str, stored[name])) for name in ("texts", "topics", "languages"))
        judged = (Judged(str(a), float(p), str(b), float(q), bool(belongs)) for a, p, b, q, belongs in stored["judged"])
        made = cls(tuple(map(int, stored["rows"])), *words, tuple(judged), tuple(map(int, stored.get("reopened", ()))))
        columns = (made.rows, made.texts, made.topics, made.languages, made.judged, made.reopened or made.rows)
        if len({len(column) for column in columns}) > 1:
            raise ValueError("columns of different lengths")
        return made


def counted(result: ChatResult, said: Judgements, locked: Iterable[str]) -> ChatResult:
    """`result` with everything that lanes decide counted with these topics locked, at its threshold; the rest stays."""
    closed = frozenset(locked)
    lane = [lanes.lane(each, result.threshold, closed) for each in said.judged]
    auto = np.array([each is Lane.AUTO for each in lane], bool)
    wrong = auto & np.array([each.topic != topic for each, topic in zip(said.judged, said.topics, strict=True)], bool)
    return replace(
        result,
        locked=tuple(sorted(closed)),
        topics=_parts(result.topics, said.topics, auto, wrong),
        languages=_parts(result.languages, said.languages, auto, wrong),
        points=_points(said, closed, result.threshold),
        wrong=_wrong(said, lane),
    )


def _parts(parts: Sequence[Part], names: Sequence[str], auto: np.ndarray, wrong: np.ndarray) -> tuple[Part, ...]:
    """The parts with their automatic ones; a stranger that is answered is wrong."""
    places = {part.name: place for place, part in enumerate(parts)}
    mine = np.array([places.get(name, len(parts)) for name in names], int)
    sizes, autos, wrongs = (np.bincount(mine[rows], minlength=len(parts) + 1).tolist() for rows in (slice(None), auto, wrong))
    return tuple(
        replace(part, automatic=proportion(autos[place], sizes[place]), wrong=proportion(wrongs[place], autos[place]))
        for place, part in enumerate(parts)
    )


def _points(said: Judgements, locked: frozenset[str], chosen: float) -> tuple[Point, ...]:
    """As `lanes.point` at each place of the slider, in one go."""
    judged, truth = said.judged, said.topics
    sure = np.array([each.confidence for each in judged], float)
    both = sure + np.array([each.second_confidence for each in judged], float)
    open_ = np.array([each.belongs and each.topic not in locked for each in judged], bool)
    offered = open_ & np.array([each.second not in locked for each in judged], bool)
    first = np.array([topic != "" and each.topic == topic for each, topic in zip(judged, truth, strict=True)], bool)
    either = first | np.array([topic != "" and each.second == topic for each, topic in zip(judged, truth, strict=True)], bool)
    again = np.array(said.reopened or [UNKNOWN] * len(judged), int)
    made = []
    for place in sorted({*lanes.thresholds(), chosen}):
        auto = open_ & (sure >= place)
        clarify = offered & ~auto & (both >= place)
        counts = [int(rows.sum()) for rows in (auto, auto & ~first, clarify, clarify & either)]
        fate = again[auto & first]
        followed = (int((fate != UNKNOWN).sum()), int((fate == NOT_AGAIN).sum()))
        made.append(Point(place, *counts, len(judged) - counts[0] - counts[2], *followed))
    return tuple(made)


def _wrong(said: Judgements, lane: Sequence[Lane]) -> tuple[Message, ...]:
    """Wrong ones, those that would have been answered first, the surest first."""
    found = [
        Message(row, text, topic, each.topic, each.confidence, code, at.value)
        for row, text, topic, each, code, at in zip(said.rows, said.texts, said.topics, said.judged, said.languages, lane, strict=True)
        if each.topic != topic and not (topic == "" and at is Lane.HUMAN)
    ]
    return tuple(sorted(found, key=lambda each: (each.lane != Lane.AUTO, -each.confidence, each.row))[:MOST_WRONG])
