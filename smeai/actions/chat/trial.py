"""The test, and what can be asked of the tested model afterwards: to count again, to judge a message."""

from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING
from uuid import uuid4

from smeai.actions.chat.data import messages_of, options_of
from smeai.actions.session import Session
from smeai.core.pilot import Setup
from smeai.core.progress import Progress, silent, span
from smeai.errors import DamagedModel, DataError, FileError, WorkspaceError
from smeai.models import encoder
from smeai.models.language import detect
from smeai.usecases.chat import answers, lanes
from smeai.usecases.chat.counting import Judgements, counted
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.model import ChatModel
from smeai.usecases.chat.result import ChatResult
from smeai.usecases.chat.usecase import USE_CASE, Run
from smeai.usecases.chat.views import Similar, Tried

if TYPE_CHECKING:
    from smeai.storage.bundles import Bundles

Place = tuple[str, int]
"""The folder of a workspace, and the pilot in it."""
JUDGEMENTS = "judgements"  # their entry on the card of a tested model


@dataclass(frozen=True, slots=True, eq=False)
class Tested:
    """The model of a test, and what it said of each message."""

    model: ChatModel
    judgements: Judgements


def run(setup: Setup, edits: Edits, session: Session | None = None, progress: Progress = silent, place: Place | None = None) -> ChatResult:
    """Train and test; the tested model stays in the session and, where the pilot has a `place`, on the disk."""
    started = perf_counter()
    _, messages = messages_of(setup, edits, session, span(progress, 0, 0.1))
    made = USE_CASE.test(messages, options_of(setup), edits, encoder.load, span(progress, 0.1, 1))
    timing = replace(made.result.timing, whole_seconds=round(perf_counter() - started, 1))
    result = replace(made.result, timing=timing, model=uuid4().hex if session or place else "")
    if session:
        session.put(_key(result.model), Tested(made.model, made.judgements))
    if place:
        _keep(place, result.model, made)
    return result


def recount(result: ChatResult, locked: tuple[str, ...], place: Place | None = None, session: Session | None = None) -> ChatResult:
    """`result` as the same test would count it with these topics locked, at the same threshold."""
    return counted(result, _tested(result.model, place, session).judgements, locked)


def try_message(model: str, edits: Edits, text: str, threshold: float, place: Place | None = None, session: Session | None = None) -> Tried:
    """What the tested model of this name says of one typed message."""
    made = _tested(model, place, session).model.at(threshold, edits.locked)
    (code,) = detect([text])
    (said,), scores = made.judge([text], [code])
    lane = lanes.lane(said, threshold, made.locked)
    template = answers.pick(edits.templates, said.topic, code)
    reply, _ = answers.fill(template, answers.extract(text)) if template else ("", ())
    near = [place for place in scores.nearest[0] if place >= 0]
    known = made.classifier
    similar = tuple(Similar(known.exemplar_texts[place], known.topics[known.exemplar_topics[place]]) for place in near)
    why = made.reason(said, lane, int(scores.nearest[0][0]))
    return Tried(said.topic, said.confidence, said.second, said.second_confidence, lane.value, code, reply, why, similar, ())


def _keep(place: Place, name: str, made: Run) -> None:
    """Write the model beside its pilot. A test of minutes is not lost because that fails: a full disk is said by the save that follows."""
    facts = {"threshold": made.model.threshold, JUDGEMENTS: made.judgements.as_json()}
    try:
        _bundles(place[0]).keep(place[1], name, lambda path: made.model.save(path, facts))
    except (WorkspaceError, FileError, OSError):
        return


def _tested(name: str, place: Place | None, session: Session | None) -> Tested:
    """The tested model from the session, else from the disk; DataError when it is neither here nor there."""
    made = session.get(_key(name)) if session else None
    if made is None:
        made = _read(name, place)
        if session:
            session.put(_key(name), made)
    return made


def _read(name: str, place: Place | None) -> Tested:
    path = _bundles(place[0]).find(place[1], name) if place else None
    if path is None:
        raise DataError("The model of this test is no longer there.", "Train and test again: nothing else is lost.")
    try:
        model = ChatModel.load(path)
        return Tested(model, Judgements.from_json(model.card[JUDGEMENTS]))
    except (DamagedModel, KeyError, TypeError, ValueError):
        raise DataError("The model of this test is damaged.", "Train and test again: nothing else is lost.") from None


def _bundles(folder: str) -> "Bundles":
    from smeai.actions.opened import opened  # brings the database in, which the command line does not need

    return opened(folder).bundles


def _key(name: str) -> tuple[str, str]:
    return ("tested", name)
