"""Three lanes: automatic, clarify ("did you mean A or B?") and human.

A message is answered automatically when its best topic is at least as likely as the threshold,
clarified when its two best topics together are, and handed to a person otherwise, when it
belongs to no topic, or when its topic is locked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Lane(StrEnum):
    AUTO = "auto"
    CLARIFY = "clarify"
    HUMAN = "human"


@dataclass(frozen=True, slots=True)
class Judged:
    """What the model says of one message: best and second-best topic, their probabilities, and whether it belongs."""

    topic: str
    confidence: float
    second: str
    second_confidence: float
    belongs: bool


@dataclass(frozen=True, slots=True)
class Costs:
    """What a message costs, in the currency's main unit."""

    wrong: float  # one wrong automatic answer: goodwill, the second message, the person who mends it
    human: float  # one message handled by a person: minutes x wage
    question: float  # one question back: the customer's patience
    review: float = 0.0  # one automatic answer, looked over


def lane(judged: Judged, threshold: float, locked: frozenset[str] = frozenset()) -> Lane:
    """The lane of one message at a threshold of 0..1."""
    if not judged.belongs or judged.topic in locked:
        return Lane.HUMAN
    if judged.confidence >= threshold:
        return Lane.AUTO
    both = judged.confidence + judged.second_confidence
    return Lane.CLARIFY if both >= threshold and judged.second not in locked else Lane.HUMAN


@dataclass(frozen=True, slots=True)
class Point:
    """The lanes of n tested messages at one threshold; counts of messages."""

    threshold: float
    auto: int
    auto_wrong: int
    clarify: int
    clarify_right: int  # one of the two topics offered was right
    human: int
    followed: int = 0  # right automatic ones of which the file tells whether the customer wrote again within 7 days
    lasting: int = 0  # those after which he did not

    @property
    def n(self) -> int:
        return self.auto + self.clarify + self.human

    @property
    def involvement(self) -> float:
        """The share of messages that the program takes part in."""
        return (self.auto + self.clarify) / self.n if self.n else 0.0

    @property
    def resolution(self) -> float:
        """The share of those that end right without a person."""
        taken = self.auto + self.clarify
        return (self.auto - self.auto_wrong + self.clarify_right) / taken if taken else 0.0

    @property
    def wrong_share(self) -> float:
        """The share of automatic answers that are wrong."""
        return self.auto_wrong / self.auto if self.auto else 0.0

    def cost(self, costs: Costs) -> float:
        """The mean cost of a message, all lanes together."""
        failed = self.clarify - self.clarify_right
        total = (
            self.auto * costs.review + self.auto_wrong * costs.wrong + self.clarify * costs.question + (failed + self.human) * costs.human
        )
        return total / self.n if self.n else 0.0


def point(judged: Sequence[Judged], truth: Sequence[str], threshold: float, locked: frozenset[str] = frozenset()) -> Point:
    """Count the lanes of messages whose true topics are known ("" for none)."""
    counts = {Lane.AUTO: [0, 0], Lane.CLARIFY: [0, 0], Lane.HUMAN: [0, 0]}
    for message, topic in zip(judged, truth, strict=True):
        at = lane(message, threshold, locked)
        good = topic in (message.topic, message.second) if at is Lane.CLARIFY else topic == message.topic
        counts[at][0] += 1
        counts[at][1] += good and topic != ""
    auto, auto_right = counts[Lane.AUTO]
    return Point(threshold, auto, auto - auto_right, *counts[Lane.CLARIFY], counts[Lane.HUMAN][0])


def thresholds() -> tuple[float, ...]:
    """The places of the slider: fine where it matters, near certainty."""
    return (*(step / 100 for step in range(40, 90)), *(step / 400 for step in range(360, 400)), 0.999, 1.0)
