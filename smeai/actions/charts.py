"""Charts of accounts to begin with: the starters that come along, and the user's own file."""

from collections.abc import Sequence
from pathlib import Path

from smeai.core.progress import Progress, silent
from smeai.tabular.reading import Reading
from smeai.usecases.books import starters as known
from smeai.usecases.books.chart_import import read_chart
from smeai.usecases.books.file_views import ChartView, StarterView


def starters() -> tuple[StarterView, ...]:
    """The starter charts, the most general first."""
    return tuple(
        StarterView(each.key, each.title, each.language, each.country, len(known.starter(each.key).accounts)) for each in known.starters()
    )


def starter(key: str, trade: str = known.GENERAL) -> ChartView:
    """A starter chart for a trade: general, food, retail or services."""
    return ChartView(known.starter(key, trade))


def load(path: str, answers: Sequence[tuple[str, str]] = (), progress: Progress = silent) -> ChartView:
    """The user's own chart, from any table; `answers` are (question key, value) pairs."""
    reading, mapping = Reading(), {}
    for key, value in answers:
        if key in Reading.__dataclass_fields__:
            reading = reading.answered(key, value)
        else:
            mapping[key] = value
    found = read_chart(Path(path), reading, mapping or None, progress)
    return ChartView(found.chart, found.problems, found.questions)
