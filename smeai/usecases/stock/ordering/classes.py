"""ABC by value, XYZ by how steady demand is."""

from collections.abc import Sequence

import numpy as np

from smeai.usecases.stock.calendar import DAYS, Frequency
from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import History

A, B = 0.80, 0.95  # of all value; Silver, Pyke & Peterson, ch. 3
X, Y = 0.5, 1.0  # coefficient of variation; a convention: others draw the lines at 0.1 and 0.25, where hardly any item of a shop is X


def abc(values: np.ndarray) -> tuple[str, ...]:
    """A: the items that, largest first, come to 80 % of all value; B: up to 95 %; C: the others, and whatever has no value.

    The item with which a bound is passed still belongs above it.
    """
    order = np.argsort(-values, kind="stable")
    total = values.sum()
    before = (np.cumsum(values[order]) - values[order]) / total if total > 0 else np.ones(len(values))
    letters = np.where(values[order] <= 0, "C", np.where(before < A - 1e-12, "A", np.where(before < B - 1e-12, "B", "C")))
    result = np.empty(len(values), dtype="<U1")
    result[order] = letters
    return tuple(result.tolist())


def xyz(variation: np.ndarray) -> tuple[str, ...]:
    """X: coefficient of variation up to 0.5; Y: up to 1.0; Z: beyond, or without demand (NaN)."""
    return tuple(np.where(variation <= X, "X", np.where(variation <= Y, "Y", "Z")).tolist())


def yearly_values(history: History, facts: Sequence[Facts] | None = None) -> np.ndarray:
    """Sales of the last year of all items, [items], at prices; at cost where any price is missing; in units where any cost is too.

    One measure for all items, as otherwise their order would mean nothing.
    """
    units, facts = yearly_units(history), facts or history.facts
    for name in ("price", "cost"):
        worth = [getattr(each, name) for each in facts]
        if worth and all(each is not None for each in worth):
            return units * np.array([float(each) for each in worth])
    return units


def yearly_units(history: History) -> np.ndarray:
    """Units sold in the last year, [items]; a shorter history is scaled up to a year."""
    wanted = max(round(DAYS[Frequency.YEAR] / history.calendar.days), 1)
    recent = history.quantity[:, max(history.calendar.steps - wanted, 0) : history.calendar.steps]
    return np.nansum(np.maximum(recent, 0.0), axis=1) * (wanted / max(recent.shape[1], 1))


def variation(history: History, errors: np.ndarray | None = None) -> np.ndarray:
    """Coefficient of variation of what cannot be foreseen, [items]; NaN without demand.

    With `errors` of the forecast, [items, n, horizon]: their root mean square one step ahead over mean demand. Else demand less its
    usual seasonal course (the mean of each place in the season), over mean demand.
    """
    quantity = history.quantity[:, : history.calendar.steps]
    mean = _mean(quantity)
    spread = np.sqrt(_mean((quantity - _seasonal(quantity, history.calendar.season)) ** 2))
    if errors is not None and errors.shape[1]:
        first = errors[:, :, 0].astype(np.float64)
        usable = (~np.isnan(first)).sum(axis=1) >= 4
        spread = np.where(usable, np.sqrt(_mean(first**2)), spread)
    return np.divide(spread, mean, out=np.full(len(mean), np.nan), where=mean > 0)


def _seasonal(quantity: np.ndarray, season: int) -> np.ndarray:
    """The mean of each place in the season; of all where less than two seasons are known."""
    steps = quantity.shape[1]
    if season < 2 or steps < 2 * season:
        return np.repeat(_mean(quantity)[:, None], steps, axis=1)
    padded = np.pad(quantity, ((0, 0), (0, -steps % season)), constant_values=np.nan)
    rounds = padded.reshape(len(quantity), -1, season)
    usual = _mean(rounds.transpose(0, 2, 1).reshape(-1, rounds.shape[1])).reshape(len(quantity), season)
    return np.tile(usual, rounds.shape[1])[:, :steps]


def _mean(values: np.ndarray) -> np.ndarray:
    """The mean of what is known of each row; 0 where nothing is."""
    known = ~np.isnan(values)
    return np.where(known, values, 0.0).sum(axis=1) / np.maximum(known.sum(axis=1), 1)
