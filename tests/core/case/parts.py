"""Pilots for tests of the case, made of formulas of their own."""

from smeai.core.case.part import Part, Terms
from smeai.core.kpi import Input, Origin, Unit
from smeai.core.kpi_chain import COMPUTER, WORKING_DAYS, chain

FORMULAS = {
    "hours_month": "messages_month * minutes_hand / 60 * n_right / n_tested",
    "money_month": "hours_month * wage_hour",
    "cost_call": "0.00001 * watts",
}
TITLES = {
    "hours_month": ("Hours", Unit.HOURS, ""),
    "money_month": ("Worth", Unit.MONEY, ""),
    "cost_call": ("A call", Unit.MONEY, ""),
}
TERMS = Terms("hours_month", "money_month", "messages_month * cost_call", volume="messages_month")


def inputs(messages: float = 500.0, wage: float = 28.0) -> tuple[Input, ...]:
    """What the pilot below asks for and measured."""
    return (
        Input("messages_month", "Messages a month", messages, Unit.COUNT, Origin.YOURS),
        Input("wage_hour", "Wage", wage, Unit.MONEY, Origin.ASSUMPTION),
        Input("minutes_hand", "Minutes", 4.0, Unit.MINUTES, Origin.ASSUMPTION),
        Input("n_right", "Right", 60.0, Unit.COUNT, Origin.MEASURED, low=50.0, high=70.0),
        Input("n_tested", "Tested", 100.0, Unit.COUNT, Origin.MEASURED),
        *COMPUTER,
        WORKING_DAYS,
    )


def part(prefix: str = "chat", title: str = "Our mail", messages: float = 500.0, wage: float = 28.0) -> Part:
    """A tested pilot."""
    return Part(prefix, title, "chat", TERMS, chain(FORMULAS, TITLES, inputs(messages, wage), lambda _: (None, None, None)))
