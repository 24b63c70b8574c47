"""What is written in OFX, QIF, CAMT or MT940 is read back equal, to the cent and the day."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.core.problem import Severity
from smeai.tabular.reading import Reading
from smeai.tabular.statements.camt import is_camt, read_camt
from smeai.tabular.statements.mt940 import is_mt940, read_mt940
from smeai.tabular.statements.ofx import is_ofx, read_ofx
from smeai.tabular.statements.qif import is_qif, read_qif
from smeai.tabular.statements.statement import StatementFile
from tests.tabular.statements.writers import AMOUNTS, BOOKINGS, Booking, camt, mt940, ofx, qif

LISTS = BOOKINGS.filter(bool)
STYLES = ("{d:%d/%m/%Y}", "{d:%m/%d/%Y}", "{d:%Y-%m-%d}", "{d:%d.%m.%Y}", "{d.month}/{d.day}'{d:%y}", "{d:%Y%m%d}", "{d:%d %b %Y}")
ORDERS = ("dmy", "mdy", "ymd", "dmy", "mdy", "ymd", "dmy")


def days_and_amounts(file: StatementFile) -> list[tuple[object, Decimal]]:
    return [(line.date, line.amount) for line in file.lines]


def wanted(bookings: list[Booking]) -> list[tuple[object, Decimal]]:
    return [(each.day, each.amount) for each in bookings]


def clean(file: StatementFile, bookings: list[Booking]) -> None:
    """Every booking is a line, and there is nothing to say against any."""
    assert file.records == len(bookings) == len(file.lines)
    assert not [problem for problem in file.problems if problem.severity is not Severity.NOTE]


@given(BOOKINGS, AMOUNTS, st.booleans(), st.booleans())
def test_ofx(bookings: list[Booking], closing: Decimal, xml: bool, comma: bool) -> None:
    data = ofx(bookings, closing, xml=xml, comma=comma)
    file = read_ofx(data, "x.ofx")
    assert is_ofx(data[:4096])
    clean(file, bookings)
    assert days_and_amounts(file) == wanted(bookings)
    assert [(line.counterparty, line.description) for line in file.lines] == [(each.name, each.text) for each in bookings]
    (statement,) = file.statements
    assert (statement.account, statement.currency) == ("123", "EUR") and statement.closing and statement.closing.amount == closing


@given(BOOKINGS, AMOUNTS, st.integers(2, 13), st.sampled_from(["", "ns2"]), st.sampled_from(["utf-8", "utf-16"]))
def test_camt(bookings: list[Booking], opening: Decimal, version: int, prefix: str, encoding: str) -> None:
    data = camt(bookings, opening, version=version, prefix=prefix).decode().encode(encoding)
    file = read_camt(data, "x.xml")
    assert is_camt(data[:4096])
    clean(file, bookings)
    assert days_and_amounts(file) == wanted(bookings)
    assert [line.description for line in file.lines] == [each.text for each in bookings]
    assert [line.counterparty for line in file.lines] == [each.name for each in bookings]
    (statement,) = file.statements
    assert statement.opening and statement.closing and statement.opening.amount == opening
    assert statement.opening.amount + sum(line.amount for line in file.lines) == statement.closing.amount


@given(BOOKINGS, AMOUNTS, st.booleans(), st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_mt940(bookings: list[Booking], opening: Decimal, blocks: bool, wrapped: bool, end: str) -> None:
    data = mt940(bookings, opening, blocks=blocks, wrapped=wrapped).decode().replace("\n", end).encode()
    file = read_mt940(data, "x.sta")
    assert is_mt940(data[:4096])
    clean(file, bookings)
    assert days_and_amounts(file) == wanted(bookings)
    bare = [(line.description + line.counterparty).replace(" ", "") for line in file.lines]  # sub-fields do not tell spaces at their ends
    assert bare == [(each.text + each.name).replace(" ", "") for each in bookings]
    (statement,) = file.statements
    assert statement.opening and statement.closing
    assert statement.opening.amount + sum(line.amount for line in file.lines) == statement.closing.amount


@given(LISTS, st.sampled_from(range(len(STYLES))))
def test_qif(bookings: list[Booking], style: int) -> None:
    bookings = [each for each in bookings if "'" not in STYLES[style] or each.day.year >= 2000]
    data = qif(bookings, STYLES[style])
    if not bookings:
        return
    asked = read_qif(data, "x.qif", reading=Reading(date_order=ORDERS[style]))
    assert is_qif(data[:4096])
    clean(asked, bookings)
    assert days_and_amounts(asked) == wanted(bookings)
    assert [(line.counterparty, line.description) for line in asked.lines] == [(each.name, each.text) for each in bookings]
    alone = read_qif(data, "x.qif")
    assert days_and_amounts(alone) == wanted(bookings) or [question.key for question in alone.questions] == ["date_order"]


@pytest.mark.parametrize(("count", "said"), [(1, "1 booking of a loan:"), (2, "2 bookings of a loan:")])
def test_what_an_ofx_file_holds_beside_bookings_is_counted_in_words(count, said):
    loan = "<LOANSTMTTRN><DTPOSTED>20260301<TRNAMT>5.00</LOANSTMTTRN>"
    bank = "<STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>1</BANKACCTFROM><BANKTRANLIST></BANKTRANLIST></STMTRS>"
    data = f"OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS>{bank}</STMTTRNRS>{loan * count}</BANKMSGSRSV1></OFX>"
    assert said in " ".join(str(problem) for problem in read_ofx(data.encode(), "a.ofx").problems)
