"""What comes in: readers, sniffing, column roles, problems."""

from smeai.tabular.questions import questions_for
from smeai.tabular.reader import ReadResult, list_sheets, read
from smeai.tabular.reading import Reading
from smeai.tabular.table import Table, shape_key

__all__ = ["ReadResult", "Reading", "Table", "list_sheets", "questions_for", "read", "shape_key"]
