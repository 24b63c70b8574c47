"""A pilot as the business case sees it: its key figures, under names that no other pilot has."""

import ast
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from smeai.core.kpi import Input, Kpi, names, parse
from smeai.core.kpi_chain import CARBON, COMPUTER, WORKING_DAYS
from smeai.core.phrases import Own, Said, say

SHARED = frozenset({"wage_hour", WORKING_DAYS.name, CARBON.name, *(each.name for each in COMPUTER)})
"""Figures of the business, not of a pilot: one input for all pilots, as long as they agree on it."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Which figures of a use case the business case reads: names of its key figures and inputs, or formulas over them.

    `computing` is what computing costs a month; `once` the cash that is freed once, which is no profit; `volume` what is done a month,
    `call` what computing one of these costs.
    """

    hours: str
    worth: str
    computing: str
    once: str = ""
    volume: str = ""
    call: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A tested pilot in the case; `prefix` begins the names of its figures."""

    prefix: str
    title: str
    use_case: str
    terms: Terms
    kpis: tuple[Kpi, ...]

    @property
    def inputs(self) -> tuple[Input, ...]:
        """Every input of its key figures, once."""
        return tuple(dict.fromkeys(each for kpi in self.kpis for each in kpi.inputs))


def of_pilot(title: str, part: Part) -> Said:
    """The title of a figure with that of the pilot it belongs to."""
    return say("{figure} ({pilot})", figure=title if isinstance(title, Said) else say(title), pilot=Own(part.title, "Pilot"))


def pilot_first(title: Said) -> Said:
    """The same title with the pilot in front, where it has one."""
    return say("{pilot}: {figure}", **title.values) if {"pilot", "figure"} <= title.values.keys() else title


def apart(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts with every name prefixed but those of figures they share; parts of one prefix are numbered.

    Where there are several, their figures carry the title of their pilot, too.
    """
    numbered, own = _numbered(parts), _disputed(parts)
    return tuple(_renamed(each, own, len(parts) > 1) for each in numbered)


def _numbered(parts: Sequence[Part]) -> list[Part]:
    count, seen = Counter(each.prefix for each in parts), Counter()
    found = []
    for each in parts:
        seen[each.prefix] += 1
        found.append(replace(each, prefix=f"{each.prefix}{seen[each.prefix]}") if count[each.prefix] > 1 else each)
    return found


def _disputed(parts: Sequence[Part]) -> frozenset[str]:
    """Names of shared figures on which the parts do not agree."""
    values: dict[str, set[float]] = {}
    for one in (each for part in parts for each in part.inputs if each.name in SHARED):
        values.setdefault(one.name, set()).add(one.value)
    return frozenset(name for name, found in values.items() if len(found) > 1)


def _renamed(part: Part, disputed: frozenset[str], several: bool) -> Part:
    known = {*(each.name for each in part.kpis), *(each.name for each in part.inputs)}
    new = {name: name if name in SHARED - disputed else f"{part.prefix}_{name}" for name in known}

    def titled(name: str, title: str) -> str:
        return of_pilot(title, part) if several and new[name] != name else title

    inputs = {each: replace(each, name=new[each.name], title=titled(each.name, each.title)) for each in part.inputs}
    kpis = tuple(
        replace(
            each,
            name=new[each.name],
            title=titled(each.name, each.title),
            formula=rewritten(each.formula, new),
            inputs=tuple(inputs[one] for one in each.inputs),
        )
        for each in part.kpis
    )
    return replace(part, kpis=kpis, terms=Terms(*(rewritten(getattr(part.terms, field), new) for field in Terms.__dataclass_fields__)))


def rewritten(formula: str, new: Mapping[str, str]) -> str:
    """The same formula over other names; names that are not in `new` stay."""
    if not formula or not any(name in new for name in names(formula)):
        return formula
    tree = parse(formula)
    return ast.unparse(_Renamer(new).visit(ast.parse(ast.unparse(tree), mode="eval").body))


class _Renamer(ast.NodeTransformer):
    def __init__(self, new: Mapping[str, str]) -> None:
        self._new = new

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self._new.get(node.id, node.id), node.ctx)
