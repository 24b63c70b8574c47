"""Where lines go, where their account comes from, and the sentence that says why."""

from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from smeai.tabular.statements.statement import Line
from smeai.usecases.books.booker import Booker
from smeai.usecases.books.chart import Account, Chart
from smeai.usecases.books.gather import from_statements
from smeai.usecases.books.lanes import NEVER, habits, lanes, ruled, suggest
from smeai.usecases.books.learning import learn
from smeai.usecases.books.past import Past
from smeai.usecases.books.rule import Rule
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.suggester import LANES, SOURCES
from smeai.usecases.books.suggestion import Lane, Source
from tests.usecases.books.datasets import gathered, ledger, load

CHART = Chart("own", (Account("4930", "Office supplies"), Account("4530", "Fuel")))
LINES = [
    Line(date(2026, 3, 2), Decimal("-45.00"), "EUR", "fuel diesel 1234", "Tankstelle Nord"),
    Line(date(2026, 3, 2), Decimal("-12.00"), "EUR", "flour rye 77", "Zweirad Unbekannt"),
]


@pytest.fixture(scope="module")
def booker() -> Booker:
    return learn(gathered(ledger(240)).lines, load).booker


def _past(*bookings: tuple[int, int, int]) -> Past:
    payee, account, days = (np.array(column) for column in zip(*bookings, strict=True))
    count = len(bookings)
    return Past.of(("a", "b"), payee, account, np.ones(count, bool), np.ones(count), days, 3)


def test_a_payee_known_is_memory_and_a_new_one_is_the_model(booker: Booker) -> None:
    said = suggest(booker, from_statements(LINES).lines, 0.5, CHART)
    assert [SOURCES[number] for number in said.source] == [Source.MEMORY, Source.MODEL]
    whys = [said.whys[number] for number in said.why]
    assert whys[0].startswith("Booked to 4530 Fuel ") and " times, last on 2025-" in whys[0]
    assert whys[1].endswith(" %.") and f"booked to {said.accounts[said.account[1]]}" in whys[1]


def test_no_lines_are_no_error(booker: Booker) -> None:
    assert len(suggest(booker, from_statements([]).lines, 0.5, CHART).account) == 0


def test_a_line_does_not_depend_on_the_others(booker: Booker) -> None:
    together, alone = (suggest(booker, from_statements(some).lines, 0.5, CHART) for some in (LINES, LINES[1:]))
    assert together.confidence[1] == pytest.approx(alone.confidence[0], abs=1e-6)
    assert together.whys[together.why[1]] == alone.whys[alone.why[0]]


def test_lanes_by_confidence_and_source() -> None:
    confidence = np.array([0.99, 0.7, 0.3, 0.99, 0.2], np.float32)
    source = np.array([SOURCES.index(each) for each in (Source.MEMORY, Source.MODEL, Source.MODEL, Source.LEXICON, Source.RULE)])
    found = [LANES[number] for number in lanes(confidence, source, 0.9)]
    assert found == [Lane.POST, Lane.PROPOSE, Lane.REVIEW, Lane.PROPOSE, Lane.POST]
    assert LANES[lanes(confidence, source, NEVER)[0]] is Lane.PROPOSE


def test_habits_are_the_most_and_the_last() -> None:
    most, last = habits(_past((0, 1, 10), (0, 1, 20), (0, 2, 30), (1, 0, 5)))
    assert most.tolist() == [1, 0] and last.tolist() == [2, 0]


def test_a_rule_goes_before_the_model(booker: Booker) -> None:
    lines = from_statements(LINES).lines
    said = ruled(suggest(booker, lines, NEVER, CHART), lines, Rules((Rule("r1", "9999", text="flour", tax="V7"),)), CHART)
    assert said.accounts[said.account[1]] == "9999" and LANES[said.lane[1]] is Lane.POST and SOURCES[said.source[1]] is Source.RULE
    assert said.taxes[said.tax[1]] == "V7" and said.tax[0] == -1 and "flour" in said.whys[said.why[1]]
    assert SOURCES[said.source[0]] is Source.MEMORY and LANES[said.lane[0]] is not Lane.POST


def test_the_other_accounts_of_a_payee_are_told(booker: Booker) -> None:
    columns = ledger(240)
    booked = enumerate(zip(columns["counterparty"], columns["account"], strict=True))
    columns["account"] = ["3400" if row % 9 == 0 and "Nord" in payee else account for row, (payee, account) in booked]
    made = learn(gathered(columns).lines, load).booker
    said = suggest(made, from_statements(LINES[:1]).lines, 0.5, CHART)
    assert "to 3400)" in said.whys[said.why[0]] or "to 3400," in said.whys[said.why[0]]
