"""Three to five years of money paid, for one's own computer and for each service, and the month in which the own one has cost less.

Bills of the cloud fall by `price_fall` at each turn of the year, people's time does not. A computer is paid for when it is bought: at the
start of the year in which the old one ends.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import ceil

from smeai.core.computing.lines import Ends, Line
from smeai.core.computing.services import Service
from smeai.core.kpi import Unit
from smeai.core.phrases import count, say

MONEY = Unit.MONEY
_PAID = say("Money that leaves the account: computers when they are bought, power and upkeep month by month.")


def own_lines(years: int) -> tuple[Line, ...]:
    """``bought_yK`` computers, ``own_yK`` money paid in year K, ``own_tK`` in all years up to it."""
    lines = []
    for year in range(1, years + 1):
        before = f" - ROUNDUP({year - 1} / pc_years, 0)" if year > 1 else ""
        bought = f"ROUNDUP({year} / pc_years, 0){before}"
        paid = f"bought_y{year} * machines * pc_price + 12 * own_running"
        lines += [
            Line(f"bought_y{year}", bought, Unit.COUNT, say("Computers bought in year {year}", year=count(year))),
            Line(f"own_y{year}", paid, MONEY, say("Own computer, paid in year {year}", year=count(year)), _PAID),
            Line(f"own_t{year}", _total("own", year), MONEY, say("Own computer, paid by the end of year {year}", year=count(year))),
        ]
    return tuple(lines)


def cloud_lines(service: Service, years: int) -> tuple[Line, ...]:
    """``cloud_S_yK`` and ``cloud_S_tK`` as in `own_lines`; ``wait_S`` is how many months the own computer takes to have cost less."""
    key, name, lines = service.key, service.name, []
    for year in range(1, years + 1):
        bill = f"12 * bill_{key}" if year == 1 else f"bill_{key}_y{year - 1} * (1 - price_fall)"
        told = {"service": name, "year": count(year)}
        lines += [
            Line(f"bill_{key}_y{year}", bill, MONEY, say("{service}: bills of year {year}", **told)),
            Line(
                f"cloud_{key}_y{year}",
                f"bill_{key}_y{year} + 12 * cloud_hours * wage_hour",
                MONEY,
                say("{service}: paid in year {year}", **told),
            ),
            Line(f"cloud_{key}_t{year}", _total(f"cloud_{key}", year), MONEY, say("{service}: paid by the end of year {year}", **told)),
        ]
    return tuple(lines)


def wait_lines(service: Service, values: Mapping[str, float], years: int) -> tuple[Line, ...]:
    """The months until the own computer has cost less in total; none where it does not come to that."""
    key, life = service.key, first_life(values, years)
    if crossing(values, key, years) is None:
        return ()
    lines = []
    for year in range(1, life + 1):
        gap = "bought_y1 * machines * pc_price" if year == 1 else f"own_t{year - 1} - cloud_{key}_t{year - 1}"
        saved = f"MAX(0.000001, cloud_{key}_y{year} / 12 - own_running)"  # what never pays back takes all of the year
        title = say("{service}: months of year {year} until the own computer has cost less", service=service.name, year=count(year))
        lines.append(Line(f"wait_{key}_y{year}", f"MIN(12, MAX(0, {gap}) / {saved})", Unit.NUMBER, title))
    total = f"ROUNDUP({' + '.join(line.name for line in lines)}, 0)"
    title = say("{service}: months until the own computer has cost less", service=service.name)
    return (*lines, Line(f"wait_{key}", total, Unit.COUNT, title, say("Counted from the day it is bought, all money paid until then.")))


def first_life(values: Mapping[str, float], years: int) -> int:
    """The whole years of the first computer that lie within `years`; savings only fall, so what it has not earned no later one will."""
    return min(years, max(1, int(values["pc_years"])))


def crossing(values: Mapping[str, float], key: str, years: int) -> int | None:
    """The month in which the own computer has cost no more in total; None where that does not come within the years."""
    own, cloud = paid_own(values, years), paid_cloud(values, key, years)
    last = 12 * first_life(values, years)
    if own[last] > cloud[last] + 1e-9:
        return None
    return next(month for month in range(last + 1) if own[month] <= cloud[month] + 1e-9)


def paid_own(values: Mapping[str, float], years: int) -> tuple[float, ...]:
    """Money paid by the end of each month, from month 0 (the purchase) on."""
    months = [values["own_running"]] * (12 * years)
    paid = [0.0, *accumulate(months)]
    bought = list(accumulate(values[f"bought_y{year}"] for year in range(1, years + 1)))
    return tuple(each + bought[max(0, ceil(month / 12) - 1)] * values["machines"] * values["pc_price"] for month, each in enumerate(paid))


def paid_cloud(values: Mapping[str, float], key: str, years: int) -> tuple[float, ...]:
    """Money paid by the end of each month, from month 0 on."""
    months = (values[f"cloud_{key}_y{year}"] / 12 for year in range(1, years + 1) for _ in range(12))
    return (0.0, *accumulate(months))


def waits(ends: Ends | None, key: str, years: int) -> tuple[int | None, int | None]:
    """The earliest and the latest month of `crossing` over both ends of what may happen; None where it does not come to that."""
    if ends is None:
        return None, None
    found = [crossing(end, key, years) for end in ends]
    known = [each for each in found if each is not None]
    return (min(known), max(known) if len(known) == len(found) else None) if known else (None, None)


def _total(stem: str, year: int) -> str:
    return f"{stem}_y{year}" if year == 1 else f"{stem}_t{year - 1} + {stem}_y{year}"


def yearly(values: Mapping[str, float], stem: str, years: int) -> Sequence[float]:
    """``stem_y1`` to ``stem_yN``."""
    return [values[f"{stem}_y{year}"] for year in range(1, years + 1)]
