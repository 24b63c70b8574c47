"""One of the ten questions."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from smeai.core.opportunities.question import Answers, Question
from smeai.ui.currency_select import CURRENCIES
from smeai.ui.finder.choice_chips import ChoiceChips
from smeai.ui.finder.volume_field import VolumeField
from smeai.ui.finder.wording import book, counted, text
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.select import Select
from smeai.ui.widgets.text import label


class QuestionCard(Card):
    """`numbered` carries a name and a number or None, `picked` the question's key and its choices, `priced` a currency."""

    numbered = Signal(str, object)
    picked = Signal(str, object)
    priced = Signal(str)

    def __init__(self, number: int, question: Question) -> None:
        super().__init__(padding=4 * GRID)
        self._question, self._fields, self._chips, self._currency = question, {}, None, None
        title, why = label(scale="strong", wrap=True), label(scale="caption", tone="muted", wrap=True)
        self.body.addWidget(title)
        self.body.addWidget(why)
        if question.choices:
            self._chips = ChoiceChips(question)
            self._chips.chosen.connect(self._pick)
            self.body.addWidget(self._chips)
        else:
            self.body.addLayout(self._numbers())
        self.body.addStretch()
        phrases = Phrases(self)
        phrases.bind(title.setText, lambda: f"{counted(number)}. {book().say(question.key)}")
        phrases.bind(why.setText, text(f"{question.key}-why"))
        phrases.bind(self.setAccessibleName, text(question.key))

    def show_answers(self, answers: Answers) -> None:
        """Show what was answered, without telling."""
        for field in self._fields.values():
            field.show_number(answers)
        if self._chips:
            self._chips.show_choice(answers.picks.get(self._question.key, ()))
        if self._currency:
            self._currency.setCurrentText(answers.currency)

    def _numbers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4 * GRID)
        for name in self._question.numbers:
            field = self._fields[name] = VolumeField(name)
            field.entered.connect(partial(self.numbered.emit, name))
            row.addWidget(field, 1)
        if "wage" in self._fields:
            self._currency = Select()
            self._currency.addItems(CURRENCIES)
            self._currency.activated.connect(self._price)
            row.addWidget(self._currency, alignment=Qt.AlignmentFlag.AlignBottom)
            Phrases(self._currency).bind(self._currency.setAccessibleName, lambda: self.tr("Currency"))
        return row

    @Slot(object)
    def _pick(self, chosen: tuple[str, ...]) -> None:
        self.picked.emit(self._question.key, chosen)

    @Slot()
    def _price(self) -> None:
        self.priced.emit(self._currency.currentText())
