"""How each pilot goes on with another file: what the user set stays, what was found in the old file goes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from smeai.core.pilot import Setup, Source
from smeai.core.reuse import Pairs, Reuse
from smeai.ui.chat.state import ChatState
from smeai.ui.file_page import FileAnswer
from smeai.ui.stock.state import StockState

STEPS = {"chat": "train", "stock": "forecast"}  # where one tests again


def labels_of(state: Any) -> tuple[tuple[int, str], ...]:
    """What was said of single rows by hand; they are looked for in the new file."""
    return tuple(dict((*state.edits.labels, *state.taught)).items()) if isinstance(state, ChatState) else ()


def tested(state: Any) -> bool:
    """Whether a pilot has come far enough that another file can take the place of its own."""
    done = state.result if isinstance(state, ChatState) else state.outcome if isinstance(state, StockState) else None
    return done is not None and state.setup is not None and state.file is not None


def with_file(state: Any, found: Reuse, mapping: Pairs) -> Any:
    """The state with another file in the place of its own; `mapping` says what its columns are for."""
    source = Source(found.view.key, found.view.sheet, found.answers)
    file = FileAnswer(source.path, source.sheet, source.answers, found.view)
    setup = Setup(state.setup.use_case, source, mapping, state.setup.options)
    return _TAKING[setup.use_case](replace(state, file=file, setup=setup, at=STEPS[setup.use_case]), found)


def _chat(state: ChatState, found: Reuse) -> ChatState:
    own = state.result is None or state.threshold != state.result.threshold
    return replace(
        state,
        edits=replace(state.edits, labels=found.labels),
        taught=found.labels if state.taught else (),
        skipped=(),
        proposals=(),
        result=None,
        tested=None,
        threshold=state.threshold if own else None,  # one that was proposed follows the test
    )


def _stock(state: StockState, found: Reuse) -> StockState:
    return replace(state, outcome=None, made_of=None)


_TAKING: dict[str, Callable[[Any, Reuse], Any]] = {"chat": _chat, "stock": _stock}
