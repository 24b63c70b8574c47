"""One reply for each topic and language, with places for what the message tells."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from smeai.ui.chat.book import ChatBook
from smeai.ui.field_keys import FieldKeys
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import link, tight
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.chip_select import ChipSelect
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.text import label
from smeai.ui.words import language_name
from smeai.usecases.chat.result import ChatResult
from smeai.workers.job import Jobs

PLACEHOLDERS = ("name", "order")  # what a message may tell
Templates = tuple[tuple[str, str, str], ...]


class AnswersTab(QWidget):
    """Needs ``chat.suggest_templates(setup, edits) -> templates``, where the file has answers."""

    def __init__(self, runner: Jobs, book: ChatBook) -> None:
        super().__init__()
        self._runner, self._book, self._topics, self._languages = runner, book, (), ()
        self.table, self.text, self._language, self._banner = ListTable(), QPlainTextEdit(), ChipSelect(), Banner()
        self._title, self._suggest = label(scale="heading", wrap=True), tight(picture="wand")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(10 * GRID)
        FieldKeys(self.text, lines=True)
        self.text.textChanged.connect(self._write)
        self.table.picked.connect(self._show_text)
        self._language.changed.connect(self._show_text)
        self._suggest.clicked.connect(self._ask)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._suggest.setText, lambda: self.tr("Suggest from past answers"))
        phrases.bind(self.text.setPlaceholderText, self._example)
        phrases.bind(self.text.setToolTip, self._help)
        phrases.bind(self.text.setAccessibleName, lambda: self.tr("Reply"))
        phrases.bind(self._language.setAccessibleName, lambda: self.tr("Language"))
        phrases.bind(self.table.setAccessibleName, lambda: self.tr("Topics"))

    def show_result(self, result: ChatResult) -> None:
        topics, languages = tuple(part.name for part in result.topics), tuple(part.name for part in result.languages)
        if languages != self._languages:
            self._languages = languages
            self._language.set_choices(tuple((code, language_name(code)) for code in languages), self._language.value())
        self._topics = topics
        self._fill()
        mapping = dict(self._book.state.setup.mapping) if self._book.state.setup else {}
        self._suggest.setVisible("answer" in mapping)

    def _example(self) -> str:
        greeting = self.tr("Hello {name}, thank you for your message …")
        return f"{greeting}\n\n{self._help()}"

    def _help(self) -> str:
        return self.tr("{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.")

    def _fill(self) -> None:
        columns = (ListColumn(self.tr("Topic"), wide=True), ListColumn(self.tr("Replies")))
        known = {(topic, language) for topic, language, _ in self._book.state.edits.templates}
        rows = (
            ListRow(topic, (topic, ", ".join(code for code in self._languages if (topic, code) in known) or "–")) for topic in self._topics
        )
        chosen = self.table.chosen()
        self.table.show_list(ListModel(columns, tuple(rows)))
        if not chosen and self._topics:
            self.table.selectRow(0)
        self._show_text()

    def _place(self) -> tuple[str, str]:
        chosen = self.table.chosen()
        return (chosen[0] if chosen else "", self._language.value())

    @Slot()
    def _show_text(self) -> None:
        place = self._place()
        self._title.setText(place[0])
        text = next((text for *where, text in self._book.state.edits.templates if tuple(where) == place), "")
        self.text.setEnabled(bool(place[0]))
        if self.text.toPlainText() != text:
            with QSignalBlocker(self.text):
                self.text.setPlainText(text)

    @Slot()
    def _write(self) -> None:
        place, text = self._place(), self.text.toPlainText()
        others = tuple(each for each in self._book.state.edits.templates if each[:2] != place)
        templates = (*others, (*place, text)) if text.strip() else others
        self._book.edit(self.tr("Reply to {topic}").format(topic=place[0]), quiet=True, merge=True, templates=templates)

    @Slot()
    def _ask(self) -> None:
        state = self._book.state
        self._runner.ask("chat.suggest_templates", state.setup, state.edits, done=self._take, failed=self._banner.show_failure)

    def _take(self, found: Templates) -> None:
        old = self._book.state.edits.templates
        written = {each[:2] for each in old}
        new = tuple(each for each in found if each[:2] not in written)
        self._book.edit(self.tr("{count} replies were suggested.").format(count=len(new)), templates=(*old, *new))

    def _insert(self, word: str, *_: object) -> None:
        self.text.insertPlainText("{" + word + "}")
        self.text.setFocus()

    def _lay_out(self) -> None:
        card, head, chips, row, side = Card(padding=4 * GRID), QHBoxLayout(), QHBoxLayout(), QHBoxLayout(self), QVBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._language)
        chips.setSpacing(0)
        for word in PLACEHOLDERS:
            button = link("{" + word + "}")
            button.clicked.connect(lambda _=False, word=word: self._insert(word))
            chips.addWidget(button)
        chips.addStretch()
        card.body.addLayout(head)
        card.body.addWidget(self.text, 1)
        card.body.addLayout(chips)
        card.body.addWidget(self._banner)
        side.addWidget(self.table, 1)
        side.addWidget(self._suggest)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addLayout(side, 2)
        row.addWidget(card, 3)
