"""Key figures that show their formula and their inputs.

A formula is one line of arithmetic over named inputs, in the notation that both Python and a
spreadsheet read (``+ - * / ( )`` and the functions MIN and MAX). `compute` evaluates it here;
the spreadsheet report writes the same line over named cells, so that both always agree.
"""

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Origin(StrEnum):
    """Where an input comes from; shown beside it."""

    YOURS = "yours"  # the user entered it, or it stands in the user's file
    MEASURED = "measured"  # measured here
    ASSUMPTION = "assumption"  # a labelled default


class Unit(StrEnum):
    """How a figure is written."""

    COUNT = "count"
    SHARE = "share"  # 0..1, written as per cent
    PER_HUNDRED = "per hundred"
    HOURS = "hours"
    MINUTES = "minutes"
    SECONDS = "seconds"
    MONEY = "money"  # in the main unit of the report's currency
    WATTS = "watts"
    KILOWATT_HOURS = "kWh"
    YEARS = "years"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Input:
    """A named figure that formulas use. `name` is a valid identifier and a valid cell name."""

    name: str
    title: str
    value: float
    unit: Unit
    origin: Origin
    source: str = ""  # where a measured or assumed value comes from, and when
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Kpi:
    """A key figure: `value` is `formula` over `inputs`; `sentence` says it in words."""

    name: str
    title: str
    value: float
    unit: Unit
    formula: str
    inputs: tuple[Input, ...]
    sentence: str = ""
    low: float | None = None
    high: float | None = None


_OPERATORS: Mapping[type, Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: lambda a, b: a / b if b else 0.0,  # a spreadsheet writes IF(b=0,0,a/b) for the same line
}
_FUNCTIONS: Mapping[str, Callable[..., float]] = {"MIN": min, "MAX": max}


def compute(formula: str, values: Mapping[str, float]) -> float:
    """The value of `formula`; ValueError when it holds anything but arithmetic over `values`."""
    return float(_evaluate(ast.parse(formula, mode="eval").body, values))


def _evaluate(node: ast.AST, values: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number):
            return number
        case ast.Name(id=name) if name in values:
            return values[name]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_evaluate(operand, values)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _OPERATORS[type(op)](_evaluate(left, values), _evaluate(right, values))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in _FUNCTIONS:
            return _FUNCTIONS[name](*(_evaluate(arg, values) for arg in args))
    raise ValueError(f"not arithmetic over known inputs: {ast.unparse(node)}")
