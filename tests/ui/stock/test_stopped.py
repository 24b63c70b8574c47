"""What the forecast page says of a run that was stopped."""

from collections.abc import Callable
from dataclasses import replace

from smeai.errors import Cancelled
from smeai.usecases.stock.stopped import Stopped
from tests.ui.stock import samples
from tests.ui.stock.conftest import Pilot

PLACE = ("shop", 1)
BEFORE = replace(samples.STATE, at="forecast", outcome=None, made_of=None)


def test_after_a_cancel_it_says_what_is_kept_and_goes_on(pilot: Callable[..., Pilot]) -> None:
    left: list[Stopped | None] = [None, Stopped(0.6, 0.0), None]
    walk = pilot(BEFORE, run=Cancelled(), stopped=lambda place: left.pop(0))
    walk.book.place = PLACE
    walk.page.left.ask()
    assert walk.page.left.isHidden()
    walk.page.start()
    assert walk.asked("stopped") == [(PLACE,)] * 2
    assert "60" in walk.page.left.accessibleName() and "test on the past" in walk.page.left.accessibleName()
    walk.runner.answers["stock.run"] = samples.RESULT
    walk.page.left.acted.emit()
    assert walk.page.left.isHidden() and walk.book.state.outcome == samples.RESULT
    assert len(walk.asked("run")) == 2


def test_a_pilot_that_is_opened_again_says_so_too(pilot: Callable[..., Pilot]) -> None:
    walk = pilot(BEFORE, stopped=Stopped(1.0, 0.25))
    walk.book.place = PLACE
    walk.page.enter(walk.wizard.flow)
    assert "25" in walk.page.left.accessibleName() and "forecast" in walk.page.left.accessibleName()


def test_a_pilot_that_is_kept_nowhere_asks_nothing(pilot: Callable[..., Pilot]) -> None:
    walk = pilot(BEFORE, run=Cancelled())
    walk.page.start()
    assert walk.asked("stopped") == [] and walk.page.left.isHidden()
