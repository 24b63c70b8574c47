"""What one can do with the books pilot as a whole: test it, put its model to work, report on it."""

from smeai.actions.books.reporting import report
from smeai.actions.books.trial import apply, run

__all__ = ["apply", "report", "run"]
