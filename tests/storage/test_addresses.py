"""Paths that a workspace remembers lead where its folder lies, wherever that is moved."""

import shutil
from pathlib import Path

import pytest

from smeai.storage import addresses
from smeai.storage.workspace import Workspace


def test_a_moved_folder_is_what_it_was(tmp_path):
    first, second = tmp_path / "first 'one' %_" / "shop", tmp_path / "zweiter Ort"
    state = {"folder": str(first / "reports" / "1"), "own": "/elsewhere/sales.csv", "n": 1.0, "like": f"{first}s/x"}
    with Workspace.create(first, "Shop") as workspace:
        pilot = workspace.pilots.create("chat", "P").id
        workspace.save_state(pilot, state, "choose")
        workspace.save_state(pilot, {**state, "folder": str(first / "reports" / "2")}, "choose again")
    shutil.copytree(first, second)
    shutil.rmtree(first.parent)
    with Workspace.open(second) as workspace:
        assert workspace.pilots.get(pilot).state == {**state, "folder": str(second / "reports" / "2")}
        workspace.undo(pilot)
        assert workspace.pilots.get(pilot).state["folder"] == str(second / "reports" / "1")
        workspace.redo(pilot)
    with Workspace.open(second) as workspace:
        assert workspace.pilots.get(pilot).state["folder"] == str(second / "reports" / "2")


def test_a_copy_leaves_the_first_alone(tmp_path):
    first, second = tmp_path / "a", tmp_path / "b"
    with Workspace.create(first, "Shop") as workspace:
        workspace.pilots.create("chat", "P", state={"folder": str(first / "reports")})
    shutil.copytree(first, second)
    for folder in (second, first, second):
        with Workspace.open(folder) as workspace:
            assert workspace.pilots.list()[0].state["folder"] == str(folder / "reports")


def test_an_unmoved_folder_is_not_written_to(tmp_path):
    with Workspace.create(tmp_path / "a", "Shop"):
        pass
    before = (tmp_path / "a" / "workspace.smeai.db").read_bytes()
    with Workspace.open(tmp_path / "a"):
        pass
    assert (tmp_path / "a" / "workspace.smeai.db").read_bytes() == before


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("/a/shop/reports/1", "/a/shop", "/new/reports/1"),
        ("/a/shop", "/a/shop", "/new"),
        ("/a/shops/x", "/a/shop", "/a/shops/x"),
        ("see /a/shop/x", "/a/shop", "see /a/shop/x"),
        ("/a/shop/../x", "/a/shop", "/a/shop/../x"),
        (r"E:\shop\reports\1", r"E:\shop", "/new/reports/1"),
        (r"E:\shopping", r"E:\shop", r"E:\shopping"),
    ],
)
def test_only_paths_in_the_folder_move(text, before, after):
    assert Path(addresses.moved(text, before, Path("/new"))) == Path(after)


@pytest.mark.parametrize(
    "text", ["smeai-workspace:/../x", "smeai-workspace:/a/../../x", "smeai-workspace:/C:/x", "smeai-workspace:/a\\..\\x"]
)
def test_nothing_leads_out_of_the_folder(text):
    assert addresses.unpacked(text, Path("/new")) == text
