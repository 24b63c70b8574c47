"""A report is a plain text, written once, and there are never many."""

from pathlib import Path

from smeai.storage.bug_reports import KEPT, report_text, write_report


def test_the_same_fault_is_written_once(tmp_path: Path) -> None:
    text = report_text("KeyError: 1", {"Qt": "6"})
    assert write_report(tmp_path, text) == write_report(tmp_path, text)
    assert len(list(tmp_path.iterdir())) == 1


def test_the_oldest_go(tmp_path: Path) -> None:
    for number in range(KEPT + 3):
        write_report(tmp_path, f"fault {number}")
    assert len(list(tmp_path.iterdir())) == KEPT


def test_a_folder_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert write_report(tmp_path / "file" / "logs", "fault") is None
