"""A million lines as pages: what is asked for, what is dropped, what is shown meanwhile."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smeai.ui.books.grid.model import WAITING, LedgerModel
from smeai.ui.books.grid.pages import AHEAD, KEPT, PAGE, Pages
from smeai.ui.books.ledger import Ledger
from smeai.usecases.books.suggestion import Lane
from smeai.usecases.books.views import Filter, GridPage
from tests.ui.books.books import FakeLedger, line

MILLION = 1_000_000


def opened(size: int = MILLION) -> tuple[LedgerModel, FakeLedger]:
    books = FakeLedger(size)
    ledger = Ledger(books.runner())
    model = LedgerModel(ledger)
    ledger.setParent(model)
    model.open(Filter())
    model.close()
    return model, books


def page(number: int) -> GridPage:
    return GridPage(number * PAGE, MILLION, tuple(map(line, range(number * PAGE, (number + 1) * PAGE))))


def test_keeps_the_rules_of_a_model(qtbot: QtBot) -> None:
    model, _ = opened(500)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.open(Filter(lane=Lane.POST))
    model.close()


def test_a_million_lines_open_with_one_page() -> None:
    model, books = opened()
    assert model.rowCount() == MILLION
    assert model.line(0) == books.line(0)
    assert model.line(MILLION - 1) is None
    assert model.data(model.index(MILLION - 1, 1)) is None


def test_pages_are_asked_for_in_the_direction_one_scrolls_to() -> None:
    pages = Pages()
    down, up = pages.wanted(10 * PAGE, 10 * PAGE + 30, MILLION), pages.wanted(10 * PAGE, 10 * PAGE + 30, MILLION, upwards=True)
    assert down == [10, 11, 12] and len(down) == 1 + AHEAD
    assert up == [10, 9, 8]
    assert pages.wanted(0, 30, 40) == [0]


def test_what_was_seen_long_ago_is_forgotten() -> None:
    pages = Pages()
    for number in range(KEPT + 1):
        pages.take(page(number))
    assert pages.line(0) is None
    assert pages.line(KEPT * PAGE) is not None
    assert pages.wanted(0, 10, MILLION)[0] == 0


def test_lines_are_shown_until_newer_ones_are_here() -> None:
    pages = Pages()
    pages.take(page(0))
    pages.age()
    assert pages.line(0) is not None
    assert pages.wanted(0, 10, PAGE) == [0]


def test_pages_flown_past_are_not_asked_for(qtbot: QtBot) -> None:
    books = FakeLedger(MILLION)
    runner = books.runner(manual=True)
    ledger = Ledger(runner)
    model = LedgerModel(ledger)
    ledger.setParent(model)
    model.open(Filter())
    runner.step()
    for place in range(100):
        model.look(place * 70 * PAGE, place * 70 * PAGE + 30)
    qtbot.waitUntil(lambda: len(runner.waiting) > 1)
    assert [job.call.args[1] // PAGE for job in runner.waiting] == [99 * 70 + ahead for ahead in range(1 + AHEAD)]
    for place in range(20):
        model.look(place * 70 * PAGE, place * 70 * PAGE + 30)
        qtbot.wait(15)
        assert len(runner.waiting) <= WAITING
    model.close()
    assert not runner.waiting


def test_a_table_shown_before_it_is_opened_gets_its_first_page(qtbot: QtBot) -> None:
    books = FakeLedger(300)
    runner = books.runner(manual=True)
    ledger = Ledger(runner)
    model = LedgerModel(ledger)
    ledger.setParent(model)
    model.look(0, 20)
    model.open(Filter())
    qtbot.wait(30)
    runner.step()
    model.close()
    assert model.rowCount() == 300


def test_late_pages_of_an_old_filter_are_dropped(qtbot: QtBot) -> None:
    books = FakeLedger(300)
    answers = {"page": []}

    class Slow:
        """Answers when told to."""

        def page(self, wanted: Filter, start: int, count: int, done: object) -> None:
            answers["page"].append((done, books.page(wanted, start, count)))

    model = LedgerModel(Slow())
    model.open(Filter())
    model.open(Filter(lane=Lane.POST))
    (old, everything), (new, posted) = answers["page"]
    new(posted)
    old(everything)
    model.close()
    assert model.rowCount() == posted.matching < 300
    assert {model.line(row).lane for row in range(PAGE)} == {Lane.POST}


def test_fewer_lines_match_after_an_edit(qtbot: QtBot) -> None:
    books = FakeLedger(300)
    ledger = Ledger(books.runner())
    model = LedgerModel(ledger)
    ledger.setParent(model)
    model.open(Filter(undone_only=True))
    books.accept(tuple(range(200)))
    with qtbot.waitSignal(model.rowsRemoved):
        model.refresh()
    model.close()
    assert model.rowCount() == 100
    assert model.line(0).place == 200


def test_heads_and_figures_stand_on_one_side() -> None:
    model, _ = opened(10)
    role = Qt.ItemDataRole.TextAlignmentRole
    for column in range(model.columnCount()):
        head = model.headerData(column, Qt.Orientation.Horizontal, role)
        figure = model.data(model.index(0, column), role) is not None
        assert bool(head & Qt.AlignmentFlag.AlignTrailing) == figure
    assert model.rowCount(QModelIndex()) == 10
