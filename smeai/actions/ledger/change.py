"""How a decision becomes a step of the workspace: one transaction with its line of the audit trail, then memory."""

import base64
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from smeai.actions.ledger.kept import Kept
from smeai.storage.records import Change, Note
from smeai.usecases.books.decision import Decisions
from smeai.usecases.books.rule_matches import matches
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.settling import Settlement
from smeai.usecases.books.views import Filter, Outcome

Target = Filter | Sequence[int]


@dataclass(frozen=True, slots=True)
class Words:
    """What a change is called: in the audit trail, in the name of its step, and once it is done; ``{}`` stands for the lines."""

    action: str
    name: str
    done: str


def settle(kept: Kept, settled: Settlement, words: Words, target: Target = ()) -> Outcome:
    """Make a settlement one step; lines that were so already do not count."""
    ledger, decisions = kept.ledger, kept.ledger.decisions
    moved = settled.codes != decisions.codes[settled.places]
    places, codes = settled.places[moved], settled.codes[moved]
    if len(places):
        after, payees = decisions.replaced(places, codes), ledger.payees(places)
        cells = {("booking", (str(block),)): text and [text] for block, text in decisions.packed(after, places).items()}
        notes = [noted(kept, words.action, places, after, target)]
        step = kept.workspace.ledgers.make(kept.pilot, words.name.format(counted(len(places))), cells, notes, payees)
        decisions.codes = after
        kept.step = step.id if step else kept.step
        kept.refresh(set(payees))
    return outcome(kept, len(places), settled, words)


def turn(kept: Kept, forward: bool) -> Change | None:
    """Undo or redo a step; the ledger in memory is as before or, where more than bookings changed, to be read again."""
    ledger, store = kept.ledger, kept.workspace.ledgers
    before = ledger.decisions.codes
    touched: list[np.ndarray] = []

    def told(step: Change) -> list[Note]:
        if not _bookings(step, forward):
            return [Note("redo" if forward else "undo", subject(kept), None, {"step": step.name})]
        held = ledger.decisions.absorb(_bookings(step, forward))
        touched.append(held[before[held] != ledger.decisions.codes[held]])
        after, ledger.decisions.codes = ledger.decisions.codes, before
        return [noted(kept, f"{'redo' if forward else 'undo'}: {step.name}", touched[0], after)]

    step = store.turn(kept.pilot, forward, told)
    if step is None:
        return None
    if len(_bookings(step, forward)) < len(step.before):  # chart, rules, months or files: the ledger is read again, with these anew
        store.mark(kept.pilot, _concerned(kept, step))
        return step
    ledger.decisions.absorb(_bookings(step, forward))
    kept.step = store.step(kept.pilot)
    payees = ledger.payees(touched[0])
    store.mark(kept.pilot, payees)
    kept.refresh(set(payees))
    return step


def _concerned(kept: Kept, step: Change) -> set[str]:
    """The payees whose suggestions hang on the rules or the chart that a step changed."""
    ledger, terms = kept.ledger, {key[0]: value for kind, key, value in step.before if kind == "term"}
    if "chart" in terms:
        return set(ledger.entries.column("payee").texts)
    if "rules" not in terms:
        return set()
    ends = [Rules.from_json(value[0] if value else ()) for _, key, value in (*step.before, *step.after) if key == ("rules",)]
    moved = set(enumerate(ends[0])) ^ set(enumerate(ends[1]))
    lines = ledger.lines()
    met = [matches(rule, lines) for rule in {rule for _, rule in moved}]
    return set(ledger.payees(np.flatnonzero(np.logical_or.reduce(met)))) if met else set()


def noted(kept: Kept, action: str, places: np.ndarray, after: np.ndarray, target: Target = ()) -> Note:
    """The line of the trail for a change of bookings: of one line in plain words, of many packed, whole all the same."""
    decisions = kept.ledger.decisions
    if len(places) == 1:
        place = int(places[0])
        told = [asdict(decisions.values[codes[place]]) for codes in (decisions.codes, after)]
        return Note(action, subject(kept, place), *told)
    values: dict[str, Any] = {"lines": len(places), "places": pack_places(places), "decisions": decisions.pack(after[places])}
    if isinstance(target, Filter):
        values["filter"] = {name: value for name, value in asdict(target).items() if value}
    return Note(action, f"{subject(kept)} lines", {"decisions": decisions.pack(decisions.codes[places])}, values)


def outcome(kept: Kept, changed: int, settled: Settlement, words: Words) -> Outcome:
    """What is told of a change."""
    told = [_sentence(words.done.format(counted(changed)))] if changed else ["Nothing was changed."]
    if settled.closed:
        told.append(f"{counted(settled.closed)} of closed months {'stays' if settled.closed == 1 else 'stay'} as before.")
    if settled.unknown:
        told.append(f"{counted(settled.unknown)} had no suggestion.")
    return Outcome(changed, settled.skipped, " ".join(told), tally(kept), kept.stale_lines())


def tally(kept: Kept) -> Any:
    """How far the work is, and what Undo and Redo would do."""
    return kept.ledger.tally(*kept.workspace.changes.titles(kept.pilot))


def subject(kept: Kept, place: int | None = None) -> str:
    """What the audit trail calls a pilot's books, or one line of them, counted from 1."""
    return f"books {kept.pilot}" if place is None else f"books {kept.pilot} line {place + 1}"


def counted(lines: int) -> str:
    """Such as ``14 lines``."""
    return "1 line" if lines == 1 else f"{lines:,} lines"


def pack_places(places: np.ndarray) -> str:
    """A set of places as text, a bit for each line up to the last."""
    bits = np.zeros(int(places.max()) + 1, bool)
    bits[places] = True
    return base64.b64encode(zlib.compress(np.packbits(bits).tobytes(), 1)).decode()


def unpack_places(packed: str) -> np.ndarray:
    """The places that `pack_places` wrote, in their order."""
    return np.flatnonzero(np.unpackbits(np.frombuffer(zlib.decompress(base64.b64decode(packed)), np.uint8)))


def unpack_decisions(packed: str | None, lines: int) -> tuple[list[dict[str, Any]], np.ndarray]:
    """What `Decisions.pack` wrote of that many lines: the distinct decisions, and each line's number among them."""
    known = Decisions(0)
    codes = np.zeros(lines, np.int32) if packed is None else known.unpack(packed)
    return [asdict(value) for value in known.values], codes


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _bookings(step: Change, forward: bool) -> dict[int, str | None]:
    cells = step.after if forward else step.before
    return {int(key[0]): value and value[0] for kind, key, value in cells if kind == "booking"}
