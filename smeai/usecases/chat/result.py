"""What a chat pilot found: frozen, light, and plain enough to be stored as JSON."""

from dataclasses import dataclass

from smeai.core.estimate import Baseline, Estimate
from smeai.core.problem import Problem
from smeai.usecases.chat.lanes import Point


@dataclass(frozen=True, slots=True)
class Message:
    """A tested message: `row` is its row in the user's file; `topic` is what it was, `predicted` what was said."""

    row: int
    text: str
    topic: str
    predicted: str
    confidence: float
    language: str
    lane: str  # at the threshold that was chosen


@dataclass(frozen=True, slots=True)
class Part:
    """Figures of one topic or one language."""

    name: str
    trained: int
    accuracy: Estimate  # of the best topic, in the test
    automatic: Estimate  # share answered automatically at the chosen threshold
    wrong: Estimate  # share of the automatic ones that is wrong
    minutes: float  # mean minutes of a person; 0 where the file has none


@dataclass(frozen=True, slots=True)
class Confusion:
    """Two topics that were taken for each other: `times` of messages of `topic` were said to be `predicted`."""

    topic: str
    predicted: str
    times: int
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timing:
    """Measured on this computer."""

    training_seconds: float
    training_rows: int
    message_seconds: float  # one message, text in to lane out, alone
    bulk_seconds: float  # one message of many
    whole_seconds: float = 0.0  # from the user's file to a tested model; 0 where that was not timed


@dataclass(frozen=True, slots=True)
class ChatResult:
    """The honest test of a chat pilot.

    `points` are the lanes at every place of the slider, counted on the tested messages;
    `threshold` is the one proposed. `accuracy` is of the best topic among messages that belong
    to a topic, `outside` the share of the others that was handed over.
    """

    file: str
    rows: int
    trained: int
    tested: int
    split: str  # "time" or "stratified"
    split_note: str
    topics: tuple[Part, ...]
    languages: tuple[Part, ...]
    locked: tuple[str, ...]
    accuracy: Estimate
    outside: Estimate
    turned_away: Estimate
    calibration_error: float
    baselines: tuple[Baseline, ...]
    points: tuple[Point, ...]
    threshold: float
    confusions: tuple[Confusion, ...]
    wrong: tuple[Message, ...]
    advice: tuple[Problem, ...]
    blend: tuple[tuple[str, str], ...]  # language, what decides for it, in words
    timing: Timing
    minutes: float  # mean minutes of a person a message; 0 where the file has none
    messages_month: float  # how many messages come in a month; 0 where there are no dates
    date: str  # ISO, when it was made
    model: str = ""  # the name under which the tested model is kept; empty where it is not

    def at(self, threshold: float) -> Point:
        """The point of the slider nearest to `threshold`."""
        return min(self.points, key=lambda each: abs(each.threshold - threshold))
