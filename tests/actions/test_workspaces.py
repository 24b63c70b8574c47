"""Workspaces from the window's side: made, saved to, listed, emptied; what quotes the user's file is masked."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from smeai.actions import workspaces
from smeai.errors import LockedWorkspace, WorkspaceError
from smeai.storage.workspace import Workspace

MAIL = "Write to anna@example.com"
CELLS = {"path": "/home/anna@example.com/in.xlsx", "view": {"columns": [{"name": "Message", "samples": (MAIL,)}]}}
SETUP = {"use_case": "chat", "source": {"path": "gone.xlsx", "sheet": "", "answers": ()}, "mapping": (("text", "Message"),), "options": ()}
TEMPLATES = {"edits": {"templates": (("Refund", "en", "Write to help@example.com"),)}}


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[str]:
    place = str(tmp_path / "My business")
    workspaces.open_or_create(place, "My business")
    yield place
    workspaces.close(place)


@pytest.fixture
def pilot(folder: str) -> int:
    return workspaces.create_pilot(folder, "chat", "Inbox").id


def state(options: tuple[tuple[str, Any], ...] = (), **more: Any) -> dict[str, Any]:
    return {"file": CELLS, "setup": {**SETUP, "options": options}, **more}


def test_a_pilot_comes_back_as_it_was_left(folder: str, pilot: int) -> None:
    workspaces.save(folder, pilot, {"threshold": 0.9, "headline": "76 %", "reports": ("a.pdf",)}, "results")
    workspaces.close(folder)
    (found,) = workspaces.recent([folder])
    (view,) = found.pilots
    assert (view.title, view.step, view.headline, view.reports) == ("Inbox", "results", "76 %", ("a.pdf",))
    loaded = workspaces.load(folder, pilot)
    assert (loaded.step, loaded.state["threshold"]) == ("results", 0.9)


def test_what_quotes_the_file_is_masked_and_the_users_own_words_stay(folder: str, pilot: int) -> None:
    result = {"wrong": [{"text": MAIL}], "confusions": [{"examples": [MAIL]}], "advice": [{"sentence": MAIL}]}
    workspaces.save(folder, pilot, state(result=result, proposals=[{"examples": [MAIL]}], **TEMPLATES))
    kept = workspaces.load(folder, pilot).state
    assert kept["file"]["view"]["columns"][0] == {"name": "Message", "samples": ["Write to [mail]"]}
    assert "anna" not in str({name: value for name, value in kept.items() if name != "file"})
    assert kept["file"]["path"] == CELLS["path"]
    assert kept["edits"]["templates"] == [["Refund", "en", "Write to help@example.com"]]


def test_no_byte_of_the_workspace_holds_what_is_masked(folder: str, pilot: int) -> None:
    workspaces.save(folder, pilot, state(result={"wrong": [{"text": "IBAN DE89 3704 0044 0532 0130 00"}]}))
    found = b"".join(path.read_bytes() for path in Path(folder).rglob("*") if path.is_file())
    assert b"0532" not in found
    assert b"[iban]" in found


def test_masking_can_be_switched_off(folder: str, pilot: int) -> None:
    workspaces.save(folder, pilot, state((("mask", False),)))
    assert workspaces.load(folder, pilot).state["file"]["view"]["columns"][0]["samples"] == [MAIL]


def test_a_new_result_is_kept_as_a_run_once(folder: str, pilot: int) -> None:
    basis = {"setup": SETUP, "edits": {}}
    for threshold, date in ((0.9, "2025-01-01"), (0.8, "2025-01-01"), (0.8, "2025-01-02")):
        workspaces.save(folder, pilot, state(tested=basis, result={"date": date}, threshold=threshold, figures=(("wage_hour", 30.0),)))
    workspaces.close(folder)
    with Workspace.open(Path(folder)) as kept:
        newest, oldest = kept.runs.list_runs(pilot)
    assert (newest.result["date"], oldest.result["date"]) == ("2025-01-02", "2025-01-01")
    assert newest.figures == {"wage_hour": 30.0}
    assert newest.inputs["mapping"] == {"text": "Message"}
    assert newest.inputs["options"]["held_back"] == 20.0


def test_what_a_person_did_can_be_undone_and_what_was_computed_stays(folder: str, pilot: int) -> None:
    workspaces.save(folder, pilot, {"threshold": 0.5})
    for threshold in (0.6, 0.7):
        workspaces.save(folder, pilot, {"threshold": threshold}, name="Sureness", merge=True)
    workspaces.save(folder, pilot, {"threshold": 0.7, "result": {"date": "today"}, "setup": SETUP})
    steps = workspaces.save(folder, pilot, {"threshold": 0.7, "result": {"date": "today"}, "setup": SETUP, "client": "Shop"}, name="Client")
    assert (steps.undo.name, steps.redo) == ("Client", None)
    workspaces.close(folder)
    for _ in range(2):  # as when the engine was stopped before it could answer
        found = workspaces.undo(folder, pilot, steps.undo.id)
        assert (found.changed, found.steps.undo.name, found.steps.redo.name) == (("client",), "Sureness", "Client")
    found = workspaces.undo(folder, pilot, found.steps.undo.id)
    assert (found.state["threshold"], found.state["result"], found.steps.undo) == (0.5, {"date": "today"}, None)
    workspaces.save(folder, pilot, {**found.state, "at": "report"})
    for _ in range(2):
        assert workspaces.redo(folder, pilot, found.steps.redo.id).state["threshold"] == 0.7
    assert workspaces.load(folder, pilot).steps.redo.name == "Client"


def test_a_result_that_was_counted_again_is_no_other_run(folder: str, pilot: int) -> None:
    for locked in ((), ("Complaint",)):
        workspaces.save(folder, pilot, state(tested={"setup": SETUP}, result={"model": "ab" * 16, "locked": locked}))
    workspaces.close(folder)
    with Workspace.open(Path(folder)) as kept:
        assert len(kept.runs.list_runs(pilot)) == 1
        assert kept.pilots.get(pilot).state["result"]["locked"] == ("Complaint",)


def test_a_deleted_pilot_takes_its_files_along(folder: str, pilot: int) -> None:
    other = workspaces.create_pilot(folder, "chat", "Other").id
    for number in (pilot, other):
        for room in ("models", "reports"):
            (Path(folder) / room / str(number)).mkdir(parents=True)
    assert [each.id for each in workspaces.delete_pilot(folder, pilot).pilots] == [other]
    assert [path.name for path in sorted(Path(folder).glob("*/[0-9]*"))] == [str(other)] * 2
    with pytest.raises(WorkspaceError):
        workspaces.load(folder, pilot)


def test_a_list_leaves_no_folder_locked(folder: str, tmp_path: Path) -> None:
    workspaces.close(folder)
    assert [each.name for each in workspaces.recent([folder, str(tmp_path / "gone")])] == ["My business"]
    script = "import sys, pathlib; from smeai.storage.workspace import Workspace; Workspace.open(pathlib.Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", script, folder], check=True, timeout=60)


def test_a_folder_that_was_moved_is_not_written_to(folder: str, pilot: int, tmp_path: Path) -> None:
    Path(folder).rename(tmp_path / "elsewhere")
    with pytest.raises(WorkspaceError):
        workspaces.save(folder, pilot, {"threshold": 0.5})
    workspaces.save(str(tmp_path / "elsewhere"), pilot, {"threshold": 0.6})
    workspaces.close(str(tmp_path / "elsewhere"))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_killed_engine_leaves_no_lock_and_what_it_saved(tmp_path: Path) -> None:
    folder = str(tmp_path / "shop")
    script = textwrap.dedent("""
        import sys
        from smeai.actions import workspaces
        folder = sys.argv[1]
        workspaces.open_or_create(folder, "Shop")
        pilot = workspaces.create_pilot(folder, "chat", "Inbox").id
        workspaces.save(folder, pilot, {"client": "Shop"}, "check")
        print(pilot, flush=True)
        sys.stdin.read()
    """)
    with subprocess.Popen([sys.executable, "-c", script, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as engine:
        pilot = int(engine.stdout.readline())
        (blocked,) = workspaces.recent([folder])
        assert "another smeai" in blocked.problem
        with pytest.raises(LockedWorkspace):
            workspaces.load(folder, pilot)
        os.kill(engine.pid, signal.SIGKILL)
        engine.wait()
        assert workspaces.load(folder, pilot) == workspaces.PilotState("check", {"client": "Shop"})
    workspaces.close(folder)
