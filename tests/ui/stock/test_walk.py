"""The whole way, by keyboard, and how it is kept."""

import json
from collections.abc import Callable
from dataclasses import replace
from math import isnan
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from smeai.actions import workspaces
from smeai.core.pilot import Source
from smeai.errors import DataError
from smeai.ui.file_page import FileAnswer
from smeai.ui.pilot_wizard import PILOTS, archive_of
from smeai.ui.stock.saved import SAVED
from smeai.ui.stock.state import StockState
from smeai.ui.widgets.banner import Banner
from smeai.usecases.stock.about import ABOUT
from smeai.usecases.stock.views import Override
from tests.ui.stock import samples
from tests.ui.stock.conftest import Pilot

Enter = Qt.Key.Key_Return
OWN = Override("1001", samples.DAYS[samples.STEPS], 60.0, "A fair", 30.0, samples.TODAY)


def test_a_file_goes_from_sales_to_report(pilot: Callable[..., Pilot]) -> None:
    walk = pilot()
    walk.file.open(Path("sales.xlsx"))
    seen = [walk.at]
    for _ in range(6):
        walk.press(Enter)
        seen.append(walk.at)
    assert seen == ["file", "columns", "check", "forecast", "orders", "report", "report"][: len(seen)] or walk.at == "report"
    (ran,) = walk.asked("run")
    assert dict(ran[0].setup.mapping) == dict(samples.MAPPING)
    assert walk.book.state.outcome == samples.RESULT
    assert not walk.book.state.stale


def test_the_sample_brings_its_item_list(pilot: Callable[..., Pilot]) -> None:
    walk = pilot(items=Path("items.xlsx"))
    walk.file.open(Path("sales.xlsx"))
    walk.press(Enter)
    assert walk.at == "columns"
    assert walk.book.state.items.path == "items.xlsx"
    assert dict(walk.book.state.item_mapping) == {"item": "No.", "stock": "Stock", "cost": "Cost", "supplier": "Supplier"}
    walk.page.items.remove.click()
    assert walk.book.state.items is None
    walk.press(Enter, Qt.Key.Key_Escape)
    assert walk.at == "columns" and walk.book.state.items is None


def test_another_file_starts_anew_and_keeps_the_item_list(pilot: Callable[..., Pilot]) -> None:
    walk = pilot(replace(samples.STATE, at="columns", overrides=(OWN,)))
    walk.press(Qt.Key.Key_Escape)
    walk.file.open(Path("another.xlsx"))
    walk.press(Enter)
    assert walk.book.state.outcome is None and walk.book.state.overrides == ()
    assert walk.book.state.items is not None


def test_a_saved_pilot_opens_where_it_was_left(pilot: Callable[..., Pilot]) -> None:
    for at in ("check", "forecast", "orders", "report"):
        assert pilot(replace(samples.STATE, at=at)).at == at
    assert pilot(replace(samples.ASKED, at="report")).at == "check"
    assert pilot(replace(samples.ASKED, at="forecast")).at == "forecast"


def test_a_state_survives_json() -> None:
    full = replace(
        samples.STATE, overrides=(OWN,), typed=(("1001", "cost", "8.4"),), agreed=(("new:1008", "1005"),), answers=(("gaps", "zero"),)
    )
    stored = json.loads(json.dumps(SAVED.as_json(full), allow_nan=False))
    again = SAVED.from_json(stored)
    assert isnan(again.outcome.top[1].mase)
    even = [replace(each, outcome=replace(each.outcome, top=each.outcome.top[:1])) for each in (again, full)]
    assert even[0] == even[1]
    assert stored["use_case"] == "stock" and stored["headline"]
    assert SAVED.from_json({"items": 3}) is None
    assert StockState.from_json({}) == StockState()


def test_what_is_typed_makes_no_forecast_stale_and_an_option_does() -> None:
    assert not replace(samples.STATE, typed=(("1001", "on_hand", "3"),), overrides=(OWN,)).stale
    setup = replace(samples.SETUP, options=(("service", 98.0),))
    assert replace(samples.STATE, setup=setup).stale
    assert replace(samples.STATE, agreed=(("spike:1004", "yes"),)).stale


@pytest.mark.parametrize("wrong", (DataError("There is too little past.", "Add some."), ValueError("a bug")))
def test_an_error_is_said_and_the_page_stays(pilot: Callable[..., Pilot], wrong: Exception) -> None:
    made = pilot(replace(samples.ASKED, at="forecast"), run=wrong)
    made.press(Enter)
    said = " ".join(each.accessibleName() for each in made.page.findChildren(Banner) if each.isVisible())
    assert said.startswith("There is too little past" if isinstance(wrong, DataError) else "Something went wrong")
    assert made.at == "forecast" and not made.page.valid


def test_escape_cancels_a_forecast(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.ASKED, at="forecast"), manual=True)
    made.press(Enter)
    assert made.page.busy
    made.press(Qt.Key.Key_Escape)
    assert not made.page.busy and made.book.state.outcome is None


def test_options_and_the_dial_are_steps(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="forecast"), stored=True)
    made.page.dial._group.button(1).click()
    assert made.book.state.setup.options == (("dial", "fill"),)
    assert made.book.state.stale and not made.page.valid
    made.book.undo()
    assert made.book.state.setup.options == () and made.page.valid
    assert made.page.dial.value() == "cycle"


def test_the_pilot_is_known_by_its_key(pilot: Callable[..., Pilot]) -> None:
    kind = PILOTS["stock"]
    assert archive_of({"use_case": "stock"}) is kind.archive
    wizard, file, _ = kind.make(ABOUT, samples.runner(), kind.sample, None)
    pilot().bot.addWidget(wizard)
    assert wizard.flow.keys == ("file", "columns", "check", "forecast", "orders", "report")
    assert file is wizard.page and kind.sample.is_file()


def test_a_stored_pilot_is_there_again(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="orders", overrides=(OWN,)), stored=True)
    made.book.change("Cost of 1001", typed=(("1001", "cost", "8.4"),))
    keeper = made.keeper
    made.bot.waitUntil(lambda: keeper.idle)
    found = workspaces.load(keeper.folder, keeper.pilot)
    state = SAVED.from_json(found.state)
    assert (state.typed, state.overrides) == ((("1001", "cost", "8.4"),), (OWN,))
    assert state.outcome.plan == samples.RESULT.plan and state.made_of == samples.STATE.made_of
    assert found.steps.undo.name == "Cost of 1001"


def test_the_sample_brings_what_is_planned(pilot: Callable[..., Pilot]) -> None:
    walk = pilot(items=Path("items.xlsx"), coming=Path("coming.xlsx"))
    walk.file.open(Path("sales.xlsx"))
    walk.press(Enter)
    assert walk.book.state.coming.path == "coming.xlsx" and dict(walk.book.state.coming_mapping)["discount"] == "Discount %"
    assert walk.asked("coming")[-1] == (Source("coming.xlsx", "Planned"), walk.book.state.coming_mapping)
    assert walk.book.state.case.coming == Source("coming.xlsx", "Planned")
    card = walk.page.coming
    assert [part in card._words.text() for part in ("21", "12", "3", "2027")] == [True] * 4
    assert card.problems.isVisibleTo(card)
    card.remove.click()
    assert walk.book.state.coming is None and walk.book.state.case.coming is None and not card.problems.isVisibleTo(card)


def test_what_is_planned_is_kept_can_be_undone_and_makes_a_test_stale(pilot: Callable[..., Pilot]) -> None:
    planned = FileAnswer("coming.xlsx", "Planned", (), samples.COMING_TABLE)
    listed = {"coming": planned, "coming_mapping": (("from", "From"),)}
    assert replace(samples.STATE, **listed).stale and not samples.STATE.stale
    state = replace(samples.ASKED, at="columns", **listed)
    assert StockState.from_json(json.loads(json.dumps(state.as_json()))) == state
    walk = pilot(state, stored=True)
    assert walk.at == "columns" and "21" in walk.page.coming._words.text()
    walk.page.coming.remove.click()
    assert walk.book.state.coming is None
    walk.book.undo()
    assert walk.book.state.coming == planned and walk.book.state.coming_mapping == (("from", "From"),)


def test_a_list_that_names_no_day_asks_for_its_columns(pilot: Callable[..., Pilot]) -> None:
    walk = pilot(replace(samples.READY, at="columns"), coming_roles=replace(samples.COMING_TABLE, guesses=()))
    walk.page.coming.open(Path("coming.xlsx"))
    assert walk.book.state.coming is None
