"""A report that may be shown to strangers: nobody named, nothing quoted.

The client's name is left out, and so are columns that quote the user's file (`Column.private`). The user's own names for things, of
topics, accounts, items or files, are numbered: the same name has the same number everywhere.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from smeai.core.document import Block, Chart, Column, Document, Sides, Table
from smeai.core.kpi import Input, Kpi
from smeai.core.phrases import Listed, Own, Said, count, joined, known, say

THING, SCENARIO = say("Name", "of something of the user's"), say("What-if")  # what is numbered where nothing says more
_LEAST = 3  # letters of a client's name that is looked for inside other texts
_KEPT: Mapping[type, tuple[str, ...]] = {  # texts that programs read
    Kpi: ("name", "formula"),
    Input: ("name",),
    Chart: ("kind",),
    Document: ("date", "currency", "language"),
}


def anonymous(document: Document) -> Document:
    """`document` without what says whom it is about."""
    hiding = _Hiding(document.client.strip())
    for block in document.blocks:
        hiding.learn(block)
    return replace(hiding.hidden(document), client="")


class _Hiding:
    """The numbers that were given so far."""

    def __init__(self, client: str) -> None:
        self._client = client
        self._numbered: dict[str, Said] = {}
        self._counts: dict[str, int] = {}

    def learn(self, block: Block) -> None:
        """Number the names in a table first: what a sentence before it calls the same has its number then."""
        if isinstance(block, Table):
            for place, column in enumerate(block.columns):
                for row in block.rows if column.own else ():
                    self._name(row[place] if place < len(row) else None, column.own)
        elif isinstance(block, Sides):
            for name in block.names:
                self._name(name, SCENARIO)

    def hidden(self, thing: Any) -> Any:
        """`thing` with every name in it numbered, and every quotation left out."""
        match thing:
            case Said():
                return Said(
                    thing.template, {name: self.hidden(each) for name, each in thing.values.items()}, thing.one, thing.by, thing.meaning
                )
            case Own():
                return self._number(thing.text, thing.thing or THING)
            case Listed():
                return Listed(tuple(map(self.hidden, thing.items)))
            case Table():
                return self._tree(_without_private(thing))
            case tuple():
                return tuple(map(self.hidden, thing))
        if type(thing) is str:
            return self._numbered.get(thing) or self._without_client(thing)
        return self._tree(thing) if is_dataclass(thing) else thing

    def _tree(self, thing: Any) -> Any:
        kept = _KEPT.get(type(thing), ())
        parts = {field.name: getattr(thing, field.name) for field in fields(thing)}
        return type(thing)(**{name: part if name in kept else self.hidden(part) for name, part in parts.items()})

    def _name(self, cell: Any, thing: str) -> None:
        if type(cell) is str and cell:
            self._number(cell, thing)

    def _number(self, text: str, thing: str) -> Said:
        if text not in self._numbered:
            self._counts[thing] = self._counts.get(thing, 0) + 1
            self._numbered[text] = joined((known(thing), count(self._counts[thing])))
        return self._numbered[text]

    def _without_client(self, text: str) -> str:
        return text.replace(self._client, "…") if len(self._client) >= _LEAST else text


def _without_private(table: Table) -> Table:
    places = [place for place, column in enumerate(table.columns) if not column.private]
    rows = tuple(tuple(row[place] for place in places if place < len(row)) for row in table.rows)
    columns: tuple[Column, ...] = tuple(table.columns[place] for place in places)
    return replace(table, columns=columns, rows=rows)
