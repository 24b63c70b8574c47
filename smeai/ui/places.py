"""The pages behind the sidebar, each wired to its window."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from smeai.core.usecase import About
from smeai.storage.price_list import PriceList
from smeai.ui.archive import ArchivePage
from smeai.ui.home import HomePage
from smeai.ui.page import ScrollPage
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_cards import PilotCards
from smeai.ui.recents import Recent
from smeai.ui.stationery import Stationery
from smeai.workers.job import Jobs

if TYPE_CHECKING:
    from smeai.ui.figures.business_book import BusinessBook


class Pages(Protocol):
    """Somebody who has a page of their own."""

    page: QWidget


class Owner(Protocol):
    """What the pages need of the window they stand in."""

    abouts: tuple[About, ...]
    hour: int | None
    recents: dict[str, tuple[Recent, ...] | None]
    pilot_wanted: SignalInstance
    sample_wanted: SignalInstance
    file_given: SignalInstance
    pilot_opened: SignalInstance
    pilot_given: SignalInstance
    pilot_removed: SignalInstance
    report_opened: SignalInstance
    finder_answered: SignalInstance
    closing: SignalInstance
    runner: Callable[[], Jobs]
    workspace: Callable[[], str]
    business: "Callable[[], BusinessBook]"
    prices: Callable[[], PriceList]
    stationery: Stationery
    undo: QAction
    redo: QAction
    finder: Mapping[str, Any]
    done: frozenset[str]
    projects: "Pages"
    samples: "Pages"

    def show_page(self, key: str) -> None: ...

    def show_new(self) -> None: ...

    def name_steps(self, *_: str) -> None: ...


def build_place(key: str, window: Owner) -> QWidget:
    """The page of that name."""
    places = {
        "home": _home,
        "new": _new,
        "pilots": _pilots,
        "reports": _reports,
        "finder": _finder,
        "case": _case,
        "reviews": _review,
        "figures": _figures,
        "computing": _computing,
        "projects": lambda window: window.projects.page,
        "samples": lambda window: window.samples.page,
    }
    return places[key](window)


def _home(window: Owner) -> QWidget:
    page = HomePage(window.abouts, window.hour)
    page.looked.connect(lambda: _look(window, page))
    page.reviewed.connect(lambda: window.show_page("reviews"))
    page.set_recents(window.recents["home"])
    page.started.connect(window.pilot_wanted)
    page.sampled.connect(window.sample_wanted)
    page.dropped.connect(window.file_given)
    page.opened.connect(window.pilot_opened)
    page.given.connect(window.pilot_given)
    page.asked.connect(lambda: window.show_page("finder"))
    return page


def _look(window: Owner, page: HomePage) -> None:
    """Ask where the pilots stand; a workspace that cannot be opened says so elsewhere."""
    if window.runner is not None:
        window.runner().ask("review.load", window.workspace(), done=lambda view: page.standing.show_view(view))


def _review(window: Owner) -> QWidget:
    from smeai.ui.review.review_page import ReviewPage

    page = ReviewPage(window.runner, window.workspace)
    page.book.stationery = window.stationery
    page.wanted.connect(window.show_new)
    page.book.named.connect(window.name_steps)
    page.show_actions((window.undo, window.redo))
    window.closing.connect(page.keep)
    return page


def _finder(window: Owner) -> QWidget:
    from smeai.core.opportunities.question import from_json  # with its catalogue, which no other page needs
    from smeai.ui.finder.finder_page import FinderPage

    page = FinderPage(from_json(window.finder), window.done)
    page.answered.connect(window.finder_answered)
    page.started.connect(window.pilot_wanted)
    page.sampled.connect(window.sample_wanted)
    return page


def _case(window: Owner) -> QWidget:
    from smeai.ui.case.case_page import CasePage  # with the reckoning, which no other page needs

    page = CasePage(window.runner, window.workspace)
    page.book.stationery = window.stationery
    page.wanted.connect(window.show_new)
    page.book.named.connect(window.name_steps)
    page.show_actions((window.undo, window.redo))
    window.closing.connect(page.keep)
    return page


def _figures(window: Owner) -> QWidget:
    from smeai.ui.figures.figures_page import FiguresPage

    page = FiguresPage(window.runner, window.business())
    page.book.named.connect(window.name_steps)
    page.show_actions((window.undo, window.redo))
    window.closing.connect(page.keep)
    return page


def _computing(window: Owner) -> QWidget:
    from smeai.ui.computing.computing_page import ComputingPage  # with the reckoning, which no other page needs

    page = ComputingPage(window.runner, window.workspace, window.prices())
    page.book.stationery = window.stationery
    page.book.named.connect(window.name_steps)
    page.show_actions((window.undo, window.redo))
    window.closing.connect(page.book.keep)
    return page


def _new(window: Owner) -> QWidget:
    page, cards = ScrollPage(), PilotCards(window.abouts)
    cards.started.connect(window.pilot_wanted)
    cards.sampled.connect(window.sample_wanted)
    page.body.addWidget(cards)
    page.body.addStretch()
    phrases = Phrases(page)
    phrases.bind(page.set_title, lambda: QCoreApplication.translate("Window", "New pilot"))
    phrases.bind(page.set_words, lambda: QCoreApplication.translate("Window", "What would you like to try on your own numbers?"))
    return page


def _pilots(window: Owner) -> QWidget:
    page = ArchivePage(
        "table",
        lambda: QCoreApplication.translate("Window", "My pilots"),
        lambda: QCoreApplication.translate("Window", "No pilot yet"),
        lambda: QCoreApplication.translate("Window", "Every pilot you start is kept here, saved as you go."),
        removable=True,
    )
    page.set_recents(window.recents["pilots"])
    page.opened.connect(window.pilot_opened)
    page.given.connect(window.pilot_given)
    page.removed.connect(window.pilot_removed)
    page.wanted.connect(window.show_new)
    return page


def _reports(window: Owner) -> QWidget:
    page = ArchivePage(
        "file",
        lambda: QCoreApplication.translate("Window", "Reports"),
        lambda: QCoreApplication.translate("Window", "No report yet"),
        lambda: QCoreApplication.translate(
            "Window", "A pilot ends with a report as PDF, Excel workbook and web page. You will find them here."
        ),
    )
    page.set_recents(window.recents["reports"])
    page.opened.connect(window.report_opened)
    page.given.connect(lambda _, path: window.file_given.emit(path))
    page.wanted.connect(window.show_new)
    return page
