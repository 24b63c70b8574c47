"""A forecast that was made in one engine answers the same in the next."""

from pathlib import Path

from smeai.actions.workspaces import PilotView
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.views import Ask, WhatIf
from tests.actions.stock.files import case
from tests.workers.test_tested_model import Engines, engines

__all__ = ["engines"]


def test_the_same_items_after_a_restart(engines: Engines, tmp_path: Path) -> None:
    made, folder = case(tmp_path), str(tmp_path / "portable" / "shop")
    engines.ask("workspaces.open_or_create", folder, "Shop")
    pilot: PilotView = engines.ask("workspaces.create_pilot", folder, "stock", "Orders")
    place = (folder, pilot.id)
    assert engines.ask("stock.look", made).items == 6
    result: StockResult = engines.ask("stock.run", made, place=place)

    def told() -> tuple:
        page = engines.ask("stock.items", made, result.model, Ask(), start=0, count=9, place=place)
        item = engines.ask("stock.item", made, result.model, page.rows[0].item, place=place)
        return page, item, engines.ask("stock.plan", made, result.model, WhatIf(service=99.0), place=place)

    first = told()
    assert first[0].matching == 6
    engines.restart()
    assert repr(told()) == repr(first)
