"""Where the booked lines go: the user's own columns, or what another program reads."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from smeai.ui.dialog import Dialog
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.books.views import Tally

FORMATS = (
    ("xlsx", ".xlsx", QT_TRANSLATE_NOOP("Exports", "Excel, with your own columns")),
    ("csv", ".csv", QT_TRANSLATE_NOOP("Exports", "CSV, with your own columns")),
    ("datev", ".csv", QT_TRANSLATE_NOOP("Exports", "DATEV (Buchungsstapel)")),
    ("xero", ".csv", QT_TRANSLATE_NOOP("Exports", "Xero")),
    ("quickbooks", ".csv", QT_TRANSLATE_NOOP("Exports", "QuickBooks")),
    ("beancount", ".beancount", QT_TRANSLATE_NOOP("Exports", "beancount")),
    ("hledger", ".journal", QT_TRANSLATE_NOOP("Exports", "hledger")),
)


class ExportDialog(Dialog):
    """`done_with` carries the key of the format, the ending of its file, and whether only settled lines are meant."""

    done_with = Signal(str, str, bool)

    def __init__(self, parent: QWidget, tally: Tally) -> None:
        super().__init__(parent)
        self.ask(self.tr("Export"), self.tr("Nothing leaves this computer: a file is written where you say."), self.tr("Choose the file…"))
        self.formats, self._group = {}, QButtonGroup(self)
        for key, ending, text in FORMATS:
            button = self.formats[key, ending] = QRadioButton(QCoreApplication.translate("Exports", text))
            self._group.addButton(button)
            self.body.addWidget(button)
        self._group.buttons()[0].setChecked(True)
        self.settled = QCheckBox(self.tr("Settled lines only ({count})").format(count=count(tally.settled)))
        self.settled.setChecked(True)
        self.body.addWidget(self.settled)
        if tally.settled < tally.lines:
            left = self.tr("{count} lines are not settled yet.").format(count=count(tally.lines - tally.settled))
            self.body.addWidget(label(left, "caption", "warn", wrap=True))

    def accept(self) -> None:
        key, ending = next(each for each, button in self.formats.items() if button.isChecked())
        self.done_with.emit(key, ending, self.settled.isChecked())
        super().accept()
