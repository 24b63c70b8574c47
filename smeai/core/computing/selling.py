"""For those who sell such a service: by seats, by a base fee with credits, or by outcome, and what each leaves of a customer."""

from collections.abc import Mapping

from smeai.core.computing.lines import Line
from smeai.core.kpi import Kpi, Unit
from smeai.core.phrases import Said, count, joined, money, say, share

MONEY = Unit.MONEY
MODELS = {"seats": say("Seats"), "credits": say("Base fee and credits"), "outcome": say("By outcome")}
USES = {"low": say("Little use"), "typical": say("Typical use"), "heavy": say("Much use")}
_REVENUE = {
    "seats": "seats * seat_price",
    "credits": "base_fee + MAX(0, {use} - credits) * credit_price",
    "outcome": "{use} * outcome_rate * outcome_price",
}


def selling_lines() -> tuple[Line, ...]:
    """``revenue``, ``margin`` and ``part`` (margin of revenue) for each model and use, ``even`` for each model; over `inputs.SELLING`."""
    lines = [Line("care", "care_minutes / 60 * wage_hour", MONEY, say("Care for a customer a month"))]
    lines += [
        Line(f"spent_{use}", f"use_{use} * unit_cost + care", MONEY, say("{use}: what a customer costs a month", use=USES[use]))
        for use in USES
    ]
    for model, title in MODELS.items():
        for use, used in USES.items():
            told = {"model": title, "use": used}
            revenue = _REVENUE[model].format(use=f"use_{use}")
            name = f"{model}_{use}"
            lines += [
                Line(f"revenue_{name}", revenue, MONEY, say("{model}, {use}: revenue a month", **told)),
                Line(f"margin_{name}", f"revenue_{name} - spent_{use}", MONEY, say("{model}, {use}: left of a customer a month", **told)),
                Line(f"part_{name}", f"margin_{name} / revenue_{name}", Unit.SHARE, say("{model}, {use}: left of the revenue", **told)),
            ]
    return tuple(lines)


def even_lines(values: Mapping[str, float]) -> tuple[Line, ...]:
    """``even_M``: the use at which model M begins to earn or to lose; ``again_credits``: where the credits begin to earn again."""
    lines = [
        Line(f"even_{model}", _even(model, values), Unit.COUNT, _EVEN_TITLES[model]) for model in MODELS if edges(model, values)[0] in EVEN
    ]
    if edges("credits", values)[0] == BETWEEN:
        lines.append(Line("again_credits", _AGAIN, Unit.COUNT, say("Base fee and credits: calls a month from which it earns again")))
    return tuple(lines)


ABOVE, BELOW, BETWEEN, NEVER, ALWAYS = "above", "below", "between", "never", "always"
EVEN = (ABOVE, BELOW, BETWEEN)
_AGAIN = "credits + (care + credits * unit_cost - base_fee) / (credit_price - unit_cost)"
_EVEN_TITLES = {name: say("{model}: calls a month at which nothing is left", model=title) for name, title in MODELS.items()}


def edges(model: str, values: Mapping[str, float]) -> tuple[str, str]:
    """Where a model earns (above or below a use) or loses (between two, never, always), and for the credits which part decides."""
    care, cost = values["care"], values["unit_cost"]
    if model == "seats":
        start, slope = values["seats"] * values["seat_price"] - care, -cost
    elif model == "outcome":
        start, slope = -care, values["outcome_rate"] * values["outcome_price"] - cost
    else:
        return _credit_edges(values["base_fee"] - care, cost * values["credits"], values["credit_price"] - cost)
    if start >= 0:
        return (NEVER, "") if slope >= 0 else (BELOW, "")
    return (ABOVE, "") if slope > 0 else (ALWAYS, "")


def _credit_edges(start: float, within: float, slope: float) -> tuple[str, str]:
    """`start` is left of a customer who calls nothing, `within` what the credits cost, `slope` what a call beyond leaves."""
    if start < 0:
        return (ABOVE, "beyond") if slope > 0 else (ALWAYS, "")
    if start < within:
        return (BETWEEN, "within") if slope > 0 else (BELOW, "within")
    return (NEVER, "") if slope >= 0 else (BELOW, "beyond")


def _even(model: str, values: Mapping[str, float]) -> str:
    if model == "seats":
        return "(seats * seat_price - care) / unit_cost"
    if model == "outcome":
        return "care / (outcome_rate * outcome_price - unit_cost)"
    return "(base_fee - care) / unit_cost" if edges(model, values)[1] == "within" else _AGAIN


def told(kpis: Mapping[str, Kpi], values: Mapping[str, float]) -> Said:
    """Which model leaves most at typical use, and where each begins to lose."""
    best = max(MODELS, key=lambda model: kpis[f"margin_{model}_typical"].value or 0.0)
    margin = kpis[f"margin_{best}_typical"].value or 0.0
    part = kpis[f"part_{best}_typical"].value
    if margin <= 0:
        first = say("At typical use every model loses money: raise the price or lower what a call and the care cost.")
    else:
        first = say("At typical use “{model}” leaves most: {money} a customer a month, {part} of the revenue.",
                    model=MODELS[best], money=money(margin), part=share(part))  # fmt: skip
    return joined((first, *(_edge(model, kpis, values) for model in MODELS)))


def margins(values: Mapping[str, float], uses: tuple[float, ...]) -> dict[str, tuple[float, ...]]:
    """What each model leaves of a customer at each use."""
    return {model: tuple(_revenue(model, values, use) - use * values["unit_cost"] - values["care"] for use in uses) for model in MODELS}


def _revenue(model: str, values: Mapping[str, float], use: float) -> float:
    if model == "seats":
        return values["seats"] * values["seat_price"]
    if model == "credits":
        return values["base_fee"] + max(0.0, use - values["credits"]) * values["credit_price"]
    return use * values["outcome_rate"] * values["outcome_price"]


def _edge(model: str, kpis: Mapping[str, Kpi], values: Mapping[str, float]) -> Said:
    way, title = edges(model, values)[0], MODELS[model]
    at = count(kpis[f"even_{model}"].value or 0.0) if f"even_{model}" in kpis else ""
    match way:
        case "above":
            return say("{model}: earns from {calls} calls on.", model=title, calls=at)
        case "below":
            return say("{model}: loses beyond {calls} calls.", model=title, calls=at)
        case "between":
            again = count(kpis["again_credits"].value or 0.0)
            return say("{model}: loses between {calls} and {again} calls.", model=title, calls=at, again=again)
        case "never":
            return say("{model}: never loses.", model=title)
    return say("{model}: loses at any use.", model=title)
