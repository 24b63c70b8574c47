"""The lot that costs least over the year."""

from math import sqrt

from smeai.usecases.stock.calendar import DAYS, Frequency
from smeai.usecases.stock.ordering.terms import Terms

_YEAR = DAYS[Frequency.YEAR]


def economic_lot(rate: float, terms: Terms) -> float:
    """Economic order quantity sqrt(2 A D / (r v)) (Harris 1913; Silver, Pyke & Peterson, ch. 5) for `rate` units a step.

    0 where the cost of an order or of a unit is unknown: an order then covers a review period.
    """
    if not terms.order_cost or not terms.cost or terms.order_cost < 0 or terms.cost < 0 or terms.rates.total <= 0:
        return 0.0
    yearly = rate * _YEAR / terms.step_days
    return sqrt(2 * float(terms.order_cost) * yearly / (terms.rates.total * float(terms.cost)))
