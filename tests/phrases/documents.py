"""A sample of every report, made of made-up results."""

from collections.abc import Callable, Mapping

from smeai.core.case.part import Part
from smeai.core.case.reckoning import model
from smeai.core.case.report import document as case_report
from smeai.core.case.scenario import Scenario
from smeai.core.computing.document import computing_document as computing_report
from smeai.core.computing.sheet import work_out
from smeai.core.document import Document
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

WHAT_IFS = (Scenario("Half of it", (("minutes_hand", 0.375), ("wage_hour", 41.5))),)


def chat_document() -> Document:
    """With everything a chat report can say."""
    found = chat.result(trained=200)
    return chat_report.document(
        found, chat_kpis.kpis(found, {"wage_hour": 31.5}, 0.8), 0.8, "Corner Coffee Ltd", "EUR", None, True, WHAT_IFS
    )


def books_document() -> Document:
    """Two hundred lines."""
    found = books.result()
    return books_report.document(found, books_kpis.kpis(found, {}, 0.98), 0.98, "Corner Coffee Ltd", "EUR", WHAT_IFS)


def stock_document() -> Document:
    """A replay beside a shop."""
    found = stock.result()
    return stock_report.document(found, stock_kpis.kpis(found, {}), "Corner Coffee Ltd", "EUR", scenarios=WHAT_IFS)


def case_document() -> Document:
    """One pilot of each kind, and a what-if."""
    parts = (
        Part("chat", "Mail of customers", "chat", chat_case.TERMS, chat_kpis.kpis(chat.result(trained=200), {}, 0.8)),
        Part("books", "Bank lines", "books", books_case.TERMS, books_kpis.kpis(books.result(), {}, 0.98)),
        Part("stock", "Orders", "stock", stock_case.TERMS, stock_kpis.kpis(stock.result(), {})),
    )
    made = model(parts, {"fee_month": 40.0, "growth": 0.02})
    return case_report(made, (Scenario("Half of it", (("chat_realised", 0.35),)),), "Corner Coffee Ltd", "2026-11-23")


def lone_case_document() -> Document:
    """A single pilot: figures carry their titles as they are declared."""
    part = Part("chat", "Mail of customers", "chat", chat_case.TERMS, chat_kpis.kpis(chat.result(), {}, 0.8))
    return case_report(model((part,)), (), "Corner Coffee Ltd", "2026-11-23")


def computing_document() -> Document:
    """Every part of it, for a computer bought for the calls and services of each kind of price list."""
    figures = computing.FIGURES | {"right_own": 0.93, "right_cloud": 0.94}
    made = computing.workings(computing.UNITS, computing.TOKENS, computing.FREE, figures=figures, facts={"personal": "no"})
    return computing_report(work_out(made, computing.BOOK), "Corner Coffee Ltd", "2026-11-23")


DOCUMENTS: Mapping[str, Callable[[], Document]] = {
    "chat": chat_document,
    "books": books_document,
    "stock": stock_document,
    "case": case_document,
    "case of one": lone_case_document,
    "computing": computing_document,
}
