"""Bank tables written to a file and read, and what is looked at in them."""

from smeai.core.problem import Severity
from smeai.tabular.statements import read_statement


def write(folder, text, encoding="utf-8", name="export.csv"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def read(folder, text, reading=None, columns=None, **how):
    return read_statement(write(folder, text, **how), reading, columns)


def moves(file):
    return ", ".join(f"{line.date} {line.amount}" for line in file.lines)


def lost(file):
    return sum(problem.count for problem in file.problems if problem.severity is not Severity.NOTE and problem.row)


def notes(file):
    return " ".join(problem.sentence for problem in file.problems if problem.severity is Severity.NOTE)
