"""How forecasts, orders and their test were made, as blocks of the report."""

from smeai.core.document import Block, Bullets, Paragraph
from smeai.core.phrases import Day, Said, Value, estimate, number, say, share
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.worded import steps

SOURCES = tuple(
    say("{topic}: {source}", topic=topic, source=source)
    for topic, source in (
        (
            say("Safety stock, reorder point, order-up-to level, fill rate and cycle service level"),
            "Silver, Pyke and Peterson, Inventory Management and Production Planning and Scheduling, 1998.",
        ),
        (
            say("Scaled error (MASE)"),
            "Hyndman and Koehler, Another look at measures of forecast accuracy, Int. J. of Forecasting 22, 2006.",
        ),
        (
            say("Irregular demand"),
            "Croston, Operational Research Quarterly 23, 1972; Syntetos and Boylan, Int. J. of Forecasting 21, 2005.",
        ),
        (say("Parts of the cost of carrying stock"), "Lambert and Stock, Strategic Logistics Management, 1993."),
        (say("Intervals of shares"), "Wilson, 1927."),
        (say("Intervals of gains: percentile bootstrap over items"), "Efron and Tibshirani, 1993."),
    )
)


def method(result: StockResult) -> list[Block]:
    """In plain words."""
    return [
        Paragraph(
            say(
                "For each item several methods forecast the past from earlier and earlier moments, and each forecast was compared with what"
                " then sold. The method, or the blend, that erred least, weighed by money, was taken, and is always shown beside the same"
                " season repeated. It then forecast {steps} ahead.",
                steps=steps(result.horizon, result.frequency),
            )
        ),
        Paragraph(
            say(
                "How sure a forecast is was taken from its own past errors, not from a formula: from them many possible futures were drawn,"
                " and intervals, safety stock and orders rest on those. An order fills the stock up to a level that lasts until the next"
                " order could arrive, as often as you asked for, in whole packs."
            )
        ),
        Paragraph(
            say(
                "The past from {day} on was held back and replayed. At each order smeai knew only what was known then: forecasts were made"
                " from earlier sales alone.",
                day=Day(result.tested_from),
            )
            if result.tested_from
            else say(
                "The past, where there is enough of it, was held back and replayed. At each order smeai knew only what was known then:"
                " forecasts were made from earlier sales alone."
            )
        ),
        *([Bullets(result.replay_notes)] if result.replay_notes else []),
        Paragraph(
            say(
                "Gains compare the same items under both policies. Their intervals say how much they would vary with other items of this"
                " kind, not with another year."
            )
        ),
    ]


def learned(result: StockResult) -> tuple[tuple[Said, Value], ...]:
    """Facts of the pilot's own forecasts, for the card of what ran."""
    found = result.accuracy
    return (
        (say("Learned from"), steps(result.steps, result.frequency)),
        (say("Date"), Day(result.date)),
        (say("Error (MASE)"), number(found.mase, 2)),
        (say("Season repeated"), number(found.naive, 2)),
        (say("Bias"), share(found.bias, 1)),
        (say("Within the 80 % interval"), estimate(found.covered)),
    )
