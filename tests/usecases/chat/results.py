"""A made-up result, for tests of what is said about one."""

from dataclasses import replace
from typing import Any

from smeai.core.estimate import Baseline, proportion
from smeai.core.phrases import Day, number, say
from smeai.usecases.chat.lanes import Point
from smeai.usecases.chat.result import ChatResult, Confusion, Message, Part, Timing

POINTS = (Point(0.5, 80, 8, 10, 6, 10), Point(0.8, 60, 3, 20, 15, 20), Point(1.0, 0, 0, 0, 0, 100))


def result(**changes: Any) -> ChatResult:
    """100 tested messages; at 0.8, 60 are automatic and 3 of them wrong."""
    part = Part("Delivery", 150, proportion(48, 55), proportion(40, 55), proportion(2, 40), 0.0)
    made = ChatResult(
        file="shop.xlsx",
        rows=500,
        trained=400,
        tested=100,
        split="time",
        split_note=say("Trained on the earlier messages, tested on the latest, from {day} on.", day=Day("2026-03-01")),
        topics=(part, replace(part, name="Refund", accuracy=proportion(35, 40))),
        languages=(replace(part, name="en"), replace(part, name="de")),
        locked=("Complaint",),
        accuracy=proportion(83, 95),
        outside=proportion(4, 5),
        turned_away=proportion(2, 95),
        calibration_error=0.021,
        baselines=(
            Baseline(say("Always the most frequent topic"), "", proportion(55, 95)),
            Baseline(say("Keyword rules"), "", proportion(60, 95)),
        ),
        points=POINTS,
        threshold=0.8,
        confusions=(Confusion("Delivery", "Refund", 3, ("where is my money and my parcel",)),),
        wrong=(Message(17, "send it back", "Refund", "Delivery", 0.91, "en", "auto"),),
        advice=(),
        blend=(
            ("", say("{part} {weight}", part=say("words and letter groups"), weight=number(1, 2))),
            ("en", say("{part} {weight}", part=say("the English encoder"), weight=number(1, 2))),
        ),
        timing=Timing(training_seconds=90.0, training_rows=400, message_seconds=0.018, bulk_seconds=0.004),
        minutes=0.0,
        messages_month=0.0,
        date="2026-04-01",
    )
    return replace(made, **changes)
