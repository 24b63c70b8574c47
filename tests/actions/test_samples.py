"""A sample business is reset to exactly what was delivered."""

from pathlib import Path

import pytest

from smeai.actions import business, samples, workspaces
from smeai.actions.opened import close


@pytest.fixture
def folder(tmp_path: Path):
    made = str(tmp_path / "Samples" / "shop")
    yield made
    close(made)


def test_it_is_made_once_and_stays_as_it_was_left(folder: str) -> None:
    view = samples.enter(folder, "Sample shop", "IE")
    assert (view.name, view.pilots, business.load(folder).business.money) == ("Sample shop", (), "EUR")
    workspaces.create_pilot(folder, "stock", "Sales")
    assert [each.title for each in samples.enter(folder, "Another name", "DE").pilots] == ["Sales"]


def test_reset_brings_back_what_was_delivered(folder: str) -> None:
    before = samples.enter(folder, "Sample shop", "IE")
    pilot = workspaces.create_pilot(folder, "stock", "Sales")
    report = Path(folder) / "reports" / str(pilot.id) / "report.pdf"
    report.parent.mkdir(parents=True)
    report.write_bytes(b"%PDF")
    assert samples.reset(folder, "Sample shop", "IE") == before
    assert not report.exists()
    assert samples.reset(folder, "Sample shop", "IE") == before


def test_what_is_the_users_own_stays(folder: str) -> None:
    samples.enter(folder, "Sample shop", "IE")
    mine = Path(folder) / "my notes.txt"
    mine.write_text("mine")
    samples.reset(folder, "Sample shop", "IE")
    assert mine.read_text() == "mine"
