"""One sentence that matters: an error, a warning, good news."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from smeai.errors import SmeaiError
from smeai.ui.icons import icon
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label, set_look
from smeai.workers.failure import Crash, Failure

PICTURES = {"bad": "error", "warn": "alert", "good": "check", "": "info"}


class Banner(QFrame):
    """Hidden until it has something to say. `tone` is bad, warn, good or empty. `acted` says that its action is wanted."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._details, self._file = "", None
        self._picture = Picture("info", 5 * GRID)
        self._sentence, self._hint = label(scale="strong", wrap=True, selectable=True), label(wrap=True, selectable=True)
        self._copy, self._close, self._action = secondary(picture="copy"), QToolButton(), secondary()
        self._read, self._report = secondary(picture="file"), QWidget()
        self._read.clicked.connect(self._show_report)
        self._action.clicked.connect(self.acted)
        self._close.setIcon(icon("close"))
        self._close.clicked.connect(self.clear)
        self._copy.clicked.connect(self._copy_details)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._copy.setText, lambda: self.tr("Copy report"))
        phrases.bind(self._read.setText, lambda: self.tr("Read the report…"))
        phrases.bind(self._close.setAccessibleName, lambda: self.tr("Close this message"))
        phrases.bind(self._close.setToolTip, lambda: self.tr("Close this message"))
        self.hide()

    def say(self, sentence: str, hint: str = "", *, tone: str = "", details: str = "", action: str = "", closes: bool = False) -> None:
        """Show a sentence and a hint; `details` can be copied, not seen. With an `action` it stays until that is done or it `closes`."""
        self._details = details
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._report.setVisible(bool(details))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._close.setVisible(closes or not action)
        self._picture.set(PICTURES[tone], tone or "accent")
        set_look(self, tone=tone)
        self.setAccessibleName(f"{sentence} {hint}".strip())
        self.show()

    def show_failure(self, failure: Failure) -> None:
        """The user's world in its own words; a bug with the request to report it."""
        if isinstance(failure, Crash):
            from smeai.ui.bug_dialog import full_report, keep_report  # a bug is rare

            details = full_report(failure.details)
            self._file = keep_report(details)
            hint = self.tr("This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.")
            self.say(self.tr("Something went wrong that should not have."), f"{hint} ({failure.summary})", tone="bad", details=details)
        else:
            self.say(failure.sentence, failure.hint, tone="bad")

    def show_error(self, error: SmeaiError) -> None:
        self.show_failure(error)

    @Slot()
    def clear(self) -> None:
        self.hide()

    @Slot()
    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    @Slot()
    def _show_report(self) -> None:
        from smeai.ui.bug_dialog import BugDialog

        BugDialog(self.window(), self._details, self._file).open()

    def _lay_out(self) -> None:
        words, report = QVBoxLayout(), QHBoxLayout(self._report)
        report.setContentsMargins(0, 0, 0, 0)
        report.setSpacing(2 * GRID)
        for button in (self._copy, self._read):
            report.addWidget(button)
        report.addStretch()
        words.setSpacing(GRID)
        words.addWidget(self._sentence)
        words.addWidget(self._hint)
        words.addWidget(self._report)
        words.addStretch()
        body = QHBoxLayout(self)
        body.setContentsMargins(4 * GRID, 3 * GRID, 2 * GRID, 3 * GRID)
        body.setSpacing(3 * GRID)
        body.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        body.addLayout(words, 1)
        body.addWidget(self._action, alignment=Qt.AlignmentFlag.AlignVCenter)
        body.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
