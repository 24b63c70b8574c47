"""The mark of figures that rest on an assumption, the same in every document."""

from smeai.core.document import Chart, Document, Sides, Table
from smeai.core.figures import STAR, written
from smeai.core.kpi import Input, Kpi, Origin
from smeai.reports.naming import all_kpis


def assumed(figure: Kpi | Input) -> bool:
    """Whether a figure is to be marked."""
    return figure.assumed and figure.value is not None if isinstance(figure, Kpi) else figure.origin is Origin.ASSUMPTION


def value_of(kpi: Kpi, document: Document) -> str:
    """The figure as `document` writes it, with its mark."""
    return written(kpi.value, kpi.unit, document.currency, document.language) + STAR * assumed(kpi)


def any_assumed(document: Document) -> bool:
    """Whether a reader meets the mark, and must be told what it means."""
    sides = (kpi for block in document.blocks if isinstance(block, Sides) for kpis in block.kpis for kpi in kpis)
    columns = (column for block in document.blocks if isinstance(block, Table) for column in block.columns)
    charts = any(isinstance(block, Chart) and block.assumed for block in document.blocks)
    return any(map(assumed, (*all_kpis(document), *sides))) or any(column.assumed for column in columns) or charts
