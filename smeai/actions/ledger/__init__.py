"""What one can do with the ledger of a books pilot. Every action takes the workspace's folder and the pilot's id first."""

from smeai.actions.ledger.booking import accept, annotate, book, post, redo, set_tax, split, undo, unsettle
from smeai.actions.ledger.importing import import_files
from smeai.actions.ledger.suggest import suggest
from smeai.actions.ledger.viewing import accounts, detail, history, months, open, page, position, tally

__all__ = [
    "accept",
    "accounts",
    "annotate",
    "book",
    "detail",
    "history",
    "import_files",
    "months",
    "open",
    "page",
    "position",
    "post",
    "redo",
    "set_tax",
    "split",
    "suggest",
    "tally",
    "undo",
    "unsettle",
]
