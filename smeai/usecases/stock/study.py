"""A stock pilot from start to result: mend, test on the past, choose and forecast, order."""

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from smeai.core.problem import Problem
from smeai.core.progress import Progress, silent, span
from smeai.errors import DataError
from smeai.models.forecasters.pretrained import Pretrained
from smeai.usecases.stock.about import ABOUT
from smeai.usecases.stock.advice import advise
from smeai.usecases.stock.calendar import HORIZON
from smeai.usecases.stock.case_laid import Laid, lay
from smeai.usecases.stock.forecasting import Chosen, choose
from smeai.usecases.stock.foresight import Agreed, without_ended
from smeai.usecases.stock.held_back import Held, hold_back
from smeai.usecases.stock.hidden import demand
from smeai.usecases.stock.hierarchy import correlation, groups
from smeai.usecases.stock.history import History
from smeai.usecases.stock.kept import FORGETFUL, Kept
from smeai.usecases.stock.listed import from_now
from smeai.usecases.stock.mending import Mended, mend
from smeai.usecases.stock.model import StockModel, day_after
from smeai.usecases.stock.ordering.totals import view
from smeai.usecases.stock.overruling import helped
from smeai.usecases.stock.repairs import find, settle
from smeai.usecases.stock.result import MethodPart, StockResult, Timing
from smeai.usecases.stock.standing import classes, stock_value, top
from smeai.usecases.stock.stopped import TESTED
from smeai.usecases.stock.trials import tried
from smeai.usecases.stock.typed import Typed, typed_over
from smeai.usecases.stock.views import Finding, Override, Repair
from smeai.usecases.stock.worth import sales_value


@dataclass(frozen=True, slots=True, eq=False)
class Studied:
    """The result, and what can be asked afterwards: `paths` are those of the model."""

    result: StockResult
    model: StockModel
    paths: np.ndarray


def study(
    history: History,
    options: Mapping[str, Any],
    agreed: Agreed = (),
    pretrained: Pretrained | None = None,
    typed: Sequence[Typed] = (),
    overrides: tuple[Override, ...] = (),
    problems: tuple[Problem, ...] = (),
    progress: Progress = silent,
    kept: Kept = FORGETFUL,
) -> Studied:
    """Test, forecast, and plan the orders of the day after the history. DataError where there is no item.

    `agreed` are the user's decisions on repairs, `typed` facts typed over those of the history, which the model keeps; `problems` what is
    to be said beside our own advice. What is worked out is `kept`, for a run that takes this one up where it is stopped.
    """
    if not len(history) or not history.calendar.steps:
        raise DataError(f"{history.file} holds no sales.", "Choose a file with dates and quantities.")
    options, began, agreed = {**ABOUT.defaults(), **options}, time.perf_counter(), tuple(agreed)
    plain = _stocked(history)
    history = replace(plain, facts=typed_over(plain.facts, typed))
    horizon = int(options["horizon"]) or HORIZON[history.calendar.frequency]
    progress = kept.heard(progress)
    repairs = settle(find(history, span(progress, 0, 0.04)), agreed)
    mended = mend(history, repairs)
    wanted = demand(history, mended)
    held = hold_back(history, mended, wanted, options, agreed, horizon, pretrained, span(progress, 0.05, TESTED), kept)
    chosen = choose(mended.history, horizon, pretrained, sales_value(history), int(options["seed"]), span(progress, TESTED, 0.9), kept)
    model = _model(plain, mended, wanted, chosen, int(options["seed"]), span(progress, 0.9, 0.97))
    paths = model.paths(span(progress, 0.97, 0.98))
    progress(0.98, "Planning the orders")
    laid = lay(model, paths, options, typed, overrides)
    progress(1.0, "Planning the orders")
    timing = Timing(time.perf_counter() - began)
    told = _result(model, laid, held, repairs, chosen, options)
    advice = tuple(dict.fromkeys((*problems, *advise(history, repairs))))
    scored = helped(history, overrides)
    return Studied(replace(told, timing=timing, advice=advice, overridden=len(overrides), overrides_helped=scored), model, paths)


def _stocked(history: History) -> History:
    """With the last figure of the stock column as stock on hand, where the facts tell none and it is of the last step."""
    if history.stock is None:
        return history
    last = history.stock[:, -1]
    facts = tuple(
        replace(each, on_hand=max(float(units), 0.0)) if each.on_hand is None and np.isfinite(units) else each
        for each, units in zip(history.facts, last, strict=True)
    )
    return replace(history, facts=facts)


def _model(history: History, mended: Mended, wanted: np.ndarray, chosen: Chosen, seed: int, progress: Progress) -> StockModel:
    forecast = without_ended(from_now(chosen.forecast(mended.history, progress), mended.history), mended.ended)
    shown = np.where(mended.lent, mended.history.quantity, wanted)
    return StockModel(history, shown, mended.ended, forecast, tried(chosen.backtest), correlation(chosen.backtest), seed)


def _result(
    model: StockModel, laid: Laid, held: Held, repairs: tuple[Repair, ...], chosen: Chosen, options: Mapping[str, Any]
) -> StockResult:
    history, calendar = laid.history, laid.history.calendar
    facts, dates = history.facts, calendar.dates
    return StockResult(
        file=history.file,
        items=len(history),
        frequency=calendar.frequency.value,
        steps=calendar.steps,
        first=str(dates[0]),
        last=str(dates[calendar.steps - 1]),
        tested_from="" if held.start is None else str(dates[held.start]),
        horizon=model.forecast.horizon,
        accuracy=held.accuracy,
        methods=_methods(model, chosen),
        replay=held.replays.replay,
        plan=view(laid.plan),
        classes=tuple((each.name, each.items, each.sales) for each in classes(laid)),
        top=top(laid),
        worst=held.worst,
        stock_value=stock_value(laid),
        priced=sum(each.cost is not None for each in facts),
        stocked=sum(each.on_hand is not None for each in facts),
        repairs=_repairs(repairs),
        advice=(),
        timing=Timing(0.0),
        date=day_after(calendar).isoformat(),
        compared=held.replays.compared,
        replay_notes=held.replays.notes,
        groups=groups(model, laid),
    )


def _methods(model: StockModel, chosen: Chosen) -> tuple[MethodPart, ...]:
    """Errors of the backtest by method, of items that were tested; 0 where none was."""
    ours, naive = model.tried.chosen, model.tried.naive
    method = np.array(model.forecast.method, dtype=object)
    found = []
    for name, count in Counter(method[~model.ended].tolist()).most_common():
        mine = (method == name) & np.isfinite(ours) & np.isfinite(naive) & ~model.ended
        errors = (float(ours[mine].mean()), float(naive[mine].mean())) if mine.any() else (0.0, 0.0)
        found.append(MethodPart(name, count, *errors))
    return tuple(found)


def _repairs(repairs: Iterable[Repair]) -> tuple[tuple[str, int, int], ...]:
    found, agreed = Counter(each.finding for each in repairs), Counter(each.finding for each in repairs if each.agreed)
    return tuple((kind.value, found[kind], agreed[kind]) for kind in Finding if found[kind])
