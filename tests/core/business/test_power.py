"""What a computer draws: from its meter, else from its name."""

from collections.abc import Callable
from pathlib import Path

import pytest

from smeai.core.business.power import ESTIMATED, PROCESSOR_METER, WHOLE_METER, estimated, measured, power, processor
from smeai.core.kpi import Origin


def _meter(folder: Path, number: int, energy: int, name: str = "package-0", full: int = 10**9) -> Path:
    meter = folder / f"intel-rapl:{number}"
    meter.mkdir()
    for file, content in (("energy_uj", energy), ("name", name), ("max_energy_range_uj", full)):
        (meter / file).write_text(f"{content}\n")
    return meter


def _using(uses: dict[Path, int]) -> Callable[[float], None]:
    """A load that moves the clock by ten seconds and writes what the meters show then."""

    def load(seconds: float) -> None:
        for meter, energy in uses.items():
            (meter / "energy_uj").write_text(str(energy))

    return load


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    readings = iter(range(0, 1000, 10))
    monkeypatch.setattr("smeai.core.business.power.monotonic", lambda: float(next(readings)))


def test_processors_are_added_up(tmp_path: Path) -> None:
    one, two = _meter(tmp_path, 0, 1_000_000), _meter(tmp_path, 1, 5_000_000)
    _meter(tmp_path, 2, 0).rename(tmp_path / "intel-rapl:0:0")  # a part of the first processor
    assert measured(10, _using({one: 201_000_000, two: 105_000_000}), tmp_path) == (30.0, PROCESSOR_METER)


def test_the_meter_of_the_whole_computer_is_enough(tmp_path: Path) -> None:
    part, whole = _meter(tmp_path, 0, 0), _meter(tmp_path, 1, 0, "psys")
    assert measured(10, _using({part: 100_000_000, whole: 450_000_000}), tmp_path) == (45.0, WHOLE_METER)


def test_a_meter_that_was_full_begins_anew(tmp_path: Path) -> None:
    meter = _meter(tmp_path, 0, 900_000_000, full=1_000_000_000)
    assert measured(10, _using({meter: 50_000_000}), tmp_path) == (15.0, PROCESSOR_METER)


def test_a_meter_that_is_closed_or_stands_still_measures_nothing(tmp_path: Path) -> None:
    assert measured(10, _using({}), tmp_path / "none") is None
    meter = _meter(tmp_path, 0, 5)
    assert measured(10, _using({meter: 5}), tmp_path) is None
    (meter / "energy_uj").unlink()
    assert measured(10, _using({}), tmp_path) is None


@pytest.mark.parametrize(
    ("name", "cores", "watts", "words"),
    [
        ("Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz", 8, 25, ": 15\u00a0+\u00a010\u00a0W"),
        ("AMD Ryzen 7 5700U with Radeon Graphics", 16, 25, ": 15\u00a0+\u00a010\u00a0W"),
        ("Intel(R) N100", 4, 25, ": 15\u00a0+\u00a010\u00a0W"),
        ("13th Gen Intel(R) Core(TM) i7-13700H", 20, 60, ": 45\u00a0+\u00a015\u00a0W"),
        ("AMD Ryzen 9 7950X 16-Core Processor", 32, 160, ": 125\u00a0+\u00a035\u00a0W"),
        ("Intel(R) Core(TM) i5-10400 CPU @ 2.90GHz", 12, 90, ": 65\u00a0+\u00a025\u00a0W"),
        ("Apple M2", 8, 30, ": 20\u00a0+\u00a010\u00a0W"),
        ("Intel(R) Xeon(R) Platinum 8370C", 4, 32, ": 4\u00a0×\u00a08\u00a0W"),
        ("", 4, 90, "?: 65\u00a0+\u00a025\u00a0W"),
    ],
)
def test_else_the_name_says_what_class_it_is(name: str, cores: int, watts: float, words: str) -> None:
    found, said = estimated(name, cores)
    assert found == watts and words in said


def test_it_says_whether_it_was_measured(tmp_path: Path) -> None:
    meter, info = _meter(tmp_path, 0, 0), tmp_path / "cpuinfo"
    info.write_text("processor\t: 0\nmodel name\t: Intel(R) N100\n")
    given = power("2026-11-23", 10, _using({meter: 120_000_000}), tmp_path, info)
    assert (given.value, given.origin) == (12.0, Origin.MEASURED)
    assert given.words == "measured under full load by the meter of the processor alone, 23 November 2026"
    given = power("2026-11-23", 10, _using({}), tmp_path / "none", info)
    assert (
        (given.value, given.origin) == (25.0, Origin.ASSUMPTION)
        and given.source == ESTIMATED
        and given.detail == "Intel(R) N100: 15\u00a0+\u00a010\u00a0W"
    )
    assert processor(info) == "Intel(R) N100"
