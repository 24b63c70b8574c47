"""What one can do with the chat pilot; the window names these, the command line calls them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from smeai.actions import tables, targets
from smeai.actions.session import Session
from smeai.core.assets import assets_folder
from smeai.core.pilot import Setup
from smeai.core.prices import read_prices
from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.models import encoder
from smeai.models.language import detect
from smeai.tabular.binding import Dataset, bind
from smeai.usecases.chat import answers, lanes, proposals, teaching
from smeai.usecases.chat.about import ROLES, TOPIC
from smeai.usecases.chat.advice import compare_topics
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.judging import safe_threshold
from smeai.usecases.chat.kpis import kpis
from smeai.usecases.chat.messages import Messages, gather
from smeai.usecases.chat.model import ChatModel, Prediction, facts
from smeai.usecases.chat.report import document
from smeai.usecases.chat.result import ChatResult
from smeai.usecases.chat.usecase import USE_CASE, Run
from smeai.usecases.chat.views import CheckView, Counted, Proposal, Similar, ToLabel, Tried

Figures = Sequence[tuple[str, float]]
COMPARED = 25  # messages of each topic that are looked at to compare topics by meaning
USUAL_LIMIT = 2.0  # wrong ones of 100 automatic, for a model that is trained without a test


def check(setup: Setup, edits: Edits, session: Session | None = None, progress: Progress = silent) -> CheckView:
    """The file as the pilot sees it, with advice."""
    problems, messages = _messages(setup, edits, session, span(progress, 0, 0.5))
    known = [topic for topic, told in zip(messages.topics, messages.labelled, strict=True) if told]
    return CheckView(
        len(messages),
        sum(map(bool, known)),
        _counted(known),
        _counted(messages.languages),
        messages.masked,
        (*problems, *USE_CASE.advice(messages, span(progress, 0.5, 0.6)), *_compared(messages, span(progress, 0.6, 1))),
    )


def propose(
    setup: Setup, edits: Edits, count: int | None = None, session: Session | None = None, progress: Progress = silent
) -> tuple[Proposal, ...]:
    """Topics proposed for messages that nobody has sorted."""
    _, messages = _messages(setup, edits, session, span(progress, 0, 0.2))
    vectors = _vectors(setup, edits, messages, session, span(progress, 0.2, 0.8))
    return _proposed(messages, vectors, count, span(progress, 0.8, 1))


def split(
    setup: Setup, edits: Edits, found: tuple[Proposal, ...], name: str, session: Session | None = None, progress: Progress = silent
) -> tuple[Proposal, ...]:
    """All proposals, with the one called `name` split in two."""
    _, messages = _messages(setup, edits, session, span(progress, 0, 0.2))
    vectors = _vectors(setup, edits, messages, session, span(progress, 0.2, 1))
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
    _, messages = _messages(setup, edits, session, span(progress, 0, 0.2))
    vectors = _vectors(setup, edits, messages, session, span(progress, 0.2, 0.8))
    return teaching.choose(messages.texts, [int(row) for row in messages.rows], vectors, dict(edits.labels), found, count)


def run(setup: Setup, edits: Edits, session: Session | None = None, progress: Progress = silent) -> ChatResult:
    """Train and test; the tested model stays in the session."""
    return _run(setup, edits, session, progress).result


def try_message(setup: Setup, edits: Edits, text: str, threshold: float, session: Session | None = None) -> Tried:
    """What the tested model says of one typed message."""
    made = session.get(_run_key(setup, edits)) if session else None
    if made is None:
        raise DataError("There is no trained model to try.", "Train and test first.")
    model = made.model.at(threshold, edits.locked)
    (code,) = detect([text])
    (said,), scores = model.judge([text], [code])
    lane = lanes.lane(said, threshold, model.locked)
    template = answers.pick(edits.templates, said.topic, code)
    reply, _ = answers.fill(template, answers.extract(text)) if template else ("", ())
    near = [place for place in scores.nearest[0] if place >= 0]
    known = model.classifier
    similar = tuple(Similar(known.exemplar_texts[place], known.topics[known.exemplar_topics[place]]) for place in near)
    why = model.reason(said, lane, int(scores.nearest[0][0]))
    return Tried(said.topic, said.confidence, said.second, said.second_confidence, lane.value, code, reply, why, similar, ())


def report(
    setup: Setup,
    edits: Edits,
    result: ChatResult,
    figures: Figures,
    threshold: float,
    client: str,
    folder: str,
    currency: str = "EUR",
    kinds: Sequence[str] = ("pdf", "html", "xlsx"),
    progress: Progress = silent,
) -> tuple[str, ...]:
    """Write the report; returns the paths."""
    from smeai.reports import render  # brings the PDF maker in, which nothing else needs

    prices = read_prices(assets_folder() / "prices" / "cloud.json")
    proposed = TOPIC not in dict(setup.mapping)
    made = document(result, kpis(result, dict(figures), threshold), threshold, client, currency, prices, proposed)
    return tuple(str(path) for path in render(made, Path(folder), tuple(kinds), progress=progress))


def save_model(setup: Setup, edits: Edits, threshold: float, path: str, session: Session | None = None, progress: Progress = silent) -> str:
    """Train on all messages, the tested ones too, and write the model; `threshold` is that of the automatic lane."""
    target = targets.file(path, [setup.source.path])
    _, messages = _messages(setup, edits, session, span(progress, 0, 0.1))
    labelled = messages.take(np.flatnonzero(messages.labelled))  # what nobody has sorted is no example of belonging nowhere
    _train_and_save(labelled, dict(setup.options), edits, target, threshold, span(progress, 0.1, 1))
    return path


@dataclass(frozen=True, slots=True)
class TrainSummary:
    """What `train` says when it is done."""

    messages: int
    topics: int
    languages: tuple[Counted, ...]
    threshold: float
    calibration_error: float
    problems: tuple[Problem, ...]


def train(setup: Setup, edits: Edits, path: str, progress: Progress = silent) -> TrainSummary:
    """Train a model on all labelled messages of a file and write it; the threshold keeps to the error limit."""
    target = targets.file(path, [setup.source.path])
    problems, messages = _messages(setup, edits, None, span(progress, 0, 0.1))
    labelled = messages.take(np.flatnonzero(messages.labelled))
    if not len(labelled):
        raise DataError("The file has no topic column.", "Name it: --map label=COLUMN.")
    trained, threshold = _train_and_save(labelled, dict(setup.options), edits, target, None, span(progress, 0.1, 1))
    said = tuple(each for each in USE_CASE.advice(labelled) if each.severity is not Severity.NOTE)
    topics = len(trained.classifier.topics)
    return TrainSummary(len(labelled), topics, _counted(labelled.languages), threshold, trained.calibration_error, (*problems, *said))


def predict(model: str, texts: Sequence[str], progress: Progress = silent) -> list[Prediction]:
    """What a stored model says of each text, in order."""
    return list(ChatModel.load(Path(model)).predict(texts, progress=progress))


def suggest_templates(setup: Setup, edits: Edits, session: Session | None = None) -> tuple[tuple[str, str, str], ...]:
    """(topic, language, text) templates from the answers that were given."""
    _, messages = _messages(setup, edits, session, silent)
    return tuple(answers.suggest(messages.answers, messages.topics, messages.languages))


def read_dataset(setup: Setup, session: Session | None = None, progress: Progress = silent) -> tuple[Dataset, tuple[Problem, ...]]:
    """The bound table of a setup, and what there is to say of its cells; raises `DataError` for a missing role."""
    result = tables.read(setup.source, session, progress)
    dataset, problems = bind(result.table, ROLES, dict(setup.mapping), result.reading)
    for problem in problems:
        if problem.severity is Severity.ERROR:
            raise DataError(str(problem))
    return dataset, problems


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


def _run(setup: Setup, edits: Edits, session: Session | None, progress: Progress) -> Run:
    _, messages = _messages(setup, edits, session, span(progress, 0, 0.1))
    made = USE_CASE.test(messages, {**USE_CASE.about.defaults(), **dict(setup.options)}, edits, encoder.load, span(progress, 0.1, 1))
    if session:
        session.put(_run_key(setup, edits), made)
    return made


def _train_and_save(
    messages: Messages, options: Mapping[str, Any], edits: Edits, path: Path, threshold: float | None, progress: Progress
) -> tuple:
    options = {**USE_CASE.about.defaults(), **options}
    trained = USE_CASE.fit(messages, options, encoder.load, progress)
    if threshold is None:
        limit = (float(options["error_limit"]) or USUAL_LIMIT) / 100  # no business figures here that could decide
        threshold = safe_threshold(trained, [messages.topics[row] for row in trained.rows], limit)
    model = ChatModel(trained.classifier, threshold, frozenset(edits.locked), edits.templates, masked=bool(options["mask"]))
    model.save(path, facts(trained, messages, threshold))
    return trained, threshold


def _messages(setup: Setup, edits: Edits, session: Session | None, progress: Progress) -> tuple[tuple[Problem, ...], Messages]:
    """The messages of a setup; masking and languages are kept in the session."""
    dataset, problems = read_dataset(setup, session, span(progress, 0, 0.3))
    options = {**USE_CASE.about.defaults(), **dict(setup.options)}

    def make() -> Messages:
        return gather(dataset, options, edits, span(progress, 0.3, 1))

    return problems, session.get_or_make(("messages", *_data_key(setup, edits)), make) if session else make()


def _vectors(setup: Setup, edits: Edits, messages: Messages, session: Session | None, progress: Progress) -> np.ndarray:
    def make() -> np.ndarray:
        return USE_CASE.vectors(messages, encoder.load, progress)

    # Of the same messages, whatever they are called: labels and renames decide which of them are dropped.
    told = (edits.labels, edits.renames) if edits.dropped else ()
    key = ("vectors", *_data_key(setup, Edits(dropped=edits.dropped)), told)
    return session.get_or_make(key, make) if session else make()


def _data_key(setup: Setup, edits: Edits) -> tuple:
    """What decides which messages there are, and their texts and topics."""
    path = Path(setup.source.path)
    stamp = path.stat().st_mtime_ns if path.is_file() else 0
    mask = dict(setup.options).get("mask", USE_CASE.about.defaults()["mask"])
    return setup.source, stamp, setup.mapping, mask, edits.labels, edits.renames, edits.dropped


def _run_key(setup: Setup, edits: Edits) -> tuple:
    return ("run", setup, edits.labels, edits.renames, edits.dropped)


def _counted(names: Iterable[str]) -> tuple[Counted, ...]:
    return tuple(Counted(name, count) for name, count in Counter(names).most_common())
