"""A real spreadsheet program works the figures out again, and agrees with `shown` to 1e-9."""

import random
from dataclasses import replace

import openpyxl
import pytest

from smeai.core.document import Document
from smeai.core.kpi import Input, Kpi, Origin, Unit, compute, shown
from smeai.reports import render
from tests.reports.documents import SMALL
from tests.reports.office import recalculated as recalculated_by_office

_VALUES = {"wage": 24.5, "A1": -3.25, "none": 0.0, "tax2024": 0.19, "r": 7.0, "Rate": 1284.0}


def _formula(dice: random.Random, depth: int) -> str:
    if depth == 0 or dice.random() < 0.15:
        return dice.choice([*_VALUES, "60", "0", "3600000", "0.05"])
    parts = [_formula(dice, depth - 1) for _ in range(3)]
    shape = dice.choice(
        [
            "{} + {}",
            "{} - ({} - {})",
            "{} * {}",
            "({}) / ({})",
            "({} + {}) * {}",
            "-({})",
            "MIN({}, {}, {})",
            "MAX({}, {})",
            "{} / {} / ({})",
        ]
    )
    return shape.format(*parts)


def _document() -> Document:
    """Sixty formulas over six inputs, and one that rests on two others."""
    inputs = tuple(Input(name, name, value, Unit.NUMBER, Origin.ASSUMPTION) for name, value in _VALUES.items())
    dice = random.Random(7)
    kpis = [Kpi(f"figure_{n}", f"Figure {n}", 0.0, Unit.NUMBER, _formula(dice, 3), inputs) for n in range(60)]
    kpis.append(Kpi("figure_60", "A share of nothing", 0.0, Unit.NUMBER, "wage / none", inputs))
    kpis.append(Kpi("both", "Both", 0.0, Unit.NUMBER, "figure_1 * 2 - figure_2 / tax2024 + figure_60", inputs))
    values = computed(kpis, _VALUES)
    made = tuple(replace(kpi, value=shown(kpi.formula, values)) for kpi in kpis)
    return replace(
        SMALL,
        number=made[0],
        kpis=made,
        inputs=inputs,
        blocks=(),
    )


def computed(kpis: list[Kpi] | tuple[Kpi, ...], inputs: dict[str, float]) -> dict[str, float]:
    values = dict(inputs)
    for kpi in kpis:
        values[kpi.name] = compute(kpi.formula, values)
    return values


@pytest.fixture(scope="module")
def recalculated(tmp_path_factory: pytest.TempPathFactory) -> dict[str, openpyxl.Workbook]:
    """The workbook as it was written, and with one input changed, both recalculated by LibreOffice."""
    folder = tmp_path_factory.mktemp("office")
    (written,) = render(_document(), folder / "in", ("xlsx",))
    book = openpyxl.load_workbook(written)
    sheet, place = next(iter(book.defined_names["wage"].destinations))
    book[sheet][place].value = -11.75
    book.save(folder / "in" / "changed.xlsx")
    return recalculated_by_office([written, folder / "in" / "changed.xlsx"], folder)


@pytest.mark.parametrize(("name", "wage"), [("report", 24.5), ("changed", -11.75)])
def test_libreoffice_agrees_with_compute(name: str, wage: float, recalculated: dict[str, openpyxl.Workbook]) -> None:
    document = _document()
    expected = computed(document.kpis, {**_VALUES, "wage": wage})
    figures = {row[0].value: row[1].value for row in recalculated[name]["Summary"].iter_rows(min_row=9, max_row=70)}
    assert len(figures) == len(document.kpis)
    for kpi in document.kpis:
        value = shown(kpi.formula, expected)
        assert figures[kpi.title] == ("–" if value is None else pytest.approx(value, rel=1e-9, abs=1e-9)), kpi.formula


def test_the_change_reached_the_figures(recalculated: dict[str, openpyxl.Workbook]) -> None:
    before, after = (
        [row[1].value for row in recalculated[name]["Summary"].iter_rows(min_row=9, max_row=70)] for name in ("report", "changed")
    )
    assert sum(one != other for one, other in zip(before, after, strict=True)) > 10
