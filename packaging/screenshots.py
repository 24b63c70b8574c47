"""Pictures of every page: python packaging/screenshots.py FOLDER [--scale 2] [--only wizard] [--look dark-rtl] [--language de]

Light, dark, high contrast, and mirrored as for right-to-left languages; drawn without a screen.
"""

from collections.abc import Iterator
from pathlib import Path

from pictures import take
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from smeai.core.document import Chart, Series
from smeai.core.preview import ColumnView, RoleGuess, RowsPage, TableView
from smeai.core.problem import Choice, Problem, Question, Severity
from smeai.core.usecase import Kind
from smeai.core.wizard import Step, begin
from smeai.ui.columns_page import ColumnsPage
from smeai.ui.file_page import FileAnswer, FilePage
from smeai.ui.offers import ABOUTS
from smeai.ui.page import ScrollPage
from smeai.ui.recents import Recent
from smeai.ui.step_page import StepPage
from smeai.ui.step_titles import step_title
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.chart_view import ChartView
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.widgets.problem_list import ProblemList
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.question_panel import QuestionPanel
from smeai.ui.widgets.slider_row import SliderRow
from smeai.ui.widgets.text import label
from smeai.ui.window import Window
from smeai.ui.wizard import Wizard
from smeai.workers.dummy import DummyRunner
from smeai.workers.failure import Crash

RECENTS = (
    Recent("1", "Corner Coffee, customer messages", "Today, 9:12 · 1,600 messages · step 4 of 6", "chat"),
    Recent("2", "Holiday season replies", "Yesterday · 812 messages · finished", "chat"),
    Recent("3", "العميل دائم · 重要客户", "3 March · 240 messages · step 2 of 6", "chat"),
)
MESSAGES = (
    ("2025-01-01", "Where is my order? It should have come on Monday.", "shipping", "4.50"),
    ("2025-01-02", "The grinder arrived broken, I want my money back", "refund", "12.00"),
    ("2025-01-03", "أين طلبي؟", "shipping", "3.25"),
    ("2025-01-04", "什么时候发货？", "shipping", "3.00"),
    ("2025-01-05", "मेरा ऑर्डर कहाँ है?", "shipping", "2.50"),
    ("2025-01-06", "Können Sie mir eine Rechnung schicken?", "invoice", "6.00"),
)
COLUMNS = (
    ColumnView("Date", Kind.DATE, ("2025-01-01", "2025-01-02")),
    ColumnView("Message", Kind.TEXT, tuple(row[1] for row in MESSAGES)),
    ColumnView("Topic", Kind.CATEGORY, ("shipping", "refund", "invoice")),
    ColumnView("Minutes", Kind.DURATION, ("4.50", "12.00", "3.25")),
)
QUESTION = Question(
    "dates",
    "Is 03/04/2025 the 3rd of April or the 4th of March?",
    (Choice("dmy", "Day first", "3 April 2025"), Choice("mdy", "Month first", "4 March 2025")),
    "dmy",
    "Date",
)
GUESSES = (RoleGuess("text", "Message", "long texts, all different"), RoleGuess("date", "Date", "every cell is a date"))
VIEW = TableView("t", "messages_2025.xlsx", COLUMNS, 100_000, "Inbox", ("Inbox", "Archive"), GUESSES, (), (QUESTION,))
KEYS = ("file", "columns", "check", "train", "results", "report")
PROBLEMS = (
    Problem("There is no message in 12 rows.", "They are left out.", Severity.WARNING, "messages.xlsx", "Inbox", 14, "Message", 12),
    Problem("Topics Refund and Returns mean nearly the same.", "Merge them, or they will be mixed up.", Severity.NOTE, count=1),
    Problem("The column Message is empty.", "Choose another column.", Severity.ERROR, "messages.xlsx", None, None, "Message"),
)
HOURS = Series("Hours", tuple(map(float, range(12))), (31, 34, 33, 38, 41, 39, 45, 48, 46, 52, 58, 61.0))


def rows(path: str, use_case: str, sheet: str, answers: object, start: int, count: int) -> RowsPage:
    numbers = range(start, start + count)
    return RowsPage(start, tuple(number + 2 for number in numbers), tuple(MESSAGES[number % len(MESSAGES)] for number in numbers))


class ResultsPage(StepPage):
    """Every widget that results are shown with."""

    def __init__(self) -> None:
        super().__init__()
        tiles = QHBoxLayout()
        for title, value, note, tone in (
            ("Automatic", "61 %", "57–64 %, n = 812", "muted"),
            ("Wrong per 100", "2.1", "below your limit of 3", "good"),
            ("Hours saved a month", "9 h", "at 4.5 minutes each", "muted"),
            ("Cost a month", "€ 0.40", "+ € 0.10", "bad"),
        ):
            tile = KpiTile()
            tile.show_figure(title, value, note, tone=tone, formula="messages × share × minutes ÷ 60")
            tiles.addWidget(tile)
        chart, card, slider = ChartView(), Card(), SliderRow(0.5, 0.99, 0.01, lambda value: f"{value:.0%}")
        chart.set_chart(Chart("Hours", "line", (HOURS,), y_title="Hours saved"))
        slider.set_title("How sure it must be to answer by itself")
        slider.set_value(0.82)
        card.body.addWidget(label("Hours saved, last 12 months", "heading"))
        card.body.addWidget(chart, 1)
        card.body.addWidget(slider)
        self.body.addLayout(tiles)
        self.body.addWidget(card, 1)


def gallery() -> ScrollPage:
    """The remaining widgets, side by side."""
    page, grid = ScrollPage(), QGridLayout()
    page.set_title("Widgets")
    page.set_words("Every one alone")
    grid.setSpacing(4 * GRID)
    for place, (tone, sentence) in enumerate((("bad", "The file is password-protected."), ("warn", "12 rows were left out."))):
        banner = Banner()
        banner.say(sentence, "Open it in Excel, remove the password, and save it again.", tone=tone)
        grid.addWidget(banner, 0, place)
    crash, good = Banner(), Banner()
    crash.show_failure(Crash("KeyError: 'x'", "Traceback"))
    good.say("The report is saved.", tone="good")
    grid.addWidget(crash, 1, 0)
    grid.addWidget(good, 1, 1)
    panel, problems, card = ProgressPanel(), ProblemList(), Card()
    panel.watch(DummyRunner({"a.b": 1}, manual=True).start("a.b"))
    panel.advance(0.37, "Training: message 3,700 of 10,000")
    problems.set_problems(PROBLEMS)
    card.body.addWidget(problems)
    grid.addWidget(panel, 2, 0)
    grid.addWidget(QuestionPanel(QUESTION), 2, 1)
    grid.addWidget(card, 3, 0, 1, 2)
    page.body.addLayout(grid)
    page.body.addStretch()
    return page


def wizard(at: str) -> Wizard:
    runner = DummyRunner({"tables.open": VIEW, "tables.rows": rows})
    pages = {key: ResultsPage() for key in KEYS} | {"file": FilePage(runner, "chat", Path("x")), "columns": ColumnsPage(ABOUTS[0])}
    answers = (("file", FileAnswer("x", "Inbox", (), VIEW)), ("columns", (("text", "Message"),)), ("check", 1), ("train", 1))
    reached, steps = KEYS.index(at), tuple(Step(key, step_title(key)) for key in KEYS)
    return Wizard(lambda: said(ABOUTS[0].title), begin(steps, answers[:reached] if at != "preview" else answers, at), pages)


def pages(window: Window) -> Iterator[str]:
    """The window at each of its pages, with the name of the picture."""
    window.set_recents(RECENTS)
    for key in ("home", "new", "pilots", "reports"):
        window.show_page(key)
        yield key
    for key in ("file", "columns", "results"):
        window.show_wizard(wizard(key))
        yield f"wizard-{key}"
    window.show_wizard(shown := wizard("columns"))
    shown.go_back()
    yield "wizard-preview"
    window.show_wizard(gallery())
    window.toast.say("12 messages moved to Returns", undo=lambda: None)
    yield "gallery"


if __name__ == "__main__":
    take(__doc__, pages, ABOUTS)
