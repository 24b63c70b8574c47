"""The pilots on offer, until the use cases tell of themselves."""

from smeai.core.usecase import About, Kind, Role

ABOUTS = (
    About(
        "chat",
        "Answer customer messages",
        "From past messages: which ones could be answered automatically, which need a person, and the hours and money in it.",
        "chat",
        2,
        (
            Role("text", "Message", "What the customer wrote.", Kind.TEXT, required=True, names=("message", "text", "body")),
            Role("topic", "Topic", "What it was about, if somebody noted it.", Kind.CATEGORY, names=("topic", "category", "label")),
            Role("answer", "Answer given", "To suggest replies.", Kind.TEXT, names=("answer", "reply")),
            Role("date", "Date", "To test on the newest messages.", Kind.DATE, names=("date", "created")),
            Role("minutes", "Minutes spent", "To count hours saved.", Kind.DURATION, names=("minutes",)),
        ),
        (),
    ),
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
