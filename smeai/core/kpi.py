"""Key figures that show their formula and their inputs.

A formula is one line of arithmetic over named inputs, in the notation that both Python and a
spreadsheet read (``+ - * / ( )`` and the functions MIN, MAX and ROUNDUP). `compute` evaluates it here;
the spreadsheet report writes the same line over named cells, so that both always agree.
"""

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import ceil, floor


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
    WATT_HOURS = "Wh"
    GRAMS = "g"
    MONTHS = "months"
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
    """A key figure: `value` is `formula` over `inputs`, None where that is a share of nothing; `sentence` says it in words."""

    name: str
    title: str
    value: float | None
    unit: Unit
    formula: str
    inputs: tuple[Input, ...]
    sentence: str = ""
    low: float | None = None
    high: float | None = None
    n: int | None = None  # how many observations the interval rests on

    @property
    def assumed(self) -> bool:
        """Whether it rests on an assumption; such a figure is marked wherever it is shown."""
        return any(each.origin is Origin.ASSUMPTION for each in self.inputs)


_OPERATORS: Mapping[type, Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: lambda a, b: a / b if b else 0.0,  # a spreadsheet writes IF(b=0,0,a/b) for the same line
}


def _rounded_up(value: float, decimals: float) -> float:
    """Away from nothing, as a spreadsheet does; what an inexact division leaves behind a whole number is not rounded up."""
    scale = 10.0**decimals
    exact = round(value * scale, 9)
    return (ceil(exact) if exact > 0 else floor(exact)) / scale


_FUNCTIONS: Mapping[str, Callable[..., float]] = {
    "MIN": lambda *values: min(values),
    "MAX": lambda *values: max(values),
    "ROUNDUP": _rounded_up,
}
FUNCTIONS = frozenset(_FUNCTIONS)


def compute(formula: str, values: Mapping[str, float]) -> float:
    """The value of `formula` for others to reckon with: a division by nothing gives 0.

    ValueError when it holds anything but arithmetic over `values`.
    """
    return _evaluate(parse(formula), values)


def shown(formula: str, values: Mapping[str, float]) -> float | None:
    """The value of `formula` to be read: None where the formula as a whole is a share of nothing."""
    below = divisor(formula)
    return compute(formula, values) if below is None or _evaluate(below, values) else None


def divisor(formula: str) -> ast.expr | None:
    """What the formula as a whole is divided by; None where it is no share, or one of a fixed number."""
    match parse(formula):
        case ast.BinOp(op=ast.Div(), right=right) if not (isinstance(right, ast.Constant) and right.value):
            return right
    return None


@lru_cache(maxsize=4096)  # a window computes the same lines at every move of a slider
def parse(formula: str) -> ast.expr:
    """The formula as a syntax tree, to be read only, for those who write it in another notation; ValueError when it is none."""
    try:
        return ast.parse(formula.strip(), mode="eval").body
    except SyntaxError as error:
        raise ValueError(f"not a formula: {formula}") from error


def names(formula: str) -> tuple[str, ...]:
    """The names a formula uses, each once, in the order they are read."""
    found = sorted((node for node in ast.walk(parse(formula)) if isinstance(node, ast.Name)), key=lambda node: node.col_offset)
    return tuple(dict.fromkeys(node.id for node in found if node.id not in FUNCTIONS))


def _evaluate(node: ast.AST, values: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.Name(id=name) if name in values:
            return float(values[name])
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_evaluate(operand, values)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _OPERATORS[type(op)](_evaluate(left, values), _evaluate(right, values))
        case ast.Call(func=ast.Name(id=name), args=[_, *_] as args, keywords=[]) if name in _FUNCTIONS:
            return _FUNCTIONS[name](*(_evaluate(arg, values) for arg in args))
    raise ValueError(f"not arithmetic over known inputs: {ast.unparse(node)}")
