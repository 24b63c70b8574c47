"""The case worked by hand in the docs is what the program reckons."""

import re
from pathlib import Path

from smeai.core.case.part import Part, Terms
from smeai.core.case.reckoning import model
from smeai.core.kpi import Input, Origin, Unit
from smeai.core.kpi_chain import chain
from smeai.usecases.chat.kpis import FORMULAS, TITLES

DOC = Path(__file__).parents[3] / "docs" / "business-case.md"
ROW = re.compile(r"^\| `(\w+)` \| .+ \| (-?[\d.]+) \|$", re.MULTILINE)
PILOT = {
    "n_tested": 200, "n_auto": 100, "n_auto_wrong": 2, "n_clarify": 40, "n_clarify_right": 35, "messages_month": 1000, "minutes_hand": 4,
    "wage_hour": 30, "cost_wrong": 10, "cost_question": 0.2, "share_reviewed": 0.1, "minutes_review": 0.5, "message_seconds": 0.009,
    "pc_price": 900, "pc_years": 4, "working_days": 250, "pc_hours_day": 8, "watts": 45, "price_kwh": 0.3,
}  # fmt: skip
CASE = {
    "chat_setup_hours": 12, "training_people": 2, "training_hours": 3, "work_hour": 35, "chat_upkeep_hours": 1.5, "chat_start": 2,
    "chat_realised": 0.7, "growth": 0, "discount_rate": 0.08, "fee_once": 0, "fee_month": 0, "hardware_once": 0,
}  # fmt: skip
USED = ("involvement", "resolution", "automation_rate", "hours_month", "money_month", "cost_call")


def test_every_row_is_what_the_program_says() -> None:
    inputs = [Input(name, name, float(value), Unit.NUMBER, Origin.YOURS) for name, value in PILOT.items()]
    figures = chain({name: FORMULAS[name] for name in USED}, TITLES, inputs, lambda _: (None, None, None))
    terms = Terms("hours_month", "money_month", "messages_month * cost_call", volume="messages_month")
    values = model((Part("chat", "Web shop", "chat", terms, figures),), CASE).values()
    rows = ROW.findall(DOC.read_text("utf-8"))
    assert len(rows) >= 25
    for name, told in rows:
        decimals = len(told.partition(".")[2])
        assert f"{values[name]:.{decimals}f}" == told, name
