"""The two questions of the first start: in which language, and in which country."""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.business.country import countries, find, guess
from smeai.ui.phrases import Phrases
from smeai.ui.theme import current
from smeai.ui.tokens import GRID
from smeai.ui.welcome.veil import Veil
from smeai.ui.widgets.button import primary, quiet
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.select import Select
from smeai.ui.widgets.text import label

WIDE = 130 * GRID


class PlacePage(Veil):
    """`answered` carries language and country; `spoken` a language as soon as it is chosen; `skipped` says that no tour is wanted."""

    answered = Signal(str, str)
    spoken = Signal(str)
    skipped = Signal(str, str)

    def __init__(self, window: QWidget, languages: tuple[tuple[str, str], ...], language: str, country: str = "") -> None:
        super().__init__(window)
        self._country = find(country or guess(QLocale.system().name()) or guess(language)) or next(iter(countries().values()))
        self.language, self.country, self.go, self.skip = Select(), Select(), primary(), quiet()
        for code, name in languages:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self._title, self._words, self._follows = label(scale="title", wrap=True), label(tone="muted", wrap=True), label(wrap=True)
        self._names = [label(scale="strong"), label(scale="strong")]
        self._whys = [label(scale="caption", tone="muted", wrap=True), label(scale="caption", tone="muted", wrap=True)]
        self._card = self._laid_out()
        self.language.activated.connect(self._speak)
        self.country.activated.connect(self._settle)
        self.go.clicked.connect(self._answer)
        self.skip.clicked.connect(self._skip)
        self._phrases = Phrases(self)
        self._name()

    def cover(self) -> None:
        super().cover()
        self.language.setFocus()

    def arrange(self) -> None:
        self._card.setFixedWidth(min(max(WIDE, self._card.layout().minimumSize().width()), self.width() - 8 * GRID))
        self._card.adjustSize()
        self._card.move((self.width() - self._card.width()) // 2, max(4 * GRID, (self.height() - self._card.height()) // 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._skip if self.skip.hasFocus() else self._answer)()
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current().ground))
        painter.end()

    @Slot()
    def _speak(self) -> None:
        self.spoken.emit(self.language.currentData())

    @Slot()
    def _settle(self) -> None:
        self._country = find(self.country.currentData())
        self._phrases.say()

    @Slot()
    def _answer(self) -> None:
        self.answered.emit(self.language.currentData(), self._country.code)

    @Slot()
    def _skip(self) -> None:
        self.skipped.emit(self.language.currentData(), self._country.code)

    def _fill(self, *_: str) -> None:
        speech = QLocale().bcp47Name()
        named = sorted(((each.name(speech), code) for code, each in countries().items()), key=lambda pair: pair[0].casefold())
        with QSignalBlocker(self.country):
            self.country.clear()
            for name, code in named:
                self.country.addItem(name, code)
            self.country.setCurrentIndex(self.country.findData(self._country.code))

    def _name(self) -> None:
        bind = self._phrases.bind
        bind(self._title.setText, lambda: self.tr("Welcome to smeai"))
        bind(self.setAccessibleName, lambda: self.tr("Welcome to smeai"))
        bind(self._words.setText, lambda: self.tr("Two questions, then a tour of one minute. Both answers can be changed at any time."))
        for place, select, text in ((0, self.language, lambda: self.tr("Language")), (1, self.country, lambda: self.tr("Country"))):
            bind(self._names[place].setText, text)
            bind(select.setAccessibleName, text)
        bind(self._whys[0].setText, lambda: self.tr("Of the window. Reports and your data may be in others."))
        bind(self._whys[1].setText, lambda: self.tr("Where the business is: what work and energy cost there fills what you leave open."))
        bind(self._follows.setText, self._consequence)
        bind(self.go.setText, lambda: self.tr("Continue"))
        bind(self.skip.setText, lambda: self.tr("Continue without the tour"))
        bind(self._fill, str)
        bind(lambda _: self.arrange(), str)  # other words need other room

    def _consequence(self) -> str:
        words = self.tr("Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.")
        return words.format(currency=self._country.currency, country=self._country.name(QLocale().bcp47Name()))

    def _laid_out(self) -> Card:
        card = Card(self, padding=8 * GRID, spacing=5 * GRID)
        head = QHBoxLayout()
        head.setSpacing(4 * GRID)
        head.addWidget(Picture("spark", 11 * GRID, "accent", "soft"), alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(_column(self._title, self._words), 1)
        card.body.addLayout(head)
        for place, select in enumerate((self.language, self.country)):
            card.body.addLayout(_column(self._names[place], select, self._whys[place]))
        card.body.addWidget(self._follows)
        foot = QHBoxLayout()
        foot.addWidget(self.skip)
        foot.addStretch()
        foot.addWidget(self.go)
        card.body.addLayout(foot)
        return card


def _column(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GRID)
    for part in parts:
        column.addWidget(part)
    return column
