"""Another file for the same pilot: what is told of it, what is carried over, what is asked."""

from pathlib import Path

import pytest

from smeai.actions import reuse
from smeai.core.pilot import Setup, Source
from smeai.core.reuse import Extent
from smeai.errors import FileError

JANUARY = (
    "Message;Topic;Received\n"
    "Where is my parcel?;Delivery;2025-01-03\nI want my money back;Refund;2025-01-05\nDo you ship to Spain?;Delivery;2025-01-09\n"
)
FEBRUARY = (
    "message;Topic;Received;Agent\n"
    "Is it broken?;Damage;2025-02-02;Ann\nDo you ship to Spain?;Delivery;2025-02-03;Bob\nThanks a lot;Praise;2025-02-20;Ann\n"
)
MAPPING = (("text", "Message"), ("label", "Topic"), ("date", "Received"))
HEADERS = ("Message", "Topic", "Received")


def setup(path: Path, answers: tuple[tuple[str, str], ...] = ()) -> Setup:
    return Setup("chat", Source(str(path), "", answers), MAPPING)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "january.csv", tmp_path / "february.csv"
    old.write_text(JANUARY)
    new.write_text(FEBRUARY)
    return old, new


def test_what_is_different_is_told(files: tuple[Path, Path]) -> None:
    found = reuse.compare(setup(files[0]), HEADERS, str(files[1]))
    assert found.mapping == (("text", "message"), ("label", "Topic"), ("date", "Received"))
    assert (found.missing, found.added) == ((), ("Agent",))
    assert (found.before, found.now) == (Extent(3, "2025-01-03", "2025-01-09"), Extent(3, "2025-02-02", "2025-02-20"))
    assert (found.named, found.fresh, found.gone) == ("label", ("Damage", "Praise"), ("Refund",))


def test_labels_follow_their_message(files: tuple[Path, Path]) -> None:
    found = reuse.compare(setup(files[0]), HEADERS, str(files[1]), ((4, "Shipping"), (3, "Money")))
    assert found.labels == ((3, "Shipping"),), "row 4 of January is row 3 of February; the other is gone"


def test_a_column_that_is_gone_is_asked_for(files: tuple[Path, Path]) -> None:
    files[1].write_text(FEBRUARY.replace("Topic", "Reason"))
    found = reuse.compare(setup(files[0]), HEADERS, str(files[1]))
    assert found.missing == (("label", "Topic"),)
    assert found.named == ""


def test_the_old_file_may_be_gone(files: tuple[Path, Path]) -> None:
    files[0].unlink()
    found = reuse.compare(setup(files[0]), HEADERS, str(files[1]), ((4, "Shipping"),))
    assert (found.before, found.fresh, found.labels) == (None, (), ())
    assert dict(found.mapping)["text"] == "message"


def test_a_last_row_of_one_file_cuts_no_other(files: tuple[Path, Path]) -> None:
    found = reuse.compare(setup(files[0], (("last_row", "2"), ("date_order", "ymd"))), HEADERS, str(files[1]))
    assert found.now.rows == 3
    assert found.answers == (("date_order", "ymd"),)


def test_a_file_that_cannot_be_read_is_said(files: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(FileError):
        reuse.compare(setup(files[0]), HEADERS, str(tmp_path / "nothing.csv"))
