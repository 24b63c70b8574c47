"""Labels of the type scale."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget


def label(text: str = "", scale: str = "body", tone: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A plain-text label; `scale` is caption, body, strong, heading, subtitle, title or figure, `tone` muted, good, warn, bad."""
    made = _Label(text)
    made.setTextFormat(Qt.TextFormat.PlainText)  # a cell of the user's file may look like markup
    made.setProperty("scale", scale)
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    return made


class _Label(QLabel):
    """Starts where its page starts: plain labels would align each text by its own direction."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _align(self) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def set_look(widget: QWidget, **properties: object) -> None:
    """Change properties that the style sheet looks at, and let it look again."""
    changed = {name: value for name, value in properties.items() if widget.property(name) != value}
    for name, value in changed.items():
        widget.setProperty(name, value)
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
