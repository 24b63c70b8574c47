"""The sheet: on this computer or in the cloud, and what is still to be found out."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from smeai.core.computing.choice import CLOUD, EITHER, FACTS, NEITHER, NO, OPEN, OWN, YES
from smeai.core.computing.document import BETTER
from smeai.core.computing.sheet import Sheet
from smeai.ui.computing.part import Part, Tiles
from smeai.ui.computing.share_field import ShareField
from smeai.ui.computing.wording import text
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.select import Select
from smeai.ui.widgets.text import label

ANSWERS = ("", YES, NO)
TONES = {OWN: "good", CLOUD: "", EITHER: "muted", OPEN: "warn", NEITHER: "bad"}
ACCURACY = ("right_own", "right_cloud")


class ChoicePart(Part):
    """`answered` carries a fact and the answer to it, `tested` one of `ACCURACY` and the share, or None."""

    answered = Signal(str, str)
    tested = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.facts = {name: Select() for name in FACTS}
        self.shares = {"right_own": ShareField(self._own_title), "right_cloud": ShareField(self._cloud_title)}
        self.table, self._reasons, self.tiles = Card(padding=4 * GRID, spacing=3 * GRID), label(wrap=True), Tiles()
        self._grid, self._rows = QGridLayout(), []
        self._heads = [label(scale="caption", tone="muted") for _ in range(3)]
        self._lay_out_left()
        self._lay_out_side()

    def words(self, sheet: Sheet) -> str:
        return sheet.verdict.sentence if sheet.verdict else self.tr("Choose a service first.")

    def show_parts(self, sheet: Sheet) -> None:
        for widget in (self.table, self.tiles, self._reasons):
            widget.setVisible(sheet.verdict is not None)
        for name, select in self.facts.items():
            with QSignalBlocker(select):
                select.setCurrentIndex(ANSWERS.index(sheet.workings.facts.get(name, "")))
        for name, field in self.shares.items():
            field.show_share(sheet.inputs.get(name))
        if sheet.verdict is None:
            return
        lines = (*sheet.verdict.reasons, *sheet.verdict.missing)
        self._reasons.setText("\n".join(f"•  {text(line, sheet)}" for line in lines))
        self._reasons.setVisible(bool(lines))
        self._show_table(sheet)
        self.tiles.show_tiles(sheet, ("dearer", "own_gain" if "own_gain" in sheet.kpis else "even_gap", "own_co2", "cloud_co2"))

    def inputs(self, sheet: Sheet) -> tuple[str, ...]:
        return ("calls_month", "cost_wrong", "call_seconds", "cloud_seconds", "most_seconds", "watts", "cloud_wh", "grid_co2")

    def _show_table(self, sheet: Sheet) -> None:
        while len(self._rows) < len(sheet.aspects):
            self._add_row()
        for (title, own, cloud, better), aspect in zip(self._rows, sheet.aspects, strict=True):
            for widget, said in ((title, aspect.title), (own, aspect.own), (cloud, aspect.cloud)):
                widget.setText(text(said, sheet))
            better.setText(text(BETTER[aspect.better], sheet))
            better.set_tone(TONES[aspect.better])

    def _add_row(self) -> None:
        made = (label(scale="strong", wrap=True), label(wrap=True), label(wrap=True), Badge())
        row = len(self._rows) + 1
        for column, widget in enumerate(made):
            self._grid.addWidget(widget, row, column)
        self._rows.append(made)

    def _lay_out_left(self) -> None:
        self._grid.setHorizontalSpacing(4 * GRID)
        self._grid.setVerticalSpacing(3 * GRID)
        for column, stretch in ((0, 2), (1, 3), (2, 3)):
            self._grid.setColumnStretch(column, stretch)
        for column, head in enumerate(self._heads, start=1):
            self._grid.addWidget(head, 0, column)
        self.table.body.addLayout(self._grid)
        for widget in (self._reasons, self.table, self.tiles):
            self.left.addWidget(widget)
        phrases = Phrases(self)
        for head, said in zip(self._heads, (self._own_word, self._cloud_word, self._better_word), strict=True):
            phrases.bind(head.setText, said)

    def _lay_out_side(self) -> None:
        card, phrases = Card(padding=4 * GRID, spacing=3 * GRID), Phrases(self)
        title = label(scale="heading", wrap=True)
        phrases.bind(title.setText, lambda: self.tr("What only you know"))
        card.body.addWidget(title)
        questions = (lambda: self.tr("Is there personal data in it?"), lambda: self.tr("Is there an agreement with the provider?"))
        for (name, select), said in zip(self.facts.items(), questions, strict=True):
            words, row = label(wrap=True), QVBoxLayout()
            select.addItems([""] * len(ANSWERS))
            select.activated.connect(partial(self._answer, name))
            row.setSpacing(GRID)
            row.addWidget(words)
            row.addWidget(select)
            card.body.addLayout(row)
            phrases.bind(words.setText, said)
            phrases.bind(select.setAccessibleName, said)
        phrases.bind(lambda _: self._name_answers(), str)
        for name, field in self.shares.items():
            field.entered.connect(partial(self.tested.emit, name))
            card.body.addWidget(field)
        self.add_side(card)

    def _name_answers(self) -> None:
        for select in self.facts.values():
            for place, said in enumerate((self.tr("not known"), self.tr("yes"), self.tr("no"))):
                select.setItemText(place, said)

    def _answer(self, name: str, place: int) -> None:
        self.answered.emit(name, ANSWERS[place])

    def _own_title(self) -> str:
        return self.tr("Right on this computer, of all tested")

    def _cloud_title(self) -> str:
        return self.tr("Right in the cloud, of the same")

    def _own_word(self) -> str:
        return self.tr("This computer")

    def _cloud_word(self) -> str:
        return self.tr("The cloud")

    def _better_word(self) -> str:
        return self.tr("Better")
