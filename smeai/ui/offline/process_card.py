"""What one of the two processes did with sockets, said for a person and in the system's own words."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout

from smeai.core.sockets import Evidence
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label, set_look


class ProcessCard(Card):
    """Shows an `Evidence` under a name such as "The window"."""

    def __init__(self, name: str) -> None:
        super().__init__(padding=4 * GRID, spacing=GRID)
        self._name, self._title = name, label(name, "heading", wrap=True)
        self._picture, self._verdict = Picture("clock", 5 * GRID), label(scale="strong", wrap=True)
        self._lines, self._places = label(tone="muted", wrap=True), label(wrap=True, selectable=True)
        verdict = QHBoxLayout()
        verdict.setSpacing(2 * GRID)
        verdict.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self._verdict, 1)
        self.body.addWidget(self._title)
        self.body.addLayout(verdict)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._places)
        self._say(self.tr("Asking…"), "clock", "muted", (), ())

    @property
    def words(self) -> str:
        """All that is shown, as plain text."""
        shown = (self._title, self._verdict, self._lines, self._places)
        return "\n".join(each.text() for each in shown if each.text())

    def show_evidence(self, found: Evidence) -> None:
        self._title.setText(self.tr("{name} (process {number})").format(name=self._name, number=found.pid))
        if found.network:
            self._say(self.tr("Something was opened to the network:"), "alert", "warn", self._facts(found), found.network)
        elif not found.since:
            self._say(self.tr("This process was not watched."), "alert", "warn", self._facts(found), ())
        else:
            self._say(self.tr("No connection to any network was opened."), "check", "good", self._facts(found), ())

    def fail(self, sentence: str) -> None:
        """It could not be asked."""
        self._say(self.tr("Not known"), "alert", "warn", (sentence,), ())

    def _facts(self, found: Evidence) -> tuple[str, ...]:
        facts = []
        if found.since:
            since = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(found.since)).time(), "HH:mm:ss")
            facts.append(self.tr("Watched since its start at {time}.").format(time=since))
        if found.held is None:
            facts.append(self.tr("This system does not list the sockets that are open now."))
        else:
            words = self.tr("Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).")
            facts.append(words.format(network=len(found.held.network), local=found.held.local))
        return tuple(facts)

    def _say(self, verdict: str, picture: str, tone: str, facts: tuple[str, ...], places: tuple[str, ...]) -> None:
        self._picture.set(picture, tone)
        self._verdict.setText(verdict)
        set_look(self._verdict, tone=tone)
        for line, texts in ((self._lines, facts), (self._places, places)):
            line.setText("\n".join(texts))
            line.setVisible(bool(texts))
