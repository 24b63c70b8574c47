"""Figures under several sets of inputs: on the page, and as live formulas of their own columns."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from smeai.core.document import Sides
from smeai.core.kpi import Input, Kpi, Origin, Unit, compute, shown
from smeai.reports import render
from smeai.reports.sides import sides_view
from tests.reports.documents import SMALL
from tests.reports.office import recalculated

FORMULAS = {"gain": "hours * wage", "rest": "gain - fee", "share": "gain / MAX(0, fee)", "again": "share * 2 + rest"}
SETS = {"Low": (10.0, 20.0, 0.0), "Base": (30.0, 25.0, 100.0), "High": (50.0, 40.0, 50.0)}


def _chain(hours: float, wage: float, fee: float) -> tuple[Kpi, ...]:
    values = {"hours": hours, "wage": wage, "fee": fee}
    inputs = tuple(Input(name, name.title(), value, Unit.MONEY, Origin.YOURS) for name, value in values.items())
    found = []
    for name, formula in FORMULAS.items():
        found.append(Kpi(name, name.title(), shown(formula, values), Unit.MONEY, formula, inputs))
        values[name] = compute(formula, values)
    return tuple(found)


SIDES = Sides("Side by side", tuple(SETS), tuple(_chain(*each) for each in SETS.values()), ("rest", "share"))
DOCUMENT = replace(SMALL, blocks=(SIDES,))


def test_a_page_shows_the_named_figures_and_a_dash_for_a_share_of_nothing() -> None:
    view = sides_view(SIDES, DOCUMENT)
    assert [column["title"] for column in view["columns"][1:]] == ["Low", "Base", "High"]
    assert [row[0] for row in view["rows"]] == ["Rest", "Share"]
    assert view["rows"][1][1] == "–"


def test_each_column_works_itself_out_and_follows_its_own_inputs(tmp_path: Path) -> None:
    (written,) = render(DOCUMENT, tmp_path / "in", ("xlsx",))
    book = openpyxl.load_workbook(written)
    assert book["Side by side"]["D2"].value == 30.0
    book["Side by side"]["D2"].value = 80.0
    changed = tmp_path / "in" / "changed.xlsx"
    book.save(changed)
    for name, book in recalculated([written, changed], tmp_path).items():
        rows = {row[1].value: row[2:] for row in book["Side by side"].iter_rows(min_row=2) if row[1].value}
        for place, (hours, wage, fee) in enumerate(SETS.values()):
            hours = 80.0 if (name, place) == ("changed", 1) else hours
            for kpi in _chain(hours, wage, fee):
                assert rows[kpi.name][place].value == ("–" if kpi.value is None else pytest.approx(kpi.value)), (name, place, kpi.name)
