"""No silent drop: what a file holds against what was read of it."""

from dataclasses import replace

from smeai.core.problem import Problem, Severity
from smeai.tabular.statements.statement import StatementFile


def named_records(problems: tuple[Problem, ...]) -> int:
    """How many records the problems name: those of weight that have a row."""
    return sum(problem.count for problem in problems if problem.row is not None and problem.severity is not Severity.NOTE)


def complete(file: StatementFile, row: int = 1) -> StatementFile:
    """`file`, with a problem at `row` for records that are neither lines nor named: where it broke off, for example."""
    missing = file.records - sum(len(statement.lines) for statement in file.statements) - named_records(file.problems)
    if missing <= 0:
        return file
    problem = Problem(
        f"{missing} of the {file.records} bookings in the file could not be read, from here on.",
        "The file is damaged or incomplete; get it from the bank again.",
        Severity.ERROR,
        file=file.file,
        row=max(1, row),
        count=missing,
    )
    return replace(file, problems=(*file.problems, problem))
