"""What to say on each page, and what is likely to be asked."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# By place, by "use case-step", or by step; what to say, then the question that comes and its answer.
NOTES = {
    "home": (
        QT_TRANSLATE_NOOP("Notes", "Three tasks, each tried on the business's own spreadsheet. No account, no cloud, nothing to set up."),
        QT_TRANSLATE_NOOP("Notes", "“Where does our data go?” Nowhere: click the shield at the side and show the evidence."),
    ),
    "new": (
        QT_TRANSLATE_NOOP("Notes", "Pick the task that eats most hours. The sample shows in two minutes what the own file will show."),
        QT_TRANSLATE_NOOP("Notes", "“Do we need clean data?” No: what is doubtful is named by its row, and asked."),
    ),
    "file": (
        QT_TRANSLATE_NOOP(
            "Notes", "The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked."
        ),
        QT_TRANSLATE_NOOP("Notes", "“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed."),
    ),
    "columns": (
        QT_TRANSLATE_NOOP("Notes", "Which column is what was guessed from names and contents. One click changes it, and it is remembered."),
        QT_TRANSLATE_NOOP("Notes", "“We lack half of these.” Only the first is needed; each further one makes the result better."),
    ),
    "chat-check": (
        QT_TRANSLATE_NOOP("Notes", "Look at duplicates and thin topics before any figure. This is where trust begins."),
        QT_TRANSLATE_NOOP("Notes", "“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here."),
    ),
    "stock-check": (
        QT_TRANSLATE_NOOP(
            "Notes", "Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them."
        ),
        QT_TRANSLATE_NOOP("Notes", "“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone."),
    ),
    "topics": (
        QT_TRANSLATE_NOOP("Notes", "Without labels smeai puts alike messages together and proposes names. People decide."),
        QT_TRANSLATE_NOOP("Notes", "“Is that reliable?” It is a beginning: the next step asks a few messages to make sure."),
    ),
    "label": (
        QT_TRANSLATE_NOOP("Notes", "A few minutes of labelling, on the messages that teach most. One key each."),
        QT_TRANSLATE_NOOP("Notes", "“How many do we need?” The page says when more no longer helps much."),
    ),
    "train": (
        QT_TRANSLATE_NOOP("Notes", "A part is kept back and never seen in training. All figures that follow come from that part."),
        QT_TRANSLATE_NOOP("Notes", "“Will it do as well on new mail?” The interval beside each figure says how sure one can be."),
    ),
    "results": (
        QT_TRANSLATE_NOOP("Notes", "One sentence, one number. Then show the wrong ones first: that convinces more than the right ones."),
        QT_TRANSLATE_NOOP(
            "Notes", "“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person."
        ),
    ),
    "files": (
        QT_TRANSLATE_NOOP("Notes", "Six formats at once. Each file is proved by its own balances, to the cent."),
        QT_TRANSLATE_NOOP("Notes", "“And if a line is missing?” Then the balance does not add up, and the row is named."),
    ),
    "import": (
        QT_TRANSLATE_NOOP(
            "Notes", "Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently."
        ),
        QT_TRANSLATE_NOOP("Notes", "“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise."),
    ),
    "accounts": (
        QT_TRANSLATE_NOOP("Notes", "The client's own chart of accounts. Nothing is booked on an account that is not in it."),
        QT_TRANSLATE_NOOP("Notes", "“We use another chart.” Drop it as a table; usual ones come along."),
    ),
    "test": (
        QT_TRANSLATE_NOOP(
            "Notes", "It learns from the earlier booked months and is tested on the last ones, as it would have been in real life."
        ),
        QT_TRANSLATE_NOOP(
            "Notes", "“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only."
        ),
    ),
    "review": (
        QT_TRANSLATE_NOOP("Notes", "Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so."),
        QT_TRANSLATE_NOOP("Notes", "“Who did what?” The trail keeps every change with its reason, and every change can be undone."),
    ),
    "forecast": (
        QT_TRANSLATE_NOOP("Notes", "Several methods are tried on the shop's own past, beside “as last year”. The best mix forecasts."),
        QT_TRANSLATE_NOOP("Notes", "“Nobody can foresee that.” Right: look at the band. Orders reckon with it."),
    ),
    "orders": (
        QT_TRANSLATE_NOOP("Notes", "What to order from whom, and by when. The replay shows what following it would have come to."),
        QT_TRANSLATE_NOOP("Notes", "“How much cash does it free?” Move the service level and watch stock and misses."),
    ),
    "report": (
        QT_TRANSLATE_NOOP(
            "Notes", "PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own."
        ),
        QT_TRANSLATE_NOOP("Notes", "“Can we check this?” Open the workbook: the formulas are live."),
    ),
    "case": (
        QT_TRANSLATE_NOOP("Notes", "All tested pilots together: payback, and what it hangs on. Put in their wage while they watch."),
        QT_TRANSLATE_NOOP("Notes", "“These are assumptions.” Those with a star are; enter their figures and the star goes."),
    ),
    "reviews": (
        QT_TRANSLATE_NOOP("Notes", "After the start comes the control: every month what it came to, and what went wrong."),
        QT_TRANSLATE_NOOP("Notes", "“What if it gets worse?” It shows here, and the pilot can be stopped or trained again."),
    ),
    "figures": (
        QT_TRANSLATE_NOOP("Notes", "What an hour costs them. Entered once, used everywhere, with its source beside it."),
        QT_TRANSLATE_NOOP("Notes", "“We do not know that.” The stopwatch measures it on ten real cases."),
    ),
    "computing": (
        QT_TRANSLATE_NOOP("Notes", "What their own computer costs beside cloud services, per message and per month."),
        QT_TRANSLATE_NOOP("Notes", "“Do we need a server?” No: this computer does it; the page says how long it takes."),
    ),
}
PLAIN = (
    QT_TRANSLATE_NOOP("Notes", "Say what the page is for before you click. Pause on the figures."),
    QT_TRANSLATE_NOOP("Notes", "F1 opens the guide at this page."),
)


def notes(topic: str) -> tuple[str, str]:
    """What to say and what will be asked on a page; `topic` is a place, or use case and step such as "chat-check"."""
    found = NOTES.get(topic) or NOTES.get(topic.rpartition("-")[2]) or PLAIN
    say, asked = (QCoreApplication.translate("Notes", each) for each in found)
    return say, asked
