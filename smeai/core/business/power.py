"""What this computer draws while it works: read from the processor's own meter or, where that is closed, estimated from its name.

The estimate is the thermal design power of the processor's class plus what the rest of such a computer draws. Classes are told by the
letters behind the model number, as Intel and AMD use them (U and Y: thin laptops; H: laptops for work; K and X: fast desktops). A server
or a virtual machine gets `SHARE` for each core that it has, for it is one of many on its host.
"""

import os
import platform
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from smeai.core.business.business import Given
from smeai.core.kpi import Origin

METERS = Path("/sys/class/powercap")
CPUINFO = Path("/proc/cpuinfo")
SHARE = 8.0  # watts a core of a server
WHOLE = "psys"  # what Intel calls the meter of the whole computer
MICRO = 1e-6
WHOLE_METER = "measured under full load by the meter of the whole computer"
PROCESSOR_METER = "measured under full load by the meter of the processor alone"
ESTIMATED = "estimated from the class of the processor, whose meter may not be read"


@dataclass(frozen=True, slots=True)
class Class:
    """Processors whose names match `pattern`: watts of the processor, and of the rest of such a computer."""

    name: str
    pattern: str
    processor: float
    rest: float


CLASSES = (
    Class("single-board computer", r"cortex|raspberry|bcm\d", 6, 2),
    Class("Apple silicon", r"apple m\d", 20, 10),
    Class("small laptop or mini computer", r"\d[uy]\b|\d[uy] |\bn\d{2,3}\b|celeron|atom|pentium silver", 15, 10),
    Class("laptop for work", r"\d(h|hx|hs|hk)\b", 45, 15),
    Class("fast desktop", r"\d(k|kf|ks|x|xt|x3d)\b", 125, 35),
)
DESKTOP = Class("desktop", "", 65, 25)
SERVER = r"xeon|epyc|opteron|graviton|neoverse|ampere|qemu|kvm|virtual"


def power(day: str, seconds: float, load: Callable[[float], None], meters: Path = METERS, cpuinfo: Path = CPUINFO) -> Given:
    """The watts: measured while `load` works for about `seconds`, else estimated. `day` is today's date."""
    found = measured(seconds, load, meters)
    if found is not None:
        watts, what = found
        return Given(watts, Origin.MEASURED, what, day)
    watts, words = estimated(processor(cpuinfo), os.cpu_count() or 1)
    return Given(watts, Origin.ASSUMPTION, ESTIMATED, day, words)


def measured(seconds: float, load: Callable[[float], None], meters: Path = METERS) -> tuple[float, str] | None:
    """Watts under load and what was metered; None where no meter may be read or none counts."""
    chosen = _meters(meters)
    before, started = [_energy(each) for each in chosen], monotonic()
    if not chosen or None in before:
        return None
    load(seconds)
    passed, after = monotonic() - started, [_energy(each) for each in chosen]
    if None in after or passed <= 0:
        return None
    joules = MICRO * sum(_gone(meter, old, new) for meter, old, new in zip(chosen, before, after, strict=True))
    what = WHOLE_METER if _text(chosen[0] / "name") == WHOLE else PROCESSOR_METER
    return (round(joules / passed, 1), what) if joules > 0 else None


def estimated(name: str, cores: int) -> tuple[float, str]:
    """Watts by the processor's name and how many cores there are, and the rule in words; see the head of this module."""
    low = name.lower()
    called = " ".join(name.split()) or "?"
    if re.search(SERVER, low):
        return SHARE * cores, f"{called}: {cores}\u00a0×\u00a0{SHARE:g}\u00a0W"
    kind = next((each for each in CLASSES if re.search(each.pattern, low)), DESKTOP)
    return kind.processor + kind.rest, f"{called}: {kind.processor:g}\u00a0+\u00a0{kind.rest:g}\u00a0W"


def processor(cpuinfo: Path = CPUINFO) -> str:
    """What the processor calls itself; empty where nobody knows."""
    found = re.search(r"^(?:model name|Hardware|Model)\s*:\s*(.+)$", _text(cpuinfo), re.MULTILINE)
    return found[1].strip() if found else platform.processor()


def _meters(meters: Path) -> tuple[Path, ...]:
    """That of the whole computer, or those of all processors; parts of a processor, such as its memory, are within it."""
    every = sorted(each for each in meters.glob("intel-rapl*") if each.name.count(":") == 1)
    whole = tuple(each for each in every if _text(each / "name") == WHOLE)
    return whole or tuple(every)


def _gone(meter: Path, old: float, new: float) -> float:
    """What was used; a meter begins at nothing again when it is full."""
    return new - old if new >= old else new - old + (_number(meter / "max_energy_range_uj") or 0.0)


def _energy(meter: Path) -> float | None:
    return _number(meter / "energy_uj")


def _number(path: Path) -> float | None:
    text = _text(path)
    return float(text) if text.isdigit() else None


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:  # not there, or not for us: newer kernels let only root read it
        return ""
