"""The words of a line made comparable; texts repeat, so that most are found ready."""

from functools import lru_cache

from smeai.tabular.folding import fold
from smeai.tabular.statements.statement import Line

folded = lru_cache(maxsize=65536)(fold)


def wording(line: Line) -> str:
    """Counterparty and description, folded."""
    return f"{folded(line.counterparty)} {folded(line.description)}".strip()
