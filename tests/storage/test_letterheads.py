"""The letterhead stays when its logo's own file goes; one that cannot be printed is refused before anything changes."""

from pathlib import Path

import pytest

from smeai.core.letterhead import PLAIN, Letterhead
from smeai.errors import DataError, SettingsError, UnreadableFile
from smeai.storage.letterheads import keep
from smeai.storage.settings import Settings

PNG = b"\x89PNG\r\n\x1a\n"


def logo(folder: Path, name: str = "mine.png", data: bytes = PNG) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_it_is_there_when_the_file_is_gone_and_on_another_computer(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    kept = keep(Settings.load(stick), Letterhead(" Moss & Partner ", logo(tmp_path), "#0b7a5f"))
    (tmp_path / "mine.png").unlink()
    stick.rename(tmp_path / "elsewhere")
    again = Settings.load(tmp_path / "elsewhere").preferences.letterhead
    assert (again.name, again.accent, again.logo.name) == ("Moss & Partner", "#0b7a5f", kept.logo.name)
    assert again.logo.read_bytes() == PNG


def test_the_logo_before_stays_for_undo_and_older_ones_go(tmp_path: Path) -> None:
    settings, mine = Settings.load(tmp_path / "here"), tmp_path / "here" / "letterhead-of-mine.png"
    made = [keep(settings, Letterhead(logo=logo(tmp_path, data=PNG + bytes([number])))) for number in range(3)]
    mine.write_bytes(PNG)
    assert [each.logo.is_file() for each in made] == [False, True, True]
    assert keep(settings, made[1]) == made[1]
    assert keep(settings, PLAIN) == PLAIN == Settings.load(tmp_path / "here").preferences.letterhead
    assert mine.is_file(), "a file of somebody else"


@pytest.mark.parametrize(
    ("letterhead", "error"),
    [(Letterhead(accent="red"), DataError), (Letterhead(logo=Path("nowhere.png")), UnreadableFile)],
    ids=["colour", "logo"],
)
def test_what_cannot_be_printed_changes_nothing(tmp_path: Path, letterhead: Letterhead, error: type[Exception]) -> None:
    settings = Settings.load(tmp_path)
    with pytest.raises(error):
        keep(settings, letterhead)
    assert settings.preferences.letterhead == PLAIN and list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("smeai.storage.durable.write", full)
    with pytest.raises(SettingsError, match="No space left"):
        keep(Settings.load(tmp_path), Letterhead(logo=logo(tmp_path)))


def test_damaged_entries_are_as_by_default(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"letterhead": [1], "anonymous": "yes", "report_language": "pl"}')
    settings = Settings.load(tmp_path)
    found = settings.preferences
    assert (found.letterhead, found.anonymous, found.report_language, len(settings.problems)) == (PLAIN, False, "pl", 2)
