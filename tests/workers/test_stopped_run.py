"""A run that loses its engine is taken up by the next one."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from smeai.actions.workspaces import PilotView
from smeai.errors import EngineStopped
from smeai.usecases.stock.result import StockResult, Timing
from tests.actions.stock.files import case
from tests.workers.signalled import Calls
from tests.workers.test_tested_model import TIMEOUT, Engines, engines

__all__ = ["engines"]


def test_an_engine_that_dies_loses_little(engines: Engines, qtbot: QtBot, tmp_path: Path) -> None:
    made, folder, calls = case(tmp_path), str(tmp_path / "portable" / "shop"), Calls()
    engines.ask("workspaces.open_or_create", folder, "Shop")
    pilot: PilotView = engines.ask("workspaces.create_pilot", folder, "stock", "Orders")
    place = (folder, pilot.id)
    with qtbot.waitSignal(calls.failed, timeout=TIMEOUT) as told:
        engines.runner.start("stock.die_at", 0.7, made, place, **calls.job())
    assert isinstance(told.args[0], EngineStopped)
    left = engines.ask("stock.stopped", place)
    assert left.test == 1.0 and 0 < left.forecast < 1
    with qtbot.waitSignal(calls.done, timeout=TIMEOUT) as done:
        engines.runner.start("stock.run", made, place=place, **calls.job())
    result: StockResult = done.args[0]
    assert engines.ask("stock.stopped", place) is None
    alone: StockResult = engines.ask("stock.run", made)
    assert replace(result, timing=Timing(0.0), model="") == replace(alone, timing=Timing(0.0), model="")
