"""Whatever table is written in whatever dialect comes back equal, or the reader asks."""

import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smeai.core.usecase import Kind, Role
from smeai.tabular import Reading, ReadResult, bind, read
from tests.tabular.samples import delimited, write_text, write_workbook

QUICK = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
WORDS = st.lists(
    st.sampled_from(
        [
            "order",
            "refund",
            "Lieferung",
            "größe",
            "café",
            "ñandú,",
            "yes;",
            "no.",
            '"quoted"',
            "it's",
            "a|b",
            "50%",
            "'so'",
            "שלום",
            "注文",
            "línea\nnueva",
        ]
    ),
    min_size=1,
    max_size=8,
).map(" ".join)
TOPICS = st.sampled_from(["delivery", "refund", "Rückgabe", "other"])
ROWS = st.lists(
    st.tuples(WORDS, TOPICS, st.decimals(-99999, 99999, places=2), st.dates(date(1990, 1, 1), date(2060, 1, 1))), min_size=3, max_size=25
)
HEADER = ("Message", "Topic", "Amount", "Date")


def read_back(text: str, encoding: str) -> ReadResult:
    """The result of reading a file that holds `text`."""
    with TemporaryDirectory() as folder:
        return read(write_text(Path(folder) / "table.csv", text, encoding))


def texts(result: ReadResult) -> list[tuple[str, ...]]:
    """The cells as a text file holds them."""
    return [tuple("" if cell is None else str(cell) for cell in row) for row in result.table.cells.values.tolist()]


@QUICK
@given(
    rows=ROWS,
    delimiter=st.sampled_from(",;\t|"),
    end=st.sampled_from(["\n", "\r\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]),
)
def test_any_dialect_comes_back(rows: list[tuple], delimiter: str, end: str, encoding: str) -> None:
    written = [HEADER, *([text, topic, str(amount), day.isoformat()] for text, topic, amount, day in rows)]
    result = read_back(delimited(written, delimiter, end=end), encoding)
    assert result.table.columns == HEADER
    assert texts(result) == [tuple(row) for row in written[1:]]
    assert list(result.table.row_numbers) == list(range(2, len(rows) + 2))


@QUICK
@given(
    text=st.text(st.sampled_from("aeinrst äöüßéèñçàõčřžşğłęж "), min_size=1, max_size=300),
    encoding=st.sampled_from(["cp1252", "cp1250", "cp1251", "cp1254"]),
)
def test_a_legacy_encoding_comes_back_or_is_asked(text: str, encoding: str) -> None:
    usable = "".join(char for char in text if char.encode(encoding, "ignore")).strip() or "x"
    result = read_back(f"Message,Number\n{usable},1\nplain,2\n", encoding)
    asked = {choice.value for question in result.questions if question.key == "encoding" for choice in question.choices}
    same = result.table.cells.iloc[0, 0] == usable
    assert same or asked


@QUICK
@given(
    numbers=st.lists(st.decimals(-(10**7), 10**7, places=2), min_size=2, max_size=12),
    marks=st.sampled_from([(".", ","), (",", "."), (".", ""), (",", ""), (",", " "), (".", "'"), (",", "\u202f")]),
)
def test_numbers_in_any_marks_come_back_or_are_asked(numbers: list[Decimal], marks: tuple[str, str]) -> None:
    decimal, thousands = marks
    swap = {",": thousands, ".": decimal}
    written = [re.sub(r"[,.]", lambda match: swap[match[0]], f"{number:,.2f}") for number in numbers]
    role = Role("amount", "Amount", "", Kind.MONEY)
    result = read_back(delimited([("Item", "Amount"), *((f"item {n}", text) for n, text in enumerate(written))], ";"), "utf-8")
    dataset, problems = bind(result.table, [role], {"amount": "Amount"}, result.reading)
    assert list(dataset["amount"]) == numbers
    assert not problems


@QUICK
@given(
    days=st.lists(st.dates(date(1971, 1, 1), date(2060, 1, 1)), min_size=2, max_size=12),
    pattern=st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%Y-%m-%d", "%d %b %Y", "%d-%m-%y"]),
)
def test_dates_in_any_order_come_back_or_are_asked(days: list[date], pattern: str) -> None:
    result = read_back(delimited([("Item", "Day"), *((f"item {n}", day.strftime(pattern)) for n, day in enumerate(days))]), "utf-8")
    dataset, _ = bind(result.table, [Role("date", "Date", "", Kind.DATE)], {"date": "Day"}, result.reading)
    same = [moment.date() for moment in dataset["date"]] == days
    assert same or "date_order" in {question.key for question in result.questions}


@settings(QUICK, max_examples=25)
@given(rows=ROWS)
def test_a_workbook_comes_back(rows: list[tuple]) -> None:
    written = [(text, topic, float(amount), datetime(day.year, day.month, day.day, 12)) for text, topic, amount, day in rows]
    with TemporaryDirectory() as folder:
        result = read(write_workbook(Path(folder) / "table.xlsx", {"Data": [HEADER, *written]}))
    assert result.table.columns == HEADER
    assert [tuple(row) for row in result.table.cells.values.tolist()] == written


@pytest.mark.parametrize("reading", [Reading(), Reading(sheet="A", decimal=",", header_rows=0, first_row=3)])
def test_a_reading_survives_json(reading: Reading) -> None:
    assert Reading.from_json(reading.to_json()) == reading
