"""Where a figure comes from: a sign and a word, so that nobody has to tell colours apart."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smeai.core.kpi import Origin
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.picture import Picture
from smeai.ui.words import origin_name

LOOKS = {Origin.YOURS: ("person", "accent", ""), Origin.MEASURED: ("clock", "good", "good"), Origin.ASSUMPTION: ("help", "warn", "warn")}


class OriginBadge(QWidget):
    """Set it with `show_origin`."""

    def __init__(self) -> None:
        super().__init__()
        self._picture, self.word = Picture("help", 4 * GRID), Badge()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._picture)
        row.addWidget(self.word)

    def show_origin(self, origin: Origin) -> None:
        """Show it in the language of the moment."""
        picture, ink, tone = LOOKS[origin]
        self._picture.set(picture, ink)
        self.word.set_tone(tone)
        self.word.setText(origin_name(origin))
