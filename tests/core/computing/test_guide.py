"""The case in the guide, number by number: worked by hand there, by the program here."""

import ast
import operator
import re
from dataclasses import replace
from pathlib import Path

import pytest

from smeai.core.computing.sheet import Sheet, work_out
from tests.core.computing.cases import BOOK, FIGURES, workings

GUIDE = (Path(__file__).parents[3] / "docs" / "cost-of-computing.md").read_text("utf-8")
ROW = re.compile(r"^\| `(\w+)` \| (.+?) \| (.+?) \|$", re.MULTILINE)
GIVEN = re.compile(r"^\| `(\w+)` \| ([\d.,]+) \|$", re.MULTILINE)
SIGNS = str.maketrans({"×": "*", "÷": "/", "−": "-", ",": None})
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    figures = {name: float(value.replace(",", "")) for name, value in GIVEN.findall(GUIDE)}
    assert len(figures) == 19
    return work_out(workings(figures=FIGURES | figures, facts={"personal": "no"}), BOOK)


def _worked(text: str) -> float:
    """The arithmetic of a line, without the program's own evaluator."""

    def value(node: ast.AST) -> float:
        match node:
            case ast.Constant(value=number):
                return float(number)
            case ast.UnaryOp(operand=operand):
                return -value(operand)
            case ast.BinOp(left=left, op=op, right=right):
                return OPERATORS[type(op)](value(left), value(right))
        raise AssertionError(text)

    return value(ast.parse(text.translate(SIGNS), mode="eval").body)


def test_the_guide_has_its_tables() -> None:
    assert len(ROW.findall(GUIDE)) > 50


@pytest.mark.parametrize(("name", "working", "result"), ROW.findall(GUIDE), ids=lambda each: each[:20])
def test_a_line_of_the_guide_is_what_the_program_shows(name: str, working: str, result: str, sheet: Sheet) -> None:
    printed = float(result.translate(SIGNS))
    half = 0.5 * 10.0 ** -len(result.partition(".")[2]) * 1.001
    assert _worked(working) == pytest.approx(printed, abs=half)
    assert sheet.kpis[name].value == pytest.approx(printed, abs=half)


def test_the_words_of_the_guide_are_true(sheet: Sheet) -> None:
    assert (sheet.kpis["wait_a"].low, sheet.kpis["wait_a"].high) == (18, 20)
    assert sheet.verdict.choice == "cloud"
    untested = {name: value for name, value in sheet.workings.figures.items() if name != "right_cloud"}
    unknown = work_out(replace(sheet.workings, figures=untested), BOOK).verdict
    assert unknown.choice == "open" and len(unknown.missing) == 1 and "0.041\u00a0%" in unknown.missing[0]
