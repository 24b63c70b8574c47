import pytest

from smeai.storage.parcel import sealing
from smeai.storage.parcel.packing import outside, pack
from smeai.storage.workspace import Workspace


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch):
    monkeypatch.setattr(sealing, "COST", 10)


@pytest.fixture
def shop(tmp_path):
    """A workspace with a model, a report, undone steps and a pilot whose file lies elsewhere; and that file."""
    table = tmp_path / "files" / "sales “2026”.csv"
    table.parent.mkdir()
    table.write_text("item,sold\nä,1\n")
    with Workspace.create(tmp_path / "Müller & Co" / "shop", "Müller & Co") as workspace:
        pilot = workspace.pilots.create("stock", "Sales").id
        report = workspace.reports / str(pilot) / "report.pdf"
        report.parent.mkdir()
        report.write_bytes(b"%PDF")
        workspace.bundles.keep(pilot, "a" * 32, lambda path: path.write_bytes(b"model" * 999))
        state = {"setup": {"source": {"path": str(table)}}, "reports": [str(report)], "folder": str(report.parent), "n": 31.0}
        workspace.save_state(pilot, state, "choose a file")
        workspace.save_state(pilot, {**state, "n": 32.0, "samples": [str(table.parent / "other.csv")]}, "type a number")
        workspace.undo(pilot)
        yield workspace, table


@pytest.fixture
def parcel(shop, tmp_path):
    """The same as a file."""
    pack(shop[0], tmp_path / "shop.smeai", outside(shop[0]))
    return tmp_path / "shop.smeai"
