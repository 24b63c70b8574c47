"""The figures that a business is asked for once, with the common values that hold until somebody says more."""

from smeai.core.kpi import Input, Origin, Unit
from smeai.core.kpi_chain import CARBON, COMPUTER, SOURCE, WORKING_DAYS

WAGE = Input("wage", "Wage of an hour of work", 21.5, Unit.MONEY, Origin.ASSUMPTION, SOURCE)
OVERHEAD = Input("overhead", "What the employer pays on top, a share of the wage", 0.3, Unit.SHARE, Origin.ASSUMPTION, SOURCE)
WAGE_HOUR = Input("wage_hour", "Cost of an hour of work, all included", 28.0, Unit.MONEY, Origin.ASSUMPTION, SOURCE)

_PC = {each.name: each for each in COMPUTER}
GROUPS: dict[str, tuple[Input, ...]] = {
    "work": (WAGE, OVERHEAD, WORKING_DAYS),
    "computer": (_PC["pc_price"], _PC["pc_years"], _PC["pc_hours_day"], _PC["watts"]),
    "energy": (_PC["price_kwh"], CARBON),
}
FIELDS: dict[str, Input] = {each.name: each for group in GROUPS.values() for each in group}
"""By name. What an hour costs is not among them: it is reckoned, see `business.hour`."""
