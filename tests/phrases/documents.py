"""A sample of every report, made of made-up results."""

from collections.abc import Callable, Mapping

from smeai.core.document import Document
from smeai.usecases.books import kpis as books_kpis
from smeai.usecases.books import report as books_report
from smeai.usecases.chat import kpis as chat_kpis
from smeai.usecases.chat import report as chat_report
from smeai.usecases.stock import kpis as stock_kpis
from smeai.usecases.stock import report as stock_report
from tests.usecases.books import results as books
from tests.usecases.chat import results as chat
from tests.usecases.stock import results as stock


def chat_document() -> Document:
    """With everything a chat report can say."""
    found = chat.result(trained=200)
    return chat_report.document(found, chat_kpis.kpis(found, {"wage_hour": 31.5}, 0.8), 0.8, "Corner Coffee Ltd", "EUR", None, True)


def books_document() -> Document:
    """Two hundred lines."""
    found = books.result()
    return books_report.document(found, books_kpis.kpis(found, {}, 0.98), 0.98, "Corner Coffee Ltd", "EUR")


def stock_document() -> Document:
    """A replay beside a shop."""
    found = stock.result()
    return stock_report.document(found, stock_kpis.kpis(found, {}), "Corner Coffee Ltd", "EUR")


DOCUMENTS: Mapping[str, Callable[[], Document]] = {"chat": chat_document, "books": books_document, "stock": stock_document}
