"""Everything about the line one stands on: why it is booked so, what speaks for it, what became of it."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smeai.ui.amounts import amount, day
from smeai.ui.books.grid.columns import account_text
from smeai.ui.books.ledger import Ledger
from smeai.ui.books.words import lane_name, mark_name, sureness
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart, said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.button import primary, secondary, tight
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.usecases.books.suggestion import Lane
from smeai.usecases.books.views import Alike, HistoryEntry, LineDetail, LineView
from smeai.workers.job import Job

PAUSE_MS = 60  # lines that a held arrow key runs past are not asked about
WIDTH, ALIKES, HISTORY = 66 * GRID, 5, 12
TONES = {Lane.POST: "good", Lane.PROPOSE: "", Lane.REVIEW: "warn"}


class DetailPanel(Card):
    """`wanted` carries a command as the grid does; `picked` the account of another suggestion that was clicked."""

    wanted = Signal(str)
    picked = Signal(str)
    known = Signal()  # everything about the line has come

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(padding=4 * GRID, spacing=2 * GRID)
        self._ledger, self._line, self._detail, self._job = ledger, None, None, None
        self._area = ScrollArea(spacing=GRID)
        self._accept, self._buttons = primary(picture="check"), {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.setFixedWidth(WIDTH)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._accept.setText, self._accept_text)
        for key, text in (
            ("pick", lambda: self.tr("Account…")),
            ("split", lambda: self.tr("Split…")),
            ("note", lambda: self.tr("Note…")),
            ("rule", lambda: self.tr("Rule…")),
        ):
            phrases.bind(self._buttons[key].setText, text)
        phrases.bind(lambda _: self._show(), lambda: "")

    def likely(self) -> tuple[tuple[str, float], ...]:
        """The likely accounts of the line, as far as they are known, with their probabilities."""
        line = self._line
        first = ((line.account, line.confidence),) if line is not None and line.account and not line.settled else ()
        return (*first, *(self._detail.others if self._detail else ()))

    def show_line(self, line: LineView | None) -> None:
        """Show what is known at once, and ask for the rest in a moment."""
        same = line is not None and self._line is not None and line.place == self._line.place
        self._line = line
        if not same:
            self._detail = None
        self._withdraw()
        self._show()
        if line is not None:
            self._timer.start()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()
        self._withdraw()

    @Slot()
    def _ask(self) -> None:
        self._withdraw()
        if self._line is not None:
            self._job = self._ledger.detail(self._line.place, self._take)

    def _withdraw(self) -> None:
        job, self._job = self._job, None
        if isinstance(job, Job) and job.running:
            job.cancel()

    def _take(self, detail: LineDetail) -> None:
        if self._line is not None and detail.line.place == self._line.place:
            self._detail, self._line = detail, detail.line
            self._show()
            self.known.emit()

    def _show(self) -> None:
        self._area.clear()
        line = self._line
        self._accept.setEnabled(line is not None and bool(line.account or line.settled) and not line.closed)
        self._accept.setText(self._accept_text())
        for button in self._buttons.values():
            button.setEnabled(line is not None and not line.closed)
        if line is None:
            self._add(label(self.tr("No line is chosen."), tone="muted", wrap=True))
        else:
            self._show_line(line)
            if self._detail is not None:
                self._show_detail(self._detail)
        self._area.inside.addStretch()

    def _accept_text(self) -> str:
        settled = self._line is not None and self._line.settled
        return self.tr("Take back (Backspace)") if settled else self.tr("Accept (Enter)")

    def _show_line(self, line: LineView) -> None:
        self._add(label(line.payee or self.tr("No payee"), "heading", wrap=True, selectable=True))
        self._add(label(amount(line.amount, line.currency), "subtitle", "" if line.amount.startswith("-") else "good", selectable=True))
        self._add(label(" · ".join(filter(None, (day(line.date), line.tax))), "caption", "muted"))
        if line.description:
            self._add(label(line.description, wrap=True, selectable=True))
        badges = [Badge(lane_name(line.lane), TONES[line.lane] if not line.settled else "muted")]
        badges += [Badge(self.tr("Settled"), "good")] if line.settled else []
        badges += [Badge(self.tr("Month closed"), "muted")] if line.closed else []
        badges += [Badge(mark_name(mark), "warn") for mark in line.marks]
        account = account_text(line)
        self._head(self.tr("Account"))
        self._add(label(account or self.tr("None is suggested"), "strong" if account else "body", "" if account else "warn", wrap=True))
        self._add(_row(badges))
        for part in line.parts:
            note = f" · {apart(part.note)}" if part.note else ""
            self._add(label(f"{amount(part.amount, line.currency)}  →  {part.account}{note}", "caption", wrap=True))
        if line.note:
            self._section(self.tr("Note"), line.note)
        self._section(self.tr("Why"), said(self._detail.why if self._detail else line.reason))

    def _show_detail(self, detail: LineDetail) -> None:
        if detail.others:
            self._head(self.tr("Other likely accounts"))
            for account, sure in detail.others:
                self._add(self._other(account, sure, detail.line.closed))
        if detail.alikes:
            self._head(self.tr("Lines like this"))
            for alike in detail.alikes[:ALIKES]:
                self._add(_alike(alike))
        if detail.history:
            self._head(self.tr("History"))
            for entry in detail.history[:HISTORY]:
                self._add(label(_entry(entry), "caption", wrap=True, selectable=True))

    def _other(self, account: str, sure: float, closed: bool) -> QPushButton:
        button = secondary()
        room = WIDTH - 22 * GRID - button.fontMetrics().horizontalAdvance(sureness(sure))
        name = button.fontMetrics().elidedText(self._title(account), Qt.TextElideMode.ElideRight, room)
        button.setText(f"{name}  ·  {sureness(sure)}")
        button.setProperty("kind", "choice")
        button.setProperty("mirrored", self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        button.setEnabled(not closed)
        button.clicked.connect(partial(self._pick, account))
        return button

    def _title(self, account: str) -> str:
        known = self._ledger.known.get(account)
        return f"{account}  {apart(known.name)}" if known and known.name != account else account

    def _pick(self, account: str, *_: object) -> None:
        self.picked.emit(account)

    def _section(self, title: str, text: str) -> None:
        if text:
            self._head(title)
            self._add(label(text, wrap=True, selectable=True))

    def _head(self, title: str) -> None:
        head = label(title, "caption", "muted")
        head.setContentsMargins(0, 2 * GRID, 0, 0)
        self._add(head)

    def _add(self, widget: QWidget) -> None:
        self._area.inside.addWidget(widget)

    def _lay_out(self) -> None:
        self._accept.clicked.connect(self._settle)
        rows, row = QVBoxLayout(), QHBoxLayout()
        rows.setSpacing(GRID)
        row.setSpacing(0)
        rows.addWidget(self._accept)
        for key in ("pick", "split", "note", "rule"):
            button = self._buttons[key] = secondary() if key == "pick" else tight()
            button.clicked.connect(partial(self._command, key))
            (rows if key == "pick" else row).addWidget(button)
        rows.addLayout(row)
        self.body.addWidget(self._area, 1)
        self.body.addLayout(rows)

    @Slot()
    def _settle(self) -> None:
        self.wanted.emit("unsettle" if self._line is not None and self._line.settled else "accept")

    def _command(self, key: str, *_: object) -> None:
        self.wanted.emit(key)


def _row(widgets: list[QWidget]) -> QWidget:
    holder, row = QWidget(), QHBoxLayout()
    holder.setLayout(row)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return holder


def _alike(each: Alike) -> QWidget:
    holder, rows = QWidget(), QVBoxLayout()
    holder.setLayout(rows)
    rows.setContentsMargins(0, 0, 0, GRID)
    rows.setSpacing(0)
    rows.addWidget(label(f"{day(each.date)} · {amount(each.amount)} · {apart(each.account)}", "caption", wrap=True))
    rows.addWidget(label(f"{apart(each.payee)} {apart(each.description)}".strip(), "caption", "muted", wrap=True))
    return holder


def _entry(entry: HistoryEntry) -> str:
    change = f": {apart(entry.before or '–')} → {apart(entry.after or '–')}" if entry.before or entry.after else ""
    return f"{entry.at} · {apart(entry.who)} · {apart(entry.what)}{change}"
