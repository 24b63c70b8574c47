"""What may be wrong where balances break, as one sentence."""

from collections.abc import Sequence
from decimal import Decimal

from smeai.tabular.statements.chains import Break, Chain, follow, turned
from smeai.tabular.statements.statement import Line


def written(amount: Decimal) -> str:
    """An amount for a sentence: thousands parted, as many places as it has."""
    return f"{amount + 0:,f}"  # + 0: no minus before a nought


def guess(chain: Chain, broken: Break, opening: Decimal | None, closing: Decimal | None) -> str:
    """The likeliest cause of `broken`; every sentence says "seems", for only the bank's own statement knows."""
    if len(chain.breaks) > 1 and not follow(list(turned(chain.lines)), opening, closing).breaks:
        return "All signs seem to be swapped: money in is read as money out."
    difference, segment = broken.difference, chain.lines[broken.since : broken.at + 1]
    if len(chain.breaks) > 1 and chain.breaks[1].since == broken.at + 1 and chain.breaks[1].difference == -difference:
        return "The balance stated on this row seems to be misread; the one after it fits again."
    if line := _only(line for line in segment if -2 * line.amount == difference):
        return f"The sign of {written(abs(line.amount))} in row {line.row} seems to be swapped."
    if line := _repeated(segment, chain.lines[broken.since - 1 : broken.since], difference):
        return f"The line of {written(line.amount)} in row {line.row} seems to be there twice."
    return f"A line of {written(difference)} seems to be missing, or an amount to be misread by as much."


def _only(found) -> Line | None:
    lines = list(found)
    return lines[0] if len(lines) == 1 else None


def _repeated(segment: Sequence[Line], before: Sequence[Line], difference: Decimal) -> Line | None:
    """A line of the segment that some other line is equal to and that makes up for the difference."""
    seen: set[tuple[object, ...]] = {(line.date, line.amount, line.description) for line in before}
    for line in segment:
        key = (line.date, line.amount, line.description)
        if line.amount == -difference and key in seen:
            return line
        seen.add(key)
    return None
