"""How figures are called and written, and how a formula reads."""

import re
from collections.abc import Mapping

from smeai.core.figures import exactly
from smeai.core.kpi import FUNCTIONS, Input, Origin
from smeai.core.phrases import Said
from smeai.ui.texts import said
from smeai.ui.what_if.reckoning import AS_IT_IS, Reckoning
from smeai.ui.words import SIGNS, figure, language, origin_name

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
STAR = "*"  # behind a figure that rests on an assumption


def bare(title: str) -> str:
    """A title without that of the pilot it belongs to, where that stands above."""
    return said(title.values["figure"] if isinstance(title, Said) and "figure" in title.values else title)


def titled(reckoning: Reckoning, name: str) -> str:
    return said(reckoning.titles[name][0])


def written(reckoning: Reckoning, name: str, currency: str, values: Mapping[str, float] = AS_IT_IS) -> str:
    """A figure with its unit; a dash where it is a share of nothing."""
    return figure(reckoning.shown(name, values), reckoning.unit(name), currency)


def starred(reckoning: Reckoning, name: str) -> str:
    """The mark of a figure that rests on an assumption; nothing for one that does not."""
    return STAR if name in reckoning.assumed else ""


def exact(each: Input, currency: str) -> str:
    """An input as it was entered, with its unit."""
    return exactly(each.value, each.unit, currency, language())


def formula(reckoning: Reckoning, name: str, currency: str, values: Mapping[str, float] = AS_IT_IS) -> str:
    """The formula of a figure in words, in numbers, and where each number comes from."""
    line, used = reckoning.formulas[name].translate(SIGNS), reckoning.uses(name)
    words = _replaced(line, {each: titled(reckoning, each) for each in used})
    numbers = _replaced(line, {each: written(reckoning, each, currency, values) for each in used})
    told = [f"{titled(reckoning, each)}: {written(reckoning, each, currency, values)}{_origin(reckoning, each, values)}" for each in used]
    return "\n".join((f"= {words}", f"= {numbers}", "", *told))


def _origin(reckoning: Reckoning, name: str, values: Mapping[str, float]) -> str:
    each = reckoning.inputs.get(name)
    if each is None:
        return ""
    origin = Origin.YOURS if values and values[name] != each.value else each.origin
    return f" ({origin_name(origin)})"


def _replaced(line: str, words: Mapping[str, str]) -> str:
    return NAME.sub(lambda found: found[0] if found[0] in FUNCTIONS else words.get(found[0], found[0]), line)
