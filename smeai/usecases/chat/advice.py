"""Advice on labelled messages before anything is trained: what would mislead a model, and what to do about it."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, batches, silent, span
from smeai.models.lookalikes import likeness
from smeai.usecases.chat.confusable import confused, lookalikes
from smeai.usecases.chat.edits import NONE
from smeai.usecases.chat.personal import mask
from smeai.usecases.chat.views import Counted

TOO_FEW, FEW = 5, 20  # examples of a topic
OVERLONG = 5000  # characters
DOMINANT = 0.8  # share of one topic
SHOWN = 5  # of one kind; the rest is folded into one that counts them
NAMED = 5  # topics or rows named in one sentence
QUOTED = 60  # characters of a message
_LINK = re.compile(r"(?:https?://|www\.)\S+|\[(?:mail|phone|iban|card)\]")
_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class _Messages:
    """Columns of one length: texts, their topics ("" for none), rows of the user's file, and keys that near-duplicates share."""

    texts: Sequence[str]
    topics: Sequence[str]
    rows: Sequence[int]
    keys: Sequence[str]  # "" for a message without words
    sizes: Counter[str]  # of topics


def advise(
    texts: Sequence[str],
    topics: Sequence[str],
    rows: Sequence[int],
    file: str | None = None,
    sheet: str | None = None,
    vectors: np.ndarray | None = None,
    masked: Sequence[Counted] = (),
    progress: Progress = silent,
) -> tuple[Problem, ...]:
    """At most some 30 findings, the gravest first; each says what to do.

    `topics` holds "" for messages without one; `rows` are those of the user's file; `vectors`
    [n, d], of length one, let topics of the same meaning be found; `masked` is what
    `personal.mask_all` counted.
    """
    keys = _keys(texts, span(progress, 0, 0.8))
    messages = _Messages(texts, topics, rows, keys, Counter(topic for topic in topics if topic != NONE))
    progress(0.8, "Checking the topics")
    found = [problem for check in _CHECKS for problem in check(messages)]
    found += _same_meaning(messages, vectors, span(progress, 0.8, 1))
    found += _personal(masked)
    order = list(Severity)[::-1]
    found.sort(key=lambda problem: order.index(problem.severity))
    return tuple(replace(problem, file=file, sheet=sheet) for problem in found)


def _keys(texts: Sequence[str], progress: Progress) -> list[str]:
    keys: list[str] = []
    for part in batches(texts, _AT_ONCE, progress, "Comparing the messages"):
        keys += [likeness(text) if _worded(text) else "" for text in part]
    return keys


def _worded(text: str) -> bool:
    return any(mark.isalpha() for mark in _LINK.sub("", text[:OVERLONG]))


def _conflicts(messages: _Messages) -> Iterator[Problem]:
    groups: dict[str, dict[str, int]] = {}
    for place, (key, topic) in enumerate(zip(messages.keys, messages.topics, strict=True)):
        if key and topic != NONE:
            groups.setdefault(key, {}).setdefault(topic, place)
    clashes = [list(group.items()) for group in groups.values() if len(group) > 1]
    hint = "Give both the same topic; no model can learn from a message that means two things."
    problems = []
    for (one, first), (two, second), *_ in clashes:
        row, other = messages.rows[first], messages.rows[second]
        sentence = f"{_quoted(messages.texts[first])} has the topic “{one}” in row {row} and “{two}” in row {other}."
        problems.append(Problem(sentence, hint, row=row))
    yield from _folded(problems, "messages have more than one topic")


def _duplicates(messages: _Messages) -> Iterator[Problem]:
    first: dict[str, int] = {}
    repeated = [
        row
        for text, key, row in zip(messages.texts, messages.keys, messages.rows, strict=True)
        if key and first.setdefault(text.strip(), row) != row
    ]
    if repeated:
        sentence = f"{_messages(len(repeated))} repeated word for word ({_rows(repeated)})."
        hint = "They may stay: copies are never used both for training and for the test."
        yield Problem(sentence, hint, Severity.NOTE, row=repeated[0], count=len(repeated))


def _small(messages: _Messages) -> Iterator[Problem]:
    tiny = [(topic, size) for topic, size in messages.sizes.most_common() if size < TOO_FEW]
    small = [(topic, size) for topic, size in messages.sizes.most_common() if TOO_FEW <= size < FEW]
    if tiny:
        hint = "Label more messages of them, merge them with a topic that has the same answer, or drop them."
        yield Problem(f"{_topics(tiny)} fewer than {TOO_FEW} messages, too few to learn from.", hint, count=len(tiny))
    if small:
        hint = "They work, but their figures are rough and more of their messages go to a person; 20 or more make them surer."
        yield Problem(f"{_topics(small)} fewer than {FEW} messages.", hint, Severity.NOTE, count=len(small))


def _scattered(messages: _Messages) -> Iterator[Problem]:
    total = messages.sizes.total()
    if total >= FEW and len(messages.sizes) > total / 2:
        sentence = f"There are {len(messages.sizes)} topics for {total} messages: nearly every message has a topic of its own."
        yield Problem(sentence, "Check that the right column was chosen for the topic, or let topics be proposed.", Severity.ERROR)


def _dominated(messages: _Messages) -> Iterator[Problem]:
    total = messages.sizes.total()
    for topic, size in messages.sizes.most_common(1):
        if len(messages.sizes) == 1:
            yield Problem(f"All messages with a topic have the same one, “{topic}”.", "At least two topics are needed.", Severity.ERROR)
        elif size > DOMINANT * total:
            sentence = f"“{topic}” holds {100 * size / total:.0f} of 100 messages that have a topic."
            yield Problem(sentence, "Split it into topics that have different answers, or the result says little about the others.")


def _unusable(messages: _Messages) -> Iterator[Problem]:
    places = range(len(messages.texts))
    empty = [messages.rows[place] for place in places if not messages.texts[place].strip()]
    mute = [messages.rows[place] for place in places if not messages.keys[place] and messages.texts[place].strip()]
    long = [messages.rows[place] for place in places if len(messages.texts[place]) > OVERLONG]
    for rows, sentence, hint in (
        (empty, "empty", "They are left out."),
        (mute, "only digits, links or signs", "They go to a person; remove them if they are not messages."),
        (long, f"longer than {OVERLONG} characters", "Only the beginning is read. Cut quoted mails and signatures if you can."),
    ):
        if rows:
            yield Problem(f"{_messages(len(rows))} {sentence} ({_rows(rows)}).", hint, Severity.NOTE, row=rows[0], count=len(rows))


def _same_names(messages: _Messages) -> Iterator[Problem]:
    hint = "If they mean the same, rename one to the other; that merges them."
    problems = [
        Problem(f"The topics “{one}” and “{two}” are written nearly the same.", hint) for one, two in lookalikes(list(messages.sizes))
    ]
    yield from _folded(problems, "pairs of topics are written nearly the same")


def _same_meaning(messages: _Messages, vectors: np.ndarray | None, progress: Progress) -> Iterator[Problem]:
    if vectors is None:
        return
    hint = "If one answer serves both, merge them; otherwise check their messages, or expect questions back and mix-ups."
    problems = [
        Problem(f"Messages of “{one}” and “{two}” can hardly be told apart: {100 * share:.0f} of 100 are as near to the other topic.", hint)
        for one, two, share in confused(messages.topics, vectors, TOO_FEW, progress)
    ]
    yield from _folded(problems, "pairs of topics can hardly be told apart")


def compare_topics(
    topics: Sequence[str], vectors: np.ndarray, file: str | None = None, sheet: str | None = None, progress: Progress = silent
) -> tuple[Problem, ...]:
    """Topics of nearly the same meaning, from some messages of each; `vectors` [n, d] are of length one."""
    messages = _Messages((), topics, (), (), Counter(topics))
    return tuple(replace(problem, file=file, sheet=sheet) for problem in _same_meaning(messages, vectors, progress))


def _personal(masked: Sequence[Counted]) -> Iterator[Problem]:
    names = {"mail": "mail addresses", "phone": "telephone numbers", "iban": "account numbers", "card": "card numbers"}
    if masked:
        parts = ", ".join(f"{names.get(each.name, each.name)} in {each.count}" for each in masked)
        hint = "They are masked before anything is kept. Names and postal addresses are not found."
        yield Problem(f"Messages hold personal data: {parts}.", hint, Severity.NOTE, count=sum(each.count for each in masked))


_CHECKS: tuple[Callable[[_Messages], Iterator[Problem]], ...] = (
    _scattered, _dominated, _conflicts, _same_names, _small, _unusable, _duplicates,
)  # fmt: skip


def _folded(problems: list[Problem], rest_are: str) -> Iterator[Problem]:
    yield from problems[:SHOWN]
    rest = problems[SHOWN:]
    if len(rest) == 1:
        yield rest[0]
    elif rest:
        yield replace(rest[0], sentence=f"{len(rest)} more {rest_are}, the first: {rest[0].sentence}", count=len(rest))


def _quoted(text: str) -> str:
    words = " ".join(mask(text[: 4 * QUOTED])[0].split())
    return f"“{words[:QUOTED]}{'…' if len(words) > QUOTED else ''}”"


def _messages(count: int) -> str:
    return "1 message is" if count == 1 else f"{count} messages are"


def _rows(rows: Sequence[int]) -> str:
    return f"row{'s' * (len(rows) > 1)} {', '.join(map(str, rows[:NAMED]))}{', …' if len(rows) > NAMED else ''}"


def _topics(sizes: Sequence[tuple[str, int]]) -> str:
    named = ", ".join(f"“{topic}” ({size})" for topic, size in sizes[:NAMED])
    more = f" and {len(sizes) - NAMED} more topics" if len(sizes) > NAMED else ""
    return f"{named}{more} {'has' if len(sizes) == 1 else 'have'}"
