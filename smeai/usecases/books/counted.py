"""What was counted of tested lines: frozen, light, plain. Sums of money are decimal texts with a dot."""

from dataclasses import dataclass

from smeai.core.estimate import Estimate, proportion
from smeai.usecases.books.suggestion import Source

KNOWN, NEW = "known", "new"


@dataclass(frozen=True, slots=True)
class Point:
    """One place of the slider: `precision` 0..1 is what the accountant asks for; a line at `threshold` or above is posted.

    Of `n` tested lines `posted` would have been booked without a touch, `wrong` of them on another account; `misposted`
    is the sum of their amounts without sign, in the result's currency. A `threshold` above 1 posts rules only.
    """

    precision: float
    threshold: float
    n: int
    posted: int
    wrong: int
    misposted: str
    proposed: int
    proposed_right: int
    review: int

    @property
    def share(self) -> Estimate:
        """Of all lines, those posted."""
        return proportion(self.posted, self.n)

    @property
    def right(self) -> Estimate:
        """Of the posted, those on the account that people chose."""
        return proportion(self.posted - self.wrong, self.posted)


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the tested lines: those of one source, of known counterparties, of new ones.

    `posted` and `posted_right` are counts at each of the result's points.
    """

    name: str  # a `Source`, KNOWN or NEW
    right: Estimate
    posted: tuple[int, ...]
    posted_right: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AccountPart:
    """One account: `right` are the tested lines that belong on it; `taken_for` is what they were most often taken for, `times` times."""

    name: str  # as it is in the user's file
    title: str
    trained: int
    right: Estimate
    posted: tuple[int, ...]
    taken_for: str
    times: int


@dataclass(frozen=True, slots=True)
class WrongLine:
    """A tested line on another account: `row` is its row in the user's file, `said` the account suggested, `was` the one people chose."""

    row: int
    date: str
    payee: str
    amount: str
    currency: str
    said: str
    was: str
    confidence: float
    source: Source
    why: str
