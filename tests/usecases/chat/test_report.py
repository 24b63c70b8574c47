"""What the report says of a result: the sentence, the figures, the limits."""

from dataclasses import replace
from typing import Any

import pytest

from smeai.core.document import Bullets, Chart, Note, Paragraph, Table
from smeai.core.estimate import proportion
from smeai.core.prices import Price, PriceBook
from smeai.usecases.chat.kpis import kpis
from smeai.usecases.chat.lanes import Point
from smeai.usecases.chat.report import document, headline
from tests.usecases.chat.results import result


def _document(threshold: float = 0.8, prices: PriceBook | None = None, **changes: Any):
    made = result(**changes)
    return document(made, kpis(made, {}, threshold), threshold, "Pell", "EUR", prices)


@pytest.mark.parametrize(
    ("point", "sentence"),
    [
        (
            Point(0.8, 60, 3, 20, 15, 20),
            "60 would have been answered automatically, 3 of them wrong, and 20 with one question back: about 24 hours",
        ),
        (Point(0.8, 0, 0, 0, 0, 100), "0 would have been answered automatically, 0 of them wrong, and 0 with one question back: no hours"),
        (Point(0.8, 100, 3, 50, 30, 50), "50 would have been answered automatically, 1.5 of them wrong, and 25 with one question back"),
        (Point(0.8, 0, 0, 0, 0, 0), "0 would have been answered automatically, 0 of them wrong"),
    ],
)
def test_the_sentence(point: Point, sentence: str) -> None:
    made = result(points=(point,))
    assert f"Of 100 messages, {sentence}" in headline(made, kpis(made, {}, 0.8), 0.8)


def test_the_sentence_and_the_figure_beside_it_say_the_same_hours() -> None:
    made = result(points=(Point(0.8, 4, 0, 0, 0, 96),))
    figures = kpis(made, {}, 0.8)
    hours = next(each.value for each in figures if each.name == "hours_month")
    assert f"about {hours:.1f} hours a month" in headline(made, figures, 0.8)


def test_the_number_and_every_input_are_there() -> None:
    found = _document()
    assert found.number.name == "hours_month" and found.client == "Pell" and found.headline.startswith("Of 100 messages")
    assert {each.name for kpi in found.kpis for each in kpi.inputs} == {each.name for each in found.inputs}
    assert ("Threshold", "80\u00a0%") in found.facts and ("Always to a person", "Complaint") in found.facts


def test_parts_of_a_whole_are_a_whole() -> None:
    stack = next(block for block in _document().blocks if isinstance(block, Chart) and block.kind == "stack")
    assert [series.y[0] for series in stack.series] == pytest.approx([0.57, 0.03, 0.2, 0.2])
    assert "automatic, wrong 3" in stack.summary


def test_wrong_ones_and_confusions_are_listed_with_their_rows() -> None:
    tables = {block.title: block for block in _document().blocks if isinstance(block, Table)}
    (wrong,) = tables["Wrong ones, the surest first"].rows
    assert (str(wrong[0]), *wrong[1:5]) == ("17", "send it back", "Refund", "Delivery", 0.91)
    assert tables["Topics taken for each other"].rows[0][:3] == ("Delivery", "Refund", 3)
    assert {"By topic", "By language"} <= set(tables)


def test_one_language_needs_no_table() -> None:
    titles = [block.title for block in _document(languages=result().languages[:1]).blocks if isinstance(block, Table)]
    assert "By language" not in titles


def test_small_numbers_are_among_the_limits() -> None:
    few = replace(result().topics[0], name="Rare", accuracy=proportion(2, 3))
    limits = next(block for block in _document(topics=(few,), trained=120).blocks if isinstance(block, Bullets)).items
    assert any("Rare" in each for each in limits) and any("120 messages only" in each for each in limits)


def test_prices_of_others_are_dated_and_beside_our_own() -> None:
    book = PriceBook((Price("Cloud A", 0.002, "400 tokens", "2026-05"),), "USD", "List prices.")
    blocks = _document(prices=book).blocks
    table = next(block for block in blocks if isinstance(block, Table) and block.sheet == "Computing")
    assert [row[0] for row in table.rows] == ["This computer", "Cloud A"] and "2,000" in table.rows[1][1] and table.rows[1][3] == "2026-05"
    assert Note("List prices.") in blocks


def test_strangers_are_told_of_where_there_were_any() -> None:
    def told(**changes: Any) -> bool:
        return any("belong to no topic" in block.text for block in _document(**changes).blocks if isinstance(block, Paragraph))

    assert told() and not told(outside=proportion(0, 0))


@pytest.mark.parametrize(
    "changes",
    [
        {
            "points": (Point(0.8, 0, 0, 0, 0, 0),),
            "topics": (),
            "languages": (),
            "confusions": (),
            "wrong": (),
            "baselines": (),
            "blend": (),
        },
        {"points": (Point(0.8, 0, 0, 0, 0, 9),), "locked": ()},
    ],
)
def test_a_result_of_nothing_is_a_report(changes: dict[str, Any]) -> None:
    assert _document(**changes).blocks


def test_what_was_not_measured_is_no_zero() -> None:
    none = proportion(0, 0)
    part = replace(result().languages[0], name="fr", accuracy=none, wrong=none)
    found = _document(1.0, accuracy=none, turned_away=none, baselines=(), languages=(part, part))
    assert {kpi.name: kpi.value for kpi in found.kpis}["wrong_per_hundred"] is None
    table = next(block for block in found.blocks if isinstance(block, Table) and block.title == "By language")
    assert table.rows[0][3:6] == (None, None, None) and table.rows[0][7] is None
    words = " ".join(block.text for block in found.blocks if isinstance(block, Paragraph))
    assert "none of them belongs to a topic" in words and "0 %" not in words.replace("80 %", "")
