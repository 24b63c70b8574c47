"""A key figure in large type, with the way it was computed one click away."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from smeai.ui.icons import icon
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label, set_look


class KpiTile(Card):
    """Shows `title`, `value` and a `note`; `formula` unfolds when the user asks how the figure came about.

    It unfolds in the tile or, where there is more room, in a label elsewhere: `told`. A `small` one leaves room for what stands below it.
    """

    def __init__(self, parent: QWidget | None = None, *, small: bool = False, told: QLabel | None = None) -> None:
        super().__init__(parent, padding=(3 if small else 4) * GRID, spacing=0 if small else GRID)
        self._title, self._value = label(tone="muted", wrap=True), label(scale="subtitle" if small else "figure", selectable=True)
        self._note = label(scale="caption", tone="muted", wrap=True)
        self._formula = told or label(scale="caption", wrap=True, selectable=True)
        self._how = QToolButton()
        self._how.setIcon(icon("info"))
        self._how.setCheckable(True)
        self._how.toggled.connect(self._unfold)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._how)
        self.body.addLayout(top)
        for widget in (self._value, self._note, *(() if told else (self._formula,))):
            self.body.addWidget(widget)
        self.body.addStretch()
        phrases = Phrases(self)
        phrases.bind(self._how.setToolTip, lambda: self.tr("How this figure is computed"))
        phrases.bind(self._how.setAccessibleName, lambda: self.tr("How this figure is computed"))
        self.show_figure("", "")

    def show_figure(self, title: str, value: str, note: str = "", *, tone: str = "muted", formula: str = "") -> None:
        """All texts come formatted; `tone` colours the note (good, warn, bad, muted)."""
        self._title.setText(title)
        self._value.setText(value)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        set_look(self._note, tone=tone)
        self._formula.setText(formula)
        self._how.setVisible(bool(formula))
        self._unfold(self._how.isChecked())
        self.setAccessibleName(f"{title}: {value}")
        self.setAccessibleDescription(" ".join(filter(None, (note, formula))))

    @Slot(bool)
    def _unfold(self, unfolded: bool) -> None:
        self._formula.setVisible(unfolded and bool(self._formula.text()))
