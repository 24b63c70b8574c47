"""The workbook of every pilot, worked out by a real spreadsheet program for two hundred sets of inputs, agrees with the program."""

import random
from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest

from smeai.core.document import Document
from smeai.core.kpi import Input, Unit, compute, names, shown
from smeai.reports import render
from smeai.reports.naming import completed, naming
from tests.phrases.documents import DOCUMENTS
from tests.reports.office import recalculated

_SETS = -(-200 // len(DOCUMENTS))  # of each document: two hundred in all
_AT_ONCE = 25
_FIRST = 9  # row of the first key figure on the summary

pytestmark = pytest.mark.slow


def drawn(inputs: tuple[Input, ...], dice: random.Random) -> dict[str, float]:
    """A set of inputs within reason, some of them nothing."""
    found = {}
    for one in inputs:
        if dice.random() < 0.05:
            found[one.name] = 0.0
        elif one.unit is Unit.SHARE:
            found[one.name] = round(dice.random(), 4)
        elif one.unit is Unit.COUNT:
            found[one.name] = float(dice.randrange(0, 5000))
        else:
            found[one.name] = round(one.value * dice.lognormvariate(0, 1), 6)
    return found


def expected(document: Document, inputs: Mapping[str, float]) -> dict[str, float | None]:
    """Every key figure as the program reckons it, each from those it uses."""
    kpis = {kpi.name: kpi for kpi in naming(completed(document)).kpis}
    values, found = dict(inputs), {}

    def reckon(name: str) -> None:
        for each in names(kpis[name].formula):
            if each not in values:
                reckon(each)
        values.setdefault(name, compute(kpis[name].formula, values))
        found[name] = shown(kpis[name].formula, values)

    for name in kpis:
        reckon(name)
    return {name: found[name] for name in kpis}


def changed(source: Path, target: Path, inputs: Mapping[str, float]) -> None:
    """A copy of the workbook with other inputs."""
    book = openpyxl.load_workbook(source)
    for name, value in inputs.items():
        sheet, place = next(iter(book.defined_names[name].destinations))
        book[sheet][place].value = value
    book.save(target)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_libreoffice_agrees(name: str, tmp_path: Path) -> None:
    document, dice = DOCUMENTS[name](), random.Random(11)
    (source,) = render(document, tmp_path / "source", ("xlsx",))
    known = naming(completed(document))
    sets = [drawn(known.inputs, dice) for _ in range(_SETS)]
    (tmp_path / "in").mkdir()
    for number, inputs in enumerate(sets):
        changed(source, tmp_path / "in" / f"{number}.xlsx", {known.meant[each]: value for each, value in inputs.items()})
    for start in range(0, _SETS, _AT_ONCE):
        files = [tmp_path / "in" / f"{number}.xlsx" for number in range(start, min(start + _AT_ONCE, _SETS))]
        books = recalculated(files, tmp_path / f"from {start}")
        for number, book in books.items():
            assert_agrees(document, sets[int(number)], book)


def assert_agrees(document: Document, inputs: Mapping[str, float], book: openpyxl.Workbook) -> None:
    for row, (kpi, value) in enumerate(expected(document, inputs).items(), start=_FIRST):
        told = book.worksheets[0].cell(row, 2).value
        assert told == ("–" if value is None else pytest.approx(value, rel=1e-9, abs=1e-9)), (kpi, inputs)
