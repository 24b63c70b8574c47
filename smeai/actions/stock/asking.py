"""What can be asked of a forecast: its items, one of them, and the totals under other dials."""

from smeai.actions.session import Session
from smeai.actions.stock.data import options_of
from smeai.actions.stock.trial import Place, desk, laid
from smeai.errors import DataError
from smeai.usecases.stock.case_laid import planned
from smeai.usecases.stock.item_page import item_view
from smeai.usecases.stock.items_page import page
from smeai.usecases.stock.views import Ask, Case, ItemsPage, ItemView, PlanView, WhatIf


def items(
    case: Case, model: str, ask: Ask, start: int = 0, count: int = 100, place: Place | None = None, session: Session | None = None
) -> ItemsPage:
    """A page of the table of items."""
    return page(laid(case, model, place, session), ask, start, count)


def item(case: Case, model: str, item: str, place: Place | None = None, session: Session | None = None) -> ItemView:
    """Everything about one item; DataError where there is none of that name."""
    found = item_view(desk(model, place, session).model, laid(case, model, place, session), item)
    if found is None:
        raise DataError(f"There is no item “{item}” in this forecast.", "Forecast again: the sales may have changed.")
    return found


def plan(case: Case, model: str, what_if: WhatIf, place: Place | None = None, session: Session | None = None) -> PlanView:
    """The totals of the orders under other dials."""
    return planned(laid(case, model, place, session), options_of(case.setup), what_if)
