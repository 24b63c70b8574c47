"""Texts about the figures of a business that come from data, or that no sample document holds."""

from smeai.core.business import experiments, power
from smeai.core.business.business import ENTERED
from smeai.core.business.country import countries
from smeai.core.business.fields import FIELDS
from smeai.core.business.stopwatch import TIMED_BY_HAND
from smeai.core.kpi import Input, Origin
from smeai.core.prices import read_prices
from smeai.storage.price_list import SHIPPED
from smeai.usecases.books import kpis as books
from smeai.usecases.chat import kpis as chat
from smeai.usecases.stock import kpis as stock


def business_texts() -> set[str]:
    """All of them in English."""
    titles = {text for each in (chat, books, stock) for title, _, words in each.TITLES.values() for text in (title, words)}
    inputs: tuple[Input, ...] = (*FIELDS.values(), *chat.ASKED, *experiments.experiments(2, "2026-01-01", "2026-03-01").values())
    sources = {fact.source for place in countries().values() for fact in place.facts.values()} - {""}
    told = {ENTERED, TIMED_BY_HAND, power.WHOLE_METER, power.PROCESSOR_METER, power.ESTIMATED, *(origin.value for origin in Origin)}
    measured = {
        "Right ones whose next 7 days are known",
        "Of these, not written again within 7 days",
        "Seconds from the file to a tested model",
    }
    prices = {each.basis for each in read_prices(SHIPPED).prices}
    return titles | sources | told | prices | measured | {text for each in inputs for text in (each.title, each.source) if text}
