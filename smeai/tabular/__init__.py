"""What comes in: readers, sniffing, column roles, problems."""

from smeai.tabular.binding import Dataset, bind
from smeai.tabular.questions import questions_for
from smeai.tabular.reader import ReadResult, list_sheets, read
from smeai.tabular.reading import Reading
from smeai.tabular.roles import RoleGuess, guess_roles
from smeai.tabular.table import Table, shape_key
from smeai.tabular.writing import write_csv

__all__ = [
    "Dataset",
    "ReadResult",
    "Reading",
    "RoleGuess",
    "Table",
    "bind",
    "guess_roles",
    "list_sheets",
    "questions_for",
    "read",
    "shape_key",
    "write_csv",
]
