import json
import os
import subprocess
import sys
from copy import deepcopy
from decimal import Decimal
from pathlib import Path

import pytest

from smeai.errors import SettingsError
from smeai.storage import durable
from smeai.storage.preferences import Preferences
from smeai.storage.settings import RECENT, SHAPES, Settings

USE_EVERYTHING = """
import pathlib, sys
from smeai.storage.settings import Settings
from smeai.storage.workspace import Workspace
settings = Settings.load(pathlib.Path(sys.argv[1]))
folder = settings.places.folder_for("Web shop")
with Workspace.create(folder, "Web shop") as workspace:
    pilot = workspace.pilots.create("chat", "Messages")
    workspace.rows.put_rows(pilot.id, "messages", [{"n": n} for n in range(9000)])
    workspace.pilots.delete(pilot.id)
settings.remember_workspace(folder, "Web shop")
settings.update(theme="dark")
"""


def stored(folder):
    return json.loads((folder / "settings.json").read_text())


def test_settings_come_back_as_they_were(tmp_path):
    settings = Settings.load(tmp_path)
    assert settings.preferences == Preferences()
    settings.update(theme="dark", language="de", wage=Decimal("18.50"), figures={"minutes_per_message": 4.5})
    settings.remember_columns("a;b", {"text": "a"})
    settings.remember_reading("a;b", {"delimiter": ";", "header": [0, 1]})
    again = Settings.load(tmp_path)
    assert again.problems == ()
    assert again.preferences == settings.preferences
    assert (again.preferences.wage, again.preferences.readings["a;b"]["header"]) == (Decimal("18.50"), (0, 1))
    assert deepcopy(again.preferences) == again.preferences  # as when they cross to the engine process


def test_only_what_was_changed_is_written(tmp_path):
    settings = Settings.load(tmp_path)
    settings.update(theme="dark", currency="CHF")
    settings.update(theme="system")
    assert stored(tmp_path) == {"currency": "CHF"}


def test_entries_of_a_newer_smeai_are_kept(tmp_path):
    (tmp_path / "settings.json").write_text('{"voice": {"pitch": 3}, "theme": "dark"}')
    settings = Settings.load(tmp_path)
    settings.update(language="fr")
    assert stored(tmp_path) == {"voice": {"pitch": 3}, "theme": "dark", "language": "fr"}


def test_two_windows_keep_each_others_changes(tmp_path):
    one, two = Settings.load(tmp_path), Settings.load(tmp_path)
    one.update(theme="dark")
    two.remember_workspace(tmp_path / "w", "W")
    one.update(language="fr")
    assert stored(tmp_path).keys() == {"theme", "recent", "folders", "language"}
    assert one.preferences.recent == two.preferences.recent


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b'{"theme": "dark"}'[:-1]])
def test_a_damaged_file_is_set_aside(tmp_path, content):
    (tmp_path / "settings.json").write_bytes(content)
    settings = Settings.load(tmp_path)
    assert settings.preferences == Preferences()
    (aside,) = tmp_path.glob("settings.json.damaged-*")
    assert aside.read_bytes() == content
    assert aside.name in settings.problems[0].sentence
    settings.update(theme="dark")
    assert Settings.load(tmp_path).preferences.theme == "dark"


@pytest.mark.parametrize(
    "entries",
    [
        {"theme": "pink"},
        {"theme": []},
        {"language": 3},
        {"wage": "much"},
        {"wage": "NaN"},
        {"wage": 12.5},
        {"figures": [1]},
        {"figures": {"a": True}},
        {"figures": {"a": float("nan")}},
        {"recent": [{"path": "x"}]},
        {"recent": "x"},
        {"recent": 3},
        {"columns": {"shape": "text"}},
        {"readings": []},
        {"finder": []},
    ],
)
def test_an_entry_that_makes_no_sense_leaves_the_others_alone(tmp_path, entries):
    (tmp_path / "settings.json").write_text(json.dumps({"currency": "CHF", **entries}))
    settings = Settings.load(tmp_path)
    assert settings.preferences == Preferences(currency="CHF")
    (problem,) = settings.problems
    assert next(iter(entries)) in problem.sentence


def test_damage_while_running_does_not_lose_what_we_know(tmp_path):
    settings = Settings.load(tmp_path)
    settings.update(theme="dark")
    (tmp_path / "settings.json").write_text("{")
    settings.update(language="fr")
    assert stored(tmp_path) == {"theme": "dark", "language": "fr"}


def test_a_value_that_makes_no_sense_is_not_written(tmp_path):
    settings = Settings.load(tmp_path)
    with pytest.raises(ValueError, match="theme"):
        settings.update(theme="pink")
    assert settings.preferences.theme == "system"
    assert not (tmp_path / "settings.json").exists()


def test_a_disk_that_takes_nothing_is_a_sentence_and_the_change_holds(tmp_path, monkeypatch):
    settings = Settings.load(tmp_path)
    settings.update(currency="CHF")

    def refuse(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(durable.os, "fsync", refuse)
        with pytest.raises(SettingsError, match="No space left"):
            settings.update(theme="dark")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
    assert stored(tmp_path) == {"currency": "CHF"}
    settings.update(language="fr")
    assert stored(tmp_path) == {"currency": "CHF", "theme": "dark", "language": "fr"}


def test_recent_workspaces_are_few_and_the_newest_first(tmp_path):
    settings = Settings.load(tmp_path)
    for number in range(RECENT + 3):
        settings.remember_workspace(tmp_path / str(number), f"Shop {number}")
    settings.remember_workspace(tmp_path / "10", "Renamed")
    recent = Settings.load(tmp_path).preferences.recent
    assert len(recent) == RECENT
    assert [each.name for each in recent[:2]] == ["Renamed", f"Shop {RECENT + 2}"]
    settings.forget_workspace(tmp_path / "10")
    assert "Renamed" not in [each.name for each in settings.preferences.recent]


def test_the_oldest_file_shapes_are_forgotten(tmp_path):
    settings = Settings.load(tmp_path)
    settings.update(columns={str(number): {} for number in range(SHAPES)})
    settings.remember_columns("0", {"text": "A"})
    settings.remember_columns("new", {"text": "B"})
    columns = Settings.load(tmp_path).preferences.columns
    assert len(columns) == SHAPES
    assert "1" not in columns and columns["0"] == {"text": "A"} and columns["new"] == {"text": "B"}


def test_a_stick_may_be_moved(tmp_path):
    settings = Settings.load(tmp_path / "E")
    settings.remember_workspace(settings.places.workspaces / "Shop", "Shop")
    settings.remember_workspace(tmp_path / "elsewhere", "Elsewhere")
    (tmp_path / "E").rename(tmp_path / "F")
    recent = Settings.load(tmp_path / "F").preferences.recent
    assert [each.path for each in recent] == [tmp_path / "elsewhere", tmp_path / "F" / "workspaces" / "Shop"]


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Web shop", "Web shop"),
        ("Müller & Söhne: 2026/27", "Müller & Söhne 2026 27"),
        ("../..", "workspace"),
        ("", "workspace"),
        ("con", "con workspace"),
        ("a" * 300, "a" * 80),
    ],
)
def test_a_name_becomes_a_folder_that_any_system_takes(tmp_path, name, folder):
    places = Settings.load(tmp_path).places
    assert places.folder_for(name) == tmp_path / "workspaces" / folder
    (tmp_path / "workspaces" / folder).mkdir(parents=True)
    assert places.folder_for(name) == tmp_path / "workspaces" / f"{folder} 2"


def test_portable_mode_writes_nothing_elsewhere(tmp_path):
    home, stick = tmp_path / "home", tmp_path / "stick"
    home.mkdir()
    own = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR")
    own += ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    environment = {**os.environ, **dict.fromkeys(own, str(home)), "PYTHONDONTWRITEBYTECODE": "1"}
    here = str(Path(__file__).parents[2])
    environment["PYTHONPATH"] = here
    subprocess.run([sys.executable, "-c", USE_EVERYTHING, str(stick)], env=environment, cwd=home, check=True)
    assert list(home.iterdir()) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "stick"]
    assert stored(stick)["recent"][0]["path"] == "workspaces/Web shop"


def test_the_systems_own_places_are_used_otherwise(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    if sys.platform == "linux":
        settings = Settings.load()
        settings.update(theme="dark")
        assert (tmp_path / "config" / "smeai" / "settings.json").is_file()
        assert settings.places.workspaces == tmp_path / "Documents" / "smeai"


def test_the_window_can_read_settings_and_records_lightly():
    code = "import sys, smeai.storage.settings, smeai.storage.records; print('sqlalchemy' in sys.modules, 'filelock' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "False False"
