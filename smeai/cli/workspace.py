"""The commands of whole workspaces: made, saved as one file, opened from one, deleted."""

import sys
from collections.abc import Iterable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smeai.cli.terminal import say, tell, watched
from smeai.cli.words import AsJson
from smeai.errors import ProtectedFile, UnreadableFile, UsageError

if TYPE_CHECKING:
    from smeai.actions.project_views import ErasedView, KeptView
    from smeai.actions.workspace_views import WorkspaceView

app = typer.Typer(no_args_is_help=True, help="Make, copy, move and delete whole workspaces.")
WORD = "delete"  # what is typed to say that it is meant

Folder = Annotated[Path, typer.Argument(help="The folder of a workspace.")]
PasswordFile = Annotated[Path | None, typer.Option(help="A file whose first line is the password.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]
Portable = Annotated[Path | None, typer.Option(help="The folder of a smeai that keeps everything beside itself.")]


@app.command()
def new(folder: Folder, name: Annotated[str, typer.Option(help="Such as that of the client.")] = "", as_json: AsJson = False) -> None:
    """Make a workspace."""
    from smeai.actions import projects

    _show(projects.create(str(folder), name), "Made", as_json)


@app.command()
def export(
    folder: Folder,
    out: Annotated[Path, typer.Option("--out", help="The file to write, such as client.smeai.")],
    files: Annotated[bool, typer.Option(help="Take along the files that the pilots read and that lie elsewhere.")] = True,
    password_file: PasswordFile = None,
    password: Annotated[bool, typer.Option("--password", help="Ask for a password and encrypt the file.")] = False,
    as_json: AsJson = False,
) -> None:
    """Save a workspace as one file that opens identically on another computer."""
    from smeai.actions import projects

    word = _read_word(password_file) or (_new_word() if password else "")
    along = projects.outside(str(folder)) if files else ()
    view = watched(partial(_save, str(folder), str(out), files, word))
    lines = [f"“{view.name}” is saved in {view.path}: {view.files} files, {_size(view.size)}{', encrypted' * bool(word)}."]
    tell(
        {**asdict(view), "taken_along": [each.path for each in along]}, [*lines, *(f"Taken along: {each.path}" for each in along)], as_json
    )


@app.command(name="import")
def import_(
    file: Annotated[Path, typer.Argument(help="A .smeai file.")],
    out: Annotated[Path, typer.Option("--out", help="The folder to unpack into, which must not exist yet or be empty.")],
    password_file: PasswordFile = None,
    as_json: AsJson = False,
) -> None:
    """Open a workspace that was saved as one file."""
    from smeai.actions import projects

    word = _read_word(password_file)
    if not word and projects.asks_password(str(file)):
        word = _ask_word(file)
    _show(watched(partial(_open, str(file), str(out), word)), "Opened", as_json)


@app.command()
def rename(folder: Folder, name: str, as_json: AsJson = False) -> None:
    """Call a workspace something else; its folder stays where it is."""
    from smeai.actions import projects

    _show(projects.rename(str(folder), name), "Renamed", as_json)


@app.command(name="list")
def list_(portable: Portable = None, as_json: AsJson = False) -> None:
    """List the workspaces of this user and what else smeai keeps, with sizes."""
    found = _kept(portable)
    tell({"kept": [asdict(each) for each in found]}, [*_lines(found)] or ["smeai keeps nothing here."], as_json)


@app.command()
def delete(
    folder: Annotated[Path | None, typer.Argument(help="The folder of a workspace.")] = None,
    everything: Annotated[bool, typer.Option("--everything", help="All workspaces, settings and logs of this user.")] = False,
    portable: Portable = None,
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Delete a workspace, or everything that smeai keeps, for good. Your own files stay."""
    from smeai.actions import projects

    if (folder is None) is not everything:
        raise UsageError("Say what to delete.", "Name the folder of a workspace, or give --everything.")
    found = _kept(portable) if folder is None else (projects.kept_in(str(folder)),)
    if not found:
        say.print("smeai keeps nothing here.")
        return
    if not yes:
        _ask(found)
    erased = projects.delete_everything(*_places(portable)) if folder is None else projects.delete(str(folder))
    _tell_erased(erased, as_json)


def _save(folder: str, target: str, files: bool, word: str, progress: object) -> object:
    from smeai.actions import projects

    return projects.save_copy(folder, target, files, word, progress=progress)


def _open(file: str, folder: str, word: str, progress: object) -> "WorkspaceView":
    from smeai.actions import projects

    return projects.open_copy(file, "", word, folder, progress=progress)


def _show(view: "WorkspaceView", verb: str, as_json: bool) -> None:
    from smeai.actions import projects

    summary = {"name": view.name, "folder": view.folder, "pilots": [asdict(each) for each in view.pilots]}
    pilots = [f"  {each.title} ({each.use_case}): {each.headline or each.step}" for each in view.pilots]
    tell(summary, [f"{verb}: “{view.name}” in {view.folder}, {len(view.pilots)} pilots.", *pilots], as_json)
    projects.let_go(view.folder)


def _kept(portable: Path | None) -> "tuple[KeptView, ...]":
    from smeai.actions import projects

    return projects.kept(*_places(portable))


def _places(portable: Path | None) -> tuple[str, str, str, tuple[str, ...]]:
    from smeai.storage.log import log_folder
    from smeai.storage.settings import Settings

    settings = Settings.load(portable.absolute() if portable else None)
    folders = tuple(str(each) for each in settings.preferences.folders)
    logs = log_folder(portable.absolute() if portable else None)
    return str(settings.places.settings), str(settings.places.workspaces), str(logs), folders


def _ask(found: "Iterable[KeptView]") -> None:
    for line in _lines(found):
        say.print(line, markup=False)
    answer = typer.prompt(f"Type {WORD} to delete all this for good", default="", show_default=False)
    if answer.strip().casefold() != WORD:
        say.print("Nothing was deleted.")
        raise typer.Exit(1)


def _tell_erased(erased: "ErasedView", as_json: bool) -> None:
    lines = [f"Deleted: {erased.files:,} files, {_size(erased.size)}. Your own files are where they were.", *erased.left]
    tell(asdict(erased), lines, as_json)
    if erased.left:
        raise typer.Exit(1)


def _lines(found: "Iterable[KeptView]") -> Iterable[str]:
    for each in found:
        yield f"{each.kind:9} {each.files:6,} files {_size(each.size):>10}  {each.folder}"


def _size(size: int) -> str:
    return f"{size / 1e6:,.1f} MB" if size >= 100_000 else f"{size / 1e3:,.1f} kB"


def _read_word(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        words = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(f"The password could not be read from {file}.", "It must be a text file that may be read.") from error
    if not words or not words[0]:
        raise UsageError(f"There is no password in {file}.", "Its first line is taken.")
    return words[0]


def _new_word() -> str:
    return typer.prompt("Password", hide_input=True, confirmation_prompt=True)


def _ask_word(file: Path) -> str:
    if not sys.stdin.isatty():
        raise ProtectedFile(f"{file.name} is protected with a password.", "Give it with --password-file.")
    return typer.prompt("Password", hide_input=True)
