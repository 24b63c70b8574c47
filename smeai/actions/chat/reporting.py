"""The report of a pilot, written."""

from collections.abc import Sequence
from pathlib import Path

from smeai.core.assets import assets_folder
from smeai.core.pilot import Setup
from smeai.core.prices import read_prices
from smeai.core.progress import Progress, silent
from smeai.usecases.chat.about import TOPIC
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.kpis import kpis
from smeai.usecases.chat.report import document
from smeai.usecases.chat.result import ChatResult

Figures = Sequence[tuple[str, float]]


def report(
    setup: Setup,
    edits: Edits,
    result: ChatResult,
    figures: Figures,
    threshold: float,
    client: str,
    folder: str,
    currency: str = "EUR",
    kinds: Sequence[str] = ("pdf", "html", "xlsx"),
    progress: Progress = silent,
) -> tuple[str, ...]:
    """Write the report; returns the paths."""
    from smeai.reports import render  # brings the PDF maker in, which nothing else needs

    prices = read_prices(assets_folder() / "prices" / "cloud.json")
    proposed = TOPIC not in dict(setup.mapping)
    made = document(result, kpis(result, dict(figures), threshold), threshold, client, currency, prices, proposed)
    return tuple(str(path) for path in render(made, Path(folder), tuple(kinds), progress=progress))
