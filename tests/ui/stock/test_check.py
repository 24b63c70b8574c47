"""What the file holds, questions, and what is agreed to."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QRadioButton

from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.usecases.stock.views import Finding
from tests.ui.stock import samples
from tests.ui.stock.conftest import Pilot


@pytest.fixture
def check(pilot: Callable[..., Pilot]) -> Pilot:
    return pilot(replace(samples.ASKED, at="check"), stored=True)


def choose(made: Pilot, kind: Finding) -> None:
    """Show the findings of a kind."""
    buttons = made.page.repairs._group.buttons()
    next(button for button in buttons if button.property("finding") == kind).click()


def ticked(made: Pilot) -> list[bool]:
    return [row.cells[0] for row in made.page.repairs.table.model().rows]


def test_the_file_is_told_in_figures(check: Pilot) -> None:
    told = {tile.accessibleName() for tile in check.page.findChildren(KpiTile)}
    assert {"Items: 180", "Weeks: 148", "Known in advance: 2", "Stock on hand known: 176"} <= told


def test_a_question_looks_again_with_its_answer(check: Pilot) -> None:
    next(each for each in check.page.findChildren(QRadioButton) if each.text().startswith("It is not known")).click()
    assert check.book.state.answers == (("gaps", "unknown"),)
    assert [asked[0].answers for asked in check.asked("look")] == [(), (("gaps", "unknown"),)]
    check.bot.waitUntil(lambda: any(each.isVisible() for each in check.page.findChildren(QRadioButton)))
    shown = [each for each in check.page.findChildren(QRadioButton) if each.isVisible() and each.isChecked()]
    assert [each.text() for each in shown] == ["It is not known what was sold"]


def test_a_finding_is_left_and_agreed_to_again(check: Pilot) -> None:
    table = check.page.repairs.table
    table.model().ticked.emit("stock-out:1001", False)
    assert check.book.state.agreed == (("stock-out:1001", "no"),)
    assert ticked(check)[:2] == [False, True]
    check.book.undo()
    assert check.book.state.agreed == () and ticked(check)[0]
    assert len(check.asked("look")) == 1  # what is agreed changes nothing of what is there


def test_a_whole_kind_is_one_step(check: Pilot) -> None:
    check.page.repairs.none.click()
    assert ticked(check) == [False] * 9
    check.page.repairs.all.click()
    assert ticked(check) == [True] * 9
    check.book.undo()
    check.book.undo()
    assert check.book.state.agreed == ()


def test_a_new_item_borrows_from_the_one_that_is_picked(check: Pilot) -> None:
    choose(check, Finding.NEW)
    assert check.page.similar.isVisible()
    check.page.similar.changed.emit("1002")
    assert check.book.state.agreed == (("new:1008", "1002"),)
    assert check.page.similar.value() == "1002"
    check.page.repairs.all.click()
    assert dict(check.book.state.agreed) == {"new:1008": "1002", "new:1009": "1003"}


def test_a_finding_has_its_chart(check: Pilot) -> None:
    assert check.page._title.text() == "1001"
    check.page.repairs.table.selectRow(2)
    assert check.page._title.text() == "1003"
    assert "Sold" in check.page.chart.accessibleDescription()


def test_nothing_to_agree_to_shows_all_items(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.ASKED, at="check"), look=replace(samples.LOOK, repairs=(), questions=()))
    assert made.page._title.text() == "All items together"
    assert not made.page.repairs.table.isVisible()
    assert made.page.valid
