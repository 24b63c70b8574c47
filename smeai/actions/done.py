"""What a pilot that ran from start to report came to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Done:
    """What a pilot came to: the sentence, the figures as written, the files, and what should have been asked."""

    headline: str
    figures: tuple[tuple[str, str], ...]
    paths: tuple[str, ...]
    questions: tuple[str, ...]
    tested: int
    threshold: float
