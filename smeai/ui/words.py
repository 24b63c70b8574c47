"""Figures and names as the window says them."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from smeai.core.estimate import Estimate
from smeai.core.figures import span, written
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.core.problem import Problem
from smeai.ui.texts import apart, said

FEW, SIGN = 0.03, "\u00a0%"  # smaller shares are written with a decimal
SIGNS = str.maketrans({"*": "×", "/": "÷", "-": "−"})


def language() -> str:
    """The language figures are written in."""
    return QLocale().bcp47Name()


def figure(value: float, unit: Unit, currency: str = "EUR") -> str:
    return written(value, unit, currency, language())


def share(value: float) -> str:
    return figure(value, Unit.SHARE)


def count(value: int) -> str:
    return QLocale().toString(value)


def estimate(value: Estimate) -> str:
    """A measured share with its interval and n; a dash when nothing was measured."""
    return f"{share(value.value)} ({certainty(value)})" if value.n else "–"


def certainty(value: Estimate) -> str:
    """The interval and n of a measured share, without the share."""
    decimals = 1 if 0 < value.value < FEW else 0
    low, high = (written(end, Unit.SHARE, language=language(), decimals=decimals) for end in (value.low, value.high))
    return f"{low.removesuffix(SIGN)}–{high.removesuffix(SIGN)}, n\u00a0=\u00a0{count(value.n)}" if value.n else "–"


def within(kpi: Kpi, currency: str) -> str:
    """The interval and n of a key figure, without the figure."""
    found = span(kpi.low, kpi.high, kpi.unit, currency, language())
    return found if kpi.n is None else f"{found}, n\u00a0=\u00a0{count(kpi.n)}"


def in_line(text: str, most: int = 240) -> str:
    """A message on one line, its end cut off where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def language_name(code: str) -> str:
    """A language code in words, such as German; the code itself when nobody knows it."""
    known = QLocale.codeToLanguage(code)
    return said(QLocale.languageToString(known)) if code and known != QLocale.Language.AnyLanguage else code


def origin_name(origin: Origin) -> str:
    """Where a figure comes from."""
    return {
        Origin.YOURS: QCoreApplication.translate("Chat", "yours"),
        Origin.MEASURED: QCoreApplication.translate("Chat", "measured"),
        Origin.ASSUMPTION: QCoreApplication.translate("Chat", "assumption"),
    }[origin]


def formula(kpi: Kpi, currency: str, titles: Mapping[str, str]) -> str:
    """The formula in words, and each input with its value and where it comes from; `titles` are those of other figures, by name."""
    named = dict(titles) | {each.name: each.title for each in kpi.inputs}
    words = re.sub("[a-z_][a-z0-9_]*", lambda found: said(named.get(found[0], found[0])), kpi.formula.translate(SIGNS))
    return "\n".join((f"= {words}", "", *(input_line(each, currency) for each in kpi.inputs)))


def input_line(figure_: Input, currency: str) -> str:
    return f"{said(figure_.title)}: {figure(figure_.value, figure_.unit, currency)} ({origin_name(figure_.origin)})"


def place_of(problem: Problem) -> str:
    """Where a problem stands: file, sheet, row and column, as far as they are known."""
    say = QCoreApplication.translate
    parts = (
        problem.file and apart(problem.file),
        problem.sheet and say("Problems", "sheet {name}").format(name=apart(problem.sheet)),
        problem.row and say("Problems", "row {number}").format(number=count(problem.row)),
        problem.column and say("Problems", "column {name}").format(name=apart(problem.column)),
    )
    return ", ".join(part for part in parts if part)
