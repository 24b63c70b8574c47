"""Bank statements of every format, read into one result that proves itself."""

from smeai.tabular.statements.reader import read_statement
from smeai.tabular.statements.statement import Balance, Line, Statement, StatementFile

__all__ = ["Balance", "Line", "Statement", "StatementFile", "read_statement"]
