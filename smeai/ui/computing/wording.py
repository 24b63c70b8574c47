"""How the figures of the sheet are written, and how a formula reads."""

import re
from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication

from smeai.core.computing.sheet import Sheet
from smeai.core.figures import exactly, span
from smeai.core.kpi import FUNCTIONS, Input, Kpi, Origin, names
from smeai.core.phrases import Said
from smeai.ui.amounts import LEFT_TO_RIGHT
from smeai.ui.texts import said as translated
from smeai.ui.words import SIGNS, figure, language, origin_name

NAME = re.compile(r"\b[a-z_][a-z0-9_]*\b")
RIGHT_TO_LEFT = "\u200f"  # a label takes its direction from the first letter, which may be the mark of a figure
STAR = "*"  # behind a figure that rests on an assumption


def text(said: str, sheet: Sheet) -> str:
    """A text of the sheet in the language of the moment, money in its currency."""
    told = said.spoken(language(), sheet.workings.currency) if isinstance(said, Said) else translated(said)
    return RIGHT_TO_LEFT + told if QGuiApplication.isRightToLeft() and told.startswith(LEFT_TO_RIGHT) else told


def divided(said: str, sheet: Sheet) -> tuple[str, str]:
    """The first sentence, and those that follow it."""
    parts = tuple(said.values.values()) if isinstance(said, Said) and "part0" in said.values else (said,)
    return text(parts[0], sheet), " ".join(text(part, sheet) for part in parts[1:])


def written(sheet: Sheet, name: str) -> str:
    """A figure with its unit, and its mark."""
    kpi = sheet.kpis[name]
    value = figure(kpi.value, kpi.unit, sheet.workings.currency)
    return value + (STAR if kpi.assumed and kpi.value is not None else "")


def reach(sheet: Sheet, name: str) -> str:
    """From where to where a figure may lie; empty where it has no range."""
    kpi = sheet.kpis[name]
    if kpi.low is None or kpi.high is None:
        return ""
    return span(kpi.low, kpi.high, kpi.unit, sheet.workings.currency, language())


def formula(sheet: Sheet, name: str) -> str:
    """The formula of a figure in words and in numbers, and where each number comes from."""
    kpi, used = sheet.kpis[name], names(sheet.kpis[name].formula)
    line = kpi.formula.translate(SIGNS)
    words = _replaced(line, {each: title(sheet, each) for each in used})
    numbers = _replaced(line, {each: number(sheet, each) for each in used})
    steps = [_step(sheet, each) for each in used if each in sheet.kpis]
    return "\n".join((f"= {words}", f"= {numbers}", "", *steps, *(input_line(sheet, each) for each in kpi.inputs)))


def _step(sheet: Sheet, name: str) -> str:
    """A figure on the way, with its own formula."""
    used = names(sheet.kpis[name].formula)
    words = _replaced(sheet.kpis[name].formula.translate(SIGNS), {each: title(sheet, each) for each in used})
    return f"{title(sheet, name)}: {number(sheet, name)} = {words}"


def title(sheet: Sheet, name: str) -> str:
    one: Input | Kpi = sheet.inputs[name] if name in sheet.inputs else sheet.kpis[name]
    return text(one.title, sheet)


def number(sheet: Sheet, name: str) -> str:
    one: Input | Kpi = sheet.inputs[name] if name in sheet.inputs else sheet.kpis[name]
    if isinstance(one, Input):
        return exactly(one.value, one.unit, sheet.workings.currency, language())
    return figure(one.value, one.unit, sheet.workings.currency)


def input_line(sheet: Sheet, one: Input) -> str:
    """An input with its value, and where that comes from."""
    return f"{text(one.title, sheet)}: {number(sheet, one.name)} ({whence(sheet, one)})"


def whence(sheet: Sheet, one: Input) -> str:
    """Where an input comes from."""
    source = text(one.source, sheet) if one.origin is not Origin.YOURS else ""
    return ", ".join(filter(None, (origin_name(one.origin), source)))


def _replaced(line: str, words: Mapping[str, str]) -> str:
    return NAME.sub(lambda found: found[0] if found[0] in FUNCTIONS else words.get(found[0], found[0]), line)
