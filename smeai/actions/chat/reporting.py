"""The report of a pilot, written."""

from collections.abc import Sequence
from pathlib import Path

from smeai.actions.model_cards import model_cards
from smeai.core.case.scenario import Scenario
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.pilot import Setup
from smeai.core.prices import read_prices
from smeai.core.progress import Progress, silent
from smeai.core.report_wish import ReportWish
from smeai.models.catalog import ENCODERS
from smeai.storage.places import Places
from smeai.storage.price_list import PriceList
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
    wish: ReportWish,
    currency: str = "EUR",
    prices: str = "",
    progress: Progress = silent,
    shared: Shared = NOTHING,
    scenarios: Sequence[Scenario] = (),
) -> tuple[str, ...]:
    """Write the report as it is wished for, with the figures `shared` in the workspace and the what-ifs of the pilot; returns the paths.

    `prices` is the list of cloud prices, where it is not that of this user.
    """
    from smeai.reports import write  # brings the PDF maker in, which nothing else needs

    listed = read_prices(Path(prices)) if prices else PriceList(Places.of_system()).load()
    proposed = TOPIC not in dict(setup.mapping)
    made = document(
        result,
        kpis(result, dict(figures), threshold, shared=shared),
        threshold,
        wish.client,
        currency,
        listed,
        proposed,
        scenarios=scenarios,
        cards=model_cards(ENCODERS),
    )
    return write(made, wish, progress)
