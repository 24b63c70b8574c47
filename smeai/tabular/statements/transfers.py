"""Moves between own accounts: the same amount leaves one and reaches another within days."""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from smeai.tabular.statements.finding import Finding, FindingKind, Place
from smeai.tabular.statements.ownership import compact, mentions, same_accounts
from smeai.tabular.statements.pairs import Entry, Pair, Rule, by_owner, by_size, candidates, settle, within
from smeai.tabular.statements.statement import Line
from smeai.tabular.statements.wording import wording

DAYS = 4
_UNNAMED = 0.6  # the strength of a pair that only its amounts speak for
_WORDS = re.compile(
    r"\b(transfers?|own accounts?|internal|intra ?company|sweep|top ?up|payout|to savings|from savings"
    r"|umbuchung|ubertrag|uebertrag|eigenubertrag|kontoubertrag|auszahlung|virement|transfert|traspaso|transferencia|bonifico|giroconto|overboeking|overforing|overforsel|przelew|prevod|atutalas)\b"
)


def find_transfers(files: Sequence[Sequence[Line]], skipped: Collection[Place] = ()) -> tuple[Finding, ...]:
    """Pairs of opposite equal amounts on two own accounts, at most 4 days apart, money out first.

    An account is own when a file holds its lines; a file that names none counts as one account.
    `skipped` are lines to leave out, such as the copies among duplicates. Without the other account's
    number or a word, a pair counts only where no other amount could be meant.
    """
    own = same_accounts({line.account for lines in files for line in lines})
    rule, found = _rule(own), []
    for paid, received in by_size(files, set(skipped)):
        outs, ins = by_owner(paid), by_owner(received)
        pairs = [pair for out in outs for into in ins if out != into for pair in candidates(outs[out], ins[into], -DAYS, DAYS, rule)]
        found += [_finding(pair) for pair in settle(pairs, set()) if pair.strength > _UNNAMED or _only(pair, paid, received)]
    return tuple(sorted(found, key=lambda finding: finding.places))


def _rule(own: Mapping[str, str]) -> Rule:
    def judge(paid: Line, received: Line) -> tuple[float, str]:
        if paid.currency and received.currency and paid.currency != received.currency:
            return 0.0, ""
        named = mentions(_text(paid), own[received.account]) + mentions(_text(received), own[paid.account])
        if named:
            return (0.99, "each names the other account") if named == 2 else (0.97, "one names the other account")
        if _WORDS.search(wording(paid)) or _WORDS.search(wording(received)):
            return 0.9, "the text speaks of a transfer"
        return _UNNAMED, "no other amount fits"

    return judge


def _only(pair: Pair, paid: Sequence[Entry], received: Sequence[Entry]) -> bool:
    """Whether no other line of this size is near either of the two."""
    sides = ((paid, pair.second.day), (received, pair.first.day))
    spans = [within(side, day - DAYS, day + DAYS) for side, day in sides]
    return all(high - low == 1 for low, high in spans)


def _finding(pair: Pair) -> Finding:
    days = abs(pair.second.day - pair.first.day)
    when = "on the same day" if not days else f"{days} day{'s' * (days > 1)} apart"
    sentence = f"{pair.second.line.amount:,f} left one own account and reached another, {when}; {pair.reason}."
    return Finding(FindingKind.TRANSFER, (pair.first.place, pair.second.place), sentence, pair.strength)


@lru_cache(maxsize=4096)
def _text(line: Line) -> str:
    return " ".join(compact(part) for part in (line.iban, line.description, line.counterparty, line.reference))
