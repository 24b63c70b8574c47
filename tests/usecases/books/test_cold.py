"""Cold start: words and the chart speak, nothing is posted."""

from datetime import date
from decimal import Decimal

from smeai.tabular.statements.statement import Line
from smeai.usecases.books import cold
from smeai.usecases.books.chart import Account, Chart
from smeai.usecases.books.gather import from_statements
from smeai.usecases.books.starters import starter
from smeai.usecases.books.suggester import LANES, SOURCES
from smeai.usecases.books.suggestion import Lane, Source

DAY = date(2026, 3, 2)
FUEL = Line(DAY, Decimal("-60.00"), "EUR", "Tankstelle Huber")
TEXTS = (FUEL, Line(DAY, Decimal("-60.00"), "EUR", "xqzv wblk"), FUEL)


def _suggest(chart: Chart, *lines: Line):
    return cold.suggest(from_statements(lines).lines, chart)


def test_a_word_finds_the_account_of_the_chart() -> None:
    chart = starter("generic")
    said = _suggest(chart, *TEXTS)
    account = chart.get(said.accounts[said.account[0]])
    assert account and account.purpose == "fuel" and said.account[2] == said.account[0]
    assert said.whys[said.why[0]] == f"“tankstelle” usually means fuel; in your chart that is {account.code} {account.name}."
    assert SOURCES[said.source[0]] is Source.LEXICON and 0 < said.confidence[0] < 1


def test_what_nobody_knows_is_left_to_a_person() -> None:
    said = _suggest(starter("generic"), *TEXTS)
    assert said.account[1] == -1 and said.why[1] == -1 and said.confidence[1] == 0
    assert SOURCES[said.source[1]] is Source.NONE and LANES[said.lane[1]] is Lane.REVIEW


def test_nothing_is_posted_without_a_past() -> None:
    lines = [
        Line(DAY, Decimal(amount), "EUR", text) for amount in ("-9.99", "9.99") for text in ("Netflix", "Rent March", "Salary", "MCC 5812")
    ]
    assert Lane.POST not in {LANES[number] for number in _suggest(starter("generic"), *lines).lane}


def test_a_chart_without_the_account_says_so() -> None:
    said = _suggest(Chart("small", (Account("8400", "Sales"),)), FUEL)
    assert said.account[0] == -1 and said.whys[said.why[0]].endswith("your chart has no account for it.")


def test_no_lines_and_no_chart_are_no_error() -> None:
    assert len(_suggest(starter("generic")).account) == 0
    assert _suggest(Chart("", ()), *TEXTS).account.tolist() == [-1, -1, -1]
