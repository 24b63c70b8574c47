"""A file from a stranger is opened safely or refused with a sentence, and leaves nothing behind."""

import hashlib
import io
import json
import random
import shutil
import sqlite3
import zipfile
from contextlib import closing

import pytest

from smeai.errors import NewerWorkspace, OversizedFile, SmeaiError, UnreadableFile, WorkspaceError
from smeai.storage.parcel import contents, unpacking
from smeai.storage.parcel.contents import DATABASE, LIST, is_safe
from smeai.storage.parcel.unpacking import settle, unpacked

UNSAFE = (
    "../evil.txt",
    "reports/../../evil.txt",
    "/etc/passwd",
    "C:/evil.txt",
    "reports\\..\\evil.txt",
    "reports/con.txt",
    "reports/1/",
    "reports//x",
    "reports/x ",
    "reports/x.",
    "reports/a\nb",
    "evil.txt",
    "models",
    ".ssh/key",
    "reports/" + "a" * 300,
    "workspace.smeai.lock",
)


def repacked(parcel, change):
    """The parcel with its files and its list (both as they are) given to `change`; the list is mended to fit the files."""
    with zipfile.ZipFile(parcel) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name != LIST}
        told = json.loads(archive.read(LIST))
    change(files, told)
    if "files" in told:
        sums = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
        told["files"] = [{"path": name, "size": len(data), "sha256": sums[name]} for name, data in files.items()]
    with zipfile.ZipFile(parcel, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
        archive.writestr(LIST, json.dumps(told))


def refused(parcel, room, kind=UnreadableFile, match="."):
    with pytest.raises(kind, match=match) as caught, unpacked(parcel, room):
        pass
    assert list(room.iterdir()) == []
    return caught.value


@pytest.fixture
def room(tmp_path):
    (tmp_path / "room").mkdir()
    return tmp_path / "room"


@pytest.mark.parametrize("name", UNSAFE)
def test_a_name_that_leads_elsewhere_is_refused(name, parcel, room, tmp_path):
    assert not is_safe(name)
    repacked(parcel, lambda files, told: files.update({name: b"evil"}))
    refused(parcel, room)
    assert not list(tmp_path.rglob("evil*"))


@pytest.mark.parametrize("name", ["reports/1/report.pdf", "models/1/a.smeai-model", "sources/2/Müller “1”.csv", "reports/1/a/b.html"])
def test_names_of_ours_are_not(name):
    assert is_safe(name)


def test_one_file_twice_is_refused(parcel, room):
    repacked(parcel, lambda files, told: files.update({"reports/1/REPORT.pdf": b"x"}))
    refused(parcel, room, match="twice")


@pytest.mark.parametrize("data", [b"", b"PK", b"a,b\n1,2\n", b"\0" * 5000])
def test_what_is_something_else_is_said_to_be(data, room, tmp_path):
    (tmp_path / "x.smeai").write_bytes(data)
    refused(tmp_path / "x.smeai", room, match=r"x\.smeai is not a workspace saved by smeai")


def test_another_zip_archive_too(room, tmp_path):
    with zipfile.ZipFile(tmp_path / "x.smeai", "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    refused(tmp_path / "x.smeai", room, match="not a workspace")


@pytest.mark.parametrize(
    "told",
    [
        "[]",
        "{}",
        "nonsense",
        '{"kind": "smeai workspace", "format": 1}',
        '{"kind": "smeai workspace", "format": 1, "files": [1]}',
        "[" * 9999,
    ],
)
def test_a_list_that_is_none_is_refused(told, room, tmp_path):
    with zipfile.ZipFile(tmp_path / "x.smeai", "w") as archive:
        archive.writestr(LIST, told)
    refused(tmp_path / "x.smeai", room, match="not a workspace")


def test_a_newer_format_is_said(parcel, room):
    repacked(parcel, lambda files, told: told.update(format=2))
    refused(parcel, room, WorkspaceError, "newer smeai")


def test_a_newer_database_is_said_when_it_is_opened(parcel, room):
    from smeai.storage.workspace import Workspace

    def newer(files, _):
        files[DATABASE] = edited(files[DATABASE], "UPDATE alembic_version SET version_num = '9999'")

    repacked(parcel, newer)
    with unpacked(parcel, room) as (folder, _):
        settle(folder, room / "shop")
    with pytest.raises(NewerWorkspace):
        Workspace.open(room / "shop")


def edited(data, *statements):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(data)
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        return connection.serialize()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER UPDATE ON pilots BEGIN DELETE FROM pilots; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE VIRTUAL TABLE f USING fts5(a)",
    ],
)
def test_a_database_that_would_run_something_is_refused(statement, parcel, room):
    repacked(parcel, lambda files, told: files.update({DATABASE: edited(files[DATABASE], statement)}))
    refused(parcel, room, match="did not write")


def test_a_file_that_is_no_database_is_refused(parcel, room):
    repacked(parcel, lambda files, told: files.update({DATABASE: b"SQLite format 3\0" + b"x" * 5000}))
    refused(parcel, room, WorkspaceError)


def test_a_path_inside_that_leads_out_leads_nowhere(parcel, room):
    def lead_out(files, _):
        evil = json.dumps({"setup": {"source": {"path": "smeai-workspace:/../../evil.csv"}}})
        files[DATABASE] = edited(files[DATABASE], f"UPDATE pilots SET state = '{evil}'")

    repacked(parcel, lead_out)
    with unpacked(parcel, room) as (folder, _):
        settle(folder, room / "shop")
    with closing(sqlite3.connect(room / "shop" / DATABASE)) as connection:
        assert "smeai-workspace:/../../evil.csv" in connection.execute("SELECT state FROM pilots").fetchone()[0]


def test_a_bomb_is_stopped_where_the_list_says_its_file_ends(parcel, room):
    with zipfile.ZipFile(parcel) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    told = json.loads(files.pop(LIST))
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, b"\0" * (64 << 20) if name.endswith(".pdf") else data)
        archive.writestr(LIST, json.dumps(told))
    parcel.write_bytes(bomb.getvalue())
    refused(parcel, room, match="damaged or changed")


def test_more_than_we_open_is_refused(parcel, room, monkeypatch):
    monkeypatch.setattr(contents, "MOST", 2)
    refused(parcel, room, OversizedFile, "more than smeai opens")


def test_a_disk_without_room_is_said_before_anything_is_unpacked(parcel, room, monkeypatch):
    monkeypatch.setattr(unpacking.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 10))
    refused(parcel, room, OversizedFile, "are free")


def test_no_changed_byte_goes_unnoticed(parcel, room):
    """Changed anywhere, it is refused, or what comes out is the same: a byte of a time stamp means nothing."""
    whole, chance = parcel.read_bytes(), random.Random(5)
    with unpacked(parcel, room) as (folder, _):
        before = {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    refusals = 0
    for _ in range(150):
        at = chance.randrange(len(whole))
        parcel.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :])
        try:
            with unpacked(parcel, room) as (folder, _):
                assert {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
        except SmeaiError:
            refusals += 1
        assert list(room.iterdir()) == []
    assert refusals > 100


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_that_was_cut_off_is_refused(share, parcel, room):
    whole = parcel.read_bytes()
    parcel.write_bytes(whole[: int(len(whole) * share)])
    refused(parcel, room, match="not a workspace")


def test_a_file_that_is_gone_is_said(room, tmp_path):
    refused(tmp_path / "gone.smeai", room, WorkspaceError, r"gone\.smeai could not be opened")
