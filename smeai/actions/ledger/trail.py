"""The audit trail in words: who did what to which lines, and how they were before and after."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from smeai.actions.ledger.change import counted, subject, unpack_decisions, unpack_places
from smeai.actions.ledger.kept import Kept
from smeai.storage.records import Entry
from smeai.usecases.books.views import HistoryEntry

Told = Mapping[str, Any] | None


def of_line(kept: Kept, place: int) -> tuple[HistoryEntry, ...]:
    """What happened to one line, also as one of many, the oldest entry first."""
    entries = kept.workspace.audit.about((subject(kept, place), f"{subject(kept)} lines"))
    found = [(entry, _both(entry, place)) for entry in entries]
    return tuple(HistoryEntry(entry.at, entry.who, entry.action, *map(sentence, both)) for entry, both in found if both)


def of_books(kept: Kept, start: int, count: int) -> tuple[HistoryEntry, ...]:
    """What happened in a pilot's books, the newest entry first."""
    entries = kept.workspace.audit.within(subject(kept), start, count)
    return tuple(HistoryEntry(entry.at, entry.who, _what(kept, entry), *_ends(entry)) for entry in entries)


def sentence(told: Told) -> str:
    """A decision in words."""
    if not told or not any(told.values()):
        return "open"
    parts = [f"{part['account']} {part['amount']}" for part in told["parts"]]
    words = [told["how"] or "open", " + ".join(parts) or told["account"]]
    words += [f"tax {told['tax']}" if told["tax"] else "", f"“{told['note']}”" if told["note"] else ""]
    return ", ".join(filter(None, words))


def _both(entry: Entry, place: int) -> tuple[Told, Told] | None:
    """The decisions on one line before and after an entry, None where the entry left it alone."""
    if not entry.subject.endswith(" lines"):
        return entry.before, entry.after
    places = unpack_places(entry.after["places"])
    at = int(places.searchsorted(place))
    if at == len(places) or places[at] != place:
        return None
    (before, old), (after, new) = (unpack_decisions(told["decisions"], len(places)) for told in (entry.before, entry.after))
    return before[old[at]], after[new[at]]


def _what(kept: Kept, entry: Entry) -> str:
    about = entry.subject.removeprefix(subject(kept)).strip()
    if about == "lines":
        about = counted(entry.after["lines"])
        about += "".join(f", {name} “{value}”" for name, value in (entry.after.get("filter") or {}).items())
    return f"{entry.action}: {about}" if about else entry.action


def _ends(entry: Entry) -> tuple[str, str]:
    if entry.subject.endswith(" lines"):
        return tuple(_summary(told["decisions"], entry.after["lines"]) for told in (entry.before, entry.after))
    return tuple(sentence(told) if told and "how" in told else _plain(told) for told in (entry.before, entry.after))


def _summary(packed: str | None, lines: int) -> str:
    """The decisions of many lines, the most frequent ones named."""
    values, codes = unpack_decisions(packed, lines)
    counts: dict[str, int] = {}
    for told, count in zip(values, np.bincount(codes, minlength=len(values)).tolist(), strict=True):
        counts[sentence(told)] = counts.get(sentence(told), 0) + count
    named = sorted(((words, count) for words, count in counts.items() if count), key=lambda pair: -pair[1])
    return "; ".join(f"{counted(count)} {words}" for words, count in named[:3]) + ("; …" if len(named) > 3 else "")


def _plain(told: Any) -> str:
    if told is None:
        return ""
    return ", ".join(f"{name} {value}" for name, value in told.items() if value != "") if isinstance(told, Mapping) else str(told)
