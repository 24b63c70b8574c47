"""What was under way is known to the next program, and nothing of it can do harm."""

from pathlib import Path

import pytest

from smeai.storage.places import Places
from smeai.storage.unfinished import Left, Unfinished

TEST = Left("test", "train", "Inbox", 0.4)


def test_it_outlives_the_program_until_it_is_cleared(tmp_path: Path) -> None:
    places = Places.beside(tmp_path)
    Unfinished(places).note("7@f", TEST)
    assert Unfinished(places).find("7@f") == TEST
    again = Unfinished(places)
    again.tell()
    assert Unfinished(places).find("7@f").told
    again.clear("7@f")
    assert Unfinished(places).all() == {}


@pytest.mark.parametrize("content", ["", "[]", "{", '{"7@f": 3}', '{"7@f": {"kind": "test"}}', "\x00"])
def test_a_damaged_file_is_no_file(tmp_path: Path, content: str) -> None:
    (tmp_path / "unfinished.json").write_text(content)
    assert Unfinished(Places.beside(tmp_path)).all() == {}


def test_a_place_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    left = Unfinished(Places.beside(tmp_path / "file"))
    left.note("7@f", TEST)
    assert left.find("7@f") == TEST
