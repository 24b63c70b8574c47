"""What a stopped run leaves: whole files or none, never too much, and nothing that is not ours goes."""

import os
from pathlib import Path

import pytest

from smeai.storage.leftovers import Leftovers
from smeai.storage.records import Pilot
from smeai.storage.workspace import Workspace


def test_what_is_kept_is_found_until_it_is_cleared(tmp_path: Path) -> None:
    left = Leftovers(tmp_path / "stopped")
    left.clear()
    assert left.find("a1") is None
    left.keep("a1", b"one")
    left.keep("a1", b"another")
    assert Leftovers(tmp_path / "stopped").find("a1") == b"another"
    left.clear()
    assert left.find("a1") is None and not (tmp_path / "stopped").exists()


def test_a_file_of_somebody_else_stays(tmp_path: Path) -> None:
    left = Leftovers(tmp_path)
    (tmp_path / "letter.txt").write_text("mine")
    left.keep("a1", b"one")
    left.clear()
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_the_oldest_make_room(tmp_path: Path) -> None:
    left = Leftovers(tmp_path, largest=10)
    for age, name in enumerate(("old", "new")):
        left.keep(name, b"1234")
        os.utime(tmp_path / f"{name}.kept", (age, age))
    left.keep("newest", b"12345")
    left.keep("giant", b"12345678901")
    assert [left.find(name) for name in ("old", "new", "newest", "giant")] == [None, b"1234", b"12345", None]


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    left = Leftovers(tmp_path / "file")
    left.keep("a1", b"one")
    assert left.find("a1") is None
    left.clear()
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_name_leads_nowhere_else(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no name of ours"):
        Leftovers(tmp_path).find("../a")


def test_they_go_with_their_pilot(workspace: Workspace, pilot: Pilot) -> None:
    workspace.bundles.leftovers(pilot.id).keep("a1", b"one")
    workspace.close()
    with Workspace.open(workspace.folder) as again:
        assert again.bundles.leftovers(pilot.id).find("a1") == b"one"
        again.bundles.settle(pilot.id, "")
        assert again.bundles.leftovers(pilot.id).find("a1") == b"one"
        again.bundles.drop(pilot.id)
        assert not any(again.models.rglob("*"))
