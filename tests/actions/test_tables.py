"""Tables for the window: a view, pages, columns by role, and what is kept between two calls."""

import csv
import os
from datetime import date, datetime, time
from pathlib import Path

import pytest

from smeai.actions import tables
from smeai.actions.session import Session
from smeai.core.pilot import Source
from smeai.errors import FileError, UnreadableFile, UsageError
from smeai.usecases.chat.about import ROLES

ROWS = [["Message", "Topic", "Received"], *([f"where is parcel {n}", "AB"[n % 2], f"2026-03-{n + 1:02d}"] for n in range(25))]


@pytest.fixture
def path(tmp_path: Path) -> str:
    return _write(tmp_path / "shop.csv", ROWS)


def _write(path: Path, rows: list[list[str]]) -> str:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return str(path)


def test_a_view_of_the_whole(path: str) -> None:
    view = tables.open(path, "chat")
    assert (view.key, view.file, view.rows) == (path, "shop.csv", 25)
    assert [column.name for column in view.columns] == ROWS[0]
    assert {guess.role: guess.column for guess in view.guesses} == {"text": "Message", "label": "Topic", "date": "Received"}
    assert all(0 < len(column.samples) <= 4 for column in view.columns)


def test_pages_of_rows_know_their_numbers_in_the_file(path: str) -> None:
    page = tables.rows(path, "chat", "", (), 20, 10)
    assert (page.start, page.numbers) == (20, (22, 23, 24, 25, 26))
    assert page.cells[0] == ("where is parcel 20", "A", "2026-03-21")
    assert tables.rows(path, "chat", "", (), 99, 10).cells == ()


def test_a_table_is_read_once_until_its_file_changes(path: str) -> None:
    session = Session()
    first = tables.read(Source(path), session)
    assert tables.read(Source(path), session) is first
    _write(Path(path), ROWS[:3])
    os.utime(path, ns=(1, 1))
    assert len(tables.read(Source(path), session).table) == 2


def test_an_answer_makes_another_table(tmp_path: Path) -> None:
    path = _write(tmp_path / "d.csv", [["Datum", "x"], *([f"0{n}/0{n + 1}/2026", "1"] for n in range(1, 8))])
    (question,) = tables.read(Source(path)).questions
    for choice in question.choices:
        assert tables.read(Source(path, "", ((question.key, choice.value),))).questions == ()


def test_columns_by_role(path: str) -> None:
    result = tables.read(Source(path))
    assert tables.mapping_of(result, ROLES, {}) == {"text": "Message", "label": "Topic", "date": "Received"}
    assert tables.mapping_of(result, ROLES, {"label": "Received"}) == {"text": "Message", "label": "Received"}
    assert tables.mapping_of(result, ROLES, {"text": "Topic"}) == {"text": "Topic"}
    with pytest.raises(UsageError, match=r"no column “Nope”.*Message, Topic, Received"):
        tables.mapping_of(result, ROLES, {"text": "Nope"})
    with pytest.raises(UsageError, match=r"no role “colour”.*label"):
        tables.mapping_of(result, ROLES, {"colour": "Topic"})


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("a", "a"),
        (3, "3"),
        (2.5, "2.5"),
        (True, "True"),
        (date(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2, 3, 4), "2026-01-02 03:04:00"),
        (time(3, 4), "03:04:00"),
        (time(0, 0), "00:00:00"),
    ],
)
def test_cells_as_text(cell: object, text: str) -> None:
    assert tables.as_text(cell) == text


def test_exported_tables_keep_the_order_and_one_broken_file_stops_nothing(path: str, tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 and then nothing")
    seen: list[float] = []
    entries = tables.export([str(broken), path, str(tmp_path / "none.csv")], str(tmp_path / "out"), lambda at, _: seen.append(at))
    assert [entry["ok"] for entry in entries] == [False, True, False] and seen == sorted(seen)
    assert (tmp_path / "out" / "0001.csv").read_text("utf-8").splitlines()[0] == "Message,Topic,Received"


def test_what_cannot_be_read_or_written_is_a_sentence(path: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        tables.open(str(tmp_path / "none.csv"), "chat")
    with pytest.raises(UnreadableFile):
        tables.open(str(tmp_path), "chat")
    with pytest.raises(FileError, match="there is no folder"):
        tables.write(path, str(tmp_path / "nowhere" / "o.csv"))
    with pytest.raises(UsageError, match="your own file"):
        tables.write(path, path)
