"""Header rows: where they start and how many there are."""

import re
from collections.abc import Sequence
from statistics import median

from smeai.tabular.blocks import Span, is_year
from smeai.tabular.folding import fold
from smeai.tabular.grid import Cell, Grid, filled, is_blank
from smeai.tabular.traits import BLANK, DATE, NUMBER, TEXT, TIME, TRUTH, main_trait, trait
from smeai.tabular.vocabulary import HEADER_WORDS

_MOST_HEADER_ROWS = 4
_LONGEST_NAME = 80
_SAMPLE = 200
_NOTE = re.compile(r"[^\W\d][^:]{1,40}:\s*\S", re.DOTALL)


def typical_width(rows: Sequence[list[Cell]]) -> int:
    """How many cells a row of the table has filled, the short rows of preamble and footer left aside."""
    counts = [count for row in rows if (count := filled(row))]
    wide = [count for count in counts if count > 1]
    # The median cell, not the median row, sits in a row of this width: a long preamble has few cells.
    return round(median(count for count in wide for _ in range(count))) if len(wide) * 2 >= len(counts) or len(wide) > 20 else 1


def find_start(rows: list[list[Cell]], span: Span) -> int:
    """The first row of the table: the first one about as full as its rows are."""
    window = range(span[0], min(span[1], span[0] + _SAMPLE))
    width = typical_width([rows[index] for index in window])
    counts = [filled(rows[index]) for index in window]
    for offset, count in enumerate(counts):
        after = max([later for later in counts[offset + 1 :] if later][:3], default=count)
        if _is_note(rows[span[0] + offset]) and after >= count:
            continue
        if count >= max(1, 0.6 * width) and (width == 1 or count > 1) and after >= 0.4 * width:
            return span[0] + offset
    return next((index for index in window if filled(rows[index])), span[0])


def _is_note(row: list[Cell]) -> bool:
    """Whether a row holds several notes such as "Bank code: 123", as the head of a report does."""
    texts = [str(cell) for cell in row if not is_blank(cell)]
    return len(texts) > 1 and sum(bool(_NOTE.match(text)) for text in texts) > len(texts) / 2


def count_header_rows(rows: list[list[Cell]], start: int, end: int) -> tuple[int, bool]:
    """How many rows from `start` are header, and whether that is certain."""
    sample = [row for row in rows[start : min(end, start + _SAMPLE)] if filled(row)]
    if len(sample) < 2:
        return int(bool(sample) and _reads_as_header(sample[0])), False
    body = sample[min(_MOST_HEADER_ROWS, max(1, len(sample) // 2)) :]
    width = max(map(len, sample))
    kinds = [main_trait(row[column] for row in body if column < len(row)) for column in range(width)]
    typed = [column for column, kind in enumerate(kinds) if kind not in (TEXT, BLANK)]
    if typed:
        count = int(_names_years(sample[0]) and len(sample) > 2 and _heads(sample[1], typed, kinds, 1))
        while count < min(_MOST_HEADER_ROWS, len(sample) - 1) and _heads(sample[count], typed, kinds, count):
            count += 1
        if count or any(trait(cell_at(sample[0], column)) == kinds[column] for column in typed):
            return count, True
    return _weigh_texts(sample)


def count_group_rows(grid: Grid, start: int, top: int) -> int:
    """How many rows right above the header hold titles of groups of columns: texts or years, merged or indented."""
    count = 0
    while count < 2 and start - count > top:
        index = start - count - 1
        row = grid.rows[index]
        merged = any(first[0] <= index <= last[0] for first, last in grid.merged)
        indented = is_blank(row[0]) or is_blank(grid.rows[index + 1][0])
        years = any(map(is_year, row))
        if (
            filled(row) < 2 - years
            or not (merged or indented)
            or any(trait(cell) not in (TEXT, BLANK) and not is_year(cell) for cell in row)
        ):
            break
        count += 1
    return count


def cell_at(row: list[Cell], column: int) -> Cell:
    """The cell of a row that may be too short."""
    return row[column] if column < len(row) else None


def _heads(row: list[Cell], typed: list[int], kinds: list[str], above: int) -> bool:
    """Whether a row holds texts (or years) where the columns below hold numbers and dates."""
    cells = [(cell_at(row, column), kinds[column]) for column in typed]
    present = [(cell, kind) for cell, kind in cells if not is_blank(cell)]
    texts = sum(trait(cell) != kind or is_year(cell) for cell, kind in present)
    if any(is_year(cell) for cell, _ in present) and not any(trait(cell) == TEXT for cell in row):
        return False
    traits = [(trait(cell), kind) for cell, kind in zip(row, kinds, strict=False) if not is_year(cell)]
    strange = any(found in (NUMBER, TIME, TRUTH) or (found == DATE and kind == DATE) for found, kind in traits)
    if above and (strange or texts < 2 or len(present) < len(cells) / 2):
        return False
    return bool(present) and texts >= 0.7 * len(present)


def _names_years(row: list[Cell]) -> bool:
    """Whether a row holds years and nothing else, as above months."""
    return filled(row) > 1 and all(is_blank(cell) or is_year(cell) for cell in row)


def _reads_as_header(row: list[Cell]) -> bool:
    return all(trait(cell) in (TEXT, BLANK) and len(str(cell or "")) <= _LONGEST_NAME for cell in row)


def _weigh_texts(sample: list[list[Cell]]) -> tuple[int, bool]:
    """Where every column is text: usual names and short ones speak for a header, repeated values against."""
    head, body = sample[0], sample[1:]
    if not _reads_as_header(head):
        return 0, True
    names = [str(cell) for cell in head if not is_blank(cell)]
    if any(set(fold(name).split()) & HEADER_WORDS for name in names):
        return 1, True
    columns = [[str(row[column]) for row in body if column < len(row) and not is_blank(row[column])] for column in range(len(head))]
    repeated = sum(str(name) in column for name, column in zip(head, columns, strict=True))
    longer = sum(len(str(name)) * 3 < median(map(len, column)) for name, column in zip(head, columns, strict=True) if column)
    if len(set(names)) < len(names) or repeated:
        return 0, False
    return 1, bool(longer)
