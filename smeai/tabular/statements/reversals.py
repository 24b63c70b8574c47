"""Bookings that were taken back: returned debits, cancelled payments, refunds."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from smeai.tabular.statements.finding import Finding, FindingKind, Place
from smeai.tabular.statements.pairs import Entry, Pair, Sides, by_owner, by_size, candidates, settle
from smeai.tabular.statements.statement import Line
from smeai.tabular.statements.wording import folded, wording

DAYS = 60
_WORDS = re.compile(
    r"\b(storno\w*|ruckbuchung|rueckbuchung|rucklastschrift|ruecklastschrift|ruckgabe|rueckgabe|rucklast\w*|ruckzahlung|erstattung"
    r"|revers\w*|returned?|chargeback|refund\w*|cancel\w*|bounced|unpaid|dishonou?red|charge back|recall"
    r"|contre ?passation|extourne|rejet\w*|annul\w*|rembours\w*|impaye|devoluc\w*|devuelt\w*|reembolso|retroces\w*|anulac\w*"
    r"|estorno\w*|rimborso|insoluto|stornering|terugboeking|terugbetaling|retur\w*|zwrot|vraceni|visszateres|palautus|tilbagefor\w*|tilbakefor\w*)\b"
)


def find_reversals(files: Sequence[Sequence[Line]], skipped: Collection[Place] = ()) -> tuple[Finding, ...]:
    """Pairs of opposite equal amounts on one account, the second at most 60 days after the first.

    They have a word such as "Storno" or "chargeback" and something in common (counterparty, IBAN,
    reference or most of the text), or the same counterparty alone. `skipped` as for transfers.
    """
    taken, found = set(skipped), []
    for paid, received in by_size(files, taken):
        pairs = [pair for owner in _both(paid, received) for pair in _possible(*owner)]
        found += [_finding(pair) for pair in settle(pairs, taken)]
    return tuple(sorted(found, key=lambda finding: finding.places))


def _both(paid: Sequence[Entry], received: Sequence[Entry]) -> Iterator[Sides]:
    """The sides of each account that has both."""
    outs, ins = by_owner(paid), by_owner(received)
    return ((outs[owner], ins[owner]) for owner in outs if owner in ins)


def _possible(paid: Sequence[Entry], received: Sequence[Entry]) -> Iterator[Pair]:
    for one, other in ((paid, received), (received, paid)):
        spoken = [entry for entry in other if _WORDS.search(wording(entry.line))]
        if spoken:
            for pair in candidates(spoken, one, -DAYS, 0, _taken_back):
                yield pair._replace(first=pair.second, second=pair.first)
        shared = _by_party(other)
        for party, entries in _by_party(one).items():
            if party in shared:
                yield from candidates(entries, shared[party], 0, DAYS, _paid_back)


def _by_party(entries: Sequence[Entry]) -> Mapping[str, list[Entry]]:
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if party := entry.line.iban or folded(entry.line.counterparty):
            found[party].append(entry)
    return found


def _taken_back(later: Line, booking: Line) -> tuple[float, str]:
    same = _common(booking, later)
    word = _WORDS.search(wording(later))
    if not same or word is None or later.currency != booking.currency or _WORDS.search(wording(booking)):
        return 0.0, ""
    return 0.97, f"it says “{word[0]}” and has the same {same}"


def _paid_back(booking: Line, later: Line) -> tuple[float, str]:
    same = "IBAN" if booking.iban and booking.iban == later.iban else "counterparty"
    return (0.6, f"it has the same {same}") if booking.currency == later.currency else (0.0, "")


def _common(one: Line, other: Line) -> str:
    """What two lines share, as a word; empty where it is nothing."""
    if one.iban and one.iban == other.iban:
        return "IBAN"
    if one.counterparty and folded(one.counterparty) == folded(other.counterparty):
        return "counterparty"
    if one.reference and len(one.reference) > 4 and one.reference in (other.reference, *other.description.split()):
        return "reference"
    first, second = set(wording(one).split()), set(wording(other).split())
    return "text" if first and len(first & second) >= max(1, len(first) * 0.6) else ""


def _finding(pair: Pair) -> Finding:
    days = pair.second.day - pair.first.day
    when = "on the same day" if not days else f"{days} day{'s' * (days > 1)} later"
    sentence = f"{pair.first.line.amount:,f} seems to be taken back {when}: {pair.reason}."
    return Finding(FindingKind.REVERSAL, (pair.first.place, pair.second.place), sentence, pair.strength)
