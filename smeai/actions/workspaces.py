"""Workspaces as the window uses them: opened once in each engine, saved to as the user goes.

The open workspaces are kept here and not in the engine's `Session`: a session forgets what was unused for
longest without closing it, and a workspace holds the lock of its folder. An engine that is killed needs no
clean-up: the system takes its lock away, and the next engine finds all that was committed.
"""

import hashlib
import json
import shutil
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from smeai import __version__, usecases
from smeai.actions.masking import masked
from smeai.errors import WorkspaceError
from smeai.storage.frozen import thaw
from smeai.storage.records import Pilot
from smeai.storage.workspace import FILE, Workspace

LIBRARIES = ("numpy", "scikit-learn", "onnxruntime")
_open: dict[Path, Workspace] = {}
_turn = threading.RLock()  # lanes of the engine run side by side


@dataclass(frozen=True, slots=True)
class PilotView:
    """A pilot as a list shows it. `updated` is UTC, ISO 8601; `headline` and `reports` are empty until there is a result."""

    id: int
    use_case: str
    title: str
    step: str
    updated: str
    headline: str = ""
    reports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkspaceView:
    """A workspace and its pilots, the one changed last first; `problem` says why they cannot be shown."""

    folder: str
    name: str
    pilots: tuple[PilotView, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class PilotState:
    """A pilot as it was left; `state` is plain JSON."""

    step: str
    state: dict[str, Any]


def open_or_create(folder: str, name: str) -> WorkspaceView:
    """The workspace in `folder`, made when there is none; WorkspaceError when it cannot be used."""
    return _view(_opened(folder, name))


def recent(folders: Sequence[str]) -> tuple[WorkspaceView, ...]:
    """What is in each of `folders`; one that is gone is left out, as when a stick is not plugged in."""
    found = []
    for folder in folders:
        try:
            with _turn:
                known = Path(folder).absolute() in _open
                found.append(_view(_opened(folder)))
                if not known:
                    close(folder)  # nobody works in it: another smeai may
        except WorkspaceError as error:
            if (Path(folder) / FILE).exists():
                found.append(WorkspaceView(folder, Path(folder).name, problem=str(error)))
    return tuple(found)


def create_pilot(folder: str, use_case: str, title: str) -> PilotView:
    """A new pilot in a workspace."""
    return _pilot_view(_opened(folder).pilots.create(use_case, title))


def save(folder: str, pilot: int, state: dict[str, Any], step: str = "", name: str = "") -> None:
    """Make `state` the state of a pilot; when this returns it is on the disk, with personal data masked.

    A step without a `name` joins the last one that changed the same, as a slider being dragged does.
    A result that is new is also kept as a run.
    """
    workspace, kept = _opened(folder), masked(state)
    before = workspace.pilots.get(pilot)
    if kept.get("result") and _plain(kept["result"]) != _plain(before.state.get("result")):
        add_run(folder, pilot, kept.get("tested") or kept, kept["result"], dict(kept.get("figures") or ()))
    workspace.save_state(pilot, kept, name, merge=not name)
    if step and step != before.step:
        workspace.pilots.update(pilot, step=step)


def load(folder: str, pilot: int) -> PilotState:
    """A pilot as it was left; WorkspaceError when it is gone."""
    found = _opened(folder).pilots.get(pilot)
    return PilotState(found.step, thaw(found.state))


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
    return _opened(folder).runs.add_run(pilot, told, result, figures).id


def undo(folder: str, pilot: int) -> PilotState:
    """The pilot with its last step taken back; as it is when there is none."""
    _opened(folder).undo(pilot)
    return load(folder, pilot)


def redo(folder: str, pilot: int) -> PilotState:
    """The pilot with the last undone step made again; as it is when there is none."""
    _opened(folder).redo(pilot)
    return load(folder, pilot)


def delete_pilot(folder: str, pilot: int) -> WorkspaceView:
    """Remove a pilot with its models and reports in the workspace; reports kept elsewhere stay."""
    workspace = _opened(folder)
    workspace.pilots.delete(pilot)
    for room in (workspace.models, workspace.reports):
        shutil.rmtree(room / str(pilot), ignore_errors=True)
    return _view(workspace)


def close(folder: str) -> None:
    """Write everything into the one file and let go of the folder; nothing happens when it is not open."""
    with _turn:
        workspace = _open.pop(Path(folder).absolute(), None)
        if workspace:
            workspace.close()


def _opened(folder: str, name: str = "") -> Workspace:
    """The open workspace; opened when it is not, and made when a name is given."""
    path = Path(folder).absolute()
    with _turn:
        if path in _open and not (path / FILE).is_file():
            close(folder)  # moved or deleted meanwhile: writing on would reach no file
        if path not in _open:
            missing = bool(name) and not (path / FILE).exists()
            _open[path] = Workspace.create(path, name) if missing else Workspace.open(path)
        return _open[path]


def _view(workspace: Workspace) -> WorkspaceView:
    latest = sorted(workspace.pilots.list(), key=lambda each: (each.updated, each.id), reverse=True)
    return WorkspaceView(str(workspace.folder), workspace.name, tuple(map(_pilot_view, latest)))


def _pilot_view(pilot: Pilot) -> PilotView:
    state = pilot.state
    reports = tuple(state.get("reports") or ())
    return PilotView(pilot.id, pilot.use_case, pilot.title, pilot.step, pilot.updated, state.get("headline") or "", reports)


def _plain(value: Any) -> str:
    return json.dumps(thaw(value), sort_keys=True)


def _checksum(path: str) -> str:
    """The SHA-256 of the user's file; empty when it is gone by now."""
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
