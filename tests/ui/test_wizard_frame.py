"""The frame walks its pages by button and by key."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smeai.core.wizard import Step, begin
from smeai.ui.step_page import StepPage
from smeai.ui.wizard import Wizard

STEPS = (Step("one", "One"), Step("two", "Two"))


class Page(StepPage):
    def __init__(self, answer: str) -> None:
        super().__init__()
        self.answer, self.ready, self.working = answer, True, False
        self.events: list[str] = []

    @property
    def valid(self) -> bool:
        return self.ready

    @property
    def busy(self) -> bool:
        return self.working

    @property
    def error(self) -> str:
        return "" if self.ready else "Not yet."

    def enter(self, flow: object) -> None:
        self.events.append("enter")

    def leave(self) -> None:
        self.events.append("leave")

    def cancel(self) -> None:
        self.events.append("cancel")

    def apply(self) -> str:
        return self.answer


def wizard(qtbot: QtBot) -> tuple[Wizard, Page, Page]:
    one, two = Page("first"), Page("second")
    made = Wizard(lambda: "Title", begin(STEPS), {"one": one, "two": two})
    qtbot.addWidget(made)
    made.show()
    return made, one, two


def test_walks_to_the_end_and_says_so(qtbot: QtBot) -> None:
    made, one, two = wizard(qtbot)
    with qtbot.waitSignal(made.moved) as moved:
        qtbot.mouseClick(made._next, Qt.MouseButton.LeftButton)
    assert moved.args[0].at == "two"
    assert made.page is two
    assert one.events == ["enter", "leave"]
    assert made._next.text() == "Finish"
    with qtbot.waitSignal(made.finished) as finished:
        qtbot.keyClick(made, Qt.Key.Key_Return)
    assert finished.args[0].answers == (("one", "first"), ("two", "second"))


def test_a_page_that_is_not_ready_holds(qtbot: QtBot) -> None:
    made, one, _ = wizard(qtbot)
    one.ready = False
    one.changed.emit()
    assert not made._next.isEnabled()
    assert made._why.text() == "Not yet."
    made.go_on()
    assert made.page is one


def test_escape_stops_a_job_and_else_goes_back(qtbot: QtBot) -> None:
    made, one, two = wizard(qtbot)
    made.go_on()
    two.working = True
    two.changed.emit()
    assert not made._back.isEnabled()
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert two.events[-1] == "cancel"
    two.working = False
    two.changed.emit()
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert made.page is one


def test_the_stepper_leads_back(qtbot: QtBot) -> None:
    made, one, _ = wizard(qtbot)
    made.go_on()
    made._stepper.chosen.emit(0)
    assert made.page is one


def test_a_page_goes_on_by_itself(qtbot: QtBot) -> None:
    made, one, two = wizard(qtbot)
    one.done.emit()
    assert made.page is two
