"""Progress of a job, and the one place where a job may be stopped."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

Progress = Callable[[float, str], None]
"""Called as ``progress(fraction, sentence)`` with 0 <= fraction <= 1; raises `Cancelled` to stop the job."""


def silent(fraction: float, sentence: str) -> None:
    """A progress that nobody watches."""


def span(progress: Progress, start: float, end: float) -> Progress:
    """The progress of one part of a job, mapped onto start..end of the whole."""

    def part(fraction: float, sentence: str) -> None:
        progress(start + (end - start) * min(max(fraction, 0.0), 1.0), sentence)

    return part


def batches(items: Sequence[T], size: int, progress: Progress, sentence: str) -> Iterator[Sequence[T]]:
    """Slices of `items` of at most `size`, reporting before each one."""
    for start in range(0, len(items), size):
        progress(start / len(items), sentence)
        yield items[start : start + size]


def tracked(items: Iterable[T], total: int, progress: Progress, sentence: str) -> Iterator[T]:
    """The items one by one, reporting before each one."""
    for index, item in enumerate(items):
        progress(index / max(1, total), sentence)
        yield item
