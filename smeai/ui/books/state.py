"""A books pilot as the window holds it: one frozen value, saved on every change. The lines themselves are kept by the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from smeai.core.case.scenario import Scenario
from smeai.core.pilot import Setup
from smeai.core.revival import plain, revive
from smeai.ui.book import Book
from smeai.usecases.books.file_views import BankFileView
from smeai.usecases.books.result import BooksResult
from smeai.usecases.books.views import FileFinding


@dataclass(frozen=True, slots=True)
class BankFile:
    """A file that was looked at; `answers` are (question key, value) pairs, `go_on` says to take it although it does not add up."""

    path: str
    answers: tuple[tuple[str, str], ...]
    view: BankFileView
    go_on: bool = False


@dataclass(frozen=True, slots=True)
class BooksState:
    """Everything the user gave and got. `taken` are the paths whose lines are in the ledger, `findings` what was found in them.

    `past` says how a table of lines is read that somebody booked already: what the test learns from. `at` is the wizard's step.
    """

    files: tuple[BankFile, ...] = ()
    taken: tuple[str, ...] = ()
    findings: tuple[FileFinding, ...] = ()
    chart: str = ""
    past: Setup | None = None
    test: BooksResult | None = None  # not `result`: a workspace keeps those of the chat pilot as runs
    precision: float = 0.98
    figures: tuple[tuple[str, float], ...] = ()
    currency: str = "EUR"
    client: str = ""
    folder: str = ""
    reports: tuple[str, ...] = ()
    language: str = ""  # of the report; empty: as the last one
    anonymous: bool | None = None  # None: as the last one
    at: str = "files"
    tried: tuple[tuple[str, float], ...] = ()  # what-if: inputs at other values
    scenarios: tuple[Scenario, ...] = ()  # the what-ifs that were saved

    def as_json(self) -> dict[str, Any]:
        """Plain JSON, for a workspace."""
        return {"use_case": "books", **plain(self)}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> BooksState:
        """The state written by `as_json`; TypeError or ValueError when it is something else."""
        return revive(cls, stored)


class BooksBook(Book):
    """Holds one `BooksState`. `placed` says that the pilot has a `place` now, without which there is no ledger.

    What can be undone is kept by the ledger: `turn_wanted` carries "undo" or "redo" where its lines are shown.
    """

    placed = Signal()
    turn_wanted = Signal(str)

    def __init__(self, state: BooksState | None = None, parent: QObject | None = None) -> None:
        self._place: tuple[str, int] | None = None
        self.turning = False  # whether somebody listens to `turn_wanted`
        super().__init__(state or BooksState(), parent)

    @property
    def place(self) -> tuple[str, int] | None:
        """Where the pilot is kept: the folder of its workspace, its number."""
        return self._place

    @place.setter
    def place(self, place: tuple[str, int] | None) -> None:
        if place is not None and place != self._place:
            self._place = place
            self.placed.emit()

    @property
    def currency(self) -> str:
        """That of the lines, where the test knows it."""
        test = self.state.test
        return test.currency if test and test.currency else self.state.currency

    @property
    def chooses_currency(self) -> bool:
        return not (self.state.test and self.state.test.currency)

    @Slot()
    def undo(self) -> None:
        if self.turning:
            self.turn_wanted.emit("undo")
        else:
            super().undo()

    @Slot()
    def redo(self) -> None:
        if self.turning:
            self.turn_wanted.emit("redo")
        else:
            super().redo()
