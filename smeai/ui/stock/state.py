"""A stock pilot as the window holds it: one frozen value, saved on every change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import isfinite
from typing import Any

from smeai.core.case.scenario import Scenario
from smeai.core.pilot import Setup, Source
from smeai.core.revival import plain, revive
from smeai.core.wizard import Flow
from smeai.ui.file_page import FileAnswer
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.views import Case, Override

FOLLOWING = ("answers", "agreed", "typed", "overrides", "outcome", "made_of", "reports", "orders")  # what rests on the file


@dataclass(frozen=True, slots=True)
class StockState:
    """Everything the user gave and got. `made_of` is what `outcome` rests on; `at` is the wizard's step.

    `items` is the file of item facts, `coming` that of promotions and closed days; `answers`, `agreed`, `typed` and `overrides` are
    those of a `Case`; `orders` are the files of purchase orders that were written.
    """

    file: FileAnswer | None = None
    setup: Setup | None = None
    items: FileAnswer | None = None
    item_mapping: tuple[tuple[str, str], ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    agreed: tuple[tuple[str, str], ...] = ()
    typed: tuple[tuple[str, str, str], ...] = ()
    overrides: tuple[Override, ...] = ()
    outcome: StockResult | None = None  # not `result`: a workspace keeps those of the chat pilot as runs
    made_of: Case | None = None
    figures: tuple[tuple[str, float], ...] = ()
    currency: str = "EUR"
    client: str = ""
    folder: str = ""
    reports: tuple[str, ...] = ()
    language: str = ""  # of the report; empty: as the last one
    anonymous: bool | None = None  # None: as the last one
    orders: tuple[str, ...] = ()
    at: str = "file"
    coming: FileAnswer | None = None
    coming_mapping: tuple[tuple[str, str], ...] = ()
    tried: tuple[tuple[str, float], ...] = ()  # what-if: inputs at other values
    scenarios: tuple[Scenario, ...] = ()  # the what-ifs that were saved

    @property
    def case(self) -> Case | None:
        """What a run made now would rest on."""
        if self.setup is None:
            return None
        items, coming = (_source(each) for each in (self.items, self.coming))
        told = (self.agreed, self.typed, self.overrides, self.answers)
        return Case(self.setup, items, self.item_mapping, *told, coming, self.coming_mapping)

    @property
    def stale(self) -> bool:
        """Whether there is an outcome, but of another file, other repairs or options; orders follow what is typed at once."""
        return self.outcome is not None and (self.made_of is None or self.case is None or _basis(self.made_of) != _basis(self.case))

    def as_json(self) -> dict[str, Any]:
        """Plain JSON, for a workspace."""
        return {"use_case": "stock", **_plain(plain(self))}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> StockState:
        """The state written by `as_json`; TypeError or ValueError when it is something else."""
        return revive(cls, stored)


def taken(flow: Flow, state: StockState) -> dict[str, object]:
    """What the answers of file and columns change in the state; another file starts everything but the lists beside it anew."""
    file = flow.answer("file")
    if file is None:
        return {}
    options = state.setup.options if state.setup else ()
    fresh = {} if state.file and state.file.is_like(file) else {name: getattr(StockState(), name) for name in FOLLOWING}
    setup = Setup("stock", Source(file.path, file.sheet, file.answers), flow.answer("columns", ()), options)
    return {**fresh, "file": file, "setup": setup, "at": flow.at}


def _source(file: FileAnswer | None) -> Source | None:
    return Source(file.path, file.sheet, file.answers) if file else None


def _basis(case: Case) -> Case:
    return replace(case, typed=(), overrides=())


def _plain(value: Any) -> Any:
    """With figures that JSON has no word for as texts, which `revive` reads."""
    if isinstance(value, float):
        return value if isfinite(value) else str(value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return tuple(map(_plain, value)) if isinstance(value, tuple | list) else value
