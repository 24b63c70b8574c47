"""What a stopped run leaves, and that the next one takes it up and away, for both front ends."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from smeai import cli
from smeai.actions import stock, workspaces
from smeai.actions.stock import whole
from smeai.core.progress import Progress
from smeai.errors import Cancelled
from smeai.models.forecasters import pooled, pretrained, statistical
from smeai.usecases.stock.kept import TAKEN_UP
from smeai.usecases.stock.result import Timing
from smeai.usecases.stock.stopped import TESTED
from tests.actions.stock.files import case, write


@pytest.fixture(scope="module", autouse=True)
def _quick() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(statistical, "LONGEST_CYCLE", 1)
        patch.setattr(pooled, "fit", lambda *_: None)
        patch.setattr(pretrained, "load", lambda: None)
        yield


def until(stop: float) -> Progress:
    def told(fraction: float, sentence: str) -> None:
        if fraction >= stop:
            raise Cancelled

    return told


def test_beside_its_pilot(tmp_path: Path) -> None:
    made, folder, heard = case(tmp_path), str(tmp_path / "workspace"), list[str]()
    workspaces.open_or_create(folder, "Shop")
    place = (folder, workspaces.create_pilot(folder, "stock", "Orders").id)
    assert stock.stopped(place) is None and stock.stopped(None) is None
    with pytest.raises(Cancelled):
        stock.run(made, place=place, progress=until(0.8))
    left = stock.stopped(place)
    assert left is not None and left.test == 1.0 and 0 < left.forecast < 1
    result = stock.run(made, place=place, progress=lambda _, said: heard.append(said))
    assert TAKEN_UP in heard and stock.stopped(place) is None
    alone = stock.run(made)
    assert replace(result, timing=Timing(0.0), model="") == replace(alone, timing=Timing(0.0))
    with pytest.raises(Cancelled):
        stock.run(made, place=place, progress=until(0.8))
    workspaces.delete_pilot(folder, place[1])
    assert stock.stopped(place) is None and not any((tmp_path / "workspace" / "models").rglob("*"))
    workspaces.close(folder)
    assert stock.stopped((str(tmp_path / "nowhere"), 1)) is None


def test_beside_the_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    sales, items = write(tmp_path)
    out, run, stops = tmp_path / "out", whole.trial.run, [TESTED * 0.8, 0.9]

    def interrupted(*args: object) -> object:
        *more, _, kept = args
        stop = stops.pop(0) if stops else 2.0

        def told(fraction: float, sentence: str) -> None:
            if fraction >= stop:
                raise KeyboardInterrupt

        return run(*more, told, kept)

    monkeypatch.setattr(whole.trial, "run", interrupted)
    monkeypatch.setattr(
        sys, "argv", ["smeai", "pilot", "stock", str(sales), "--out", str(out), "--set", f"items={items}", "--set", "horizon=4"]
    )
    for part in ("the test on the past", "the forecast"):
        assert cli.main() == 1
        told = capsys.readouterr().err
        assert f"Kept in {out / whole.STOPPED}: {part} up to " in told and told.endswith("The same command goes on from there.\nStopped.\n")
    assert cli.main() == 0
    assert not (out / whole.STOPPED).exists() and (out / whole.FORECAST).is_file() and whole.left(str(out)) == ""
