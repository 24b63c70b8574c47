"""Workspaces as a whole: made, renamed, saved as one file, opened from one, deleted."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from smeai.actions.opened import close, opened, turn
from smeai.actions.project_views import CopyView, ErasedView, KeptView, OwnFile
from smeai.actions.workspace_views import WorkspaceView
from smeai.actions.workspaces import view_of
from smeai.core.progress import Progress, silent
from smeai.errors import UnreadableFile, WorkspaceError
from smeai.storage import belongings
from smeai.storage.belongings import Belonging
from smeai.storage.lock import FolderLock
from smeai.storage.parcel import packing, sealing, unpacking
from smeai.storage.parcel.contents import SUFFIX
from smeai.storage.places import Places
from smeai.storage.workspace import FILE, LOCK


def create(folder: str, name: str) -> WorkspaceView:
    """A new workspace in `folder`, which may be there and hold other files; WorkspaceError when it holds a workspace."""
    if (Path(folder) / FILE).exists():
        raise WorkspaceError(f"There is a workspace in {folder} already.", "Open it, or choose another folder.")
    return view_of(opened(folder, name.strip() or Path(folder).name))


def open(folder: str) -> WorkspaceView:
    """The workspace in `folder`; WorkspaceError when there is none or it cannot be used."""
    return view_of(opened(folder))


def rename(folder: str, name: str) -> WorkspaceView:
    """Call the workspace `name`; its folder stays where it is."""
    if not name.strip():
        raise WorkspaceError("A workspace needs a name.", "Such as that of the client.")
    workspace = opened(folder)
    workspace.rename(name.strip())
    return view_of(workspace)


def let_go(folder: str) -> None:
    """Write everything into the folder, so that it can be copied or moved; nothing happens when it is not open."""
    close(folder)


def outside(folder: str) -> tuple[OwnFile, ...]:
    """The user's own files that the pilots read and that a copy may take along."""
    return tuple(OwnFile(str(path), path.stat().st_size) for path in packing.outside(opened(folder)))


def save_copy(folder: str, target: str, take_along: bool = True, password: str = "", progress: Progress = silent) -> CopyView:
    """Save a workspace as one file; with `take_along` it holds the files outside, too, and with a `password` it is encrypted."""
    workspace, path = opened(folder), Path(target)
    path = path if path.suffix == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")
    sources = packing.outside(workspace) if take_along else ()
    contents = packing.pack(workspace, path.absolute(), sources, password, progress)
    return CopyView(str(path), contents.name, len(contents.files), path.stat().st_size)


def asks_password(file: str) -> bool:
    """Whether a copy is protected with a password; UnreadableFile when it cannot be read."""
    try:
        with Path(file).open("rb") as source:
            return sealing.is_sealed(source)
    except OSError as error:
        raise UnreadableFile(f"{Path(file).name} cannot be read: {error.strerror}.") from error


def open_copy(file: str, parent: str, password: str = "", folder: str = "", progress: Progress = silent) -> WorkspaceView:
    """Unpack a copy into `folder`, or into a new one in `parent` called as the workspace is, and open it there."""
    place = Path(parent)
    with unpacking.unpacked(Path(file), Path(folder).absolute().parent if folder else place, password, progress) as (found, contents):
        target = Path(folder).absolute() if folder else Places(place, place).folder_for(contents.name).absolute()
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise WorkspaceError(f"{target} is not empty.", "Choose a folder that does not exist yet.")
        if target.exists():
            target.rmdir()
        unpacking.settle(found, target)
    return view_of(opened(str(target)))


def kept(settings: str, workspaces: str, logs: str, folders: Sequence[str] = ()) -> tuple[KeptView, ...]:
    """All that smeai keeps: in the `settings` file's folder, below `workspaces`, in `logs` and in each of `folders`."""
    return tuple(_kept_view(each) for each in _belongings(settings, workspaces, logs, folders))


def kept_in(folder: str) -> KeptView:
    """What smeai keeps in one workspace; WorkspaceError when there is none."""
    return _kept_view(_workspace(folder))


def delete(folder: str) -> ErasedView:
    """Delete one workspace for good; the user's own files in its folder stay. LockedWorkspace when another smeai has it open."""
    return _erased((_workspace(folder),), Places(Path(folder), Path(folder)))


def delete_everything(settings: str, workspaces: str, logs: str, folders: Sequence[str] = ()) -> ErasedView:
    """Delete all that `kept` lists for good."""
    return _erased(_belongings(settings, workspaces, logs, folders), Places(Path(settings), Path(workspaces)))


def _belongings(settings: str, workspaces: str, logs: str, folders: Sequence[str]) -> tuple[Belonging, ...]:
    return belongings.find(Places(Path(settings), Path(workspaces)), Path(logs), [Path(each) for each in folders if each])


def _workspace(folder: str) -> Belonging:
    if not (Path(folder) / FILE).is_file():
        raise WorkspaceError(f"There is no workspace in {folder}.", "It may have been moved, renamed or deleted.")
    return belongings.workspace_in(Path(folder).absolute())


def _erased(found: Sequence[Belonging], places: Places) -> ErasedView:
    with turn, ExitStack() as held:
        for each in found:
            close(each.folder)
            if each.kind == "workspace":
                held.enter_context(FolderLock(Path(each.folder) / LOCK))  # before anything goes: another smeai may work in one
        left = belongings.erase(found, places)
    return ErasedView(len(found), sum(each.files for each in found), sum(each.size for each in found), left)


def _kept_view(each: Belonging) -> KeptView:
    name = Path(each.folder).name if each.kind == "workspace" else ""
    return KeptView(each.kind, name, each.folder, each.files, each.size)
