"""Every figure that rests on an assumption is marked, wherever a report shows it.

No list of figures is kept for this: the assumptions are changed a little, and what changes with them must have borne the mark.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace

import pytest

from smeai.core.case.part import Part
from smeai.core.case.reckoning import model
from smeai.core.case.report import document as case_report
from smeai.core.computing.document import computing_document
from smeai.core.computing.sheet import work_out
from smeai.core.document import Chart, Document, Table
from smeai.core.kpi import Kpi, Origin
from smeai.core.phrases import Figure, Said
from smeai.core.review import report as review
from smeai.core.review.standing import Standing
from smeai.reports.naming import completed
from smeai.usecases.books import case as books_case
from smeai.usecases.books import kpis as books_kpis
from smeai.usecases.books import report as books_report
from smeai.usecases.chat import case as chat_case
from smeai.usecases.chat import kpis as chat_kpis
from smeai.usecases.chat import report as chat_report
from smeai.usecases.stock import case as stock_case
from smeai.usecases.stock import kpis as stock_kpis
from smeai.usecases.stock import report as stock_report
from tests.core.computing import cases as computing
from tests.usecases.books import results as books
from tests.usecases.chat import results as chat
from tests.usecases.stock import results as stock

Given = Mapping[str, float]
LITTLE = 1.03


def chat_document(given: Given) -> Document:
    found = chat.result(trained=200)
    return chat_report.document(found, chat_kpis.kpis(found, given, 0.8), 0.8)


def books_document(given: Given) -> Document:
    found = books.result()
    return books_report.document(found, books_kpis.kpis(found, given, 0.98), 0.98)


def stock_document(given: Given) -> Document:
    found = stock.result()
    return stock_report.document(found, stock_kpis.kpis(found, given))


def case_document(given: Given) -> Document:
    parts = (
        Part("chat", "Mail of customers", "chat", chat_case.TERMS, chat_kpis.kpis(chat.result(trained=200), {}, 0.8)),
        Part("books", "Bank lines", "books", books_case.TERMS, books_kpis.kpis(books.result(), {}, 0.98)),
        Part("stock", "Orders", "stock", stock_case.TERMS, stock_kpis.kpis(stock.result(), {})),
    )
    return case_report(model(parts, given), (), "Corner Coffee Ltd", "2026-11-23")


def computed(given: Given) -> Document:
    figures = computing.FIGURES | {"right_own": 0.93, "right_cloud": 0.94} | dict(given)
    made = computing.workings(computing.UNITS, computing.TOKENS, figures=figures, facts={"personal": "no"})
    return computing_document(work_out(made, computing.BOOK), "Corner Coffee Ltd", "2026-11-23")


def reviewed(given: Given) -> Document:
    part = given.get("p1_money", 500.0) / 500
    inbox = Standing(1, "Inbox", "chat", 20.0 * part, 500.0 * part, 1000.0 * part, since="2026-10-16", assumed=True, guessed_volume=True)
    return review.document((inbox,), (), "2026-11", "2026-11-23", ())


DOCUMENTS = {
    "chat": chat_document, "books": books_document, "stock": stock_document, "case": case_document, "computing": computed,
    "review": reviewed,
}  # fmt: skip


def unmarked(one: object, two: object, where: str = "", marked: bool = False) -> Iterator[str]:
    """Where a figure of `one` is another in `two` and bears no mark."""
    if type(one) is not type(two):
        return
    match one:
        case Kpi() | Figure():
            if one.value != two.value and not one.assumed:
                yield f"{where}: {one}"
        case Chart():
            if tuple(each.y for each in one.series) != tuple(each.y for each in two.series) and not one.assumed:
                yield f"{where}: {one.title}"
        case float():
            if one != two and not marked:
                yield f"{where}: {one}"
        case _:
            for each, other, name, column_marked in _parts(one, two):
                yield from unmarked(each, other, f"{where}/{name}", marked or column_marked)


def _parts(one: object, two: object) -> Iterator[tuple[object, object, str, bool]]:
    """What both are made of, side by side: of one, of the other, what it is called, and whether it stands in a marked column."""
    if isinstance(one, Said):
        if one.template == two.template:
            yield from ((value, two.values[name], f"“{one}”", False) for name, value in one.values.items())
    elif isinstance(one, Table):
        rows = (pair for pair in zip(one.rows, two.rows, strict=False) if pair[0][0] == pair[1][0])  # a list by size may come otherwise
        for row, other in rows:
            columns = zip(one.columns, row, other, strict=True)
            yield from ((each, its, f"{one.title or one.sheet}, {column.title}", column.assumed) for column, each, its in columns)
    elif isinstance(one, tuple):
        yield from ((each, other, "", False) for each, other in zip(one, two, strict=False))
    elif is_dataclass(one):
        names = (field.name for field in fields(one) if field.name != "inputs")  # their origin stands beside them
        yield from ((getattr(one, name), getattr(two, name), name, False) for name in names)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_changes_with_an_assumption_is_marked(name: str) -> None:
    before = completed(DOCUMENTS[name]({}))
    given = {each.name: each.value * LITTLE for each in before.inputs if each.origin is Origin.ASSUMPTION}
    assert given
    after = completed(DOCUMENTS[name](given))
    assert before.number.value != after.number.value
    assert not list(unmarked(before, after))


def test_a_figure_without_its_mark_is_seen() -> None:
    before, after = (chat_document(each) for each in ({}, {"wage_hour": 99.0}))
    bare = replace(before, headline=Said("{sum} a month", {"sum": Figure(1.0, before.number.unit)}))
    assert list(unmarked(bare, replace(after, headline=Said("{sum} a month", {"sum": Figure(2.0, before.number.unit)}))))
