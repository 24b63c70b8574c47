"""Which number of a table's dates is the day: what the columns, their order and what stands around them say."""

from smeai.tabular.folding import fold
from smeai.tabular.statements.bank_words import section
from smeai.tabular.statements.header_names import role_scores
from smeai.tabular.statements.marks import by_sequence, gaps_agree, possible_orders, texts_in
from smeai.tabular.statements.surroundings import period, survey
from smeai.tabular.statements.table_survey import Survey


def possible(survey_of: Survey, booked: int, valued: int | None) -> list[str]:
    """The orders of day, month and year under which the dates of a table can be read."""
    if survey_of.reading.date_order:
        return [survey_of.reading.date_order]
    columns = [one.column for one in survey_of.facts if one.is_day or one.column in (booked, valued)]
    return possible_orders([texts_in(survey_of.cells(column)) for column in columns]) or ["dmy"]


def narrow(survey_of: Survey, booked: int, valued: int | None, orders: list[str]) -> list[str]:
    """The orders that sequence, period and value dates leave."""
    if len(orders) < 2:
        return orders
    cells = survey_of.cells(booked)
    around = survey([*survey_of.grid.rows[: survey_of.body.start]], ".", "dmy")
    for order in orders:
        if (span := period(around.dates, survey_of.name, order)) and len(left := by_sequence(orders, cells, None, span)) == 1:
            return left
    orders = by_sequence(orders, cells, None, None)
    if len(orders) > 1 and valued is not None:
        gaps = {order: gaps_agree(cells, survey_of.cells(valued), order) for order in orders}
        best = min(gaps.values())
        near = [order for order in orders if gaps[order] <= best + 3]
        orders = near if best <= 5 and max(gaps.values()) > 20 else orders
    return orders


def is_foreign(survey_of: Survey) -> bool:
    """Whether the header is in another language than English, the only one in which people write the month first."""
    known = [name for name in survey_of.body.names if survey_of.named and max(role_scores(name).values(), default=0.0) >= 0.9]
    english = [name for name in known if set(fold(name).split()) & section("english")]
    return len(known) >= 2 and len(english) <= 0.34 * len(known)
