"""What one can do with the chat pilot; the window names these, the command line calls them."""

from smeai.actions.chat.data import read_dataset
from smeai.actions.chat.models import save_model
from smeai.actions.chat.reporting import report
from smeai.actions.chat.topics import check, propose, split, suggest_templates, teach
from smeai.actions.chat.trial import recount, run, try_message

__all__ = [
    "check",
    "propose",
    "read_dataset",
    "recount",
    "report",
    "run",
    "save_model",
    "split",
    "suggest_templates",
    "teach",
    "try_message",
]
