"""The charts of the stock pilot, as `core.document.Chart`s."""

from collections.abc import Sequence
from math import nan

from PySide6.QtCore import QCoreApplication

from smeai.core.document import Chart, Series
from smeai.ui.amounts import day
from smeai.ui.stock.words import brief, units
from smeai.usecases.stock.views import HistoryView, ItemView, LookView

Values = Sequence[float | None]


def total_chart(look: LookView) -> Chart:
    """What all items sold together."""
    title = QCoreApplication.translate("Stock", "Units sold, all items")
    values = [value for _, value in look.chart]
    return _lines(title, [date for date, _ in look.chart], look.frequency, (_series(title, values),))


def history_chart(view: HistoryView, frequency: str) -> Chart:
    """What was sold of an item, and the demand after repairs where that differs."""
    sold = _series(QCoreApplication.translate("Stock", "Sold"), view.sold)
    return _lines(view.item, view.dates, frequency, (sold, *_mended(view.sold, view.mended)))


def item_chart(view: ItemView, frequency: str, shown: int = 0) -> Chart:
    """The last `shown` steps of history (0: all), the forecast with its 80 % interval, the stock line, today and the next order."""
    today = next((place for place, value in enumerate(view.mean) if value is not None), len(view.dates))
    start = max(0, today - shown) if shown else 0
    cut = slice(start, None)
    series = [
        _series(QCoreApplication.translate("Stock", "Sold"), view.sold[cut]),
        _series(QCoreApplication.translate("Stock", "Forecast"), view.mean[cut], view.low[cut], view.high[cut]),
        *_mended(view.sold[cut], view.mended[cut]),
    ]
    if any(value is not None for value in view.stock[cut]):
        series += [*([_nothing()] if len(series) == 2 else []), _series(QCoreApplication.translate("Stock", "Stock"), view.stock[cut])]
    marker = (max(0.0, today - start - 0.5), QCoreApplication.translate("Stock", "Today"))
    return _lines(view.row.item, view.dates[cut], frequency, tuple(series), marker, _coming(view, start))


def words_at(view: ItemView, place: int) -> str:
    """What the chart of an item says of one step."""
    told = (
        (QCoreApplication.translate("Stock", "Sold"), view.sold[place]),
        (QCoreApplication.translate("Stock", "Demand"), view.mended[place]),
        (QCoreApplication.translate("Stock", "Forecast"), view.mean[place]),
        (QCoreApplication.translate("Stock", "Stock"), view.stock[place]),
    )
    parts = [f"{name} {units(value)}" for name, value in told if value is not None]
    if view.low[place] is not None:
        parts.append(f"80\u00a0%: {units(view.low[place])}–{units(view.high[place])}")
    if view.dates[place] in view.promoted:
        parts.append(QCoreApplication.translate("Stock", "promotion"))
    return " · ".join((day(view.dates[place]), *parts))


def _coming(view: ItemView, start: int) -> tuple[float, str] | None:
    """Where the next order is to be given."""
    if not view.row.order_by or not view.row.order:
        return None
    place = sum(date <= view.row.order_by for date in view.dates) - 1 - start
    text = QCoreApplication.translate("Stock", "Order {units}").format(units=units(view.row.order))
    return (float(max(0, place)), text)


def _mended(sold: Values, mended: Values) -> tuple[Series, ...]:
    """Demand where it differs from what was sold, tied to its neighbours."""
    if all(value is None for value in mended):
        return ()
    near = [any(each is not None for each in mended[max(0, place - 1) : place + 2]) for place in range(len(mended))]
    values = [own if own is not None else sold[place] if near[place] else None for place, own in enumerate(mended)]
    return (_series(QCoreApplication.translate("Stock", "Demand"), values),)


def _nothing() -> Series:
    """Keeps a place in the order of colours and dashes."""
    return Series("", (), ())


def _series(title: str, values: Values, low: Values = (), high: Values = ()) -> Series:
    end = max((place + 1 for place, value in enumerate(values) if value is not None), default=0)
    places = tuple(map(float, range(end)))
    return Series(title, places, *(tuple(map(_number, each[:end])) for each in (values, low, high)))


def _number(value: float | None) -> float:
    return nan if value is None else value


def _lines(
    title: str,
    dates: Sequence[str],
    frequency: str,
    series: tuple[Series, ...],
    marker: tuple[float, str] | None = None,
    coming: tuple[float, str] | None = None,
) -> Chart:
    labels = tuple(brief(date, frequency) for date in dates)
    told = [f"{labels[0]} – {labels[-1]}"] if labels else []
    for each in series:
        known = [value for value in each.y if value == value]
        if known:
            told.append(f"{each.title} {units(min(known))}–{units(max(known))}")
    return Chart(title, "line", series, labels, marker=marker, summary=" · ".join(told), coming=coming)
