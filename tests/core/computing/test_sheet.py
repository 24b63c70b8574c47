"""The whole sheet: fast, kept and read again, and the document made of it."""

import json
import time
from dataclasses import replace

import pytest

from smeai.core.assets import assets_folder
from smeai.core.computing.document import PARTS, computing_document
from smeai.core.computing.sheet import services_of, work_out
from smeai.core.computing.telling import cost_words
from smeai.core.computing.workings import Workings, from_json, to_json
from smeai.core.document import Tiles
from smeai.core.kpi import Input, Origin, Unit, names, shown
from smeai.core.kpi_chain import COMPUTER
from smeai.core.prices import SERVES, PriceBook, read_prices
from tests.core.computing.cases import BASE, BOOK, TOKENS, UNITS, workings

SHIPPED = read_prices(assets_folder() / "prices" / "cloud.json")


@pytest.mark.parametrize("serves", SERVES)
@pytest.mark.parametrize("whole", [True, False])
def test_every_figure_is_its_formula_over_its_inputs(serves: str, whole: bool) -> None:
    sheet = work_out(Workings(serves=serves, whole=whole), SHIPPED)
    for kpi in sheet.kpis.values():
        assert kpi.value == shown(kpi.formula, sheet.values)
        assert set(names(kpi.formula)) <= {each.name for each in kpi.inputs} | set(sheet.kpis)
    assert len(sheet.services) >= 2 and sheet.verdict.choice == "open"


def test_it_follows_a_slider() -> None:
    made = replace(Workings(whole=True, years=5), figures={"calls_month": 100000.0})
    work_out(made, SHIPPED)
    start = time.process_time()
    for step in range(5):
        work_out(made.with_figure("calls_month", 100000.0 + step), SHIPPED)
    assert (time.process_time() - start) / 5 < 0.05


def test_the_workspaces_figures_come_before_assumptions() -> None:
    own = replace(COMPUTER[0], value=1500.0, origin=Origin.YOURS, source="entered")
    sheet = work_out(workings(), BOOK, (own,))
    assert sheet.inputs["pc_price"].value == 1500 and sheet.inputs["pc_price"].origin is Origin.YOURS
    told = Input("calls_month", "", 777.0, Unit.COUNT, Origin.MEASURED, "counted")
    assert work_out(workings(figures={}), BOOK, (told,)).inputs["calls_month"].value == 777
    assert work_out(workings(figures={"calls_month": 5.0}), BOOK, (told,)).inputs["calls_month"].value == 5


def test_workings_are_kept() -> None:
    made = workings(UNITS, BASE, facts={"personal": "no"}).with_offer(UNITS.name, "commit_price", 5.0).with_figure("watts", 60.0)
    assert from_json(json.loads(json.dumps(to_json(made)))) == made
    assert made.offer_of(UNITS.name) == {"commit_price": 5.0}
    assert made.with_figure("watts", None).figures == workings().figures


@pytest.mark.parametrize(
    "stored",
    [{}, {"serves": "x", "figures": [1], "chosen": "x", "years": 99, "facts": {"personal": "perhaps"}, "currency": 5, "offers": {"a": -1}}],
)
def test_what_is_not_understood_is_left_out(stored: dict) -> None:
    assert from_json(stored) == Workings()


def test_a_service_that_left_the_list_is_left_out() -> None:
    assert [each.price.name for each in services_of(workings(UNITS, chosen=("Gone", BASE.name)), BOOK)] == [BASE.name]
    assert services_of(Workings(chosen=("Gone",)), BOOK)[0].price == UNITS
    empty = work_out(Workings(), PriceBook((), "EUR", ""))
    assert empty.service is None and empty.verdict is None and "No service" in cost_words(empty)


def test_the_sentence_says_what_people_cost() -> None:
    assert "people's time" in cost_words(work_out(workings(TOKENS, figures={"calls_month": 500.0}, whole=False), BOOK))
    assert "people's time" not in cost_words(work_out(workings(UNITS, figures={"calls_month": 1e6}), BOOK))
    assert "between 18 and 20" in cost_words(work_out(workings(UNITS), BOOK))


@pytest.mark.parametrize("services", [(UNITS, BASE, TOKENS), (UNITS,)])
def test_the_document_holds_every_figure_it_needs(services: tuple) -> None:
    sheet = work_out(workings(*services), BOOK)
    made = computing_document(sheet, "Client", "2026-11-23")
    known = {kpi.name for kpi in made.kpis} | {each.name for each in made.inputs}
    assert all(set(names(kpi.formula)) <= known for kpi in made.kpis)
    tiles = {kpi.name for block in made.blocks if isinstance(block, Tiles) for kpi in block.kpis}
    assert tiles <= {kpi.name for kpi in made.kpis} and made.headline == cost_words(sheet)
    small = computing_document(sheet, "Client", "2026-11-23", parts=())
    assert len(small.kpis) < len(made.kpis) and len(small.blocks) < len(made.blocks) and set(PARTS) == {
        "commitments", "ebitda", "choice", "selling",
    }  # fmt: skip


def test_without_services_only_the_own_computer_is_written() -> None:
    sheet = work_out(Workings(), PriceBook((), "EUR", ""))
    made = computing_document(sheet, "", "2026-11-23")
    assert made.number.name == "own_month" and not [kpi for kpi in made.kpis if kpi.name.startswith("commit")]
