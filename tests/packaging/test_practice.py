"""The sample of the doctor's practice: the same each time, whole, and small."""

import csv
from collections import Counter
from pathlib import Path
from types import ModuleType

from tests.packaging.sample_files import SAMPLES, generator, is_written_again

practice = generator("practice")


def rows() -> list[dict[str, str]]:
    with (SAMPLES / "practice" / "practice_messages.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_script_writes_what_ships(practice: ModuleType, tmp_path: Path) -> None:
    assert is_written_again(practice, SAMPLES / "practice", tmp_path)


def test_every_gap_is_filled_and_every_topic_there() -> None:
    found = rows()
    assert not any(set("{}[]|") & set(each["Message"]) for each in found)
    counts = Counter(each["Topic"] for each in found)
    assert len(found) == 560
    assert len(counts) == 10
    assert min(counts.values()) >= 15
    assert [each["Received"] for each in found] == sorted(each["Received"] for each in found)


def test_it_is_small() -> None:
    assert (SAMPLES / "practice" / "practice_messages.csv").stat().st_size < 300_000
