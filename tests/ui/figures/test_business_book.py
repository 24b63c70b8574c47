"""The figures as the window holds them: what is typed is one step, nothing is lost while the engine is busy."""

import pytest
from pytestqt.qtbot import QtBot

from smeai.core.business.business import Business, Given
from smeai.ui.figures.business_book import BusinessBook
from tests.ui.figures.fakes import Engine


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def book(qtbot: QtBot, engine: Engine) -> BusinessBook:
    made = BusinessBook(lambda: engine, lambda: "/shops/corner", "My business")
    made.load()
    return made


def _words(engine: Engine) -> list[str]:
    return [each[4] for each in engine.asked if each[0] == "business.change"]


def test_what_is_typed_is_sent_once_and_is_one_step(book: BusinessBook, engine: Engine) -> None:
    for value in (3.0, 31.0, 31.5):
        book.put("wage", Given(value), f"Wage: {value}")
    assert book.undoable == "Wage: 31.5"
    book.keep()
    assert _words(engine) == ["Wage: 31.5"] and engine.asked[-1][1:3] == ("/shops/corner", "corner")
    book.put("wage", Given(32.0), "Wage: 32.0")
    book.keep()
    assert engine.asked[-1][-1] is True  # it goes on with the step before
    book.pause()
    book.put("wage", Given(33.0), "Wage: 33.0")
    book.keep()
    assert engine.asked[-1][-1] is False


def test_nothing_is_lost_while_the_engine_is_busy(book: BusinessBook, engine: Engine) -> None:
    engine.held = True
    book.put("wage", Given(31.0), "Wage")
    book.keep()
    book.put("watts", Given(30.0), "Power")
    book.choose("Country: Germany", country="DE")
    book.undo()
    engine.let_go()
    assert _words(engine) == ["Wage", "Power", "Country: Germany"]
    assert book.state.country == "" and dict(book.state.given).keys() == {"wage", "watts"}
    assert (book.undoable, book.redoable) == ("Power", "Country: Germany") and book.idle


def test_undo_and_redo_are_those_of_the_workspace(book: BusinessBook, engine: Engine) -> None:
    book.choose("Country: Germany", country="DE")
    book.undo()
    assert book.state == Business() and book.redoable == "Country: Germany"
    book.redo()
    assert book.state == Business("DE")
    book.undo()
    book.undo()  # nothing left
    assert book.state == Business() and book.idle


def test_what_is_so_already_is_no_step(book: BusinessBook, engine: Engine) -> None:
    book.choose("Country", country="")
    book.put("wage", None, "Wage")
    assert book.idle and not _words(engine)


def test_another_window_is_not_overwritten_by_looking(book: BusinessBook, engine: Engine) -> None:
    book.put("wage", Given(31.0), "Wage")
    book.load()  # while something is on its way
    assert book.state.found("wage") == Given(31.0)
    book.keep()
    engine.past.append((Business("FR"), "elsewhere"))
    book.load()
    assert book.state == Business("FR")
