"""The report as a page shows it: every figure written, every chart drawn, nothing laid out yet.

PDF and HTML set the same outline, a tree of plain dictionaries, lists and texts.
"""

from collections.abc import Mapping
from typing import Any

from smeai.core.chart import ChartTheme, draw, marked, natural_height
from smeai.core.document import Block, Bullets, Chart, Document, Heading, Note, Paragraph, Sides, Table, Tiles
from smeai.core.figures import exactly, span, written
from smeai.core.kpi import Input, Kpi, Unit
from smeai.core.phrases import apart
from smeai.reports.formulas import worded
from smeai.reports.marks import STAR, any_assumed, assumed, value_of
from smeai.reports.naming import all_inputs, all_kpis
from smeai.reports.sides import sides_view
from smeai.reports.tables import table_view
from smeai.reports.texts import short
from smeai.reports.words import base_language, long_date, reads_from_right, words

Outline = dict[str, Any]
_CHART_WIDTH = 640.0
_TILES_BY_DEFAULT = 4


def outline(document: Document, themes: Mapping[str, ChartTheme]) -> Outline:
    """What `document` shows, each chart drawn once in every theme of `themes`."""
    tiles, chart, rest = _front(document)
    drawing = _Drawing(document, themes)
    return {
        "language": base_language(document.language),
        "rtl": reads_from_right(document.language),
        "words": dict(words(document.language)),
        "title": short(document.title, 160) or "smeai",
        "client": short(document.client, 160),
        "date": long_date(document.date, document.language),
        "headline": short(document.headline, 600),
        "assumed": words(document.language)["assumed"] if any_assumed(document) else "",
        "number": _figure(document.number, document),
        "tiles": [_figure(kpi, document) for kpi in tiles],
        "chart": drawing.block(chart) if chart else None,
        "blocks": [drawing.block(block) for block in rest],
        "formulas": [_formula(kpi, document) for kpi in all_kpis(document)],
        "inputs": [_input(one, document) for one in all_inputs(document)],
        "facts": [[short(name, 80), short(value, 400)] for name, value in document.facts],
    }


def _front(document: Document) -> tuple[tuple[Kpi, ...], Chart | None, list[Block]]:
    """The tiles and the chart of the first page, and all other blocks in their order; no tile repeats the number above it."""
    tiles = next((block for block in document.blocks if isinstance(block, Tiles)), None)
    chart = next((block for block in document.blocks if isinstance(block, Chart)), None)
    rest = [block for block in document.blocks if block is not tiles and block is not chart]
    others = tuple(kpi for kpi in (tiles.kpis if tiles else document.kpis) if kpi.name != document.number.name)
    return (others if tiles else others[:_TILES_BY_DEFAULT]), chart, rest


def _figure(kpi: Kpi, document: Document) -> Outline:
    texts, rtl = words(document.language), reads_from_right(document.language)
    bounds = []
    if kpi.low is not None and kpi.high is not None:
        ends = span(kpi.low, kpi.high, kpi.unit, document.currency, document.language)
        bounds.append(texts["between"].format(apart(ends) if rtl else ends))
    if kpi.n is not None:
        bounds.append(f"n\u00a0=\u00a0{written(kpi.n, Unit.COUNT, language=document.language)}")
    return {"title": short(kpi.title, 90), "value": value_of(kpi, document), "bounds": bounds, "sentence": short(kpi.sentence, 400)}


def _formula(kpi: Kpi, document: Document) -> Outline:
    titles = {one.name: one.title for one in (*all_kpis(document), *all_inputs(document))}
    return {
        **_figure(kpi, document),
        "formula": worded(kpi.formula, {name: short(title, 80) for name, title in titles.items()}, document.language),
    }


def _input(one: Input, document: Document) -> Outline:
    texts = words(document.language)
    value = exactly(one.value, one.unit, document.currency, document.language) + STAR * assumed(one)
    if one.low is not None and one.high is not None:
        value += f" ({span(one.low, one.high, one.unit, document.currency, document.language)})"
    return {
        "title": short(one.title, 120), "value": value, "origin": one.origin.value, "from": texts[one.origin.value],
        "source": short(one.source, 300),
    }  # fmt: skip


class _Drawing:
    """Turns blocks into outline entries; counts the charts, so that ids differ."""

    def __init__(self, document: Document, themes: Mapping[str, ChartTheme]) -> None:
        self.document, self.themes, self.count = document, themes, 0

    def block(self, block: Block) -> Outline:
        match block:
            case Heading(text) | Paragraph(text) | Note(text):
                return {"kind": type(block).__name__.lower(), "text": short(text, 300) if isinstance(block, Heading) else text}
            case Bullets(items):
                return {"kind": "bullets", "items": list(items)}
            case Tiles(kpis):
                return {"kind": "tiles", "tiles": [_figure(kpi, self.document) for kpi in kpis]}
            case Table():
                return table_view(block, self.document)
            case Sides():
                return sides_view(block, self.document)
            case Chart():
                return self._chart(block)
        raise TypeError(f"no such block: {block!r}")

    def _chart(self, chart: Chart) -> Outline:
        self.count += 1
        height = natural_height(chart, _CHART_WIDTH)
        drawings = {
            name: draw(
                chart, _CHART_WIDTH, height, theme, currency=self.document.currency, language=self.document.language,
                mirrored=reads_from_right(self.document.language), key=f"chart-{self.count}-{name}",
            )
            for name, theme in self.themes.items()
        }  # fmt: skip
        return {
            "kind": "chart",
            "title": short(marked(chart).title, 160),
            "summary": short(chart.summary, 600) or short(chart.title, 160) or "–",
            "drawings": drawings,
        }
