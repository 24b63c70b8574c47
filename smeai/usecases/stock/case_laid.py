"""A forecast with what the user typed laid over it, planned: all that the table of items shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import History
from smeai.usecases.stock.model import StockModel, day_after
from smeai.usecases.stock.ordering.paths import demand_paths
from smeai.usecases.stock.ordering.plan import Plan, plan
from smeai.usecases.stock.ordering.rows import beside, classes, rows
from smeai.usecases.stock.outlook import Forecast
from smeai.usecases.stock.overruling import overruled
from smeai.usecases.stock.typed import Typed, typed_over
from smeai.usecases.stock.views import ItemRow, Override, WhatIf


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """`history` with the facts as typed; `paths` float32 [items, n, horizon] of the `forecast` as overruled; `rows` in their order."""

    history: History
    forecast: Forecast
    paths: np.ndarray
    plan: Plan
    classed: tuple[tuple[str, str], ...]
    rows: tuple[ItemRow, ...]
    overrides: tuple[Override, ...]

    @property
    def facts(self) -> tuple[Facts, ...]:
        """Of the items, in their order."""
        return self.history.facts


def lay(
    model: StockModel, paths: np.ndarray, options: Mapping[str, Any], typed: Sequence[Typed] = (), overrides: tuple[Override, ...] = ()
) -> Laid:
    """Lay what was typed over a model, and plan. `paths` are those of the model's own forecast."""
    history = replace(model.history, facts=typed_over(model.history.facts, typed))
    forecast, changed = overruled(model.forecast, history, overrides)
    if len(changed):
        paths = paths.copy()
        paths[changed] = demand_paths(forecast, seed=model.seed, items=changed, whole=history.whole)
    made = plan(history, forecast, paths, options, day_after(history.calendar))
    classed = classes(history, forecast)
    shown = rows(
        made, replace(history, quantity=model.demand), forecast, classed, model.tried.chosen.tolist(), {each.item for each in overrides}
    )
    return Laid(history, forecast, paths, made, classed, shown, overrides)


def supposed(laid: Laid, options: Mapping[str, Any], what_if: WhatIf) -> Laid:
    """The same under other dials, each row beside what it is without them."""
    made = plan(laid.history, laid.forecast, laid.paths, options, day_after(laid.history.calendar), what_if)
    return replace(laid, plan=made, rows=tuple(beside(row, order) for row, order in zip(laid.rows, made.orders, strict=True)))
