"""Ten items by hand."""

import pytest

from smeai.core.business.stopwatch import Stopwatch, measured, spell
from smeai.core.kpi import Origin


def test_items_follow_one_another() -> None:
    watch = Stopwatch().start(100.0).next(130.0).next(190.0)
    assert watch.laps == (30.0, 60.0) and watch.running
    assert watch.skip(500.0).next(510.0).laps == (30.0, 60.0, 10.0)
    assert watch.undo(200.0).next(220.0).laps == (30.0, 20.0)
    assert watch.stop().next(900.0) == watch.stop()
    assert Stopwatch().next(5.0) == Stopwatch().skip(5.0) == Stopwatch().undo(5.0) == Stopwatch()


def test_a_mean_with_its_interval() -> None:
    """60, 120 and 180 s: mean 2 min, standard deviation 1; t of 2 degrees 4.303, so 2 -+ 4.303 / sqrt(3)."""
    found = spell((60.0, 120.0, 180.0))
    assert found and (found.mean, found.spread, found.n) == (2.0, 1.0, 3)
    assert (found.low, found.high) == (0.0, pytest.approx(2 + 4.303 / 3**0.5))


def test_two_items_say_nothing() -> None:
    assert spell((60.0, 61.0)) is None


def test_many_items_take_the_normal_distribution() -> None:
    found = spell((60.0, 120.0) * 50)
    assert found and found.high - found.mean == pytest.approx(1.96 * found.spread / 10)


def test_it_goes_in_as_measured() -> None:
    found = spell((60.0, 60.0, 63.0, 57.0))
    given = measured(found, "2026-11-23")
    assert (given.value, given.origin, given.n, given.at) == (1.0, Origin.MEASURED, 4, "2026-11-23")
    assert given.words == "timed by hand, 4 items, 23 November 2026"
