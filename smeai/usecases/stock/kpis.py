"""The stock pilot in hours and money: light, pure, and fast enough to follow a slider.

All gains are smeai's replay beside another policy: what the shop did where its past stock is known, else a simple rule. What cannot be
known from the file (money without costs, say) is left out and not promised.
"""

from collections.abc import Mapping

from smeai.core.estimate import Estimate
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.core.kpi_chain import (
    CARBON,
    COMPUTER,
    COMPUTER_HOUR,
    EXPERIMENTS,
    NOTHING,
    SOURCE,
    Interval,
    Shared,
    answerable,
    chain,
    others,
    timed,
    told_by,
)
from smeai.core.kpi_chain import figures as chosen
from smeai.core.phrases import Day, count, joined, say
from smeai.usecases.stock.ordering.rates import SOURCE as CARRYING_SOURCE
from smeai.usecases.stock.ordering.rates import Rates
from smeai.usecases.stock.result import Compared, StockResult

_RATES = Rates()
YEAR = 365.0  # days

DEFAULTS = (
    Input("capital", "Capital tied up, a year", _RATES.capital, Unit.SHARE, Origin.ASSUMPTION, CARRYING_SOURCE),
    Input("storage", "Storage and handling, a year", _RATES.storage, Unit.SHARE, Origin.ASSUMPTION, CARRYING_SOURCE),
    Input("insurance", "Insurance, taxes and counting, a year", _RATES.service, Unit.SHARE, Origin.ASSUMPTION, CARRYING_SOURCE),
    Input("risk", "Shrinkage, damage and ageing, a year", _RATES.risk, Unit.SHARE, Origin.ASSUMPTION, CARRYING_SOURCE),
    Input("wage_hour", "Cost of an hour of work, all included", 28.0, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
    Input("hours_week", "Hours a week that go into ordering", 4.0, Unit.HOURS, Origin.ASSUMPTION, SOURCE),
    Input("minutes_hand", "Minutes to plan an item by hand", 2.0, Unit.MINUTES, Origin.ASSUMPTION, SOURCE),
    Input("minutes_proposal", "Minutes to look at a proposed order", 0.5, Unit.MINUTES, Origin.ASSUMPTION, SOURCE),
    *COMPUTER,
    CARBON,
)
FIGURES = DEFAULTS
"""All that the pilot can be told by its user."""

_SERVICE = {
    "fill_gain": "fill_ours - fill_theirs",
    "out_cut": "(out_theirs - out_ours) / out_theirs",
}
_STOCK = {
    "cash_freed": "stock_theirs - stock_ours",
    "stock_cut": "(stock_theirs - stock_ours) / stock_theirs",
    "carrying_rate": "capital + storage + insurance + risk",
    "carrying_ours": "stock_ours * carrying_rate",
    "carrying_theirs": "stock_theirs * carrying_rate",
    "carrying_year": "carrying_theirs - carrying_ours",
    "carrying_cut": "(carrying_theirs - carrying_ours) / carrying_theirs",
}
_SAME = {"stock_same": "(stock_matched - stock_all) / stock_matched"}
_SALES = {"sales_year": "(lost_sales_theirs - lost_sales_ours) * 365 / replay_days"}
_MARGIN = {"margin_year": "(lost_margin_theirs - lost_margin_ours) * 365 / replay_days"}
_SPOILED = {"spoiled_year": "(spoiled_theirs - spoiled_ours) * 365 / replay_days"}
_WORK = {
    "hand_week": "MIN(hours_week, n_items * minutes_hand / 60)",
    "hours_month": "hand_week * 52 / 12 * (minutes_hand - minutes_proposal) / minutes_hand",
    "hours_worth": "hours_month * wage_hour",
}
_COMPUTING = {
    "run_minutes": "run_seconds / 60",
    "cost_run": f"run_seconds / 3600 * {COMPUTER_HOUR}",
    "cost_year": "52 * cost_run",
    "energy_run": "run_seconds / 3600 * watts",
    "carbon_run": "energy_run / 1000 * grid_co2",
    "experiments_month": EXPERIMENTS,
}
FORMULAS = {**_SERVICE, **_STOCK, **_SAME, **_SALES, **_MARGIN, **_SPOILED, **_WORK, "money_month": "", **_COMPUTING}
"""In the order of the report. What a month is worth adds up what is known, see `formulas`."""

TITLES = {
    "fill_gain": ("More of demand served", Unit.SHARE, "Share of demand served from the shelf, less that of the other policy."),
    "out_cut": ("Fewer empty shelves", Unit.SHARE, "The share of the time without stock that is avoided."),
    "cash_freed": ("Cash freed, once", Unit.MONEY, "The average stock at cost of the other policy, less that of smeai; negative: tied up."),
    "stock_cut": ("Less stock", Unit.SHARE, "The same as a share of the other policy's stock."),
    "carrying_rate": ("Carrying cost of stock, a year", Unit.SHARE, "Capital, storage, service and risk, as a share of stock at cost."),
    "carrying_ours": ("Carrying cost under smeai, a year", Unit.MONEY, "Average stock at cost times that share."),
    "carrying_theirs": ("Carrying cost otherwise, a year", Unit.MONEY, "The same under the other policy."),
    "carrying_year": ("Carrying cost saved, a year", Unit.MONEY, "The difference of both."),
    "carrying_cut": ("Carrying cost reduction", Unit.SHARE, "The same as a share of the other policy's carrying cost."),
    "stock_same": ("Less stock for the same service", Unit.SHARE, "Beside a simple rule that was set afterwards to serve as much."),
    "sales_year": ("Lost sales avoided, a year", Unit.MONEY, "Demand that met an empty shelf, at selling prices: theirs less ours."),
    "margin_year": ("Lost margin avoided, a year", Unit.MONEY, "The same, less what the goods would have cost."),
    "spoiled_year": ("Spoilage avoided, a year", Unit.MONEY, "What is thrown away for its age, at cost: theirs less ours."),
    "hand_week": ("Ordering by hand, hours a week", Unit.HOURS, "What you say, but no more than every item by hand once a week."),
    "hours_month": ("Planner hours saved a month", Unit.HOURS, "The share of that time that looking at proposals saves."),
    "hours_worth": ("Planner hours, worth a month", Unit.MONEY, "The same at the cost of an hour."),
    "money_month": ("Worth a month", Unit.MONEY, "Margin not lost, carrying cost and spoilage saved, where known, and planner hours."),
    "run_minutes": ("Time of a run", Unit.MINUTES, "Test, choice and forecast of all items, on this computer."),
    "cost_run": ("Computing, a run", Unit.MONEY, "Power and wear of this computer."),
    "cost_year": ("Computing, a year", Unit.MONEY, "The same, once a week."),
    "energy_run": ("Energy, a run", Unit.WATT_HOURS, "What this computer draws while it works on it."),
    "carbon_run": ("Carbon dioxide, a run", Unit.GRAMS, "The same, as electricity is made in your country."),
    "experiments_month": ("Tests a month", Unit.NUMBER, "How often this pilot was tested, by the tests that are kept."),
}  # fmt: skip


def against(result: StockResult) -> Compared | None:
    """Whom the gains are measured against: the shop where its stock is known, else the rule; None where nothing was replayed."""
    found = {each.policy: each for each in result.compared}
    return found.get("shop", found.get("rule"))


def same_service(result: StockResult) -> Compared | None:
    """The rule that serves as much, where its stock has a cost."""
    return next((each for each in result.compared if each.policy == "matched" and each.stock), None)


def figures(result: StockResult, given: Mapping[str, float], *, shared: Shared = NOTHING) -> tuple[Input, ...]:
    """The business figures: those `given` by the user, those `shared` in the workspace, and labelled assumptions."""
    return chosen(DEFAULTS, given, {}, shared=shared)


def formulas(result: StockResult) -> dict[str, str]:
    """Those that can be reckoned from what is known, in the order of the report."""
    beside = against(result)
    known = {"hours_worth": "hours_worth"}
    if beside and beside.lost_margin:
        known["margin_year"] = "margin_year / 12"
    if beside and beside.stock:
        known["carrying_year"] = "carrying_year / 12"
    if beside and beside.ours.spoiled and beside.theirs.spoiled:
        known["spoiled_year"] = "spoiled_year / 12"
        if beside.stock:  # what is thrown away is counted, and must not count again as a share of the stock
            known["carrying_year"] = "(carrying_year - cash_freed * risk) / 12"
    left_out = {
        *(() if beside else _SERVICE),
        *(() if "carrying_year" in known else _STOCK),
        *(() if same_service(result) else _SAME),
        *(() if beside and beside.lost_sales else _SALES),
        *(() if "margin_year" in known else _MARGIN),
        *(() if "spoiled_year" in known else _SPOILED),
    }
    every = FORMULAS | {"money_month": " + ".join(known.values())}
    return {name: formula for name, formula in every.items() if name not in left_out}


def kpis(result: StockResult, given: Mapping[str, float], *, shared: Shared = NOTHING) -> tuple[Kpi, ...]:
    """Every key figure, each with its formula and its inputs; each may use those before it."""
    inputs = (*figures(result, given, shared=shared), *_measured(result), *others(shared))
    values = {each.name: each.value for each in inputs}
    return chain(answerable(formulas(result), inputs), TITLES, inputs, lambda name: _interval(name, result, values))


def _interval(name: str, result: StockResult, values: Mapping[str, float]) -> Interval:
    """The 95 % interval of a gain: that of the difference over items, as the formula scales it."""
    beside, same = against(result), same_service(result)
    year = YEAR / beside.ours.days if beside and beside.ours.days else 0.0
    rate = sum(values[part] for part in ("capital", "storage", "insurance", "risk"))
    stock, whole = (1 / values[of] if values.get(of) else 0.0 for of in ("stock_theirs", "stock_matched"))
    scaled: dict[str, tuple[Estimate | None, float]] = {
        "cash_freed": (beside and beside.stock, 1.0),
        "stock_cut": (beside and beside.stock, stock),
        "carrying_year": (beside and beside.stock, rate),
        "carrying_cut": (beside and beside.stock, stock if rate else 0.0),
        "stock_same": (same and same.stock, whole),
        "sales_year": (beside and beside.lost_sales, year),
        "margin_year": (beside and beside.lost_margin, year),
    }
    found, scale = scaled.get(name, (None, 0.0))
    return (found.low * scale, found.high * scale, found.n) if found and scale else (None, None, None)


def _measured(result: StockResult) -> tuple[Input, ...]:
    beside = against(result)
    items = Input("n_items", "Items", float(result.items), Unit.COUNT, Origin.MEASURED, told_by(result.file))
    return (
        *(_replayed(result, beside) if beside else ()),
        *_same(result),
        items,
        timed("run_seconds", "Seconds of a run", result.timing.seconds),
    )


def _replayed(result: StockResult, beside: Compared) -> tuple[Input, ...]:
    whose = {"shop": say("your shop"), "rule": say("a simple rule")}[beside.policy]
    source = say("the replay of {day}, {n} items", day=Day(result.date), n=count(beside.ours.items))
    parts = (
        ("fill", say("Demand served"), Unit.SHARE, "fill_rate"),
        ("out", say("Time without stock"), Unit.SHARE, "out_share"),
        ("stock", say("Average stock at cost"), Unit.MONEY, "average_stock"),
        ("lost_sales", say("Lost sales"), Unit.MONEY, "lost_sales"),
        ("lost_margin", say("Lost margin"), Unit.MONEY, "lost_margin"),
        ("spoiled", say("Spoiled, at cost"), Unit.MONEY, "spoiled"),
    )
    sides = ((beside.theirs, "theirs", whose), (beside.ours, "ours", "smeai"))
    found = (
        Input(f"{name}_{side}", joined((title, who), ", "), value, unit, Origin.MEASURED, source)
        for name, title, unit, field in parts
        for policy, side, who in sides
        if (value := _value(getattr(policy, field))) is not None
    )
    return (*found, Input("replay_days", "Days measured", float(beside.ours.days), Unit.COUNT, Origin.MEASURED, source))


def _same(result: StockResult) -> tuple[Input, ...]:
    beside = same_service(result)
    if beside is None:
        return ()
    source = say("the replay of {day}, {n} items", day=Day(result.date), n=count(beside.ours.items))
    sides = (("stock_matched", say("a rule that serves as much"), beside.theirs), ("stock_all", say("smeai, all items"), beside.ours))
    return tuple(
        Input(name, joined((say("Average stock at cost"), who), ", "), float(side.average_stock), Unit.MONEY, Origin.MEASURED, source)
        for name, who, side in sides
    )


def _value(found: Estimate | str | float) -> float | None:
    """As a number; None where it is unknown."""
    if isinstance(found, Estimate):
        return found.value
    return None if found == "" else float(found)
