"""What one can do with the ledger of a books pilot. Every action takes the workspace's folder and the pilot's id first."""

from smeai.actions.ledger.booking import accept, annotate, book, post, redo, set_tax, split, undo, unsettle
from smeai.actions.ledger.closing import close_month, reopen_month
from smeai.actions.ledger.exporting import export, export_rules
from smeai.actions.ledger.importing import import_files
from smeai.actions.ledger.rulebook import delete_rule, dismiss_offer, move_rule, offers, rules, save_rule, try_rule
from smeai.actions.ledger.suggestions import suggest
from smeai.actions.ledger.terms import chart, use_chart
from smeai.actions.ledger.viewing import accounts, detail, history, months, open, page, position, tally

__all__ = [
    "accept",
    "accounts",
    "annotate",
    "book",
    "chart",
    "close_month",
    "delete_rule",
    "detail",
    "dismiss_offer",
    "export",
    "export_rules",
    "history",
    "import_files",
    "months",
    "move_rule",
    "offers",
    "open",
    "page",
    "position",
    "post",
    "redo",
    "reopen_month",
    "rules",
    "save_rule",
    "set_tax",
    "split",
    "suggest",
    "tally",
    "try_rule",
    "undo",
    "unsettle",
    "use_chart",
]
