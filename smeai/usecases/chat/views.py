"""What the window is told about a chat pilot before and after the test: frozen and light."""

from dataclasses import dataclass

from smeai.core.problem import Problem


@dataclass(frozen=True, slots=True)
class Counted:
    """A topic, a language or a kind of personal data, and how many messages have it."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class CheckView:
    """The file as the pilot sees it, with advice, before any training."""

    rows: int
    labelled: int
    topics: tuple[Counted, ...]
    languages: tuple[Counted, ...]
    masked: tuple[Counted, ...]
    advice: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A topic proposed by clustering: a name from its telling words, its size, typical messages, and its rows."""

    name: str
    words: tuple[str, ...]
    size: int
    examples: tuple[str, ...]
    rows: tuple[int, ...]  # rows of the user's file, the most typical first


@dataclass(frozen=True, slots=True)
class ToLabel:
    """A message that is worth labelling; `guesses` are the likeliest topics, best first."""

    row: int
    text: str
    guesses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Similar:
    """A past message near to one that was typed."""

    text: str
    topic: str


@dataclass(frozen=True, slots=True)
class Tried:
    """One typed message: what the model says, where it goes, the reply, and why."""

    topic: str
    confidence: float
    second: str
    second_confidence: float
    lane: str  # as in `lanes.Lane`
    language: str
    reply: str
    why: str
    similar: tuple[Similar, ...]
    words: tuple[str, ...]  # that spoke for the topic
