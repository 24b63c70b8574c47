"""The engine opens nothing to a network, from its first import to the last page of a report."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from smeai.core.pilot import Source
from smeai.core.report_wish import ReportWish
from smeai.core.sockets import Evidence
from smeai.workers.runner import Runner
from tests.workers.signalled import Calls

TIMEOUT = 600_000  # ms that a whole pilot may take on a busy machine


def test_a_whole_pilot_opens_nothing(qtbot: QtBot, calls: Calls, tmp_path: Path) -> None:
    sales = tmp_path / "sales.csv"
    days = (date(2024, 1, 1) + timedelta(weeks=week) for week in range(110))
    sales.write_text("Date,Item,Quantity\n" + "".join(f"{day},{item},{day.day % 7 + 3}\n" for day in days for item in ("Tea", "Rice")))
    wish = ReportWish(str(tmp_path / "report"))
    found = evidence_after(qtbot, calls, "pilots.run", "stock", Source(str(sales)), {}, {}, wish)
    assert list((tmp_path / "report").glob("*.pdf"))
    assert found.since > 0
    assert found.network == ()


@pytest.mark.slow
@pytest.mark.parametrize("pilot", ["books", "chat", "stock"])
def test_a_whole_sample_pilot_opens_nothing(qtbot: QtBot, calls: Calls, tmp_path: Path, pilot: str) -> None:
    found = evidence_after(qtbot, calls, "pilots.demo", pilot, ReportWish(str(tmp_path)))
    assert found.since > 0
    assert found.network == ()


def evidence_after(qtbot: QtBot, calls: Calls, action: str, *args: Any) -> Evidence:
    """What a new engine tells of itself when it has done this."""
    runner = Runner(warm=("sqlalchemy", "numpy", "pandas", "onnxruntime"))
    try:
        with qtbot.waitSignal(calls.done, timeout=TIMEOUT):
            runner.start(action, *args, done=calls.done.emit, failed=calls.failed.emit)
        with qtbot.waitSignal(calls.done, timeout=TIMEOUT) as told:
            runner.ask("evidence.connections", **calls.request())
        assert told.args[0].pid == runner.pid
        return told.args[0]
    finally:
        runner.close()


def test_what_is_opened_is_told(qtbot: QtBot, calls: Calls) -> None:
    runner = Runner(root="")
    try:
        for action, args in (("tests.workers.actions_for_tests.reach", ()), ("smeai.actions.evidence.connections", ())):
            with qtbot.waitSignal(calls.done, timeout=TIMEOUT) as told:
                runner.ask(action, *args, **calls.request())
        assert any(each.startswith("connect 127.0.0.1:") for each in told.args[0].network)
    finally:
        runner.close()
