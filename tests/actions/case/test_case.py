"""The business case of a workspace: which pilots are in it, why others are not, and what the user said of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smeai.actions import case, workspaces
from smeai.actions.business import change as change_business
from smeai.core.business.business import Business, Given
from smeai.core.case.reckoning import model
from smeai.core.case.scenario import Scenario
from smeai.core.kpi import Origin
from tests.actions.case.pilots import add, state


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[str]:
    place = str(tmp_path / "shop")
    workspaces.open_or_create(place, "Shop")
    yield place
    workspaces.close(place)


def test_there_is_no_case_before_there_is_a_workspace(tmp_path: Path) -> None:
    found = case.load(str(tmp_path / "nothing"))
    assert (found.parts, found.left_out, found.steps.undo) == ((), (), None)


def test_tested_pilots_are_in_it_and_others_say_why_not(folder: str) -> None:
    one, other = add(folder), add(folder, "stock", title="Shelves")
    begun = workspaces.create_pilot(folder, "books", "Bank").id
    found = case.load(folder)
    assert found.pilots == (one, other)
    assert [each.title for each in found.parts] == ["Inbox", "Shelves"]
    assert [(each.pilot, each.why, each.chosen) for each in found.left_out] == [(begun, "It is not tested yet.", False)]


def test_two_pilots_of_one_kind_are_two_parts_and_keep_their_names(folder: str) -> None:
    one, other = add(folder), add(folder, title="Inbox of the branch")
    case.change(folder, "Hours", {"given": {f"chat{other}_setup_hours": 40.0}})
    case.change(folder, "Leave out", {"left_out": (one,)})
    found = case.load(folder)
    assert [each.prefix for each in found.parts] == [f"chat{other}"]
    assert [(each.pilot, each.chosen) for each in found.left_out] == [(one, True)]
    given = {each.name: each for each in model(found.parts, dict(found.given)).inputs}[f"chat{other}_setup_hours"]
    assert (given.value, given.origin) == (40.0, Origin.YOURS)


def test_another_currency_is_left_out_until_the_case_is_in_it(folder: str) -> None:
    euro, other = add(folder), add(folder, currency="CHF")
    add(folder, title="Third")
    found = case.load(folder)
    assert found.currency == "EUR"
    assert [(each.pilot, each.why) for each in found.left_out] == [(other, "It reckons in CHF, the case in EUR: nothing is converted.")]
    case.change(folder, "Currency", {"currency": "CHF"})
    assert case.load(folder).pilots == (other,)
    assert euro in [each.pilot for each in case.load(folder).left_out]


def test_a_damaged_result_is_left_out_and_said(folder: str) -> None:
    good, bad, alien = (
        add(folder),
        workspaces.create_pilot(folder, "stock", "Shelves").id,
        workspaces.create_pilot(folder, "chat", "Odd").id,
    )
    workspaces.save(folder, bad, {"outcome": {"items": "many"}}, "results")
    workspaces.save(folder, alien, {"result": {"points": [[1, 2]]}, "tested": {"setup": stored_setup()}}, "results")
    found = case.load(folder)
    assert found.pilots == (good,)
    assert {each.pilot: str(each.why) for each in found.left_out} == dict.fromkeys(
        (bad, alien), "Its stored result cannot be read. Open it and test it again."
    )


def test_what_is_said_is_undone_and_made_again_after_a_restart(folder: str) -> None:
    add(folder)
    case.change(folder, "Discount rate", {"given": {"discount_rate": 0.1}}, True)
    case.change(folder, "Discount rate", {"given": {"discount_rate": 0.12}}, True)
    steps = case.change(folder, "Save “Wages up”", {"scenarios": (Scenario("Wages up", (("wage_hour", 32.0),)),)})
    assert steps.undo.name == "Save “Wages up”"
    workspaces.close(folder)
    for _ in range(2):  # as when the engine was stopped before it could answer
        found = case.undo(folder, steps.undo.id)
        assert (found.scenarios, found.given) == ((), (("discount_rate", 0.12),))
    found = case.undo(folder, found.steps.undo.id)
    assert (found.given, found.steps.redo.name) == ((), "Discount rate")
    found = case.redo(folder, found.steps.redo.id)
    found = case.redo(folder, found.steps.redo.id)
    assert found.scenarios == (Scenario("Wages up", (("wage_hour", 32.0),)),)


def test_a_figure_of_the_business_reaches_every_pilot(folder: str) -> None:
    add(folder)
    add(folder, "stock")
    change_business(folder, "Shop", Business("DE").with_given("wage", Given(40.0)), "Wage")
    wages = [each for each in model(case.load(folder).parts).inputs if each.name == "wage_hour"]
    assert len(wages) == 1 and wages[0].value > 40


def test_a_shared_figure_that_was_entered_holds_for_pilots_that_do_not_agree_on_it(folder: str) -> None:
    one = add(folder)
    other = add(folder, title="Branch")
    workspaces.save(folder, other, state(figures=(("wage_hour", 50.0),)), "results")
    case.change(folder, "Wage", {"given": {"wage_hour": 30.0}})
    given = dict(case.load(folder).given)
    assert given[f"chat{one}_wage_hour"] == given[f"chat{other}_wage_hour"] == 30.0


def test_an_entry_that_no_case_has_is_a_bug(folder: str) -> None:
    with pytest.raises(ValueError, match="colour"):
        case.change(folder, "Colour", {"colour": "red"})


def stored_setup() -> dict[str, object]:
    return {"use_case": "chat", "source": {"path": "gone.xlsx", "sheet": "", "answers": ()}, "mapping": (), "options": ()}
