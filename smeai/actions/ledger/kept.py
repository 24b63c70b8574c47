"""The ledgers this engine holds. Each comes from its workspace whole, so an engine may be lost at any time."""

import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from smeai.actions.ledger import suggesting
from smeai.actions.opened import opened
from smeai.actions.session import Session
from smeai.storage.records import Import
from smeai.storage.workspace import Workspace
from smeai.usecases.books import stored_chart
from smeai.usecases.books.decision import Decisions
from smeai.usecases.books.entries import Entries
from smeai.usecases.books.ledger import Ledger
from smeai.usecases.books.parcels import Parcel
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.suggester import Suggester
from smeai.usecases.books.suggestions import Suggestions

AT_ONCE = 20_000  # lines whose suggestions are made anew while the user waits; more are left to a job
_turns: defaultdict[tuple[str, int], threading.RLock] = defaultdict(threading.RLock)


@dataclass(eq=False)
class Kept:
    """A ledger in memory and the step of the books that it shows; who changes it is `working` with it."""

    workspace: Workspace
    pilot: int
    step: int
    imports: tuple[Import, ...]
    ledger: Ledger
    rules: Rules
    suggester: Suggester | None
    stale: frozenset[str] = frozenset()
    unsaved: int = 0  # lines suggested for since the suggestions were stored
    _counted: tuple[frozenset[str], int] = (frozenset(), 0)  # stale payees, and how many lines they have

    def stale_lines(self) -> int:
        """How many lines have suggestions that are out of date."""
        if self._counted[0] is not self.stale:
            self._counted = self.stale, len(self.ledger.alike(self.stale))
        return self._counted[1]

    def refresh(self, payees: set[str]) -> None:
        """Suggest anew for the lines of some payees or, where those are many, note that it has to be done."""
        if self.suggester is None or not payees:
            return
        places = self.ledger.alike(payees)
        if len(places) > AT_ONCE:
            self.stale = self.stale | payees
            return
        self.ledger.suggest(places, self.suggester.suggest(self.ledger.lines(places)))
        if not self.stale.isdisjoint(payees):
            self.stale = self.stale - payees
        self.unsaved += len(places)
        if self.unsaved > AT_ONCE:
            self.save_suggestions()

    def save_suggestions(self) -> None:
        """Store the suggestions as they are, so that a restart need not make them again."""
        self.workspace.ledgers.keep_suggestions(self.pilot, self.ledger.suggestions.packed(), self.stale)
        self.unsaved = 0


@contextmanager
def working(folder: str, pilot: int, session: Session | None) -> Iterator[Kept]:
    """The ledger of a pilot for one who changes it; nobody else does so meanwhile."""
    with _turns[_key(folder, pilot)]:
        yield kept(folder, pilot, session)


def kept(folder: str, pilot: int, session: Session | None) -> Kept:
    """The ledger of a pilot as the workspace has it; read only where it is not in memory, or somebody else changed it."""
    workspace, key = opened(folder), _key(folder, pilot)
    known = session.get(("ledger", *key)) if session else None
    if _fresh(known, workspace, pilot):
        return known
    with _turns[key]:
        known = session.get(("ledger", *key)) if session else None
        if not _fresh(known, workspace, pilot):
            before = known if known and known.workspace is workspace else None
            known = _read(workspace, pilot, workspace.ledgers.step(pilot), before)
        if session:
            session.put(("ledger", *key), known)
        return known


def _key(folder: str, pilot: int) -> tuple[str, int]:
    return str(Path(folder).absolute()), pilot


def _fresh(known: Kept | None, workspace: Workspace, pilot: int) -> bool:
    return known is not None and known.workspace is workspace and known.step == workspace.ledgers.step(pilot)


def _read(workspace: Workspace, pilot: int, step: int, before: Kept | None = None) -> Kept:
    """The books as they are stored; the imported lines of `before` serve again where no file came or went."""
    store = workspace.ledgers
    imports, terms = store.imports(pilot), store.terms(pilot)
    same = before is not None and before.imports == imports
    entries = before.ledger.entries if same else Entries([Parcel(store.content(each.id)) for each in imports])
    decisions = Decisions(len(entries))
    decisions.absorb(store.blocks(pilot))
    chart, rules = stored_chart.from_json(terms.get("chart")), Rules.from_json(terms.get("rules") or ())
    suggestions, unheard = _suggestions(store.suggestions(pilot), entries)
    ledger = Ledger(entries, decisions, suggestions, chart, store.months(pilot))
    made = Kept(workspace, pilot, step, imports, ledger, rules, suggesting.suggester(workspace, pilot, chart, rules))
    made.stale = frozenset(unheard | set(store.stale(pilot)))
    made.refresh(set(made.stale))
    return made


def _suggestions(content: bytes | None, entries: Entries) -> tuple[Suggestions, set[str]]:
    """The stored suggestions for as many lines as there are, and the payees of lines that have none yet."""
    stored = Suggestions.none(0) if content is None else Suggestions.unpacked(content)
    payees = entries.column("payee")
    unheard = set(payees.texts.some(np.unique(payees.codes[len(stored) :])))
    return stored.resized(len(entries)), unheard
