"""The stock pilot as both front ends call it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from smeai.actions import stock, workspaces
from smeai.actions.masking import masked
from smeai.actions.session import Session
from smeai.actions.stock import trial, whole
from smeai.core.document import Document, Table
from smeai.core.pilot import Source
from smeai.core.report_wish import ReportWish
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
    done = whole.run(Source(str(sales)), {}, {"items": str(items), "horizon": "4"}, ReportWish(str(tmp_path / "out"), "Shop"))
    assert "served" in done.headline and done.figures
    names = {Path(path).name for path in done.paths}
    assert {"report.pdf", "report.html", "report.xlsx", "forecast.csv"} <= names and sum(name.startswith("order-") for name in names) == 6
    with (tmp_path / "out" / "forecast.csv").open(encoding="utf-8-sig") as file:
        assert len(file.readlines()) == 1 + 6 * 4


def test_words_that_do_not_fit(tmp_path: Path) -> None:
    sales, _ = write(tmp_path)
    with pytest.raises(UsageError, match="no option “item”"):
        whole.run(Source(str(sales)), {}, {"item": "x"}, ReportWish(str(tmp_path / "out")))


def test_other_dials_change_the_rows_and_say_by_how_much(ran: tuple[Case, StockResult, Session]) -> None:
    made, result, session = ran
    high = WhatIf(service=99.5, lead_days=60.0)
    now = {row.item: row for row in stock.items(made, result.model, Ask(), 0, 9, session=session).rows}
    page = stock.items(made, result.model, Ask(order="order_change"), 0, 9, what_if=high, session=session)
    assert all(row.order_change is None and not row.changed for row in now.values())
    changes = [abs(row.order_change) for row in page.rows]
    assert changes == sorted(changes, reverse=True) and changes[0] > 0
    for row in page.rows:
        was = now[row.item]
        assert row.safety_stock > was.safety_stock and row.reorder_point > was.reorder_point
        assert row.order_change == pytest.approx(row.order - was.order, abs=1e-3)
        assert row.point_change == pytest.approx(row.reorder_point - was.reorder_point, abs=1e-3)
    assert sum(row.order for row in page.rows) == stock.plan(made, result.model, high, session=session).units
    view = stock.item(made, result.model, page.rows[0].item, what_if=high, session=session)
    assert view.row == page.rows[0] and view.safety_stock == view.row.safety_stock
    nothing = stock.items(made, result.model, Ask(state="changed"), 0, 9, session=session)
    assert nothing.matching == 0 and dict(page.totals)["order_change"] != "0"


def test_groups_and_classes_add_up(ran: tuple[Case, StockResult, Session]) -> None:
    made, result, session = ran
    seen = stock.overview(made, result.model, session=session)
    assert seen.groups == result.groups and sum(each.items for each in seen.classes) == 6
    assert tuple((each.name, each.items, each.sales) for each in seen.classes) == result.classes
    some = seen.classes[0]
    asked = Ask(abc=some.name[0], xyz=some.name[1])
    assert stock.items(made, result.model, asked, session=session).matching == some.items


def test_a_slip_of_the_hand_is_named_until_it_is_decided(tmp_path: Path) -> None:
    made, session, sales = case(tmp_path), Session(), tmp_path / "sales.csv"
    lines = sales.read_text(encoding="utf-8").splitlines()
    place = next(n for n, line in enumerate(lines) if line.startswith("1003") and n > 40)
    item, day, units = lines[place].split(",")
    lines[place] = f"{item},{day},{int(units) * 100 + 900}"
    sales.write_text("\n".join(lines), encoding="utf-8")
    result = stock.run(made, session=session)
    (found,) = stock.suspects(made, result.model, session=session)
    assert (found.item, found.first) == (item, day) and not found.agreed
    view = stock.item(made, result.model, item, session=session)
    assert view.suspects == (found,)
    page = stock.items(made, result.model, Ask(state="suspect"), session=session)
    assert [(row.item, row.suspects) for row in page.rows] == [(item, 1)]
    assert stock.suspects(replace(made, agreed=((found.key, "no"),)), result.model, session=session) == ()


def test_the_report_tells_the_orders_of_now(
    ran: tuple[Case, StockResult, Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, result, session = ran
    written: list[Document] = []
    monkeypatch.setattr("smeai.reports.write", lambda document, *_, **__: written.append(document) or ())
    mine = replace(made, overrides=(Override("1006", "2025-07-14", 400.0, "the fair", 18.0, "2025-07-14"),))
    stock.report(mine, result, (), ReportWish(str(tmp_path), "Shop"), "USD", session=session)
    tables = {block.title: block for block in written[0].blocks if isinstance(block, Table)}
    (told,) = tables["Figures that people put in place of the forecast"].rows
    assert told == ("1006", "2025-07-14", 18.0, 400.0, None, "the fair", "2025-07-14")
    value = float(stock.plan(mine, result.model, WhatIf(), session=session).order_value)
    assert sum(row[2] for row in tables["Orders by supplier"].rows) == pytest.approx(value)
    assert value > float(result.plan.order_value) and written[0].currency == "USD"
    with pytest.raises(DataError, match="no longer there"):
        stock.report(mine, result, (), ReportWish(str(tmp_path), "Shop"), session=Session())
    stock.report(made, result, (), ReportWish(str(tmp_path), "Shop"), session=Session())
    assert len(written) == 2
