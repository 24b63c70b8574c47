"""The columns beside the amounts: days, currency, accounts and texts."""

from smeai.tabular.statements import bank_columns as find
from smeai.tabular.statements.hypotheses import Hypothesis
from smeai.tabular.statements.table_survey import Survey


def assign(survey: Survey, booked: int, valued: int | None, amounts: Hypothesis) -> find.Columns:
    """The columns of all roles but those of the amounts; what the user chose is obeyed."""
    facts, named, given = survey.facts, survey.named, survey.given
    one = {"date": booked}
    if valued is not None:
        one["value_date"] = valued
    taken = set(one.values()) | amounts.money | set(given.values())
    place = amounts.amount if amounts.amount is not None else amounts.credit
    currency = given.get("currency", find.find_currency(facts, named, place or 0, taken))
    own, other = find.find_accounts(facts, named, taken | ({currency} if currency is not None else set()))
    found = {"currency": currency, "account": given.get("account", own), "iban": given.get("iban", other)}
    one |= {role: column for role, column in found.items() if column is not None}
    texts = find.find_texts(facts, named, {*one.values(), *taken})
    given_texts = {role: given[role] for role in ("counterparty", "reference", "code", "status") if role in given}
    described = (given["description"],) if "description" in given else texts.description
    return find.Columns({**one, **texts.one, **given_texts}, described)
