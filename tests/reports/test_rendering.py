"""All kinds at once: whole files, the same bytes, errors in words."""

from pathlib import Path

import pytest

from smeai.errors import Cancelled, DataError, OversizedFile, UnreadableFile, WorkspaceError
from smeai.reports import KINDS, Letterhead, render
from tests.reports.documents import BARE, EMPTY_TABLES, LONG, SMALL


def test_the_same_document_is_the_same_bytes(tmp_path: Path) -> None:
    for one, other in zip(render(SMALL, tmp_path / "one"), render(SMALL, tmp_path / "other"), strict=True):
        assert one.read_bytes() == other.read_bytes(), one.name


@pytest.mark.parametrize("document", [BARE, EMPTY_TABLES], ids=["bare", "empty tables"])
def test_little_is_enough(document, tmp_path: Path) -> None:
    assert [path.name for path in render(document, tmp_path)] == ["report.pdf", "report.html", "report.xlsx"]


def test_only_what_was_asked_for_is_written_and_nothing_is_left_behind(tmp_path: Path) -> None:
    render(SMALL, tmp_path, ("html",))
    render(SMALL, tmp_path, ("html",))
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    with pytest.raises(ValueError, match="docx"):
        render(SMALL, tmp_path, ("docx",))


def test_progress_is_told_and_can_stop(tmp_path: Path) -> None:
    told = []
    render(SMALL, tmp_path, progress=lambda fraction, sentence: told.append(fraction))
    assert told == sorted(told) and told[0] == 0 and told[-1] == 1 and len(told) == len(KINDS) + 1

    def stop(fraction: float, sentence: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        render(SMALL, tmp_path / "stopped", progress=stop)
    assert not (tmp_path / "stopped").exists()


def test_a_long_workbook_can_be_stopped_half_way(tmp_path: Path) -> None:
    def stop(fraction: float, sentence: str) -> None:
        if 0 < fraction < 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        render(LONG, tmp_path, ("xlsx",), progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WorkspaceError, match=r"report\.html"):
        render(SMALL, tmp_path / "file", ("html",))


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("logo.gif", b"GIF89a", UnreadableFile),
        ("logo.png", b"\x89PNG\r\n\x1a\nbroken", UnreadableFile),
        ("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><g>", UnreadableFile),
        ("logo.png", b"\x89PNG\r\n\x1a\n" + bytes(5_000_000), OversizedFile),
        ("none.png", None, UnreadableFile),
    ],
)
def test_a_logo_that_cannot_be_drawn_is_refused(name: str, data: bytes | None, error: type, tmp_path: Path) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(error, match="logo"):
        render(SMALL, tmp_path, letterhead=Letterhead(logo=tmp_path / name))


def test_a_colour_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="red; background"):
        render(SMALL, tmp_path, ("html",), Letterhead(accent="red; background: url(x)"))
