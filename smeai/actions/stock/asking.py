"""What can be asked of a forecast: its items, one of them, groups and classes, and the totals under other dials."""

from collections import Counter
from dataclasses import replace

from smeai.actions.session import Session
from smeai.actions.stock.data import options_of
from smeai.actions.stock.trial import Place, desk, laid
from smeai.errors import DataError
from smeai.usecases.stock.case_laid import Laid, supposed
from smeai.usecases.stock.item_page import item_view
from smeai.usecases.stock.items_page import page
from smeai.usecases.stock.ordering.totals import view
from smeai.usecases.stock.result import Overview
from smeai.usecases.stock.selling import selling
from smeai.usecases.stock.spikes import shown, spikes
from smeai.usecases.stock.standing import overview as overview_of
from smeai.usecases.stock.views import Ask, Case, ItemsPage, ItemView, PlanView, Repair, WhatIf

NOTHING = WhatIf()


def items(
    case: Case,
    model: str,
    ask: Ask,
    start: int = 0,
    count: int = 100,
    what_if: WhatIf = NOTHING,
    place: Place | None = None,
    session: Session | None = None,
) -> ItemsPage:
    """A page of the table of items; under other dials each beside what it is without them."""
    found = _asked(case, model, what_if, place, session)
    count_of = Counter(each.item for each in suspects(case, model, place, session))
    rows = tuple(replace(row, suspects=count_of[row.item]) if row.item in count_of else row for row in found.rows)
    return page(replace(found, rows=rows), ask, start, count)


def item(
    case: Case, model: str, item: str, what_if: WhatIf = NOTHING, place: Place | None = None, session: Session | None = None
) -> ItemView:
    """Everything about one item; DataError where there is none of that name."""
    found = item_view(desk(model, place, session).model, _asked(case, model, what_if, place, session), item)
    if found is None:
        raise DataError(f"There is no item “{item}” in this forecast.", "Forecast again: the sales may have changed.")
    return replace(found, suspects=tuple(each for each in suspects(case, model, place, session) if each.item == item))


def plan(case: Case, model: str, what_if: WhatIf, place: Place | None = None, session: Session | None = None) -> PlanView:
    """The totals of the orders under other dials."""
    return view(_asked(case, model, what_if, place, session).plan)


def overview(case: Case, model: str, place: Place | None = None, session: Session | None = None) -> Overview:
    """All items by group and by class."""
    return overview_of(desk(model, place, session).model, laid(case, model, place, session))


def suspects(case: Case, model: str, place: Place | None = None, session: Session | None = None) -> tuple[Repair, ...]:
    """Figures of the past that look wrong, pull forecasts up, and were not decided on."""

    def make() -> tuple[Repair, ...]:
        history = desk(model, place, session).model.history
        return tuple(shown(history, spikes(history, selling(history))))

    found = session.get_or_make(("stock suspects", model), make) if session else make()
    decided = dict(case.agreed)
    return tuple(each for each in found if each.key not in decided)


def _asked(case: Case, model: str, what_if: WhatIf, place: Place | None, session: Session | None) -> Laid:
    """As things are, or under other dials. Only the newest of those is kept: a slider passes many, and none comes again."""
    now, options = laid(case, model, place, session), options_of(case.setup)
    if what_if == NOTHING:
        return now
    basis = (model, tuple(options.items()), case.typed, case.overrides, what_if)
    kept = session.get("stock supposed") if session else None
    if kept is None or kept[0] != basis:
        kept = (basis, supposed(now, options, what_if))
        if session:
            session.put("stock supposed", kept)
    return kept[1]
