"""Progress of parts is progress of the whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from smeai.core.progress import batches, span, tracked
from smeai.errors import Cancelled


def _stop(fraction: float, sentence: str) -> None:
    raise Cancelled


@pytest.mark.parametrize(("inner", "outer"), [(0, 0.2), (0.5, 0.5), (1, 0.8), (-3, 0.2), (7, 0.8)])
def test_a_part_stays_in_its_span(inner: float, outer: float) -> None:
    seen: list[tuple[float, str]] = []
    span(lambda *told: seen.append(told), 0.2, 0.8)(inner, "Reading")
    assert seen == [(pytest.approx(outer), "Reading")]


@given(some.lists(some.integers(), max_size=60), some.integers(1, 20))
def test_batches_hold_everything_once_in_order(items: list[int], size: int) -> None:
    seen: list[float] = []
    parts = list(batches(items, size, lambda fraction, _: seen.append(fraction), ""))
    assert [item for part in parts for item in part] == items
    assert len(seen) == len(parts) and all(len(part) <= size for part in parts)
    assert seen == sorted(seen) and all(0 <= fraction < 1 for fraction in seen)


def test_tracked_items_report_before_each_one() -> None:
    seen: list[float] = []
    assert list(tracked("abcd", 4, lambda fraction, _: seen.append(fraction), "")) == list("abcd")
    assert seen == [0, 0.25, 0.5, 0.75]
    assert list(tracked("", 0, _stop, "")) == []


def test_stopping_comes_through() -> None:
    with pytest.raises(Cancelled):
        list(batches([1], 1, span(_stop, 0, 1), ""))
    with pytest.raises(Cancelled):
        list(tracked([1], 1, _stop, ""))
