"""What the report says of a result: the sentence, the replay, the orders, the limits."""

import json
from dataclasses import asdict, replace
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from smeai.core.document import Bullets, Document, Note, Paragraph, Table, Tiles
from smeai.core.estimate import Estimate, proportion
from smeai.core.revival import revive
from smeai.usecases.stock.kpis import kpis
from smeai.usecases.stock.report import document, headline
from smeai.usecases.stock.result import Accuracy, Foreseen, StockResult
from tests.usecases.stock.results import AGAINST_RULE, AGAINST_SHOP, OURS, PLAN, RULE, result, unknown


def _document(made: StockResult) -> Document:
    return document(made, kpis(made, {}), "Corner shop")


def _headline(made: StockResult) -> str:
    return headline(made, kpis(made, {})).replace("\u00a0", " ")


def _tables(made: Document) -> dict[str, Table]:
    return {block.title: block for block in made.blocks if isinstance(block, Table)}


def _words(made: Document) -> str:
    told = [block.text for block in made.blocks if isinstance(block, Paragraph | Note)]
    items = (item for block in made.blocks if isinstance(block, Bullets) for item in block.items)
    return " ".join([*told, *items]).replace("\u00a0", " ")


def test_the_document_is_as_it_was(snapshot: SnapshotAssertion) -> None:
    assert json.dumps(asdict(_document(result())), ensure_ascii=False, indent=1) == snapshot


def test_what_was_known_in_advance_is_listed() -> None:
    told = (Foreseen("2026-07-13", "2026-07-13", "closed", 180), Foreseen("2026-07-13", "2026-07-18", "promotion", 6, 0.33))
    made = result(foreseen=told)
    assert revive(StockResult, json.loads(json.dumps(asdict(made)))).foreseen == told
    rows = _tables(_document(made))["Known in advance"].rows
    assert rows == (("2026-07-13", "2026-07-13", "Closed", 180, None), ("2026-07-13", "2026-07-18", "Promotion", 6, 0.33))
    assert "Known in advance" not in _tables(_document(result()))


def test_the_sentence_beside_the_shop() -> None:
    assert _headline(result()).startswith(
        "On 182 days that it had not seen, smeai's orders would have served 97.2 of 100 units from the shelf, where your shop served 93,"
        " with € 10,000 less in stock: worth about "
    )


def test_the_sentence_beside_the_rule() -> None:
    assert "where a simple rule would have served 94.1, with € 6,000 less in stock" in _headline(result(compared=(AGAINST_RULE,)))
    assert "your shop" not in _headline(unknown()) and "in stock" not in _headline(unknown())


def test_more_stock_is_said_and_a_loss_is_worth_nothing() -> None:
    worse = replace(AGAINST_RULE, stock=Estimate(-900.0, -1500.0, -300.0, 180), lost_margin=Estimate(-50000.0, -60000.0, -40000.0, 180),
                    ours=replace(OURS, lost_margin="58190.00"))  # fmt: skip
    told = _headline(result(compared=(worse,)))
    assert "with € 900 more in stock" in told and told.endswith("worth nothing in money.")


def test_the_sentence_without_a_replay() -> None:
    told = _headline(result(replay=(), compared=()))
    assert told == (
        "180 items are forecast 13 weeks ahead, with 22 % less error than last season's sales repeated; 42 of them are to be ordered now."
    )
    short = result(replay=(), compared=(), accuracy=Accuracy(0, 0, 0.0, 0.0, 0.0, proportion(0, 0), 0.0))
    assert "too short a past to say how well" in _headline(short) and "too short to test" in _words(_document(short))


def test_every_policy_is_in_the_tables_and_smeai_on_the_same_items() -> None:
    tables = _tables(_document(result()))
    assert [row[:2] for row in tables["Service"].rows] == [
        ("smeai", 180),
        ("Simple rule", 180),
        ("Simple rule set to serve as much", 180),
        ("Your shop", 150),
        ("smeai, same items as your shop", 150),
    ]
    assert tables["Service"].rows[3][5] is None and tables["Money"].rows[3][6] is None
    assert tables["Money"].rows[0][1:4] == (24000, 9750, 3900)


def test_what_is_not_known_is_no_zero() -> None:
    made = _document(unknown())
    assert _tables(made)["Money"].rows[0][1:4] == (None, None, None)
    tiles = next(block for block in made.blocks if isinstance(block, Tiles)).kpis
    assert [kpi.name for kpi in tiles] == ["fill_gain", "hours_month"]


def test_nothing_is_promised_against_the_shop_where_its_stock_is_unknown() -> None:
    words = _words(_document(unknown()))
    assert "against a simple rule, not against you" in words and "your own shop did is unknown" in words
    assert "against a simple rule, not" not in _words(_document(result()))


def test_a_gain_that_may_be_chance_is_said_to_be() -> None:
    assert "holds zero" not in _words(_document(result()))
    unsure = replace(AGAINST_SHOP, lost_sales=Estimate(100.0, -200.0, 400.0, 150))
    assert "difference in lost sales holds zero" in _words(_document(result(compared=(unsure,))))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"accuracy": replace(result().accuracy, bias=-0.2)}, "the forecast said 20 % less than was sold"),
        ({"accuracy": replace(result().accuracy, covered=proportion(60, 100))}, "too narrow: safety stock is too small"),
        ({"accuracy": replace(result().accuracy, mase=1.2)}, "no better than the same season repeated"),
        ({"priced": 100}, "Of 80 items no cost is known"),
        ({"stocked": 0}, "Of 180 items the stock on hand is not known"),
        ({"repairs": (("stock-out", 9, 0),)}, "smeai's gain is understated"),
        ({"repairs": ()}, "Nothing in the history asked for repair"),
        ({"compared": (), "replay": ()}, "none is promised"),
        ({"overridden": 0}, "Nobody overruled"),
        ({"overrides_helped": None}, "The day of none has come yet"),
        ({"plan": replace(PLAN, items_to_order=0)}, "Nothing needs to be ordered today"),
        ({"compared": (replace(AGAINST_RULE, ours=replace(OURS, items=9)),)}, "rests on 9 items only"),
    ],
)
def test_what_a_reader_must_know(changes: dict[str, Any], sentence: str) -> None:
    assert sentence in _words(_document(result(**changes)))


def test_orders_classes_and_worst_items_are_there() -> None:
    tables = _tables(_document(result()))
    assert tables["Orders by supplier"].rows[0] == ("Alder & Sons", 25, 5120.5, "2026-07-02")
    assert tables["Classes of items"].rows[0] == ("AX", 20, 210000, 210 / 392)
    assert tables["Where the forecast was most wrong"].rows[0][4] == 880
    assert tables["Repairs of the history"].rows[0] == ("Stock-outs that hid demand", 31, 28)
    assert tables["Methods chosen"].rows[0][4] == pytest.approx(0.26)


@pytest.mark.parametrize("made", [unknown(methods=(), top=(), repairs=(), advice=()), result(replay=(), compared=(), currency="")])
def test_a_result_of_little_is_a_report(made: StockResult) -> None:
    assert _document(made).blocks and _document(made).currency == "EUR"


@pytest.mark.parametrize("made", [result(), unknown(), result(replay=(RULE,))])
def test_a_result_comes_back_from_json(made: StockResult) -> None:
    assert revive(StockResult, json.loads(json.dumps(asdict(made)))) == made
