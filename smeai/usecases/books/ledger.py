"""Everything behind the review grid: imported lines, what is suggested, what was decided."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from smeai.usecases.books import filtering
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.copies import held
from smeai.usecases.books.decision import Decision, Decisions
from smeai.usecases.books.entries import Entries
from smeai.usecases.books.order import ordered
from smeai.usecases.books.reasons import reason
from smeai.usecases.books.suggester import LANES, SOURCES, Lines, Suggested
from smeai.usecases.books.suggestion import Lane, Source
from smeai.usecases.books.suggestions import Suggestions
from smeai.usecases.books.texts import Column
from smeai.usecases.books.views import UNSURE, Filter, GridPage, LineView, Tally

MARKS = ("duplicate", "transfer", "reversal", "twin")
"""What bit i of a line's marks says."""
SEVERAL = 8  # payees that are looked for one by one


class Ledger:
    """Lines by their place, from 0. Its arrays are replaced, never written to: pages are served while something is booked."""

    def __init__(self, entries: Entries, decisions: Decisions, suggestions: Suggestions, chart: Chart, closed: Iterable[str] = ()) -> None:
        self.entries, self.decisions, self.suggestions = entries, decisions, suggestions
        self.lock_months(closed)
        self.use_chart(chart)
        self._orders: dict[str, np.ndarray] = {}
        self._moved = False  # suggestions have changed since the lines were ordered
        self._filter: Filter | None = None
        self._fixed: tuple[Filter, np.ndarray | None] | None = None
        self._found: tuple[tuple, np.ndarray] | None = None

    def __len__(self) -> int:
        return len(self.entries)

    def use_chart(self, chart: Chart) -> None:
        """Name accounts, and take tax codes, from `chart`."""
        self.chart = chart
        self.accounts = {account.code: account for account in chart.accounts}

    def lock_months(self, closed: Iterable[str]) -> None:
        """Exactly these months are closed."""
        self.months = frozenset(closed)
        numbers = [filtering.month_number(month) for month in self.months]
        self.closed = np.isin(self.entries.months, np.array(numbers, np.int32))

    def page(self, filter: Filter, start: int, count: int) -> GridPage:
        """At most `count` lines of a filter, from its `start`-th on.

        Lines do not jump under the user's hands: they are ordered anew only when another filter is asked for.
        """
        found = self.places(filter)
        shown = found[max(0, start) : max(0, start) + max(0, count)]
        return GridPage(start, len(found), tuple(self.line(int(place)) for place in shown))

    def places(self, filter: Filter) -> np.ndarray:
        """The places that match a filter, in its order."""
        if filter != self._filter:
            self._filter = filter
            if self._moved:
                self._moved = False
                self._orders.pop(UNSURE, None)
        order = self._order(filter.order)
        key = (filter, id(self.decisions.codes), id(self.suggestions.columns), id(order))
        kept = self._found
        if kept is None or kept[0] != key:
            kept = self._found = (key, self._matching(filter, order))
        return kept[1][::-1] if filter.descending else kept[1]

    def position(self, filter: Filter, place: int) -> int:
        """Where a line stands among those of a filter, -1 when it does not match."""
        found = np.flatnonzero(self.places(filter) == place)
        return int(found[0]) if len(found) else -1

    def line(self, place: int) -> LineView:
        """A line as the grid shows it."""
        decision, entries = self.decisions[place], self.entries
        lane, source, confidence = self.said(place)
        account = decision.account or ("" if decision.parts else self.suggestions.account(place))
        known = self.accounts.get(account)
        return LineView(
            place=place,
            date=str(entries.days[place].astype("datetime64[D]")),
            payee=entries.column("counterparty")[place] or entries.column("payee")[place],
            description=entries.column("description")[place],
            amount=entries.amount(place),
            currency=entries.column("currency")[place],
            account=account,
            account_name=known.name if known else "",
            tax=decision.tax or ("" if decision.settled else self.suggestions.tax(place)) or (known.tax if known else ""),
            source=Source(filtering.shown_source(decision)) if decision.settled else source,
            lane=lane,
            confidence=1.0 if decision.settled and filtering.shown_source(decision) == Source.PERSON else confidence,
            reason=reason(decision, source, confidence, self.suggestions.why(place)),
            note=decision.note,
            settled=decision.settled,
            closed=bool(self.closed[place]),
            parts=decision.parts,
            marks=tuple(mark for bit, mark in enumerate(MARKS) if entries.marks[place] >> bit & 1),
        )

    def said(self, place: int) -> tuple[Lane, Source, float]:
        """Lane, source and confidence of the suggestion for a line."""
        columns = self.suggestions.columns
        return LANES[columns["lane"][place]], SOURCES[columns["source"][place]], float(columns["confidence"][place])

    def tally(self, undo: str = "", redo: str = "") -> Tally:
        """How far the work is: every line is settled or in one of the lanes."""
        settled = self.decisions.of(lambda one: one.settled)
        lanes = np.bincount(self.suggestions.columns["lane"][~settled], minlength=len(LANES))
        counts = {lane.value: int(count) for lane, count in zip(LANES, lanes, strict=True)}
        return Tally(len(self), int(settled.sum()), **counts, undo=undo, redo=redo)

    def suggest(self, places: np.ndarray, said: Suggested) -> None:
        """Use new suggestions for some lines."""
        self.suggestions.take(places, self.held(places, said))
        self.suggestions_changed()

    def held(self, places: np.ndarray, said: Suggested) -> Suggested:
        """Suggestions for some lines, with those that stand in another file, too, left for review."""
        return held(said, (self.entries.marks[places] >> MARKS.index("duplicate") & 1).astype(bool))

    def alike(self, payees: Iterable[str]) -> np.ndarray:
        """The places of all lines of some payees."""
        column, wanted = self.entries.column("payee"), set(payees)
        found = np.zeros(len(column.texts), bool)
        if len(wanted) > SEVERAL:
            found[[number for number, text in enumerate(column.texts) if text in wanted]] = True
        else:
            found[[number for payee in wanted for number in column.texts.find(payee).tolist()]] = True
        return np.flatnonzero(found[column.codes])

    def payees(self, places: np.ndarray) -> tuple[str, ...]:
        """The distinct payees of some lines."""
        column = self.entries.column("payee")
        return tuple(column.texts.some(np.unique(column.codes[places])))

    def lines(self, places: np.ndarray | None = None) -> Lines:
        """Lines for a suggester, all when None."""
        entries, which = self.entries, slice(None) if places is None else places
        names = {"bank": "account"} | {
            each: each for each in ("payee", "counterparty", "description", "iban", "reference", "code", "currency")
        }
        return Lines(
            places=np.arange(len(self)) if places is None else places.astype(np.int64),
            days=entries.days[which].astype("datetime64[D]"),
            units=entries.units[which],
            scales=entries.scales[which],
            booked=self._booked().coded(places),
            **{name: entries.column(column).coded(places) for name, column in names.items()},
        )

    def booked(self, place: int) -> str:
        """The account that a line proves something for: "" while it is open, split, or posted by smeai itself."""
        return _learned(self.decisions[place])

    def suggestions_changed(self) -> None:
        """Order the unsure lines anew as soon as that does not disturb."""
        self._moved = True

    def _booked(self) -> Column:
        known = Column.of([_learned(one) for one in self.decisions.values])
        return Column(known.texts, known.codes[self.decisions.codes])

    def _order(self, order: str) -> np.ndarray:
        if order not in self._orders:
            self._orders[order] = ordered(self.entries, self.suggestions, order)
        return self._orders[order]

    def _matching(self, filter: Filter, order: np.ndarray) -> np.ndarray:
        bare = replace(filter, lane="", source="", account="", undone_only=False, order=UNSURE, descending=False)
        kept = self._fixed
        if kept is None or kept[0] != bare:
            kept = self._fixed = (bare, filtering.fixed(self.entries, bare))
        masks = [mask for mask in (kept[1], filtering.moving(self.decisions, self.suggestions, filter)) if mask is not None]
        return order[np.logical_and.reduce(masks)[order]] if masks else order


def _learned(decision: Decision) -> str:
    """What memory is told of a decision: what smeai posted by itself proves nothing."""
    return decision.account if decision.settled and decision.how != "posted" and not decision.parts else ""
