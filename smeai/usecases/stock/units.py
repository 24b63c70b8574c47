"""Quantities written with their unit: “12 pcs”."""

import re
from collections.abc import Sequence

from smeai.tabular.amounts import parse_number
from smeai.tabular.folding import fold
from smeai.tabular.grid import Cell

_DRESSED = re.compile(r"\s*(?P<number>\(?[-+−–]?\s?\d[\d.,'’\s]*\)?)\s*(?P<unit>[^\W\d_]{1,12}\.?)\s*")
_MOSTLY, _LONGEST = 0.5, 40


def without_unit(cells: Sequence[Cell]) -> Sequence[Cell]:
    """The cells as bare numbers, where most of them are numbers with one and the same unit; others are left as they are."""
    found = [match for cell in cells if isinstance(cell, str) and len(cell) < _LONGEST and (match := _DRESSED.fullmatch(cell))]
    dressed = [match for match in found if not _bare(match.string)]
    if len(dressed) < _MOSTLY * len(cells) or len({fold(match["unit"]) for match in dressed}) != 1:
        return cells
    numbers = {match.string: match["number"].strip() for match in dressed}
    return [numbers.get(cell, cell) if isinstance(cell, str) else cell for cell in cells]


def _bare(text: str) -> bool:
    return parse_number(text, ".") is not None or parse_number(text, ",") is not None
