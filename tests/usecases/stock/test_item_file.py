"""What is known of the items."""

from decimal import Decimal

import pytest

from smeai.errors import DataError
from smeai.tabular.reading import Reading
from smeai.usecases.stock.item_file import read_items, with_facts
from tests.usecases.stock.tables import gathered, rows, table

ROLES = ("item", "name", "cost", "pack", "lead", "stock", "due")


def read(**columns):
    made = table(columns, "items.csv")
    return read_items(made, {name: name for name in columns if name in ROLES}, Reading())


def sold(*items, location=None):
    if location:
        return gathered(
            rows(*[(item, "2024-01-01", 1, place) for item in items for place in location], names="item date quantity location")
        ).history
    return gathered(rows(*[(item, "2024-01-01", 1) for item in items])).history


def test_facts_are_typed():
    facts, problems = read(item=["A"], name=["Apfel"], cost=["1,50"], pack=[6], lead=["3"], stock=[12], due=["2024-03-01"])
    found = facts["A"]
    assert (found.name, found.cost, found.pack, found.lead_days, found.on_hand, found.due) == (
        "Apfel",
        Decimal("1.50"),
        6,
        3,
        12,
        "2024-03-01",
    )
    assert not problems


def test_of_several_rows_the_last_filled_cell_counts_and_is_named():
    facts, problems = read(item=["A", "A"], name=["old", "new"], cost=[2, None])
    assert (facts["A"].name, facts["A"].cost) == ("new", Decimal(2))
    assert problems[0].count == 2


def test_rows_without_an_item_and_impossible_numbers_are_named():
    facts, problems = read(item=["A", None], pack=[0, 5], lead=[-1, 2])
    assert facts["A"].pack is None and facts["A"].lead_days is None
    assert {problem.column for problem in problems} == {"item", "pack", "lead"}


def test_a_file_without_items_is_refused():
    with pytest.raises(DataError, match="names the item"):
        read(name=["x"])


def test_items_in_one_file_and_not_in_the_other_are_named():
    facts, _ = read(item=["A", "Z"], cost=[1, 2])
    history, problems = with_facts(sold("A", "B"), facts)
    assert [fact.cost for fact in history.facts] == [Decimal(1), None]
    assert [problem.sentence.rpartition(": ")[2] for problem in problems] == ["B.", "Z."]


def test_leading_zeros_and_case_do_not_part_items():
    facts, _ = read(item=[7, "abc"], cost=[1, 2])
    history, problems = with_facts(sold("007", "ABC"), facts)
    assert [fact.cost for fact in history.facts] == [Decimal(1), Decimal(2)] and not problems


def test_one_stock_is_not_counted_in_every_location():
    facts, _ = read(item=["A"], cost=[1], stock=[10])
    history, problems = with_facts(sold("A", location=("Graz", "Linz")), facts)
    assert [(fact.cost, fact.on_hand, fact.location) for fact in history.facts] == [(Decimal(1), None, "Graz"), (Decimal(1), None, "Linz")]
    assert "several locations" in problems[0].sentence


def test_facts_beside_the_sales_are_the_last_by_date():
    made = rows(("A", "2024-01-02", 1, "new"), ("A", "2024-01-01", 1, "old"), ("A", "2024-01-03", 1, None), names="item date quantity name")
    assert gathered(made).history.facts[0].name == "new"
