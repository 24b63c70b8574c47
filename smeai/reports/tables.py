"""Tables as a page shows them: the first rows, written, with their decimals in line."""

from collections.abc import Sequence
from typing import Any

from smeai.core.document import Column, Document, Table
from smeai.core.figures import digits, written
from smeai.core.kpi import Unit
from smeai.reports.marks import STAR
from smeai.reports.texts import longest_word, short
from smeai.reports.words import words

Cell = str | float | None
_MOST_DECIMALS_IN_LINE = 3  # beyond it, a tiny figure would drag zeros behind all others
_LEAST, _LEAST_WIDE, _MOST_WIDE, _MOST_NUMBER = 8, 30, 50, 18  # characters
_SHORT, _MOST_SHORT = 24, 64  # characters of a column, and of all columns together, that are not broken into lines
_PAGE, _GAP = 100, 3  # characters across the page, and between columns
_ALMOST_WHOLE = 0.995  # a share from which more decimals are written, lest it reads as 100 %


def table_view(table: Table, document: Document) -> dict[str, Any]:
    """The outline of `table`: its first `shown` rows and a line that says how many there are."""
    rows = table.rows[: max(0, table.shown)]
    columns = [_column(column, [_cell(row, index) for row in rows], document) for index, column in enumerate(table.columns)]
    weights = _weights(table.columns, columns)
    texts = words(document.language)
    counts = [written(count, Unit.COUNT, language=document.language) for count in (len(rows), len(table.rows))]
    return {
        "kind": "table",
        "title": short(table.title, 160),
        "columns": [
            {"title": short(column.title, 60), "number": column.unit is not None, "wide": column.wide, "weight": weight}
            for column, weight in zip(table.columns, weights, strict=True)
        ],
        "rows": [list(row) for row in zip(*columns, strict=True)],
        "more": texts["rows shown"].format(*counts) if len(rows) < len(table.rows) else "",
        "empty": "" if rows or table.rows else texts["no rows"],
    }


def _cell(row: Sequence[Cell], index: int) -> Cell:
    return row[index] if index < len(row) else None


def _column(column: Column, cells: list[Cell], document: Document) -> list[str]:
    unit = column.unit or Unit.NUMBER
    plain = [cell for cell in cells if isinstance(cell, int | float) and not _almost_whole(cell, unit)]
    needed = max((digits(cell, unit, document.currency) for cell in plain), default=0)
    decimals = needed if column.unit and needed <= _MOST_DECIMALS_IN_LINE else None
    mark = STAR if column.assumed else ""
    return [
        _written(cell, unit, None if _almost_whole(cell, unit) else decimals, document) + mark * isinstance(cell, int | float)
        for cell in cells
    ]


def _almost_whole(cell: Cell, unit: Unit) -> bool:
    return unit is Unit.SHARE and isinstance(cell, float) and _ALMOST_WHOLE < cell < 1


def _weights(columns: Sequence[Column], cells: list[list[str]]) -> list[int]:
    """The room of each column beside the others; where one can take the rest, short texts take what they need, as figures do."""
    weights = [_weight(column, some) for column, some in zip(columns, cells, strict=True)]
    longest = [max(map(len, (column.title, *some))) for column, some in zip(columns, cells, strict=True)]
    short_ones = [place for place, length in enumerate(longest) if length <= _SHORT and not columns[place].wide]
    if any(column.wide for column in columns) and sum(longest[place] for place in short_ones) <= _MOST_SHORT:
        weights = [0 if place in short_ones else weight for place, weight in enumerate(weights)]
    words_ = [max(map(_longest_word, (column.title, *some)), default=0) for column, some in zip(columns, cells, strict=True)]
    if _fits(weights, longest, words_):
        return weights
    most = [_LEAST_WIDE if column.wide else _MOST_NUMBER for column in columns]
    return [max(word + _GAP, min(length, limit)) for word, length, limit in zip(words_, longest, most, strict=True)]


def _longest_word(text: str) -> int:
    return min(_MOST_NUMBER, longest_word(text))


def _fits(weights: Sequence[int], longest: Sequence[int], words_: Sequence[int]) -> bool:
    """Whether each column has room for its longest word; where not, a word would run into the next column."""
    rest = _PAGE - sum(length + _GAP for length, weight in zip(longest, weights, strict=True) if not weight)
    total = sum(weights)
    return rest >= 0 and all(rest * weight >= (word + _GAP) * total for weight, word in zip(weights, words_, strict=True) if weight)


def _weight(column: Column, cells: list[str]) -> int:
    """The room a column needs beside the others, by its longer cells; 0 for figures, which take what they need."""
    if column.unit is not None and len(column.title) <= _MOST_NUMBER:
        return 0
    lengths = sorted(map(len, (column.title, *cells)))
    typical = lengths[int(0.9 * (len(lengths) - 1))]
    return max(_LEAST_WIDE if column.wide else _LEAST, min(typical + 3, _MOST_NUMBER if column.unit else _MOST_WIDE))


def _written(cell: Cell, unit: Unit, decimals: int | None, document: Document) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return short(cell, 400)
    return written(cell, unit, document.currency, document.language, decimals)
