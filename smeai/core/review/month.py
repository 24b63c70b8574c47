"""What is entered for the review of a month."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from smeai.core.review.standing import Volumes

Counted = tuple[tuple[int, float], ...]
"""Numbers by the id of a pilot."""


class Decision(StrEnum):
    """What a review ends with."""

    OPEN = ""
    GO_ON = "go on"
    WIDEN = "widen"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Month:
    """The review of `month` (``2026-11``). `volumes` are those of the whole month, `corrected` how many of these people had to put right.

    `wrong` and `change` answer the questions what went wrong and what should change; `at` is the day of the decision, ISO 8601.
    """

    month: str
    volumes: Counted = ()
    corrected: Counted = ()
    wrong: str = ""
    change: str = ""
    decision: Decision = Decision.OPEN
    at: str = ""

    def with_volume(self, pilot: int, value: float | None) -> "Month":
        """The same with what a pilot did; None where that is not known."""
        return replace(self, volumes=_with(self.volumes, pilot, value))

    def with_corrected(self, pilot: int, value: float | None) -> "Month":
        """The same with what people put right."""
        return replace(self, corrected=_with(self.corrected, pilot, value))


def find(months: Sequence[Month], month: str) -> Month:
    """The review of a month; an empty one where nothing was entered."""
    return next((each for each in months if each.month == month), Month(month))


def entered(months: Sequence[Month], made: Month) -> tuple[Month, ...]:
    """With this review of its month, in the order of the months."""
    return tuple(sorted((*(each for each in months if each.month != made.month), made), key=lambda each: each.month))


def volumes(months: Sequence[Month], pilot: int) -> Volumes:
    """What a pilot really did, by month."""
    return {each.month: dict(each.volumes)[pilot] for each in months if pilot in dict(each.volumes)}


def corrected(months: Sequence[Month], pilot: int) -> Volumes:
    """What people had to put right of a pilot's work, by month."""
    return {each.month: dict(each.corrected)[pilot] for each in months if pilot in dict(each.corrected)}


def last_review(months: Sequence[Month]) -> str:
    """The day of the last one that was decided; empty before the first."""
    return max((each.at for each in months if each.decision and each.at), default="")


def _with(counted: Counted, pilot: int, value: float | None) -> Counted:
    kept = {key: number for key, number in counted if key != pilot} | ({} if value is None else {pilot: value})
    return tuple(sorted(kept.items()))
