"""The command line: the same actions as the window, without Qt. Exit code 0 done, 1 the user's world, 2 usage."""

import io
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from smeai import __version__
from smeai.cli.terminal import hint, pairs, plain, say, tell, watched
from smeai.core.pilot import Setup, Source
from smeai.errors import FileError, SmeaiError, UsageError

app = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help="Small, honest AI for small businesses, offline."
)

File = Annotated[Path, typer.Argument(help="A spreadsheet: xlsx, xls, ods, csv, tsv or txt.")]
Maps = Annotated[list[str], typer.Option("--map", metavar="ROLE=COLUMN", help="Which column plays a role; may be given again.")]
Settings = Annotated[list[str], typer.Option("--set", metavar="OPTION=VALUE", help="An option of the pilot; may be given again.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print a machine-readable summary.")]
Out = Annotated[Path, typer.Option("--out", help="Where to write.")]
Sheet = Annotated[str, typer.Option("--sheet", help="The sheet to read.")]
READY = ("chat", "books")
SAMPLES = {
    "chat": ("web_shop_messages.xlsx", (), "Pell & Ondry"),
    "books": ("bakery/booked_until_june.xlsx", ("chart={folder}/bakery/chart_of_accounts.csv",), "Sample bakery"),
}
INTERRUPTED = 130
NOTHING: list[str] = []  # typer needs a list and never changes it


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


@app.command()
def demo(
    pilot: Annotated[str, typer.Argument(help="chat or books; without a name both, each in a folder of its own.")] = "",
    out: Out = Path("smeai-demo"),
    as_json: AsJson = False,
) -> None:
    """Run the sample pilots from start to report."""
    from smeai.core.assets import assets_folder

    for key in (pilot,) if pilot else READY:
        _ready(key)
        sample, chosen, client = SAMPLES[key]
        folder = assets_folder() / "samples"
        settings = [each.format(folder=folder) for each in chosen]
        _pilot(key, folder / sample, out if pilot else out / key, [], settings, "", client, "EUR", as_json)


@app.command()
def pilot(
    use_case: Annotated[str, typer.Argument(help="chat, stock or books.")],
    file: File,
    out: Out,
    maps: Maps = NOTHING,
    settings: Settings = NOTHING,
    sheet: Sheet = "",
    client: Annotated[str, typer.Option(help="Whose name stands on the report.")] = "",
    currency: Annotated[str, typer.Option(help="ISO code, such as EUR.")] = "EUR",
    as_json: AsJson = False,
) -> None:
    """A whole proof of concept: import, honest test, key figures, report."""
    _ready(use_case)
    _pilot(use_case, file, out, maps, settings, sheet, client, currency, as_json)


@app.command()
def read(
    files: Annotated[list[Path], typer.Argument(help="Spreadsheets of any kind.")],
    out: Annotated[Path | None, typer.Option("--out", help="One CSV file.")] = None,
    out_dir: Annotated[Path | None, typer.Option("--out-dir", help="A folder: 0000.csv, 0001.csv, ... and index.json.")] = None,
    kind: Annotated[str, typer.Option("--as", help="table or statement.")] = "table",
    as_json: AsJson = False,
) -> None:
    """Write any table, or any bank statement, as clean CSV."""
    if kind not in ("table", "statement"):
        raise UsageError(f"“{kind}” is neither a table nor a statement.", "Use --as table or --as statement.")
    if (out is None) == (out_dir is None) or (out is not None and len(files) > 1):
        raise UsageError("Say where to write.", "Give --out FILE for one file, or --out-dir FOLDER for several.")
    if out is not None:
        _read_one(files[0], out, kind, as_json)
        return
    from smeai.actions import statement_files, tables

    room = statement_files if kind == "statement" else tables
    entries = watched(lambda progress: room.export([str(file) for file in files], str(out_dir), progress))
    tell({"files": entries}, [line for entry in entries for line in _outcome(entry)], as_json)
    if failed := sum(not entry["ok"] for entry in entries):
        raise FileError(f"{failed} of {len(entries)} files could not be read.", f"{out_dir / 'index.json'} says why.")


@app.command()
def train(
    use_case: Annotated[str, typer.Argument(help="chat or books.")],
    file: File,
    model: Annotated[Path, typer.Option("--model", help="The model to write, such as shop.smeai-model.")],
    maps: Maps = NOTHING,
    settings: Settings = NOTHING,
    sheet: Sheet = "",
    as_json: AsJson = False,
) -> None:
    """Train a model on a labelled file; an empty topic marks a message that belongs to none."""
    _ready(use_case)
    setup = _setup(use_case, file, maps, settings, sheet)
    if use_case == "books":
        _train_books(setup, model, as_json)
        return
    from smeai.actions import chat
    from smeai.usecases.chat.edits import Edits

    summary = watched(lambda progress: chat.train(setup, Edits(), str(model), progress))
    lines = [
        f"Learned {summary.topics} topics from {summary.messages:,} messages; the model is {model}.",
        f"{_automatic(summary.threshold)} Calibration error, out of fold: {summary.calibration_error:.3f}.",
        *map(str, summary.problems),
    ]
    tell(asdict(summary), lines, as_json)


@app.command()
def predict(
    model: Annotated[Path, typer.Argument(help="A .smeai-model file.")],
    file: File,
    out: Out,
    maps: Maps = NOTHING,
    sheet: Sheet = "",
    as_json: AsJson = False,
) -> None:
    """Write the input columns with prediction, top, confidence, decision and reason."""
    from smeai.actions import predictions

    count, lanes = watched(lambda progress: predictions.write(str(model), Source(str(file), sheet), pairs(maps), str(out), progress))
    tell({"rows": count, "lanes": lanes, "out": str(out)}, [f"{count:,} rows{_counts(lanes)}. Written to {out}."], as_json)


@app.command()
def models(as_json: AsJson = False) -> None:
    """List the shipped models and check that they are whole."""
    from smeai.actions import machine

    found = machine.models()
    lines = [f"{each.name:14} {each.size / 1e6:6.1f} MB  {each.licence:11} {each.state:9} {each.title}" for each in found]
    tell({"models": [asdict(each) for each in found]}, lines, as_json)
    if any(each.state != "whole" for each in found):
        raise typer.Exit(1)


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Check this machine: models, fonts, libraries, places that are written to."""
    from smeai.actions import machine

    checks = machine.doctor()
    lines = [f"{'ok ' if each.good else 'NO '} {each.name}: {each.sentence}" for each in checks]
    tell({"checks": [asdict(each) for each in checks]}, lines, as_json)
    if not all(each.good for each in checks):
        raise typer.Exit(1)


@app.callback(invoke_without_command=True)
def root(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    """Small, honest AI for small businesses, offline."""
    if version:
        say.print(f"smeai {__version__}")
        raise typer.Exit(0)


def _train_books(setup: Setup, model: Path, as_json: bool) -> None:
    from smeai.actions.books import training

    summary = watched(lambda progress: training.train(setup, str(model), progress))
    posted = f"At {summary.precision:.0%} right, {summary.posted:.0%} of later lines would have been posted without a touch."
    lines = [
        f"Learned {summary.accounts} accounts from {summary.lines:,} lines; the model is {model}.",
        f"On later lines it was right on {summary.right:.1%}. {posted} Calibration error: {summary.calibration_error:.3f}.",
        *map(str, summary.problems),
    ]
    tell(asdict(summary), lines, as_json)


def _read_one(file: Path, out: Path, kind: str, as_json: bool) -> None:
    from smeai.actions import statement_files, tables

    if kind == "statement":
        entry = watched(lambda progress: statement_files.write(str(file), str(out), progress))
        balances = {"ok": "The balances add up.", "mismatch": "The balances do not add up.", "none": "It states no balances to check."}
        told = [f"{entry['format']}: {entry['rows']:,} lines written to {out}. {balances[entry['balances']]}", *entry["problems"]]
        tell({**entry, "out": str(out)}, [*told, *(each["sentence"] for each in entry["questions"])], as_json)
        return
    result = watched(lambda progress: tables.write(str(file), str(out), progress))
    summary = {"file": str(file), "rows": len(result.table), "columns": result.table.columns, "out": str(out)}
    lines = [f"{len(result.table):,} rows, {len(result.table.columns)} columns written to {out}."]
    tell(summary, [*lines, *map(str, result.problems), *(question.sentence for question in result.questions)], as_json)


def _pilot(
    use_case: str, file: Path, out: Path, maps: list[str], settings: list[str], sheet: str, client: str, currency: str, as_json: bool
) -> None:
    from smeai.actions import pilots

    if not (len(currency) == 3 and currency.isascii() and currency.isalpha()):
        raise UsageError(f"“{currency}” is no currency code.", "Three letters, such as EUR or USD.")
    currency = currency.upper()
    if use_case == "books":
        from smeai.actions.books import whole

        source = Source(str(file), sheet)
        done = watched(lambda progress: whole.run(source, pairs(maps), pairs(settings), str(out), client, currency, progress))
    else:
        setup = _setup(use_case, file, maps, settings, sheet)
        done = watched(lambda progress: pilots.run(setup, str(out), client, currency, progress))
    lines = [
        done.headline,
        "",
        *(f"{title}: {value}" for title, value in done.figures),
        "",
        "Written:",
        *(f"  {path}" for path in done.paths),
    ]
    tell(asdict(done), [*lines, *(f"Note: {each}" for each in done.questions)], as_json)


def _setup(use_case: str, file: Path, maps: list[str], settings: list[str], sheet: str) -> Setup:
    from smeai.actions import pilots

    return pilots.setup(use_case, Source(str(file), sheet), pairs(maps), pairs(settings))


def _ready(use_case: str) -> None:
    if use_case in READY:
        return
    known = {"stock": "The stock pilot is not there yet.", "books": "The books pilot is not there yet."}
    raise UsageError(known.get(use_case, f"There is no pilot “{use_case}”."), f"There is: {', '.join(READY)}.")


def _automatic(threshold: float) -> str:
    if threshold < 1:
        return f"Automatic from {threshold:.1%} on."
    return "Nothing will be answered automatically: these messages do not show that wrong answers stay few enough."


def _outcome(entry: dict[str, Any]) -> list[str]:
    """What became of one file of several, and what should have been asked about it."""
    if not entry["ok"]:
        return [f"{entry['file']}: {entry['error']}"]
    asked = [f"  {question['sentence']} Taken as: {question['assumed']}." for question in entry["questions"]]
    return [f"{entry['file']}: {entry['rows']:,} rows", *asked]


def _counts(lanes: dict[str, int]) -> str:
    return ": " * bool(lanes) + ", ".join(f"{count:,} {lane}" for lane, count in lanes.items())
