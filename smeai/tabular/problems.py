"""Problems, many of one kind folded into a few and a count."""

import re
from collections.abc import Iterable
from dataclasses import replace

from smeai.core.problem import Problem

SHOWN = 20
_VARIABLE = re.compile(r"“[^”]*”|\d+")


def fold_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The first 20 problems of each kind and column, in order, then one that counts the rest."""
    groups: dict[tuple[str, str | None, str | None], list[Problem]] = {}
    for problem in problems:
        groups.setdefault((_VARIABLE.sub("", problem.sentence), problem.sheet, problem.column), []).append(problem)
    folded: list[Problem] = []
    for group in groups.values():
        folded += group[:SHOWN]
        if rest := group[SHOWN:]:
            count = sum(problem.count for problem in rest)
            folded.append(replace(rest[0], sentence=f"{count} more of the same kind, the first: {rest[0].sentence}", count=count))
    return tuple(folded)
