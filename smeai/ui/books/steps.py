"""The steps of the books pilot, its pages, and how a saved one is opened again."""

from pathlib import Path

from smeai.core.usecase import About
from smeai.core.wizard import Answers, Flow, Step, begin
from smeai.ui.books.accounts_page import AccountsPage
from smeai.ui.books.files.files_page import FilesPage
from smeai.ui.books.import_page import ImportPage
from smeai.ui.books.report_page import BooksReportPage
from smeai.ui.books.review_page import ReviewPage
from smeai.ui.books.state import BooksBook, BooksState
from smeai.ui.books.test_page import TestPage
from smeai.ui.step_titles import step_title
from smeai.ui.texts import said
from smeai.ui.wizard import Wizard
from smeai.workers.job import Jobs

KEYS = ("files", "import", "accounts", "test", "review", "report")


def steps() -> tuple[Step, ...]:
    """All steps, in the language of the moment."""
    return tuple(Step(key, step_title(key)) for key in KEYS)


def books_wizard(
    about: About, runner: Jobs, samples: tuple[Path, ...] = (), state: BooksState | None = None, past: Path | None = None
) -> tuple[Wizard, FilesPage, BooksBook]:
    """The wizard, its first page, which may be given files, and its book; `state` is that of a saved pilot.

    `past` is the table of booked lines that belongs to the samples.
    """
    book = BooksBook(state)
    files = FilesPage(runner, book, samples)
    pages = {
        "files": files,
        "import": ImportPage(runner, book),
        "accounts": AccountsPage(runner, book),
        "test": TestPage(runner, book, past),
        "review": ReviewPage(runner, book),
        "report": BooksReportPage(runner, book),
    }
    wizard = Wizard(lambda: said(about.title), resumed(book.state), pages)
    book.setParent(wizard)
    return wizard, files, book


def resumed(state: BooksState) -> Flow:
    """The flow of a saved pilot: as many answers as the state can give, at the step it was left."""
    flow = begin(steps(), tuple(_answers(state)))
    there = flow.keys.index(state.at) if state.at in flow.keys else flow.reached
    return flow.go(min(there, flow.reached))


def _answers(state: BooksState) -> Answers:
    taken = {each.path for each in state.files} <= set(state.taken) and bool(state.taken)
    known = (
        ("files", state.files, bool(state.files)),
        ("import", state.taken, taken),
        ("accounts", state.chart, bool(state.chart)),
        ("test", state.test.date if state.test else "", state.at in ("review", "report") or state.test is not None),
        ("review", 0, state.at == "report"),
    )
    told: Answers = ()
    for key, answer, there in known:
        if not there:
            break
        told = (*told, (key, answer))
    return told
