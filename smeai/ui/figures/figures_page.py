"""The page of the business's figures: place, work, computer and energy, and what each pilot asks for besides."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smeai.core.business.business import Business, Given
from smeai.core.business.country import find
from smeai.core.business.fields import GROUPS
from smeai.core.business.stopwatch import Spell, measured
from smeai.core.figures import exactly
from smeai.ui.figures.business_book import BusinessBook
from smeai.ui.figures.group_card import GroupCard
from smeai.ui.figures.own import OWN, TIMED, fields, unit_of
from smeai.ui.figures.place_card import PlaceCard
from smeai.ui.figures.stopwatch_dialog import StopwatchDialog
from smeai.ui.page import ScrollPage
from smeai.ui.phrases import Phrases
from smeai.ui.step_action import ActionButton
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.words import language
from smeai.workers.failure import Failure
from smeai.workers.job import Jobs

WIDE = 200 * GRID  # from which width two cards stand side by side
LANE = "measure"
WATTS = "watts"


class FiguresPage(ScrollPage):
    """Needs ``business.measure() -> Given`` and what its `book` needs."""

    def __init__(self, runner: Callable[[], Jobs], book: BusinessBook) -> None:
        super().__init__()
        self._runner, self.book, self._across = runner, book, 0
        self.place, self.banner, self._row, self._actions = PlaceCard(), Banner(), QHBoxLayout(), QHBoxLayout()
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self.cards: dict[str, GroupCard] = {
            "work": GroupCard(lambda: self.tr("Work"), GROUPS["work"]),
            "computer": GroupCard(lambda: self.tr("Computer"), GROUPS["computer"], measure={WATTS: "spark"}),
            "energy": GroupCard(lambda: self.tr("Energy"), GROUPS["energy"]),
            **{key: GroupCard(partial(self._title_of, key), fields(key), key, {TIMED: "clock"}) for key in OWN},
        }
        self._lay_out()
        self._connect()
        self._phrases = Phrases(self)
        self._phrases.bind(self.set_title, lambda: self.tr("Business figures"))
        self._phrases.bind(
            self.set_words, lambda: self.tr("Entered once, used by every pilot. Each says whether it is yours, measured or assumed.")
        )
        self._phrases.bind(lambda _: self.show_state(), str)

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """Show buttons for actions of the window above the cards."""
        for action in actions:
            self._actions.addWidget(ActionButton(action))

    @Slot()
    def show_state(self, *_: object) -> None:
        """Show what the book holds."""
        business: Business = self.book.state
        self.place.show_business(business)
        for card in self.cards.values():
            card.show_business(business)

    @Slot()
    def keep(self) -> None:
        """Send what is not sent yet."""
        self.book.keep()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.book.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.viewport().width() >= WIDE else 1)

    @Slot(str)
    def _go(self, code: str) -> None:
        place = find(code)
        name = place.name(language()) if place else self.tr("not chosen")
        self.book.choose(self.tr("Country: {name}").format(name=name), country=code)

    @Slot(str)
    def _price(self, code: str) -> None:
        self.book.choose(self.tr("Currency: {name}").format(name=code or self.tr("that of the country")), currency=code)

    @Slot(str, str, object)
    def _enter(self, key: str, title: str, value: float | None) -> None:
        if value is None:
            self.book.pause()
            self.book.put(key, None, self.tr("{figure}: taken back").format(figure=title))
        else:
            self._put(key, title, Given(value, at=date.today().isoformat()))

    def _put(self, key: str, title: str, given: Given) -> None:
        value = exactly(given.value, unit_of(key), self.book.state.money or "EUR", language())
        self.book.put(key, given, f"{title}: {value}")

    @Slot(str, str)
    def _measure(self, key: str, title: str) -> None:
        self.book.pause()
        if key == WATTS:
            self._set_measuring(True)
            self._runner().start("business.measure", done=partial(self._take, key, title), failed=self._fail, lane=LANE)
        else:
            dialog = StopwatchDialog(self.window(), title)
            dialog.done_with.connect(partial(self._time, key, title))
            dialog.open()

    def _take(self, key: str, title: str, given: Given) -> None:
        self._set_measuring(False)
        self._put(key, title, given)
        self.book.pause()

    def _time(self, key: str, title: str, found: Spell) -> None:
        self._put(key, title, measured(found, date.today().isoformat()))
        self.book.pause()

    def _fail(self, failure: Failure) -> None:
        self._set_measuring(False)
        self.banner.show_failure(failure)

    def _set_measuring(self, measuring: bool) -> None:
        self.cards["computer"].rows[WATTS].measure.setEnabled(not measuring)
        if measuring:
            self.banner.say(self.tr("Measuring for two seconds under full load."))
        else:
            self.banner.clear()

    def _title_of(self, key: str) -> str:
        return {"chat": self.tr("Customer messages"), "books": self.tr("Bank lines"), "stock": self.tr("Stock")}[key]

    def _connect(self) -> None:
        self.book.changed_state.connect(self.show_state)
        self.book.failed.connect(self.banner.show_failure)
        self.place.placed.connect(self._go)
        self.place.priced.connect(self._price)
        for card in self.cards.values():
            card.entered.connect(self._enter)
            card.measured.connect(self._measure)
            card.left.connect(self.book.pause)

    def _arrange(self, across: int) -> None:
        """What the business has at one side, what pilots ask for besides at the other; below one another where there is no room."""
        if across == self._across:
            return
        self._across = across
        for key, card in self.cards.items():
            column = self._columns[across - 1 if key in OWN else 0]
            self._columns[0].removeWidget(card)
            self._columns[1].removeWidget(card)
            column.insertWidget(column.count() - 1, card)
        self._row.setStretch(1, across - 1)

    def _lay_out(self) -> None:
        self._row.setSpacing(3 * GRID)
        for column in self._columns:
            column.setSpacing(3 * GRID)
            column.addStretch(1)
            self._row.addLayout(column, 1)
        self._actions.addStretch()
        self.body.addLayout(self._actions)
        for widget in (self.banner, self.place):
            self.body.addWidget(widget)
        self.body.addLayout(self._row)
        self.body.addStretch()
        self.body.setSpacing(3 * GRID)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._arrange(1)
