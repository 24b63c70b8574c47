"""The evidence that nothing left this computer: both processes, each asked for itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from smeai.core import sockets
from smeai.core.sockets import Evidence
from smeai.ui.fitting import fit
from smeai.ui.offline.process_card import ProcessCard
from smeai.ui.tab_order import step_focus
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import primary, quiet, secondary
from smeai.ui.widgets.text import label
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs


class EvidenceDialog(QDialog):
    """Needs the action ``evidence.connections() -> Evidence``; `told` carries whether any of the two used a network."""

    told = Signal(bool)

    def __init__(self, runner: Callable[[], Jobs], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "page")
        self.setWindowTitle(self.tr("Evidence"))
        self.setMinimumWidth(150 * GRID)
        self._runner, self._used = runner, [False, False]
        self._close = primary(self.tr("Close"))
        self.window_card, self.engine_card = ProcessCard(self.tr("The window")), ProcessCard(self.tr("The engine, which reads your files"))
        body = QVBoxLayout(self)
        body.setContentsMargins(6 * GRID, 6 * GRID, 6 * GRID, 5 * GRID)
        body.setSpacing(4 * GRID)
        body.addWidget(label(self.tr("Nothing leaves this computer"), "subtitle", wrap=True))
        body.addWidget(label(self.tr("smeai is two processes. This is what each of them opened since it was started."), wrap=True))
        body.addWidget(self.window_card)
        body.addWidget(self.engine_card)
        body.addWidget(label(self._how(), "caption", "muted", wrap=True))
        body.addLayout(self._foot())
        self._close.setFocus()

    @Slot()
    def look(self) -> None:
        """Ask both processes now."""
        self._take(self.window_card, 0, sockets.evidence())
        self._runner().ask("evidence.connections", done=self._hear, failed=self._miss)

    @property
    def words(self) -> str:
        """All that is shown, as plain text."""
        return "\n\n".join((self.window_card.words, self.engine_card.words, self._how()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit(self)

    def focusNextPrevChild(self, onward: bool) -> bool:
        return step_focus(self, onward)

    def _hear(self, found: Evidence) -> None:
        self._take(self.engine_card, 1, found)

    def _miss(self, failure: Failure) -> None:
        self.engine_card.fail(str(failure))

    def _take(self, card: ProcessCard, place: int, found: Evidence) -> None:
        card.show_evidence(found)
        fit(self)
        self._used[place] = bool(found.network)
        self.told.emit(any(self._used))

    def _how(self) -> str:
        return self.tr(
            "How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. "
            "Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. "
            "To be quite sure, turn on flight mode: everything works the same."
        )

    def _foot(self) -> QHBoxLayout:
        again, copy, close = quiet(self.tr("Look again"), "search"), secondary(self.tr("Copy"), "copy"), self._close
        again.clicked.connect(self.look)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(2 * GRID)
        foot.addWidget(again)
        foot.addStretch()
        foot.addWidget(copy)
        foot.addWidget(close)
        return foot
