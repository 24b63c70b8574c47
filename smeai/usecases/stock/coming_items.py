"""Which items of a history a row of a list of coming events is about."""

from collections.abc import Callable, Mapping
from functools import lru_cache

import numpy as np

from smeai.core.problem import Problem
from smeai.tabular.folding import fold, shorten
from smeai.tabular.problems import fold_problems
from smeai.usecases.stock.about import GROUP, ITEM, LOCATION, SUPPLIER
from smeai.usecases.stock.coming_list import Coming, Planned
from smeai.usecases.stock.history import History
from smeai.usecases.stock.long_table import BETWEEN

Where = tuple[str, str, str, str]
Rows = Callable[[Where], np.ndarray]


def targets(coming: Coming, history: History) -> tuple[dict[Where, np.ndarray], tuple[Problem, ...]]:
    """The items (int64, places in the history) of each `where` of the rows, empty where it fits none; and what is unknown, by row."""
    indexes, found, problems = _indexes(history), {}, []
    every = np.arange(len(history))
    for row in coming.rows:
        if row.where not in found:
            found[row.where] = _items(row.where, indexes, every)
        if not len(found[row.where]):
            problems.append(_unknown(coming, row, indexes))
    return found, fold_problems(problems)


def _indexes(history: History) -> Mapping[str, Mapping[str, np.ndarray]]:
    """By role: the folded name and the items it stands for."""
    names = [item.rpartition(BETWEEN)[0] if facts.location or BETWEEN in item else item
             for item, facts in zip(history.items, history.facts, strict=True)]  # fmt: skip
    told = {
        "whole": history.items,
        ITEM: names,
        "name": [facts.name for facts in history.facts],
        GROUP: [facts.group for facts in history.facts],
        SUPPLIER: [facts.supplier for facts in history.facts],
        LOCATION: [facts.location or item.rpartition(BETWEEN)[2] if BETWEEN in item else facts.location
                   for item, facts in zip(history.items, history.facts, strict=True)],
    }  # fmt: skip
    return {role: _index(each) for role, each in told.items()}


def _index(names: list[str] | tuple[str, ...]) -> dict[str, np.ndarray]:
    places: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        if name:
            places.setdefault(bare(name), []).append(place)
    return {name: np.array(each) for name, each in places.items()}


@lru_cache(maxsize=65536)
def bare(name: str) -> str:
    """A name blind to case, accents, signs and leading zeros."""
    folded = fold(name) or name
    return folded.lstrip("0") or folded


def _items(where: Where, indexes: Mapping[str, Mapping[str, np.ndarray]], every: np.ndarray) -> np.ndarray:
    item, group, supplier, location = where
    found = every if not item else _first(item, indexes, ("whole", ITEM, "name", GROUP, SUPPLIER))
    for name, role in ((group, GROUP), (supplier, SUPPLIER), (location, LOCATION)):
        if name:
            found = np.intersect1d(found, indexes[role].get(bare(name), ()))
    return found.astype(np.int64)


def _first(name: str, indexes: Mapping[str, Mapping[str, np.ndarray]], roles: tuple[str, ...]) -> np.ndarray:
    """An item by its number or name; a column of items may also name a group or a supplier."""
    key = bare(name)
    return next((indexes[role][key] for role in roles if key in indexes[role]), np.zeros(0, np.int64))


def _unknown(coming: Coming, row: Planned, indexes: Mapping[str, Mapping[str, np.ndarray]]) -> Problem:
    """The first of the names that nobody knows, or that they do not go together."""
    for name, role, known in zip(
        row.where,
        (ITEM, GROUP, SUPPLIER, LOCATION),
        (("whole", ITEM, "name", GROUP, SUPPLIER), (GROUP,), (SUPPLIER,), (LOCATION,)),
        strict=True,
    ):
        if name and not len(_first(name, indexes, known)):
            words = {ITEM: "item, group or supplier", GROUP: "group", SUPPLIER: "supplier", LOCATION: "location"}[role]
            said = f"“{shorten(name)}” is no {words} of the sales; the row was left out."
            hint = "Write it as the sales do." if role in (ITEM, LOCATION) else f"Which {role} an item is of is said by the item list."
            return coming.said(said, hint, row.row, role)
    return coming.said("No item of the sales is all that the row says; it was left out.", "", row.row, ITEM)
