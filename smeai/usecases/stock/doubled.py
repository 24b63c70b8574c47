"""Rows that stand in a file twice: two sales alike, or one sale exported twice."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from smeai.core.problem import Choice, Question, Severity
from smeai.usecases.stock.sales import Sales

DUPLICATES, SUM, FIRST = "duplicates", "sum", "first"
_LEAST = 10  # different rows: fewer may be alike by chance


@dataclass(frozen=True, slots=True, eq=False)
class Single:
    """Sales after the doubt about doubled rows was settled."""

    sales: Sales
    questions: tuple[Question, ...] = ()
    sentence: str = ""


def single(sales: Sales, answers: Mapping[str, str]) -> Single:
    """Asks where every row stands in the file as often, twice or more; there one is assumed to be meant. Elsewhere rows are summed."""
    copies = _copies(sales)
    if copies < 2:
        return Single(sales)
    decided = answers.get(DUPLICATES) if answers.get(DUPLICATES) in (SUM, FIRST) else FIRST
    sentence = f"Every row of {sales.file} stands in it {copies} times. Were these {copies} sales, or is it one?"
    choices = (Choice(FIRST, "One sale, exported more than once", "counted once"), Choice(SUM, "Several sales alike", "added up"))
    question = Question(DUPLICATES, sentence, choices, FIRST)
    if decided == SUM:
        return Single(sales, (question,), f"Rows that stand there {copies} times are added up.")
    repeated = _frame(sales).duplicated().to_numpy()
    said = sales.said(
        repeated, "are copies of others and were counted once.", "Say so if they are sales of their own.", severity=Severity.WARNING
    )
    return Single(sales.take(~repeated, said), (question,), f"Rows that stand there {copies} times are counted once.")


def _frame(sales: Sales) -> pd.DataFrame:
    return pd.DataFrame({"item": sales.item, "moment": sales.moment, "quantity": sales.quantity, **sales.known})


def _copies(sales: Sales) -> int:
    """How often every row stands in the file; 1 where they differ in that, or are few."""
    if len(sales) < 2 * _LEAST:
        return 1
    keys = pd.util.hash_pandas_object(_frame(sales), index=False).to_numpy()
    counts = np.unique(keys, return_counts=True)[1]
    return int(counts[0]) if counts.min() == counts.max() and len(counts) >= _LEAST else 1
