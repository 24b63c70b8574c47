"""The pilots that are still to come: named on the home page, not to be started."""

from smeai.core.usecase import About

COMING = (
    About(
        key="stock",
        title="Order the right stock",
        promise="From your sales history: what to order, by when, and how much cash it frees.",
        icon="trend",
        minutes=2,
        roles=(),
        options=(),
        ready=False,
    ),
    About(
        key="books",
        title="Book bank statements",
        promise="From bank lines: every line booked, proposed or queued with its reason, to the cent.",
        icon="receipt",
        minutes=1,
        roles=(),
        options=(),
        ready=False,
    ),
)
