"""Bookings for a whole file: its own columns, and what the model says beside them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from smeai.actions.books.data import gathered, mapping
from smeai.core.pilot import Setup, Source
from smeai.core.progress import Progress, silent, span
from smeai.usecases.books import lanes
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.model import BooksModel
from smeai.usecases.books.suggester import LANES, Suggested

COLUMNS = ("prediction", "confidence", "decision", "reason")


def told(model: str, source: Source, maps: Mapping[str, str], progress: Progress = silent) -> tuple[list[list[object]], dict[str, int]]:
    """One value for each of `COLUMNS` and each row of the source, in order; and how many went to each lane."""
    trained = BooksModel.load(Path(model))
    setup = Setup("books", source, tuple(mapping(source, maps, with_account=False).items()))
    found, _ = gathered(setup, None, span(progress, 0, 0.2))
    said = lanes.suggest(trained.booker, found.lines, trained.threshold, Chart("", ()), span(progress, 0.2, 1))
    rows = list(_rows(said))
    return rows, dict(Counter(str(row[2]) for row in rows))


def _rows(said: Suggested) -> Iterator[list[object]]:
    columns = (said.account.tolist(), said.confidence.tolist(), said.lane.tolist(), said.why.tolist())
    for account, confidence, lane, why in zip(*columns, strict=True):
        name = said.accounts[account] if account >= 0 else ""
        yield [name, round(confidence, 5), LANES[lane].value, said.whys[why] if why >= 0 else ""]
