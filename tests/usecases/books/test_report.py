"""What the report says of a result: the sentence, the figures, the lines that went wrong, the limits."""

import json
from dataclasses import asdict, replace
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from smeai.core.document import Bullets, Document, Paragraph, Table
from smeai.core.estimate import proportion
from smeai.core.revival import revive
from smeai.usecases.books.kpis import kpis
from smeai.usecases.books.report import document, headline
from smeai.usecases.books.result import NEW, BooksResult, Part, Point, Split
from smeai.usecases.books.suggestion import Source
from tests.usecases.books.results import POINTS, result, wrong


def _document(precision: float = 0.98, **changes: Any) -> Document:
    made = result(**changes)
    return document(made, kpis(made, {}, precision), precision, "Bakery")


def _tables(made: Document) -> dict[str, Table]:
    return {block.title: block for block in made.blocks if isinstance(block, Table)}


def _words(made: Document) -> str:
    told = [block.text for block in made.blocks if isinstance(block, Paragraph)]
    return " ".join([*told, *(item for block in made.blocks if isinstance(block, Bullets) for item in block.items)])


def test_the_document_is_as_it_was(snapshot: SnapshotAssertion) -> None:
    assert json.dumps(asdict(_document()), ensure_ascii=False, indent=1) == snapshot


@pytest.mark.parametrize(
    ("point", "sentence"),
    [
        (POINTS[1], "60 would have been posted without a touch, 1 of them on another account, and 30 proposed for one key: about"),
        (POINTS[2], "0 would have been posted without a touch, 0 of them on another account, and 85 proposed"),
        (Point(0.98, 0.9, 0, 0, 0, "0.00", 0, 0, 0), "0 would have been posted without a touch, 0 of them on another account"),
    ],
)
def test_the_sentence(point: Point, sentence: str) -> None:
    made = result(points=(point,))
    assert f"Of 100 bank lines, {sentence}" in headline(made, kpis(made, {}, 0.98), 0.98)


def test_money_is_told_to_the_cent() -> None:
    assert "of 18,432.90 EUR tested (in and out, signs left aside) 95.10 EUR would have been posted" in _words(_document())
    assert "-" not in _tables(_document())["Posted on another account, the surest first"].rows[0][3]


def test_the_wrong_lines_are_those_of_the_setting() -> None:
    def rows(precision: float) -> list[str]:
        return [row[0] for row in _tables(_document(precision))["Posted on another account, the surest first"].rows]

    assert rows(0.98) == ["17", "31"] and rows(0.9) == ["17", "31", "45"]
    assert _tables(_document())["Posted on another account, the surest first"].rows[0][3] == "−1,060.50 EUR"
    assert "No posted line of the test was on another account." in _words(_document(0.99))


def test_a_wrong_rule_is_told_whatever_the_setting_and_the_lexicon_never_posts() -> None:
    told = result(wrong=(wrong(5, 1.0, Source.RULE), wrong(6, 0.99, Source.LEXICON)))
    assert [line.row for line in told.posted_wrong(0.99)] == [5]


def test_settings_that_come_to_the_same_are_one_row() -> None:
    same = (replace(POINTS[0], precision=0.85), *POINTS)
    assert [row[0] for row in _tables(_document(points=same))["Every setting, on the tested lines"].rows] == [0.9, 0.98, 0.99]


def test_known_and_new_and_every_source_are_apart() -> None:
    tables = _tables(_document())
    assert [row[:3] for row in tables["Counterparties known and new"].rows] == [
        ("Booked before", 180, 0.95),
        ("Never booked before", 20, 0.65),
    ]
    assert tables["By what spoke for the account"].rows[0][5:7] == (110, 108 / 110)
    assert tables["By account"].rows[0][:3] == ("4530 Fuel", 300, 120) and tables["By account"].rows[0][7:] == ("4930 Office supplies", 8)


def test_a_promise_not_kept_comes_first_among_the_limits() -> None:
    limits = next(
        block for block in _document(0.99, points=(replace(POINTS[1], precision=0.99),)).blocks if isinstance(block, Bullets)
    ).items
    assert limits[0].startswith("99.0\u00a0% were asked for, and 98.3\u00a0% of the posted lines were right")
    assert not any("were asked for" in each for each in next(b for b in _document().blocks if isinstance(b, Bullets)).items)


def test_what_a_reader_must_know_is_among_the_limits() -> None:
    words = _words(_document(trained=120, foreign=3, split=Split("shuffle", "Drawn.")))
    assert "120 lines only" in words and "3 tested lines in other currencies" in words and "kinder than daily work" in words
    assert "nothing is posted" in _words(_document(0.99))


def test_what_was_not_measured_is_no_zero() -> None:
    nothing = Part(NEW, proportion(0, 0), (0, 0, 0), (0, 0, 0))
    row = _tables(_document(counterparties=(nothing,)))["Counterparties known and new"].rows[0]
    assert row[1:] == (0, None, None, None, 0, None, None)


@pytest.mark.parametrize("changes", [{"sources": (), "accounts": (), "wrong": (), "baselines": ()}, {"turnover": "", "currency": ""}])
def test_a_result_of_nothing_is_a_report(changes: dict[str, Any]) -> None:
    assert _document(**changes).blocks and _document(**changes).currency == "EUR"


def test_a_result_comes_back_from_json() -> None:
    assert revive(BooksResult, json.loads(json.dumps(asdict(result())))) == result()
