"""The pilots that work, by the key of their use case: how their wizard is made, how they are kept, which samples come along."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from smeai.core.usecase import About
from smeai.ui.archives import Archive
from smeai.ui.assets import asset
from smeai.ui.book import Book
from smeai.ui.books import saved as books_saved
from smeai.ui.books.steps import books_wizard
from smeai.ui.chat.saved import SAVED
from smeai.ui.chat.steps import chat_wizard
from smeai.ui.step_page import StepPage
from smeai.ui.stock.saved import SAVED as STOCK_SAVED
from smeai.ui.stock.steps import stock_wizard
from smeai.ui.wizard import Wizard
from smeai.workers.job import Jobs

BAKERY = ("current_july.csv", "current_august.sta", "current_september.xml", "savings.ofx", "wallet_quarter.xlsx")

SALES, BESIDE = "sales.xlsx", ("items.xlsx", "coming.xlsx")

STATEMENTS = frozenset({".ofx", ".qfx", ".qif", ".sta", ".mt940", ".940", ".mt942", ".942", ".swi", ".xml", ".camt", ".c53", ".pdf"})


@dataclass(frozen=True, slots=True)
class PilotKind:
    """`make` takes the about, the runner, the sample and a saved state; the first page it gives can `open` a file."""

    make: Callable[..., tuple[Wizard, StepPage, Book]]
    archive: Archive
    sample: Path | tuple[Path, ...]
    suffixes: frozenset[str] = frozenset()  # of files that can only be meant for this pilot


PILOTS = {
    "chat": PilotKind(chat_wizard, SAVED, asset("samples", "web_shop_messages.xlsx")),
    "books": PilotKind(
        partial(books_wizard, past=asset("samples", "bakery", "booked_until_june.xlsx")),
        books_saved,
        tuple(asset("samples", "bakery", name) for name in BAKERY),
        STATEMENTS,
    ),
    "stock": PilotKind(
        partial(stock_wizard, beside=[asset("samples", "shop", name) for name in BESIDE]), STOCK_SAVED, asset("samples", "shop", SALES)
    ),
}


def pilot_wizard(about: About, runner: Jobs, state: Any = None) -> tuple[Wizard, StepPage, Book]:
    """The wizard of a use case, its first page, which may be given a file, and its book; `state` is that of a saved pilot."""
    kind = PILOTS[about.key]
    return kind.make(about, runner, kind.sample, state)


def meant_for(path: Path, ready: Sequence[str]) -> str:
    """Which of the pilots that are ready a file is for: the one whose kind of file it is, else the first."""
    return next((key for key in ready if path.suffix.lower() in PILOTS[key].suffixes), ready[0])


def archive_of(stored: Mapping[str, Any]) -> Archive:
    """How a stored state is read; those written before there was more than one kind are of the chat pilot."""
    return PILOTS[stored.get("use_case") or "chat"].archive
