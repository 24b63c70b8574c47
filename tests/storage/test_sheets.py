"""Sheets: entries of the workspace, in steps that can be undone in a later session."""

from pathlib import Path

from smeai.storage import sheets
from smeai.storage.workspace import Workspace


def test_entries_are_set_and_taken_back(workspace: Workspace) -> None:
    made = workspace.sheets
    assert made.read("business") == {}
    assert made.make("business", "Wage: 31.00", {"wage": {"value": 31.0}})
    assert made.make("business", "Country: Germany", {"country": "DE", "wage": None})
    assert made.read("business") == {"country": "DE"}
    assert made.read("other") == {}
    assert made.undo("business")
    assert made.read("business") == {"wage": {"value": 31.0}}
    back, again = made.ends("business")
    assert back and again and (back[1], again[1]) == ("Wage: 31.00", "Country: Germany")
    assert made.redo("business", again[0]) and not made.redo("business")
    assert made.read("business") == {"country": "DE"}


def test_what_is_so_already_is_no_step(workspace: Workspace) -> None:
    workspace.sheets.make("business", "Wage: 31.00", {"wage": 31.0})
    assert not workspace.sheets.make("business", "Wage: 31.00", {"wage": 31.0, "days": None})
    assert workspace.sheets.undo("business") and workspace.sheets.ends("business")[0] is None


def test_a_number_being_typed_is_one_step(workspace: Workspace) -> None:
    for value in (3.0, 31.0, 31.5):
        workspace.sheets.make("business", f"Wage: {value}", {"wage": value}, merge=True)
    assert workspace.sheets.ends("business")[0][1] == "Wage: 31.5"
    workspace.sheets.make("business", "Days: 200", {"days": 200}, merge=True)
    assert workspace.sheets.undo("business") and workspace.sheets.undo("business")
    assert workspace.sheets.read("business") == {}


def test_a_step_is_undone_once(workspace: Workspace) -> None:
    workspace.sheets.make("business", "a", {"a": 1})
    workspace.sheets.make("business", "b", {"b": 1})
    number = workspace.sheets.ends("business")[0][0]
    assert workspace.sheets.undo("business", number) and not workspace.sheets.undo("business", number)
    assert workspace.sheets.read("business") == {"a": 1}


def test_a_new_step_drops_those_that_were_undone(workspace: Workspace) -> None:
    workspace.sheets.make("business", "a", {"a": 1})
    workspace.sheets.undo("business")
    workspace.sheets.make("business", "b", {"b": 1})
    assert workspace.sheets.ends("business")[1] is None


def test_old_steps_are_forgotten(workspace: Workspace, monkeypatch) -> None:
    monkeypatch.setattr(sheets, "DEPTH", 3)
    for value in range(6):
        workspace.sheets.make("business", f"a: {value}", {"a": value})
    assert [workspace.sheets.undo("business") for _ in range(4)] == [True, True, True, False]


def test_steps_outlive_a_restart(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "shop", "Shop") as workspace:
        workspace.sheets.make("business", "Wage: 31.00", {"wage": 31.0})
    with Workspace.open(tmp_path / "shop") as workspace:
        assert workspace.sheets.read("business") == {"wage": 31.0}
        assert workspace.sheets.undo("business")
        assert workspace.sheets.read("business") == {}
