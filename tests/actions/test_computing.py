"""Computing costs in a workspace: kept in steps, fed by the business and by tested pilots, written as files."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from smeai.actions import computing, workspaces
from smeai.actions.business import change as change_business
from smeai.core.business.business import Business, Given
from smeai.core.computing.sheet import work_out
from smeai.core.computing.workings import Workings
from smeai.core.kpi import Origin
from smeai.core.report_wish import ReportWish
from tests.actions.case.pilots import add
from tests.core.computing.cases import BOOK, UNITS, workings


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[str]:
    place = str(tmp_path / "shop")
    workspaces.open_or_create(place, "Shop")
    yield place
    workspaces.close(place)


def test_there_is_nothing_before_there_is_a_workspace(tmp_path: Path) -> None:
    found = computing.load(str(tmp_path / "nothing"))
    assert (found.workings, found.pilots, found.steps.undo) == (Workings(), (), None)
    assert not (tmp_path / "nothing").exists()


def test_a_change_makes_the_workspace(tmp_path: Path) -> None:
    place = str(tmp_path / "new")
    computing.change(place, "New", Workings(whole=True), "Own computer")
    assert computing.load(place).workings.whole
    workspaces.close(place)


def test_steps_are_undone_and_made_again(folder: str) -> None:
    computing.change(folder, "", Workings(figures={"watts": 60.0}), "Power")
    steps = computing.change(folder, "", Workings(figures={"watts": 60.0}, years=5), "Years")
    assert steps.undo.name == "Years"
    back = computing.undo(folder, steps.undo.id)
    assert back.workings == Workings(figures={"watts": 60.0}) and back.steps.redo.name == "Years"
    assert computing.redo(folder, back.steps.redo.id).workings.years == 5


def test_the_figures_of_the_business_are_told(folder: str) -> None:
    change_business(folder, "", Business("DE").with_given("watts", Given(70.0)), "Power")
    found = {each.name: each for each in computing.load(folder).shared}
    assert found["watts"].value == 70 and found["watts"].origin is Origin.YOURS
    assert {"price_kwh", "wage_hour", "grid_co2"} <= set(found)


def test_the_currency_is_that_of_the_business(folder: str) -> None:
    change_business(folder, "", Business("PL"), "Country")
    assert computing.load(folder).workings.currency == "PLN"


def test_tested_pilots_tell_their_calls(folder: str) -> None:
    add(folder)
    add(folder, "stock", title="Shelves")
    told = {each.serves: {one.name: one for one in each.inputs} for each in computing.load(folder).pilots}
    assert set(told) == {"messages", "forecasts"}
    assert told["messages"]["call_seconds"].origin is Origin.MEASURED and "Inbox" in told["messages"]["call_seconds"].source
    assert 0 < told["messages"]["right_own"].value <= 1 and told["forecasts"]["calls_month"].value > 0
    sheet = work_out(Workings(serves="messages"), BOOK, computing.load(folder).pilots[-1].inputs)
    assert sheet.inputs["right_own"].origin is Origin.MEASURED


def test_a_pilot_that_is_not_tested_tells_nothing(folder: str) -> None:
    workspaces.create_pilot(folder, "chat", "New")
    assert computing.load(folder).pilots == ()


def test_the_document_is_written(tmp_path: Path) -> None:
    made = computing.report(workings(UNITS), BOOK, (), ReportWish(str(tmp_path), "Acme", ("html", "xlsx")))
    assert [Path(each).name for each in made] == ["computing.html", "computing.xlsx"]
    book = openpyxl.load_workbook(made[1])
    assert "own_month" in {name.casefold() for name in book.defined_names}
    assert "Acme" in Path(made[0]).read_text("utf-8")
