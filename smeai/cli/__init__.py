"""The command line: the same actions as the window, without Qt. Exit code 0 done, 1 the user's world, 2 usage."""

import io
import sys
from typing import Annotated

import typer

from smeai import __version__
from smeai.cli.machine import doctor, licences, models
from smeai.cli.pilots import demo, pilot, predict, train
from smeai.cli.stock import forecast
from smeai.cli.tables import read
from smeai.cli.terminal import hint, plain, say
from smeai.cli.workspace import app as workspace
from smeai.errors import SmeaiError, UsageError

app = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help="Small, honest AI for small businesses, offline."
)
for command in (demo, pilot, read, train, predict, forecast, models, doctor, licences):
    app.command()(command)
app.add_typer(workspace, name="workspace")
INTERRUPTED = 130


@app.callback(invoke_without_command=True)
def root(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    """Small, honest AI for small businesses, offline."""
    if version:
        say.print(f"smeai {__version__}")
        raise typer.Exit(0)


def main() -> int:
    """Run the command line on sys.argv; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name that this terminal cannot show is no reason to fail
    try:
        app()
    except SmeaiError as error:
        hint.print(f"[bold red]{type(error).__name__}[/]: {plain(error)}" if hint.is_terminal else str(error), markup=hint.is_terminal)
        return 2 if isinstance(error, UsageError) else 1
    except SystemExit as ended:  # how Typer ends: 0, 2 for words it does not know, 130 when it was interrupted
        if ended.code == INTERRUPTED:
            hint.print("Stopped.")
        return int(ended.code or 0) if ended.code in (None, 0, 1, 2) else 1
    except Exception as bug:  # the last resort: a traceback is for us, not for who runs the program
        return _report(bug)
    return 0


def _report(bug: Exception) -> int:
    """Write a bug down and ask for a report of it; returns the exit code."""
    from smeai.storage.log import log_folder, note_bug

    place = note_bug(bug, log_folder(), "command")
    told = f"It is written down in {place}" if place else f"It could not be written down: {type(bug).__name__}: {bug}"
    hint.print(f"This is a bug in smeai, not in your file; please report it. {told}", markup=False)
    return 1
