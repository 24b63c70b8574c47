"""A pilot's tile shows the figure of the workspace, and says where it is from."""

import pytest
from pytestqt.qtbot import QtBot

from smeai.core.business.business import Business, Given
from smeai.core.business.country import currencies
from smeai.core.business.experiments import experiments
from smeai.core.kpi import Input, Origin
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.money_tab import MoneyTab
from smeai.ui.chat.saved import SAVED
from smeai.ui.chat.state import ChatState
from smeai.ui.currency_select import CURRENCIES
from smeai.ui.figures.own import ASKED, OWN, fields, unit_of
from smeai.usecases.chat.kpis import figures, kpis
from tests.ui.chat import samples

KNOWN = Business("DE").with_given("wage", Given(40.0)).with_given("overhead", Given(0.25)).with_given("chat.nps_before", Given(10.0))


@pytest.fixture
def book() -> ChatBook:
    made = ChatBook(ChatState(result=samples.RESULT))
    made.use_case, made.own = "chat", OWN["chat"]
    return made


def _figures(book: ChatBook) -> dict[str, Input]:
    return {each.name: each for each in figures(samples.RESULT, dict(book.state.figures), shared=book.shared)}


def test_the_workspace_is_asked_until_the_pilot_says_otherwise(book: ChatBook) -> None:
    assert book.shared == {} and _figures(book)["wage_hour"].value == 28.0
    seen = []
    book.changed_state.connect(seen.append)
    book.take_business(KNOWN)
    book.take_business(KNOWN)  # nothing new
    assert len(seen) == 1
    wage = _figures(book)["wage_hour"]
    assert (wage.value, wage.origin) == (50.0, Origin.YOURS)
    book.change("Wage", figures=(("wage_hour", 33.0),))
    assert _figures(book)["wage_hour"].value == 33.0


def test_a_tile_comes_and_goes_with_what_it_rests_on(book: ChatBook, qtbot: QtBot) -> None:
    tab = MoneyTab(book)
    qtbot.addWidget(tab)
    full = KNOWN.with_given("chat.nps_after", Given(25.0))
    for business, known in ((KNOWN, False), (full, True), (KNOWN, False)):
        book.take_business(business)
        tab.show_kpis(samples.RESULT, kpis(samples.RESULT, {}, 0.9, shared=book.shared))
        assert ("nps_change" in tab._tiles) is known


def test_amounts_of_another_currency_stay_away_and_that_is_said(book: ChatBook, qtbot: QtBot) -> None:
    tab = MoneyTab(book)
    qtbot.addWidget(tab)
    book.change("Currency", currency="USD")
    book.take_business(KNOWN)
    tab.show_kpis(samples.RESULT, kpis(samples.RESULT, {}, 0.9, shared=book.shared))
    assert "wage_hour" not in book.shared and book.shared["grid_co2"].value == 340
    assert tab._apart.isVisibleTo(tab) and "EUR" in tab._apart.text() and "USD" in tab._apart.text()


def test_a_list_says_the_hours_of_the_tile(book: ChatBook) -> None:
    alone = SAVED.as_json(book.state)["headline"]
    book.take_business(KNOWN.with_given("chat.messages_month", Given(90_000.0)))
    assert SAVED.as_json(book.state, book.shared)["headline"] != alone


def test_how_often_was_tested_reaches_the_key_figures(book: ChatBook) -> None:
    book.take_business(Business(), experiments(4, "2026-01-01", "2026-05-03"))
    found = {kpi.name: kpi.value for kpi in kpis(samples.RESULT, {}, 0.9, shared=book.shared)}
    assert found["experiments_month"] == pytest.approx(4 / 122 * 365 / 12)


def test_every_field_of_the_page_has_a_key_a_unit_and_a_currency() -> None:
    for use_case in OWN:
        assert all(unit_of(f"{use_case}.{each.name}") is each.unit for each in fields(use_case))
        assert not {"wage_hour", "watts"} & {each.name for each in fields(use_case)}
    assert {each.name for each in fields("chat")} >= ASKED
    assert set(currencies()) <= set(CURRENCIES)
