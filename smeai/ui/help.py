"""What each page is for, in a sentence or two: the first lines of its chapter in the guide, in every language of the window."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TEXTS = {
    "home": QT_TRANSLATE_NOOP(
        "Help", "Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere."
    ),
    "new": QT_TRANSLATE_NOOP(
        "Help", "Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer."
    ),
    "pilots": QT_TRANSLATE_NOOP("Help", "Every pilot is kept as you go. Choose one to go on where you were."),
    "reports": QT_TRANSLATE_NOOP("Help", "Every report you made, as long as its file is where it was."),
    "finder": QT_TRANSLATE_NOOP(
        "Help", "Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on."
    ),
    "reviews": QT_TRANSLATE_NOOP(
        "Help", "Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on."
    ),
    "case": QT_TRANSLATE_NOOP(
        "Help", "What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows."
    ),
    "figures": QT_TRANSLATE_NOOP(
        "Help", "What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so."
    ),
    "computing": QT_TRANSLATE_NOOP(
        "Help", "What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service."
    ),
    "projects": QT_TRANSLATE_NOOP(
        "Help", "One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else's."
    ),
    "samples": QT_TRANSLATE_NOOP(
        "Help", "Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched."
    ),
    "file": QT_TRANSLATE_NOOP(
        "Help", "Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked."
    ),
    "columns": QT_TRANSLATE_NOOP(
        "Help", "Say what each column is for. Only the message is needed; each further column makes the result better."
    ),
    "check": QT_TRANSLATE_NOOP(
        "Help", "What your file holds, and what would make the result better. Topics can be renamed, merged and left out."
    ),
    "topics": QT_TRANSLATE_NOOP(
        "Help", "Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out."
    ),
    "label": QT_TRANSLATE_NOOP("Help", "Say what these messages are about. They were chosen because each answer teaches most."),
    "stock-columns": QT_TRANSLATE_NOOP(
        "Help",
        "Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.",
    ),
    "stock-check": QT_TRANSLATE_NOOP(
        "Help", "What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree."
    ),
    "forecast": QT_TRANSLATE_NOOP(
        "Help",
        "Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.",
    ),
    "orders": QT_TRANSLATE_NOOP(
        "Help", "What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost."
    ),
    "train": QT_TRANSLATE_NOOP(
        "Help", "Part of the messages is kept back; the model learns from the others and is tested on those it never saw."
    ),
    "results": QT_TRANSLATE_NOOP(
        "Help", "What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them."
    ),
    "files": QT_TRANSLATE_NOOP(
        "Help", "Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent."
    ),
    "import": QT_TRANSLATE_NOOP("Help", "What was found between the lines: duplicates, own transfers, reversals. Nothing is removed."),
    "accounts": QT_TRANSLATE_NOOP("Help", "The accounts lines are booked on: the client's own chart, or one of those that come along."),
    "test": QT_TRANSLATE_NOOP("Help", "How much would have been booked right, tested on the client's own last months."),
    "review": QT_TRANSLATE_NOOP("Help", "Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys."),
    "report": QT_TRANSLATE_NOOP(
        "Help", "A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on."
    ),
}

PILOTS = ("chat", "stock", "books")  # whose steps share the texts above, unless they have one of their own


def lead(topic: str) -> str:
    """The first sentence of the chapter of a page, in the language of the moment; empty where the topic is no page.

    `topic` is a place of the window, or use case and step: "chat-check".
    """
    use_case, _, step = topic.partition("-")
    text = TEXTS.get(topic) or (TEXTS.get(step) if use_case in PILOTS else None)
    return QCoreApplication.translate("Help", text) if text else ""
