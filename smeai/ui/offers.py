"""The pilots on offer, until the use cases tell of themselves."""

from smeai.core.usecase import About
from smeai.usecases.chat.about import ABOUT as CHAT

ABOUTS = (
    CHAT,
    About(
        "stock",
        "Order the right stock",
        "From your sales history: what to order, by when, and how much cash it frees.",
        "trend",
        2,
        (),
        (),
        ready=False,
    ),
    About(
        "books",
        "Book bank statements",
        "From bank lines: every line booked, proposed or queued with its reason, to the cent.",
        "receipt",
        1,
        (),
        (),
        ready=False,
    ),
)
