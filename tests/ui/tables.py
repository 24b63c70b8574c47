"""A small table and its pages, as an engine would give them."""

from smeai.core.preview import ColumnView, RoleGuess, RowsPage, TableView
from smeai.core.problem import Choice, Question
from smeai.core.usecase import About, Kind, Role

COLUMNS = (
    ColumnView("Date", Kind.DATE, ("2025-01-01",)),
    ColumnView("Message", Kind.TEXT, ("Where is it?", "أين طلبي؟")),
    ColumnView("Price", Kind.MONEY, ("4.50",)),
)
QUESTION = Question("dates", "Day or month first?", (Choice("dmy", "Day", "3 April"), Choice("mdy", "Month", "4 March")), "dmy", "Date")
VIEW = TableView(
    "t", "messages.xlsx", COLUMNS, 1000, "Inbox", ("Inbox", "Archive"), (RoleGuess("text", "Message", "long texts"),), (), (QUESTION,)
)
ABOUT = About(
    "chat",
    "Answer messages",
    "What goes in, what comes out.",
    "chat",
    2,
    (
        Role("text", "Message text", "What the customer wrote.", Kind.TEXT, required=True),
        Role("date", "Day", "To test on the newest.", Kind.DATE),
    ),
    (),
)
COMING = About("stock", "Order stock", "What to order.", "trend", 2, (), (), ready=False)


def rows(path: str, use_case: str, sheet: str, answers: object, start: int, count: int) -> RowsPage:
    """Row n of the table stands in row n + 3 of the file."""
    numbers = range(start, min(start + count, VIEW.rows))
    return RowsPage(start, tuple(number + 3 for number in numbers), tuple((f"day {n}", f"text\t{n}\nmore", str(n)) for n in numbers))
