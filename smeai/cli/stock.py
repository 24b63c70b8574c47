"""The command that forecasts sales."""

from dataclasses import asdict
from typing import Annotated

import typer

from smeai.cli.terminal import pairs, tell, watched
from smeai.cli.words import NOTHING, AsJson, File, Maps, Out, Settings, Sheet
from smeai.core.pilot import Source

STEPS = {"D": "days", "W": "weeks", "M": "months", "Q": "quarters", "Y": "years"}


def forecast(
    file: File,
    out: Out,
    horizon: Annotated[int, typer.Option("--horizon", min=0, max=366, help="Steps ahead; 0: as many as are usual.")] = 0,
    maps: Maps = NOTHING,
    settings: Settings = NOTHING,
    sheet: Sheet = "",
    as_json: AsJson = False,
) -> None:
    """Write for each item and coming step what will sell: mean, median, and 80 % and 95 % intervals."""
    from smeai.actions.stock import forecasts

    source = Source(str(file), sheet)
    summary = watched(lambda progress: forecasts.write(source, pairs(maps), pairs(settings), horizon, str(out), progress))
    lines = [
        f"{_items(summary.items)}, {summary.horizon} {STEPS[summary.frequency]} ahead. Written to {out}.",
        *(f"{_items(count)}: {method}" for method, count in summary.methods),
        *summary.notes,
    ]
    tell({**asdict(summary), "out": str(out)}, lines, as_json)


def _items(number: int) -> str:
    return "1 item" if number == 1 else f"{number:,} items"
