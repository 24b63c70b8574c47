"""The stock pilot as both front ends call it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from smeai.actions import stock, workspaces
from smeai.actions.masking import masked
from smeai.actions.session import Session
from smeai.actions.stock import trial, whole
from smeai.core.pilot import Source
from smeai.errors import DataError, UsageError
from smeai.models.forecasters import pooled, pretrained, statistical
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.views import Ask, Case, Override, WhatIf
from tests.actions.stock.files import ITEM_MAPPING, case, write


@pytest.fixture(scope="module", autouse=True)
def _quick() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(statistical, "LONGEST_CYCLE", 1)
        patch.setattr(pooled, "ROWS", 800)
        patch.setattr(pooled, "MOMENTS", (2, 6))
        patch.setattr(pretrained, "load", lambda: None)
        yield


@pytest.fixture(scope="module")
def ran(_quick: None, tmp_path_factory: pytest.TempPathFactory) -> tuple[Case, StockResult, Session]:
    made, session = case(tmp_path_factory.mktemp("shop")), Session()
    return made, stock.run(made, session=session), session


def test_a_look_says_what_the_file_holds(tmp_path: Path) -> None:
    seen = stock.look(case(tmp_path))
    assert (seen.items, seen.frequency, seen.steps, seen.stocked, seen.priced) == (6, "W", 80, 6, 6)
    assert (seen.first, seen.last) == ("2024-01-01", "2025-07-07") and sum(units for _, units in seen.chart) == seen.sold


def test_the_columns_of_an_item_list_are_guessed(tmp_path: Path) -> None:
    _, items = write(tmp_path)
    found = {guess.role: guess.column for guess in stock.item_roles(Source(str(items))).guesses}
    assert found.items() >= dict(ITEM_MAPPING).items()


def test_the_history_of_an_item(tmp_path: Path) -> None:
    made = case(tmp_path)
    seen = stock.history(made, "1003", Session())
    assert len(seen.dates) == len(seen.sold) == len(seen.mended) == 80 and not any(seen.mended)
    with pytest.raises(DataError, match="no item “nobody”"):
        stock.history(made, "nobody")


def test_what_is_asked_agrees_with_the_result(ran: tuple[Case, StockResult, Session]) -> None:
    made, result, session = ran
    page = stock.items(made, result.model, Ask(), 0, 4, session=session)
    assert page.matching == 6 and len(page.rows) == 4 and page.suppliers == ("Alder & Sons", "Brook/Wholesale")
    assert stock.plan(made, result.model, WhatIf(), session=session) == result.plan
    view = stock.item(made, result.model, page.rows[0].item, session=session)
    assert view.row == page.rows[0] and view.order_why
    with pytest.raises(DataError, match="no item"):
        stock.item(made, result.model, "nobody", session=session)


def test_what_is_typed_changes_the_orders_at_once(ran: tuple[Case, StockResult, Session]) -> None:
    made, result, session = ran
    mine = replace(
        made, typed=(("1004", "on_hand", "900"),), overrides=(Override("1006", "2025-07-14", 400.0, "fair", 18.0, "2025-07-14"),)
    )
    rows = {row.item: row for row in stock.items(mine, result.model, Ask(), 0, 9, session=session).rows}
    assert rows["1004"].order == 0 and rows["1006"].order > 300 and rows["1006"].overridden


def test_without_session_or_place_a_forecast_is_gone(ran: tuple[Case, StockResult, Session]) -> None:
    made, result, _ = ran
    with pytest.raises(DataError, match="no longer there"):
        stock.items(made, result.model, Ask())


def test_orders_are_written_one_for_each_supplier(ran: tuple[Case, StockResult, Session], tmp_path: Path) -> None:
    made, result, session = ran
    paths = stock.write_orders(made, result.model, str(tmp_path / "orders"), ("xlsx", "csv", "pdf"), "Shop", session=session)
    names = sorted(Path(path).name for path in paths)
    assert len(names) == 6 and all(Path(path).stat().st_size > 100 for path in paths)
    assert {name.partition("-2025")[0] for name in names} == {"order-Alder-Sons", "order-Brook-Wholesale"}


def test_it_is_kept_beside_the_pilot_as_long_as_the_state_names_it(ran: tuple[Case, StockResult, Session], tmp_path: Path) -> None:
    made, folder = ran[0], str(tmp_path / "work")
    workspaces.open_or_create(folder, "Shop")
    try:
        place = (folder, workspaces.create_pilot(folder, "stock", "Orders").id)
        result = stock.run(made, place)
        state = {"use_case": "stock", "outcome": {"model": result.model}}
        workspaces.save(*place, state)
        workspaces.save(*place, state | {"client": "x"})
        assert stock.items(made, result.model, Ask(), place=place).matching == 6
        kept = Path(folder) / "models" / str(place[1]) / f"{result.model}.smeai-model"
        kept.write_bytes(kept.read_bytes()[:-500])
        with pytest.raises(DataError, match="damaged"):
            trial.desk(result.model, place, None)
    finally:
        workspaces.close(folder)


def test_item_numbers_are_not_masked() -> None:
    state = {"use_case": "stock", "outcome": {"worst": [{"sentence": "4006381333931 sold 0151 23456789 more"}]}}
    assert masked(state) == state


def test_a_whole_pilot_writes_report_orders_and_forecast(tmp_path: Path) -> None:
    sales, items = write(tmp_path)
    done = whole.run(Source(str(sales)), {}, {"items": str(items), "horizon": "4"}, str(tmp_path / "out"), "Shop")
    assert "served" in done.headline and done.figures
    names = {Path(path).name for path in done.paths}
    assert {"report.pdf", "report.html", "report.xlsx", "forecast.csv"} <= names and sum(name.startswith("order-") for name in names) == 6
    with (tmp_path / "out" / "forecast.csv").open(encoding="utf-8-sig") as file:
        assert len(file.readlines()) == 1 + 6 * 4


def test_words_that_do_not_fit(tmp_path: Path) -> None:
    sales, _ = write(tmp_path)
    with pytest.raises(UsageError, match="no option “item”"):
        whole.run(Source(str(sales)), {}, {"item": "x"}, str(tmp_path / "out"))
