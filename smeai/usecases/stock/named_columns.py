"""Columns known by their names alone, where what stands in them does not look like it."""

from collections.abc import Mapping

from smeai.tabular.folding import fold
from smeai.tabular.table import Table
from smeai.usecases.stock.about import ITEM, NAME, SALES_ROLES

_WORDS = {role.key: tuple(dict.fromkeys(map(fold, (*role.names, role.title, role.key)))) for role in SALES_ROLES}


def with_named(table: Table, mapping: Mapping[str, str], key: str) -> Mapping[str, str]:
    """The mapping with a column that is called as the role `key` is, where none was chosen: it is read, or named as what is wrong."""
    if key in mapping:
        return mapping
    free = {fold(name): name for name in table.columns if name not in mapping.values()}
    found = next((free[word] for word in _WORDS[key] if word in free), None)
    return {**mapping, key: found} if found else mapping


def with_item(mapping: Mapping[str, str]) -> Mapping[str, str]:
    """The mapping with the column of names as that of items, where no other names them."""
    return {**mapping, ITEM: mapping[NAME]} if ITEM not in mapping and NAME in mapping else mapping
