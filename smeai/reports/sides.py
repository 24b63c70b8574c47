"""Key figures under several sets of inputs, as a page shows them: one row a figure, one column a set."""

from typing import Any

from smeai.core.document import Document, Sides
from smeai.reports.marks import value_of
from smeai.reports.texts import short
from smeai.reports.words import words


def sides_view(sides: Sides, document: Document) -> dict[str, Any]:
    """The outline of `sides`, as a table."""
    texts = words(document.language)
    columns = [{"title": texts["figure"], "number": False, "wide": False, "weight": 30}]
    columns += [{"title": short(name, 60), "number": True, "wide": False, "weight": 0} for name in sides.names]
    known = [{kpi.name: kpi for kpi in each} for each in sides.kpis]
    rows = [_row([each[name] for each in known], document) for name in sides.shown if all(name in each for each in known)]
    return {"kind": "table", "title": short(sides.title, 160), "columns": columns, "rows": rows, "more": "", "empty": ""}


def _row(kpis: list[Any], document: Document) -> list[str]:
    return [short(kpis[0].title, 90), *(value_of(kpi, document) for kpi in kpis)]
