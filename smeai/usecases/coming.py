"""The pilot that is still to come: named on the home page, not to be started."""

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
)
