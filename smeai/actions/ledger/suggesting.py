"""Who suggests accounts for the lines of a pilot."""

from smeai.storage.workspace import Workspace
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.plain_suggester import PlainSuggester
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.suggester import Suggester


def suggester(workspace: Workspace, pilot: int, chart: Chart, rules: Rules) -> Suggester | None:
    """The one for this pilot; None where nothing can be suggested."""
    return PlainSuggester(chart, rules)
