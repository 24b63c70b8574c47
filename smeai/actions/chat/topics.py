"""What the messages are about: checked, proposed, taught."""

from collections import Counter

import numpy as np

from smeai.actions.chat.data import frequencies, messages_of, vectors_of
from smeai.actions.session import Session
from smeai.core.pilot import Setup
from smeai.core.problem import Problem
from smeai.core.progress import Progress, silent, span
from smeai.models import encoder
from smeai.usecases.chat import answers, proposals, teaching
from smeai.usecases.chat.advice import compare_topics
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.messages import Messages
from smeai.usecases.chat.usecase import USE_CASE
from smeai.usecases.chat.views import CheckView, Proposal, ToLabel

COMPARED = 25  # messages of each topic that are looked at to compare topics by meaning


def check(setup: Setup, edits: Edits, session: Session | None = None, progress: Progress = silent) -> CheckView:
    """The file as the pilot sees it, with advice."""
    problems, messages = messages_of(setup, edits, session, span(progress, 0, 0.5))
    known = [topic for topic, told in zip(messages.topics, messages.labelled, strict=True) if told]
    return CheckView(
        len(messages),
        sum(map(bool, known)),
        frequencies(known),
        frequencies(messages.languages),
        messages.masked,
        (*problems, *USE_CASE.advice(messages, span(progress, 0.5, 0.6)), *_compared(messages, span(progress, 0.6, 1))),
    )


def propose(
    setup: Setup, edits: Edits, count: int | None = None, session: Session | None = None, progress: Progress = silent
) -> tuple[Proposal, ...]:
    """Topics proposed for messages that nobody has sorted."""
    _, messages = messages_of(setup, edits, session, span(progress, 0, 0.2))
    vectors = vectors_of(setup, edits, messages, session, span(progress, 0.2, 0.8))
    return _proposed(messages, vectors, count, span(progress, 0.8, 1))


def split(
    setup: Setup, edits: Edits, found: tuple[Proposal, ...], name: str, session: Session | None = None, progress: Progress = silent
) -> tuple[Proposal, ...]:
    """All proposals, with the one called `name` split in two."""
    _, messages = messages_of(setup, edits, session, span(progress, 0, 0.2))
    vectors = vectors_of(setup, edits, messages, session, span(progress, 0.2, 1))
    return proposals.split(found, name, messages.texts, [int(row) for row in messages.rows], vectors)


def teach(
    setup: Setup,
    edits: Edits,
    count: int = 10,
    found: tuple[Proposal, ...] = (),
    session: Session | None = None,
    progress: Progress = silent,
) -> tuple[ToLabel, ...]:
    """The messages where a label teaches most; `found` are the topics proposed, as the user shaped them."""
    _, messages = messages_of(setup, edits, session, span(progress, 0, 0.2))
    vectors = vectors_of(setup, edits, messages, session, span(progress, 0.2, 0.8))
    return teaching.choose(messages.texts, [int(row) for row in messages.rows], vectors, dict(edits.labels), found, count)


def suggest_templates(setup: Setup, edits: Edits, session: Session | None = None) -> tuple[tuple[str, str, str], ...]:
    """(topic, language, text) templates from the answers that were given."""
    _, messages = messages_of(setup, edits, session, silent)
    return tuple(answers.suggest(messages.answers, messages.topics, messages.languages))


def _compared(messages: Messages, progress: Progress) -> tuple[Problem, ...]:
    seen: Counter[str] = Counter()
    places = []
    for place, topic in enumerate(messages.topics):
        if topic and seen[topic] < COMPARED:
            seen[topic] += 1
            places.append(place)
    some = messages.take(np.array(places, int))
    vectors = USE_CASE.vectors(some, encoder.load, progress)
    return compare_topics(some.topics, vectors, messages.file, messages.sheet) if len(seen) > 1 else ()


def _proposed(messages: Messages, vectors: np.ndarray, count: int | None, progress: Progress) -> tuple[Proposal, ...]:
    rows = [int(row) for row in messages.rows]
    return proposals.propose(messages.texts, rows, vectors, count, progress=progress, languages=messages.languages)
