"""What the page in front is for, and the keys that lead through it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import primary
from smeai.ui.widgets.text import label

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
KEYS = (
    ("Enter", QT_TRANSLATE_NOOP("Help", "go on")),
    ("Esc", QT_TRANSLATE_NOOP("Help", "stop a job, or go back")),
    ("Ctrl+Z, Ctrl+Y", QT_TRANSLATE_NOOP("Help", "undo, redo")),
    ("Ctrl+O", QT_TRANSLATE_NOOP("Help", "choose a file")),
    ("Ctrl+1 … Ctrl+9", QT_TRANSLATE_NOOP("Help", "the places at the side")),
)


class HelpDialog(QDialog):
    """Explains one page; `topic` is a place or a step."""

    def __init__(self, topic: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.setMinimumWidth(120 * GRID)
        body = QVBoxLayout(self)
        body.setContentsMargins(6 * GRID, 6 * GRID, 6 * GRID, 6 * GRID)
        body.setSpacing(3 * GRID)
        body.addWidget(label(QCoreApplication.translate("Help", TEXTS.get(topic, TEXTS["home"])), wrap=True))
        for keys, text in KEYS:
            row = QHBoxLayout()
            row.addWidget(label(keys, "strong"), 1)
            row.addWidget(label(QCoreApplication.translate("Help", text), tone="muted"), 2)
            body.addLayout(row)
        close = primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        body.addWidget(close, alignment=Qt.AlignmentFlag.AlignTrailing)
