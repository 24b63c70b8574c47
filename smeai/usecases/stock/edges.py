"""The first and the last week or month of a file that begins or ends in the middle of it."""

import numpy as np

from smeai.core.problem import Severity
from smeai.usecases.stock.about import DATE
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.sales import Sales
from smeai.usecases.stock.spacing import Spacing
from smeai.usecases.stock.steps import Steps

_ONE = {Frequency.WEEK: "week", Frequency.MONTH: "month", Frequency.QUARTER: "quarter", Frequency.YEAR: "year", Frequency.DAY: "day"}


def without_partial(sales: Sales, spacing: Spacing) -> Sales:
    """Without the rows of a first and a last step that the file covers in part; as it is where fewer than two steps would be left."""
    known = np.isfinite(sales.quantity)
    if not spacing.summed or not known.any():
        return sales
    numbers, steps = spacing.steps.number(sales.day), spacing.steps
    first, last = int(numbers[known].min()), int(numbers[known].max())
    begun, ended = _partial(sales.day[known], spacing.base, steps)
    if last - first + 1 - begun - ended < 2:
        return sales
    # rows of the future that fall into a last step left out stay: that step is forecast
    cut = (begun & (numbers == first)) | (ended & known & (numbers == last))
    return _cut(sales, cut, _ONE[steps.frequency]) if cut.any() else sales


def _partial(days: np.ndarray, base: Steps, steps: Steps) -> tuple[bool, bool]:
    """Whether another step of the file would have room in the first step before its first row, and in the last after its last one."""
    numbers = np.unique(base.number(days))
    usual = max(1, round(float(np.median(np.diff(numbers))))) if len(numbers) > 1 else 1
    around = base.first_day(np.array([numbers[0] - usual, numbers[0], numbers[-1], numbers[-1] + usual]))
    before, first, last, after = steps.number(around).tolist()
    return before == first, after == last


def _cut(sales: Sales, cut: np.ndarray, name: str) -> Sales:
    units = float(np.nansum(sales.quantity[cut]))
    words = f"lie in a first or last {name} that the file covers only in part, and were left out: {units:,.10g} units."
    return sales.take(~cut, sales.said(cut, words, "", DATE, Severity.NOTE))
