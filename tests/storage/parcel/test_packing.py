"""What was packed on one computer is there on another, wherever it is unpacked."""

import zipfile
from pathlib import Path

import pytest

from smeai.errors import Cancelled, WorkspaceError
from smeai.storage.parcel import packing
from smeai.storage.parcel.packing import outside, pack
from smeai.storage.parcel.unpacking import settle, unpacked
from smeai.storage.workspace import Workspace


def opened(file, target, password=""):
    with unpacked(file, target.parent, password) as (folder, _):
        settle(folder, target)
    return Workspace.open(target)


def test_it_is_the_same_in_another_place(shop, parcel, tmp_path):
    workspace, table = shop
    with opened(parcel, tmp_path / "other" / "place") as copy:
        (pilot,) = copy.pilots.list()
        source = copy.folder / "sources" / "1" / "sales “2026”.csv"
        assert (copy.name, copy.id, pilot.title) == (workspace.name, workspace.id, "Sales")
        assert pilot.state["setup"]["source"]["path"] == str(source)
        assert source.read_bytes() == table.read_bytes()
        assert pilot.state["reports"] == (str(copy.reports / "1" / "report.pdf"),)
        assert (copy.reports / "1" / "report.pdf").read_bytes() == b"%PDF"
        assert pilot.state["folder"] == str(copy.reports / "1")
        assert copy.bundles.find(pilot.id, "a" * 32).read_bytes() == b"model" * 999
        copy.redo(pilot.id)
        assert copy.pilots.get(pilot.id).state["n"] == 32.0
        copy.undo(pilot.id)
        assert copy.pilots.get(pilot.id).state["setup"]["source"]["path"] == str(source)


def test_no_path_of_the_first_computer_is_inside(shop, parcel, tmp_path):
    with zipfile.ZipFile(parcel) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
    assert str(shop[0].folder).encode() not in whole
    assert str(shop[1]).encode() not in whole


def test_files_outside_stay_where_that_is_wished(shop, tmp_path):
    pack(shop[0], tmp_path / "light.smeai")
    with opened(tmp_path / "light.smeai", tmp_path / "copy") as copy:
        assert copy.pilots.list()[0].state["setup"]["source"]["path"] == str(shop[1])
        assert not (copy.folder / "sources").exists()


def test_a_file_in_the_folder_itself_comes_along(shop, tmp_path):
    workspace, _ = shop
    own = workspace.folder / "stock.csv"
    own.write_text("a,b\n1,2\n")
    workspace.save_state(1, {"setup": {"source": {"path": str(own)}}})
    assert outside(workspace) == ()
    pack(workspace, tmp_path / "own.smeai")
    with opened(tmp_path / "own.smeai", tmp_path / "copy") as copy:
        assert Path(copy.pilots.list()[0].state["setup"]["source"]["path"]).read_text() == "a,b\n1,2\n"


def test_only_files_that_pilots_read_are_offered(shop, tmp_path):
    secret = tmp_path / ".keys" / "id"
    secret.parent.mkdir()
    secret.write_text("x")
    message = tmp_path / "mentioned.txt"
    message.write_text("x")
    state = {"setup": {"source": {"path": str(secret)}}, "proposals": [{"examples": [str(message)]}]}
    shop[0].save_state(1, state)
    assert outside(shop[0]) == ()


def test_a_copy_of_a_copy_is_the_same(shop, parcel, tmp_path):
    with opened(parcel, tmp_path / "one") as one:
        pack(one, tmp_path / "again.smeai", outside(one))
        with opened(tmp_path / "again.smeai", tmp_path / "two") as two:
            state = two.pilots.list()[0].state
            assert Path(state["setup"]["source"]["path"]).read_text() == shop[1].read_text()
            assert state["n"] == one.pilots.list()[0].state["n"]


def test_a_stopped_copy_leaves_nothing_and_the_old_file(shop, parcel, monkeypatch):
    before, folder = parcel.read_bytes(), parcel.parent

    def stop(fraction, _):
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        pack(shop[0], parcel, outside(shop[0]), progress=stop)
    assert parcel.read_bytes() == before
    assert not list(folder.glob("*.part")) and not list(shop[0].folder.glob(".smeai-copy-*"))


def test_a_folder_that_cannot_be_written_to_is_said(shop, tmp_path):
    with pytest.raises(WorkspaceError, match=r"shop\.smeai could not be written"):
        pack(shop[0], tmp_path / "nowhere" / "shop.smeai")


def test_what_a_kill_left_of_a_copy_goes_with_the_next_opening(shop):
    left = shop[0].folder / f"{packing.COPYING}x"
    left.mkdir()
    (left / "workspace.smeai.db").write_bytes(b"half")
    shop[0].close()
    with Workspace.open(shop[0].folder):
        assert not left.exists()
