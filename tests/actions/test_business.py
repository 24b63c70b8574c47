"""The figures of the business, kept in a workspace."""

from pathlib import Path

import pytest

from smeai.actions import business, workspaces
from smeai.actions.opened import close, is_open
from smeai.core.business.business import Business, Given
from smeai.core.kpi import Origin
from smeai.errors import Cancelled
from smeai.storage.workspace import FILE

GERMAN = Business("DE")


@pytest.fixture
def folder(tmp_path: Path):
    place = str(tmp_path / "shop")
    yield place
    close(place)


def test_nothing_is_known_of_no_workspace_and_none_is_made(folder: str) -> None:
    assert business.load(folder).business == Business()
    assert not (Path(folder) / FILE).exists()


def test_each_change_is_a_step_that_outlives_a_restart(folder: str) -> None:
    business.change(folder, "Shop", GERMAN, "Country: Germany")
    timed = Given(3.2, Origin.MEASURED, "timed by hand", "2026-11-23", low=2.9, high=3.5, n=10)
    full = GERMAN.with_given("wage", Given(31.0, at="2026-11-23")).with_given("chat.minutes_hand", timed)
    business.change(folder, "Shop", full, "Wage: 31.00")
    close(folder)
    found = business.load(folder)
    assert found.business == full
    assert not is_open(folder)  # looking is no reason to keep others out
    assert found.steps.undo and found.steps.undo.name == "Wage: 31.00"
    assert business.undo(folder, found.steps.undo.id).business == GERMAN
    again = business.undo(folder, found.steps.undo.id)  # sent twice, as when the engine was stopped
    assert again.business == GERMAN and again.steps.redo
    assert business.redo(folder, again.steps.redo.id).business == full


def test_a_figure_that_is_taken_back_follows_the_country_again(folder: str) -> None:
    business.change(folder, "Shop", GERMAN.with_given("wage", Given(31.0)), "Wage: 31.00")
    business.change(folder, "Shop", GERMAN, "Wage: as is usual")
    assert business.load(folder).business == GERMAN


def test_a_number_being_typed_is_one_step(folder: str) -> None:
    for wage in (3.0, 31.0):
        found = business.change(folder, "Shop", Business().with_given("wage", Given(wage)), f"Wage: {wage:.2f}", merge=True)
    assert business.undo(folder, found.steps.undo.id).business == Business()


@pytest.mark.parametrize(
    ("use_case", "basis", "result"), [("chat", "setup", "result"), ("books", "past", "test"), ("stock", "setup", "outcome")]
)
def test_tests_of_pilots_are_counted(folder: str, use_case: str, basis: str, result: str) -> None:
    business.change(folder, "Shop", GERMAN, "Country")
    pilot = workspaces.create_pilot(folder, use_case, "Pilot").id
    setup = {"use_case": use_case, "source": {"path": "", "sheet": "", "answers": []}, "mapping": [], "options": []}
    for name in ("one", "two", "two"):
        workspaces.save(folder, pilot, {basis: setup, result: {"model": name}})
    (found,) = business.load(folder).runs
    assert (found.pilot, found.count) == (pilot, 2) and len(found.first) == 10


def test_power_is_measured_or_estimated_and_says_so() -> None:
    found = business.measure(0.05)
    assert found.value > 0 and found.at and found.source
    assert found.origin in (Origin.MEASURED, Origin.ASSUMPTION)


def test_measuring_can_be_stopped() -> None:
    def stop(fraction: float, sentence: str) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        business._work(30.0, stop)
