"""Delete everything: what smeai keeps is listed, goes for good, and the user's own files stay."""

import os

import pytest

from smeai.storage import belongings
from smeai.storage.places import Places
from smeai.storage.settings import Settings
from smeai.storage.workspace import Workspace


@pytest.fixture
def home(tmp_path):
    """Two workspaces, one of them elsewhere with a file of the user's in it, settings and logs."""
    places = Places(tmp_path / "config" / "smeai" / "settings.json", tmp_path / "documents" / "smeai")
    for folder in (places.workspaces / "A", tmp_path / "clients" / "B"):
        with Workspace.create(folder, folder.name) as workspace:
            pilot = workspace.pilots.create("chat", "P").id
            workspace.bundles.keep(pilot, "a" * 32, lambda path: path.write_bytes(b"m" * 5000))
            workspace.bundles.leftovers(pilot).keep("x", b"half a run")
            (workspace.reports / str(pilot)).mkdir()
            (workspace.reports / str(pilot) / "report.pdf").write_bytes(b"%PDF")
    (tmp_path / "clients" / "B" / "my own.xlsx").write_bytes(b"mine")
    Settings(places).update(theme="dark")
    (places.settings.parent / "letterhead-0123456789ab.png").write_bytes(b"logo")
    (places.settings.parent / "prices.json").write_text("{}")
    logs = tmp_path / "state" / "smeai" / "log"
    logs.mkdir(parents=True)
    for name in ("window.log", "engine.log.1"):
        (logs / name).write_text("x")
    return tmp_path, places, logs


def everything(home, *folders):
    return belongings.find(home[1], home[2], folders)


def test_what_will_go_is_listed_before(home):
    root = home[0]
    found = everything(home, root / "clients" / "B", root / "gone")
    assert [(each.kind, each.folder) for each in found] == [
        ("workspace", str(root / "clients" / "B")),
        ("workspace", str(root / "documents" / "smeai" / "A")),
        ("settings", str(root / "config" / "smeai")),
        ("logs", str(home[2])),
    ]
    assert all(each.files for each in found)
    assert found[1].size == sum(path.stat().st_size for path in (root / "documents").rglob("*") if path.is_file())


def test_it_is_gone_for_good_and_what_is_the_users_stays(home):
    root, places, _ = home
    found = everything(home, root / "clients" / "B")
    assert belongings.erase(found, places) == ()
    left = sorted(path.relative_to(root).as_posix() for path in root.rglob("*"))
    assert left == ["clients", "clients/B", "clients/B/my own.xlsx", "config", "documents", "state"]


def test_a_link_goes_and_not_what_it_leads_to(home):
    root, places, _ = home
    (root / "mine").mkdir()
    (root / "mine" / "photo.jpg").write_bytes(b"x")
    (root / "clients" / "B" / "sources").symlink_to(root / "mine")
    (root / "clients" / "B" / "reports" / "linked.jpg").symlink_to(root / "mine" / "photo.jpg")
    belongings.erase(everything(home, root / "clients" / "B"), places)
    assert (root / "mine" / "photo.jpg").read_bytes() == b"x"
    assert not (root / "clients" / "B" / "sources").is_symlink()


def test_strangers_files_beside_settings_and_logs_stay(home):
    _, places, logs = home
    for path in (places.settings.parent / "notes.txt", logs / "other.log", places.workspaces / "list.txt"):
        path.write_text("mine")
    belongings.erase(everything(home), places)
    assert [path.name for path in places.settings.parent.iterdir()] == ["notes.txt"]
    assert [path.name for path in logs.iterdir()] == ["other.log"]
    assert [path.name for path in places.workspaces.iterdir()] == ["list.txt"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="may delete anything")
def test_what_cannot_be_deleted_is_said(home):
    _, places, logs = home
    logs.chmod(0o500)
    try:
        left = belongings.erase(everything(home), places)
    finally:
        logs.chmod(0o700)
    assert len(left) == 2 and "window.log could not be deleted" in left[1]


def test_nothing_there_is_nothing_to_list(tmp_path):
    assert belongings.find(Places(tmp_path / "a" / "settings.json", tmp_path / "b"), tmp_path / "c", [tmp_path / "d"]) == ()
