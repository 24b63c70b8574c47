"""How figures of the case are called and written, and how a formula reads."""

import re
from collections.abc import Mapping

from smeai.core.case.reckoning import NOTHING
from smeai.core.figures import exactly
from smeai.core.kpi import FUNCTIONS, Input, Origin
from smeai.core.phrases import Said
from smeai.ui.case.reckoned import Reckoned
from smeai.ui.texts import said
from smeai.ui.words import SIGNS, figure, language, origin_name

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
STAR = "*"  # behind a figure that rests on an assumption


def bare(title: str) -> str:
    """A title without that of the pilot it belongs to, where that stands above."""
    return said(title.values["figure"] if isinstance(title, Said) and "figure" in title.values else title)


def titled(case: Reckoned, name: str) -> str:
    return said(case.titles[name][0])


def written(case: Reckoned, name: str, currency: str, values: Mapping[str, float] = NOTHING) -> str:
    """A figure with its unit; a dash where it is a share of nothing."""
    return figure(case.shown(name, values), case.unit(name), currency)


def starred(case: Reckoned, name: str) -> str:
    """The mark of a figure that rests on an assumption; nothing for one that does not."""
    return STAR if name in case.assumed else ""


def exact(each: Input, currency: str) -> str:
    """An input as it was entered, with its unit."""
    return exactly(each.value, each.unit, currency, language())


def formula(case: Reckoned, name: str, currency: str, values: Mapping[str, float] = NOTHING) -> str:
    """The formula of a figure in words, in numbers, and where each number comes from."""
    line, used = case.case.formulas[name].translate(SIGNS), case.uses(name)
    words = _replaced(line, {each: titled(case, each) for each in used})
    numbers = _replaced(line, {each: written(case, each, currency, values) for each in used})
    told = [f"{titled(case, each)}: {written(case, each, currency, values)}{_origin(case, each, values)}" for each in used]
    return "\n".join((f"= {words}", f"= {numbers}", "", *told))


def _origin(case: Reckoned, name: str, values: Mapping[str, float]) -> str:
    each = case.inputs.get(name)
    if each is None:
        return ""
    origin = Origin.YOURS if values and values[name] != each.value else each.origin
    return f" ({origin_name(origin)})"


def _replaced(line: str, words: Mapping[str, str]) -> str:
    return NAME.sub(lambda found: found[0] if found[0] in FUNCTIONS else words.get(found[0], found[0]), line)
