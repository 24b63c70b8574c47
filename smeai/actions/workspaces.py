"""Workspaces as the window uses them: opened once in each engine, saved to as the user goes."""

import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from smeai import __version__, usecases
from smeai.actions.masking import masked
from smeai.actions.opened import close, is_open, opened, turn
from smeai.actions.workspace_views import PilotState, PilotView, Step, Steps, WorkspaceView
from smeai.errors import WorkspaceError
from smeai.storage.frozen import thaw
from smeai.storage.records import Change, Pilot
from smeai.storage.workspace import FILE, Workspace

RESULTS = ("result", "test", "outcome")  # where the state of a pilot holds what its test found
LIBRARIES = ("numpy", "scikit-learn", "onnxruntime")


def open_or_create(folder: str, name: str) -> WorkspaceView:
    """The workspace in `folder`, made when there is none; WorkspaceError when it cannot be used."""
    return view_of(opened(folder, name))


def recent(folders: Sequence[str]) -> tuple[WorkspaceView, ...]:
    """What is in each of `folders`; one that is gone is left out, as when a stick is not plugged in."""
    found = []
    for folder in folders:
        try:
            with turn:
                known = is_open(folder)
                found.append(view_of(opened(folder)))
                if not known:
                    close(folder)  # nobody works in it: another smeai may
        except WorkspaceError as error:
            if (Path(folder) / FILE).exists():
                found.append(WorkspaceView(folder, Path(folder).name, problem=str(error)))
    return tuple(found)


def create_pilot(folder: str, use_case: str, title: str) -> PilotView:
    """A new pilot in a workspace."""
    return _pilot_view(opened(folder).pilots.create(use_case, title))


def save(folder: str, pilot: int, state: dict[str, Any], step: str = "", name: str = "", merge: bool = False) -> Steps:
    """Make `state` the state of a pilot; when this returns it is on the disk, with personal data masked.

    What a person did has a `name` and can be undone; with `merge` it joins the last step of that name, as a slider being
    dragged does. A result of another test is also kept as a run; models of former tests go.
    """
    workspace, kept = opened(folder), masked(state)
    before = workspace.pilots.get(pilot)
    if (basis := _basis(kept)) and _is_new(_result(kept), _result(before.state)):
        add_run(folder, pilot, basis, _result(kept), dict(kept.get("figures") or ()))
    if name:
        workspace.save_state(pilot, kept, name, merge)
    else:
        workspace.put_state(pilot, kept)
    workspace.bundles.settle(pilot, _model(kept))
    if step and step != before.step:
        workspace.pilots.update(pilot, step=step)
    return _steps(workspace, pilot)


def load(folder: str, pilot: int) -> PilotState:
    """A pilot as it was left; WorkspaceError when it is gone."""
    workspace = opened(folder)
    workspace.bundles.settle(pilot, _model(workspace.pilots.get(pilot).state))
    return _state(workspace, pilot)


def add_run(folder: str, pilot: int, inputs: Mapping[str, Any], result: Mapping[str, Any], figures: Mapping[str, Any]) -> int:
    """Keep a result with all that is needed to make it again; the run's id.

    `inputs` hold a "setup" as JSON, and the "edits"; checksum, seed and versions are added here.
    """
    setup = inputs["setup"]
    options = {**usecases.about(setup["use_case"]).defaults(), **dict(setup["options"])}
    told = {
        "sha256": _checksum(setup["source"]["path"]),
        "reading": dict(setup["source"]),
        "mapping": dict(setup["mapping"]),
        "options": options,
        "seed": options.get("seed", 0),
        "versions": {"smeai": __version__, **{library: version(library) for library in LIBRARIES}},
        "edits": inputs.get("edits") or {},
    }
    return opened(folder).runs.add_run(pilot, told, result, figures).id


def undo(folder: str, pilot: int, step: int) -> PilotState:
    """The pilot with this step taken back; as it is when that was done already, as before the engine was stopped."""
    workspace = opened(folder)
    return _state(workspace, pilot, workspace.undo(pilot, step) or workspace.changes.redoable(pilot))


def redo(folder: str, pilot: int, step: int) -> PilotState:
    """The pilot with this undone step made again; as it is when that was done already."""
    workspace = opened(folder)
    return _state(workspace, pilot, workspace.redo(pilot, step) or workspace.changes.undoable(pilot))


def delete_pilot(folder: str, pilot: int) -> WorkspaceView:
    """Remove a pilot with its models and reports in the workspace; reports kept elsewhere stay."""
    workspace = opened(folder)
    workspace.pilots.delete(pilot)
    workspace.bundles.drop(pilot)
    shutil.rmtree(workspace.reports / str(pilot), ignore_errors=True)
    return view_of(workspace)


def view_of(workspace: Workspace) -> WorkspaceView:
    """The workspace and its pilots, as lists show them."""
    latest = sorted(workspace.pilots.list(), key=lambda each: (each.updated, each.id), reverse=True)
    return WorkspaceView(str(workspace.folder), workspace.name, tuple(map(_pilot_view, latest)))


def _pilot_view(pilot: Pilot) -> PilotView:
    state = pilot.state
    reports = tuple(state.get("reports") or ())
    return PilotView(pilot.id, pilot.use_case, pilot.title, pilot.step, pilot.updated, state.get("headline") or "", reports)


def _state(workspace: Workspace, pilot: int, turned: Change | None = None) -> PilotState:
    found = workspace.pilots.get(pilot)
    changed = tuple(key[0] for kind, key, _ in turned.after if kind == "state") if turned else ()
    return PilotState(found.step, thaw(found.state), _steps(workspace, pilot), changed)


def _steps(workspace: Workspace, pilot: int) -> Steps:
    return Steps(*(each and Step(*each) for each in workspace.changes.ends(pilot)))


def _model(state: Mapping[str, Any]) -> str:
    """The name of the model that the result of a state was tested with."""
    return _result(state).get("model") or ""


def _result(state: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the test of a pilot found; empty before it."""
    return next((state[name] for name in RESULTS if state.get(name)), {})


def _basis(state: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the result was made of: a "setup", and what people changed in the file; empty where that is not kept."""
    made = state.get("tested") or state.get("made_of") or state
    past = {"setup": state["past"]} if state.get("past") else {}
    return made if made.get("setup") else past


def _is_new(result: Mapping[str, Any] | None, before: Mapping[str, Any] | None) -> bool:
    """Whether it comes from another test; one whose lanes were counted again does not."""
    if not result or (before and result.get("model") and result["model"] == before.get("model")):
        return False
    return _plain(result) != _plain(before)


def _plain(value: Any) -> str:
    return json.dumps(thaw(value), sort_keys=True)


def _checksum(path: str) -> str:
    """The SHA-256 of the user's file; empty when it is gone by now."""
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
