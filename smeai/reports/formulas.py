"""Formulas for readers: in words on the page, over named cells in the workbook.

Both are written from the syntax tree that `smeai.core.kpi.compute` evaluates, so that all
three always agree.
"""

import ast
from collections.abc import Mapping

from smeai.core.figures import written
from smeai.core.kpi import Unit, divisor, names, parse

_WORDED = {ast.Add: "+", ast.Sub: "−", ast.Mult: "×", ast.Div: "÷"}
_SPREADSHEET = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*"}
_STRENGTH = {ast.Add: 1, ast.Sub: 1, ast.Mult: 2, ast.Div: 2}


def spreadsheet(formula: str, cells: Mapping[str, str]) -> str:
    """The formula over named cells, with its equals sign; a share of nothing is a dash, as in `shown`.

    Within a formula a division by nothing gives 0, as in `compute`.
    """
    unknown = [name for name in names(formula) if name not in cells]
    if unknown:
        raise ValueError(f"the formula {formula} names unknown figures: {', '.join(unknown)}")
    return "=" + _cells(parse(formula), cells, '"–"')


def readable(formula: str, cell: str) -> str:
    """`cell`, which holds `formula`, as other formulas use it: a dash counts as 0."""
    return f"N({cell})" if divisor(formula) is not None else cell


def _cells(node: ast.expr, cells: Mapping[str, str], none: str = "0") -> str:
    match node:
        case ast.Constant(value=value):
            return repr(value)
        case ast.Name(id=name):
            return cells[name]
        case ast.UnaryOp(operand=operand):
            return f"(-{_wrapped(_cells(operand, cells), isinstance(operand, ast.BinOp))})"
        case ast.Call(func=ast.Name(id=name), args=args):
            return f"{name}({','.join(_cells(arg, cells) for arg in args)})"
        case ast.BinOp(left=left, op=ast.Div(), right=ast.Constant(value=value)) if value:
            return f"{_wrapped(_cells(left, cells), _weaker(left, 2))}/{value!r}"
        case ast.BinOp(left=left, op=ast.Div(), right=right):
            below = _cells(right, cells)
            above = _wrapped(_cells(left, cells), _weaker(left, 2))
            return f"IF({below}=0,{none},{above}/{_wrapped(below, isinstance(right, ast.BinOp) and not _divides(right))})"
        case ast.BinOp(left=left, op=op, right=right):
            strength = _STRENGTH[type(op)]
            one = _wrapped(_cells(left, cells), _weaker(left, strength))
            other = _wrapped(_cells(right, cells), _weaker(right, strength + 1))
            return f"{one}{_SPREADSHEET[type(op)]}{other}"
    raise ValueError(f"no spreadsheet formula for {ast.unparse(node)}")


def _divides(node: ast.expr) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)  # written as IF(...), so it needs no brackets


def _weaker(node: ast.expr, strength: int) -> bool:
    return isinstance(node, ast.BinOp) and not _divides(node) and _STRENGTH[type(node.op)] < strength


def _wrapped(text: str, wrap: bool) -> str:
    return f"({text})" if wrap else text


def worded(formula: str, titles: Mapping[str, str], language: str = "en") -> str:
    """The formula in the words of its figures, such as ``Messages a month × Share answered ÷ 60``."""
    return _words(parse(formula), titles, language)


def _words(node: ast.expr, titles: Mapping[str, str], language: str) -> str:
    match node:
        case ast.Constant(value=value):
            shown = written(value, Unit.NUMBER, language=language, decimals=_decimals(value))
            return shown
        case ast.Name(id=name):
            return titles.get(name, name)
        case ast.UnaryOp(operand=operand):
            return f"−{_wrapped(_words(operand, titles, language), isinstance(operand, ast.BinOp))}"
        case ast.Call(func=ast.Name(id=name), args=args):
            return f"{name.lower()}({'; '.join(_words(arg, titles, language) for arg in args)})"
        case ast.BinOp(left=left, op=op, right=right):
            strength = _STRENGTH[type(op)]
            one = _wrapped(_words(left, titles, language), isinstance(left, ast.BinOp) and _STRENGTH[type(left.op)] < strength)
            other = _wrapped(_words(right, titles, language), isinstance(right, ast.BinOp) and _STRENGTH[type(right.op)] <= strength)
            return f"{one} {_WORDED[type(op)]} {other}"
    raise ValueError(f"no words for {ast.unparse(node)}")


def _decimals(value: float) -> int:
    return len(f"{value:.10f}".rstrip("0").partition(".")[2])
