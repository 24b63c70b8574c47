"""Rows below the data that are not data: totals, notes, signatures."""

from collections.abc import Sequence

from smeai.tabular.folding import fold
from smeai.tabular.grid import Cell, filled, is_blank
from smeai.tabular.traits import BLANK, DATE, NUMBER, TEXT, main_trait, trait
from smeai.tabular.vocabulary import TOTAL_WORDS

_MOST = 40  # rows looked at, from the end

_NOTES = (
    "note",
    "source",
    "quelle",
    "fuente",
    "hinweis",
    "generated",
    "erstellt",
    "printed",
    "exported",
    "page",
    "seite",
    "copyright",
    "rows",
    "stand",
)


def find_end(rows: list[list[Cell]], start: int, end: int) -> int:
    """The row after the last data row of the table whose data starts at `start`."""
    while end > start and not filled(rows[end - 1]):
        end -= 1
    sample = [row for row in rows[start : start + 200] if filled(row)]
    counts = sorted(filled(row) for row in sample)
    width = counts[len(counts) // 2] if counts else 0
    if len(sample) < 2 or width < 2:
        return end
    columns = max(map(len, sample))
    kinds = [main_trait(row[column] for row in sample[: max(2, len(sample) - 3)] if column < len(row)) for column in range(columns)]
    last, cut = end, end
    for index in range(end - 1, max(start, end - _MOST), -1):
        above = rows[index - 1]
        if not filled(rows[index]):
            continue
        if not _is_footer(rows[index], width, kinds, not filled(above), cut < end and not filled(rows[index + 1])):
            break
        cut = index
    while cut > start and cut < last and not filled(rows[cut - 1]):
        cut -= 1
    return cut


def _is_footer(row: list[Cell], width: int, kinds: Sequence[str], apart: bool, ended: bool) -> bool:
    present = [(cell, kinds[column] if column < len(kinds) else BLANK) for column, cell in enumerate(row) if not is_blank(cell)]
    if len(present) >= width and any(kind == DATE == trait(cell) for cell, kind in present):
        return False  # a whole row with its date
    texts = [str(cell) for cell, _ in present if trait(cell) == TEXT]
    words = fold(texts[0]).split() if texts else []
    if words and len(words) <= 4 and TOTAL_WORDS & set(words[:3]) and len(present) < width + (len(texts) == 1):
        # A row such as "Total | | 123" and not a brand called "Total": it stands apart, or most of its texts are missing.
        misplaced = isinstance(present[0][0], str) and trait(present[0][0]) == TEXT and present[0][1] not in (TEXT, BLANK)
        return apart or misplaced or len(texts) <= max(1, width // 3)
    if len(present) == 1 and width >= 3 and texts:
        kind = present[0][1]
        return (
            apart
            or ended
            or kind not in (TEXT, BLANK)
            or bool(words and words[0].startswith(_NOTES))
            or (is_blank(row[0]) is False and len(texts[0]) > 60)
        )
    lone_numbers = not texts and all(trait(cell) == NUMBER for cell, _ in present)
    return (apart or ended) and (len(present) <= width / 2 or (lone_numbers and len(present) < width))
