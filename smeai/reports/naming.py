"""Every key figure and input of a document once, and the names of their cells."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from smeai.core.document import Document, Tiles
from smeai.core.kpi import Input, Kpi, names
from smeai.reports.formulas import readable

# A1 and R1C1 references, and words a spreadsheet keeps for itself
_TAKEN = re.compile(r"[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*|true|false", re.IGNORECASE)


def all_kpis(document: Document) -> tuple[Kpi, ...]:
    """Every key figure of the document once: the number first, then its list, then those in tiles only."""
    tiles = [kpi for block in document.blocks if isinstance(block, Tiles) for kpi in block.kpis]
    found: dict[str, Kpi] = {}
    for kpi in (document.number, *document.kpis, *tiles):
        found.setdefault(kpi.name, kpi)
    return tuple(found.values())


def all_inputs(document: Document) -> tuple[Input, ...]:
    """Every input of the document and of its key figures once; ValueError when one name has two values."""
    found: dict[str, Input] = {}
    for one in (*document.inputs, *(one for kpi in all_kpis(document) for one in kpi.inputs)):
        if found.setdefault(one.name, one).value != one.value:
            raise ValueError(f"the input {one.name} has two values: {found[one.name].value} and {one.value}")
    return tuple(found.values())


def completed(document: Document) -> Document:
    """`document` with key figures that also hold the inputs of those they use, so that assumptions at second hand are marked."""
    known, inner = {kpi.name: kpi for kpi in all_kpis(document)}, {}

    def whole(kpi: Kpi) -> Kpi:
        return replace(kpi, inputs=tuple({one.name: one for one in (*kpi.inputs, *_inner(known[kpi.name], known, inner))}.values()))

    tiles = (replace(block, kpis=tuple(map(whole, block.kpis))) if isinstance(block, Tiles) else block for block in document.blocks)
    return replace(document, number=whole(document.number), kpis=tuple(map(whole, document.kpis)), blocks=tuple(tiles))


def _inner(kpi: Kpi, known: Mapping[str, Kpi], found: dict[str, tuple[Input, ...]]) -> tuple[Input, ...]:
    """The inputs of a figure and of those it uses, each once; `found` keeps what is known of others already."""
    if kpi.name not in found:
        found[kpi.name] = kpi.inputs  # for a formula that comes back to itself
        own = {one.name for one in kpi.inputs}
        deeper = (known[name] for name in names(kpi.formula) if name in known and name not in own and name != kpi.name)
        inputs = {one.name: one for one in (*kpi.inputs, *(one for other in deeper for one in _inner(other, known, found)))}
        found[kpi.name] = tuple(inputs.values())
    return found[kpi.name]


@dataclass(frozen=True, slots=True)
class Naming:
    """Which cells the workbook has: `meant` by a name in a formula, and `own`, that of each key figure.

    `usable` are the meant ones as formulas name them.
    """

    inputs: tuple[Input, ...]
    kpis: tuple[Kpi, ...]
    meant: Mapping[str, str]
    own: Mapping[str, str]
    usable: Mapping[str, str]


def naming(document: Document) -> Naming:
    """The inputs and key figures of `document` with the names of their cells."""
    inputs, kpis = all_inputs(document), all_kpis(document)
    meant = cell_names(inputs, kpis)
    entered = {one.name for one in inputs}
    usable = meant | {kpi.name: readable(kpi.formula, meant[kpi.name]) for kpi in kpis if kpi.name not in entered}
    return Naming(inputs, kpis, meant, kpi_cells(kpis, meant, inputs), usable)


def cell_names(inputs: Iterable[Input], kpis: Iterable[Kpi]) -> dict[str, str]:
    """The name of the cell each name in a formula means: an input, or else a key figure."""
    cells: dict[str, str] = {}
    for name in (*(one.name for one in inputs), *(kpi.name for kpi in kpis)):
        if name not in cells:
            cells[name] = _free(name, cells.values())
    return cells


def kpi_cells(kpis: Iterable[Kpi], cells: Mapping[str, str], inputs: Iterable[Input]) -> dict[str, str]:
    """The cell name of each key figure; one that shares its name with an input gets its own."""
    taken, own = {one.name for one in inputs}, {}
    for kpi in kpis:
        own[kpi.name] = _free(f"{kpi.name}_result", [*cells.values(), *own.values()]) if kpi.name in taken else cells[kpi.name]
    return own


def _free(name: str, used: Iterable[str]) -> str:
    """`name`, or the next one like it that a spreadsheet accepts and nobody uses; case does not count there."""
    lowered = {one.lower() for one in used}
    while _TAKEN.fullmatch(name) or name.lower() in lowered:
        name += "_"
    return name
