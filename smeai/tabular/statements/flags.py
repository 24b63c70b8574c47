"""Columns whose words or letters say which way the money went."""

from dataclasses import replace

from smeai.tabular.statements import bank_columns as find
from smeai.tabular.statements.facts import Facts
from smeai.tabular.statements.flag_words import flag_signs
from smeai.tabular.statements.table_survey import Survey, texts_of


def flag_columns(survey: Survey, taken: set[int]) -> list[Facts]:
    """The columns that may say which rows are money in and which out."""
    wanted = survey.given.get("flag")
    if wanted is not None:
        return [survey.facts[wanted]]
    free = [one for one in survey.facts if one.column not in taken and one.filled >= 0.95 * one.rows and not one.is_day]
    few = [one for one in free if len(one.values) <= 6 and max(map(len, one.values), default=99) <= 40]
    whole = [replace(one, values=tuple(dict.fromkeys(texts_of(survey.cells(one.column))))) for one in few]
    return [one for one in whole if _may_flag(survey, one)]


def _may_flag(survey: Survey, one: Facts) -> bool:
    signs, known = flag_signs(one)
    named = find.name_score(one, "flag", survey.named) >= 0.6
    return bool(signs) and (known or named or max(map(len, one.values)) <= 12)
