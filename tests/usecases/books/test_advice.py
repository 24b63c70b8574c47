"""What is said of lines before anything is learned."""

from typing import Any

from smeai.core.problem import Severity
from smeai.usecases.books.advice import advise
from tests.usecases.books.datasets import gathered, ledger


def _sentences(dated: bool = True, rows: int = 60, **columns: Any) -> str:
    return " ".join(each.sentence for each in advise(gathered(ledger(rows) | columns, dated)))


def test_a_whole_file_is_not_talked_about() -> None:
    assert advise(gathered(ledger(200, mixed=0.0))) == ()


def test_no_lines_are_an_error() -> None:
    (found,) = advise(gathered(ledger(0)))
    assert found.severity is Severity.ERROR and found.file == "bank.csv"


def test_lines_without_an_account() -> None:
    assert "No line has an account" in _sentences(account=[None] * 60)
    assert "Only 3 lines have an account" in _sentences(account=["4930"] * 3 + [None] * 57)
    assert "7 of 60 lines have no account" in _sentences(account=["4930", "4530"] * 26 + ["4930"] + [None] * 7)


def test_lines_without_a_date() -> None:
    assert "no dates" in _sentences(dated=False)
    dates = ledger(60)["date"]
    assert "2 booked lines have no date" in _sentences(date=[None, None, *dates[2:]])


def test_accounts_with_few_lines_are_named() -> None:
    assert "1 accounts have fewer than 5 lines: “9999”" in _sentences(account=["4930"] * 29 + ["4530"] * 29 + ["9999"] * 2)


def test_payees_booked_here_and_there_are_named() -> None:
    told = _sentences(counterparty=["Metro Markt"] * 60, account=["4930", "3400", "4530"] * 20)
    assert "1 counterparties are booked to several accounts without a main one: “metro markt”" in told


def test_amounts_that_are_missing_are_told() -> None:
    amounts = ledger(60)["amount"]
    assert "2 lines have no amount" in _sentences(amount=[None, None, *amounts[2:]])
