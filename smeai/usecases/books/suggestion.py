"""Where a suggestion comes from, and where it takes a line: light, for both sides of the pipe."""

from enum import StrEnum


class Source(StrEnum):
    """Where a suggested account comes from, strongest first."""

    PERSON = "person"  # somebody booked this very line
    RULE = "rule"  # the user's own rule
    MEMORY = "memory"  # this counterparty was booked so before
    MODEL = "model"
    LEXICON = "lexicon"  # no history: merchant words and merchant category codes
    NONE = "none"  # nothing is known


class Lane(StrEnum):
    """Where a line goes."""

    POST = "post"  # booked without a touch
    PROPOSE = "propose"  # one key accepts it
    REVIEW = "review"  # a person decides
