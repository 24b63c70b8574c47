"""The commands of the pilots: shown on a sample, run as a whole, trained, put to work."""

from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smeai.cli.terminal import hint, pairs, tell, watched
from smeai.cli.words import NOTHING, Anonymous, AsJson, File, HeadAccent, HeadLogo, HeadName, Lang, Maps, Out, Settings, Sheet
from smeai.core.letterhead import Letterhead
from smeai.core.pilot import Source
from smeai.core.report_wish import ReportWish
from smeai.core.translations import LANGUAGES
from smeai.errors import UsageError
from smeai.usecases import USE_CASES

if TYPE_CHECKING:
    from smeai.actions.done import Done
    from smeai.core.business.business import Business

NAMES = " or ".join(USE_CASES)


def demo(
    pilot: Annotated[str, typer.Argument(help=f"{NAMES}; without a name all, each in a folder of its own.")] = "",
    out: Out = Path("smeai-demo"),
    lang: Lang = "en",
    anonymous: Anonymous = False,
    name: HeadName = "",
    logo: HeadLogo = None,
    accent: HeadAccent = "",
    as_json: AsJson = False,
) -> None:
    """Run the sample pilots from start to report."""
    from smeai.actions import pilots

    wish = _wish(out, "", lang, anonymous, Letterhead(name, logo, accent))
    for key in (pilot,) if pilot else USE_CASES:
        wished = wish if pilot else replace(wish, folder=str(out / key))
        _show(watched(partial(pilots.demo, key, wished)), as_json)


def pilot(
    use_case: Annotated[str, typer.Argument(help=f"{NAMES}.")],
    file: File,
    out: Out,
    maps: Maps = NOTHING,
    settings: Settings = NOTHING,
    sheet: Sheet = "",
    client: Annotated[str, typer.Option(help="Whose name stands on the report.")] = "",
    currency: Annotated[str, typer.Option(help="ISO code, such as USD; without one that of the business, else EUR.")] = "",
    country: Annotated[str, typer.Option(help="Two letters, such as DE: what is usual there stands in for your own figures.")] = "",
    workspace: Annotated[Path | None, typer.Option(help="The folder of a workspace, whose business figures are used.")] = None,
    lang: Lang = "en",
    anonymous: Anonymous = False,
    name: HeadName = "",
    logo: HeadLogo = None,
    accent: HeadAccent = "",
    as_json: AsJson = False,
) -> None:
    """A whole proof of concept: import, honest test, key figures, report."""
    from smeai.actions import pilots

    business = _business(country, workspace)
    currency = currency or business.money or "EUR"
    if not (len(currency) == 3 and currency.isascii() and currency.isalpha()):
        raise UsageError(f"“{currency}” is no currency code.", "Three letters, such as EUR or USD.")
    source, told = Source(str(file), sheet), (_wish(out, client, lang, anonymous, Letterhead(name, logo, accent)), currency.upper())
    try:
        _show(watched(partial(pilots.run, use_case, source, pairs(maps), pairs(settings), *told, business=business)), as_json)
    except KeyboardInterrupt:
        if kept := pilots.left(use_case, str(out)):
            hint.print(kept, markup=False)
        raise


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
    from smeai.actions import pilots

    source = Source(str(file), sheet)
    summary = watched(partial(pilots.train, use_case, source, pairs(maps), pairs(settings), str(model)))
    tell(asdict(summary), summary.sentences(str(model)), as_json)


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

    count, lanes = watched(partial(predictions.write, str(model), Source(str(file), sheet), pairs(maps), str(out)))
    tell({"rows": count, "lanes": lanes, "out": str(out)}, [f"{count:,} rows{_counts(lanes)}. Written to {out}."], as_json)


def _business(country: str, workspace: Path | None) -> "Business":
    """What is known of the business; raises `UsageError` for a country or a workspace that is not."""
    from smeai.actions import business
    from smeai.core.business.business import Business
    from smeai.core.business.country import countries, find
    from smeai.storage.workspace import FILE

    if country and find(country) is None:
        raise UsageError(f"Nothing is known of the country “{country}”.", f"One of: {', '.join(countries())}.")
    if workspace and not (workspace / FILE).is_file():
        raise UsageError(f"There is no workspace in {workspace}.", "Name the folder that holds one.")
    known = business.load(str(workspace)).business if workspace else Business()
    return replace(known, country=country.upper()) if country else known


def _wish(out: Path, client: str, lang: str, anonymous: bool, letterhead: Letterhead) -> ReportWish:
    if lang not in LANGUAGES:
        raise UsageError(f"No report is written in “{lang}”.", f"One of: {', '.join(LANGUAGES)}.")
    return ReportWish(str(out), client, language=lang, anonymous=anonymous, letterhead=letterhead)


def _show(done: "Done", as_json: bool) -> None:
    figures = [f"{title}: {value}" for title, value in done.figures]
    lines = [done.headline, "", *figures, "", "Written:", *(f"  {path}" for path in done.paths)]
    tell(asdict(done), [*lines, *(f"Note: {each}" for each in done.questions)], as_json)


def _counts(lanes: dict[str, int]) -> str:
    return ": " * bool(lanes) + ", ".join(f"{count:,} {lane}" for lane, count in lanes.items())
