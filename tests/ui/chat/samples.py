"""A believable pilot of an invented web shop, made by hand."""

from dataclasses import replace
from math import exp
from typing import Any

from smeai.core.estimate import Baseline, proportion
from smeai.core.pilot import Setup, Source
from smeai.core.preview import ColumnView, RoleGuess, RowsPage, TableView
from smeai.core.problem import Problem, Severity
from smeai.core.usecase import Kind
from smeai.ui.chat.state import Basis, ChatState
from smeai.ui.file_page import FileAnswer
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.lanes import Point
from smeai.usecases.chat.result import ChatResult, Confusion, Message, Part, Timing
from smeai.usecases.chat.views import CheckView, Counted, Proposal, Similar, ToLabel, Tried
from smeai.workers.dummy import DummyRunner

TOPICS = (
    ("Where is my order", 268), ("Return or exchange", 214), ("Refund status", 171), ("Change my order", 149), ("Invoice wanted", 132),
    ("Damaged on arrival", 118), ("Cancel my order", 104), ("Payment problem", 97), ("Product question", 92), ("Discount code", 81),
    ("Complaint", 66), ("Account and password", 58), ("Opening hours", 31), ("Wholesale", 9),
)  # fmt: skip
MESSAGES = (
    ("2026-01-05", "Where is my order? It should have come on Monday and the link says nothing.", "Where is my order", "4.5"),
    ("2026-01-05", "The grinder arrived broken, I would like my money back please.", "Damaged on arrival", "12"),
    ("2026-01-06", "Können Sie mir bitte eine Rechnung mit Umsatzsteuer schicken?", "Invoice wanted", "3.5"),
    ("2026-01-06", "¿Puedo cambiar la dirección de envío? Me he mudado.", "Change my order", "5"),
    ("2026-01-07", "The code SPRING does not work at the till.", "Discount code", "2"),
)
COLUMNS = (
    ColumnView("Received", Kind.DATE, tuple(row[0] for row in MESSAGES)),
    ColumnView("Message", Kind.TEXT, tuple(row[1] for row in MESSAGES)),
    ColumnView("Topic", Kind.CATEGORY, tuple(row[2] for row in MESSAGES)),
    ColumnView("Minutes", Kind.DURATION, tuple(row[3] for row in MESSAGES)),
)
GUESSES = (
    RoleGuess("text", "Message", "long texts, all different"),
    RoleGuess("label", "Topic", "few values, often repeated"),
    RoleGuess("date", "Received", "every cell is a date"),
    RoleGuess("minutes", "Minutes", "small numbers"),
)
VIEW = TableView("t", "inbox_2026.xlsx", COLUMNS, 1600, "Inbox", ("Inbox",), GUESSES)
FILE = FileAnswer("inbox_2026.xlsx", "Inbox", (), VIEW)
SETUP = Setup(
    "chat", Source("inbox_2026.xlsx", "Inbox"), (("text", "Message"), ("label", "Topic"), ("date", "Received"), ("minutes", "Minutes"))
)
ADVICE = (
    Problem("Wholesale has only 9 messages.", "Find more, merge it, or leave it out: its figures will mean little.", Severity.WARNING),
    Problem("Return or exchange and Refund status are hard to tell apart.", "If you answer both alike, merge them.", Severity.WARNING),
    Problem("The same message has two topics, 6 times.", "Which is right?", Severity.WARNING, "inbox.xlsx", "Inbox", 214, "Topic", 6),
    Problem("38 messages stand in the file more than once.", "In the test they are kept together.", Severity.NOTE, count=38),
    Problem("12 messages are longer than a page.", "Only their beginning is read.", Severity.NOTE, count=12),
)  # fmt: skip
CHECK = CheckView(
    1600,
    1590,
    tuple(Counted(*topic) for topic in TOPICS),
    (Counted("en", 1200), Counted("de", 215), Counted("es", 185)),
    (Counted("mail address", 212), Counted("telephone", 97), Counted("IBAN", 8)),
    ADVICE,
)
N, CHOSEN = 320, 0.85


def point(threshold: float) -> Point:
    """Lanes that behave: a surer model answers less, and errs less."""
    auto = round(N * 0.86 / (1 + exp(16 * (threshold - 0.93))))
    wrong = round(auto * 0.09 * (1.0 - threshold) / 0.6)
    clarify = round((N - auto) * 0.38)
    return Point(threshold, auto, wrong, clarify, round(clarify * 0.8), N - auto - clarify)


POINTS = tuple(map(point, (*(step / 100 for step in range(40, 100)), 0.995, 0.999, 1.0)))


def part(name: str, size: int, right: float) -> Part:
    tested = max(1, size // 5)
    auto = round(tested * (0.66 if name != "Complaint" else 0))
    wrong = proportion(round(auto * 0.025), auto)
    return Part(name, size - tested, proportion(round(tested * right), tested), proportion(auto, tested), wrong, 3.0 + size % 5)


WRONG_TEXTS = (
    ("I sent the kettle back two weeks ago and hear nothing. When do I get my money?", "Refund status", "Return or exchange"),
    ("Is the blue one dishwasher safe, and if not can I return it?", "Product question", "Return or exchange"),
    ("Ich habe zweimal bezahlt, bitte stornieren Sie eine der beiden Bestellungen", "Payment problem", "Cancel my order"),
    ("¿Dónde está mi reembolso?", "Refund status", "Where is my order"),
    ("This is the third time. I am done with you, and my lawyer will write.", "Complaint", "Damaged on arrival"),
    ("Good morning, do you deliver to the Faroe Islands?", "", "Where is my order"),
    ("Please send it to my office instead, and put the invoice in", "Change my order", "Invoice wanted"),
)


def wrong(place: int) -> Message:
    text, was, said = WRONG_TEXTS[place % len(WRONG_TEXTS)]
    sure = 0.97 - 0.021 * place
    lane = "auto" if sure >= CHOSEN else "clarify" if place % 2 else "human"
    return Message(1281 + 11 * place, text, was, said, sure, {2: "de", 3: "es"}.get(place % 7, "en"), lane)


RESULT = ChatResult(
    file="inbox_2026.xlsx",
    rows=1600,
    trained=1270,
    tested=N,
    split="time",
    split_note="They are the latest fifth, from 9 October on.",
    topics=tuple(part(name, size, 0.97 - 0.012 * place) for place, (name, size) in enumerate(TOPICS)),
    languages=(part("en", 1200, 0.94), part("de", 215, 0.91), part("es", 185, 0.89)),
    locked=(),
    accuracy=proportion(298, N),
    outside=proportion(17, 19),
    turned_away=proportion(8, 301),
    calibration_error=0.021,
    baselines=(
        Baseline("Keyword rules", "The words that tell each topic best, as a person would write rules.", proportion(221, N)),
        Baseline("Most frequent topic", "Every message is said to be the most frequent topic.", proportion(54, N)),
    ),
    points=POINTS,
    threshold=CHOSEN,
    confusions=(
        Confusion("Refund status", "Return or exchange", 5, (WRONG_TEXTS[0][0], "Did my parcel with the kettle arrive at yours?")),
        Confusion("Product question", "Return or exchange", 3, (WRONG_TEXTS[1][0],)),
        Confusion("Payment problem", "Cancel my order", 2, (WRONG_TEXTS[2][0],)),
        Confusion("Refund status", "Where is my order", 2, (WRONG_TEXTS[3][0],)),
    ),
    wrong=tuple(wrong(place) for place in range(22)),
    advice=ADVICE,
    blend=(("en", "meaning 60 %, words 40 %"), ("de", "meaning 70 %, words 30 %"), ("es", "meaning 70 %, words 30 %")),
    timing=Timing(48.0, 1270, 0.011, 0.0031),
    minutes=4.6,
    messages_month=290.0,
    date="2026-11-20",
)


def proposal(words: str, size: int, first: int, *examples: str) -> Proposal:
    return Proposal(", ".join(words.split()[:3]), tuple(words.split()), size, examples, tuple(range(first, first + min(size, 60))))


PROPOSALS = (
    proposal("order parcel delivery tracking", 271, 2, MESSAGES[0][1], "My parcel has not come.", "Tracking says delivered."),
    proposal("refund money back account", 203, 62, "When do I get my money back?", "The refund is not on my account."),
    proposal("invoice Rechnung factura VAT", 131, 122, "Please send an invoice.", MESSAGES[2][1]),
    proposal("broken damaged cracked", 117, 182, "The grinder arrived broken.", "The lid is cracked."),
    proposal("code discount voucher", 80, 242, MESSAGES[4][1]),
)
TO_LABEL = tuple(ToLabel(300 + place, text, tuple(each.name for each in PROPOSALS)) for place, (text, *_) in enumerate(WRONG_TEXTS))
TRIED = Tried(
    "Return or exchange",
    0.93,
    "Refund status",
    0.05,
    "auto",
    "en",
    "Hello Ana, you can send it back within 30 days. The label is on its way to your inbox.",
    "Five of the five most similar messages were about Return or exchange.",
    (
        Similar("Can I swap the medium one for a large?", "Return or exchange"),
        Similar("I want to send the kettle back, how?", "Return or exchange"),
        Similar("Has my return arrived?", "Refund status"),
    ),
    ("send back", "exchange", "size"),
)
STATE = ChatState(file=FILE, setup=SETUP, checked=True, result=RESULT, tested=Basis(SETUP, Edits()), threshold=CHOSEN)


def rows(path: str, use_case: str, sheet: str, answers: object, start: int, count: int) -> RowsPage:
    numbers = range(start, start + count)
    return RowsPage(start, tuple(number + 2 for number in numbers), tuple(MESSAGES[number % len(MESSAGES)] for number in numbers))


def recount(result: ChatResult, locked: tuple[str, ...], place: object) -> ChatResult:
    """Each locked topic takes a tenth of the automatic ones along."""
    points = (replace(each, auto=each.auto * 9 // 10, human=each.human + each.auto - each.auto * 9 // 10) for each in result.points)
    return replace(result, locked=locked, points=tuple(points) if locked else POINTS)


def answers(**changed: Any) -> dict[str, Any]:
    """What the engine would say to each action; `changed` replaces ``chat.run`` by ``run=`` and so on."""
    told = {
        "tables.open": VIEW,
        "tables.rows": rows,
        "chat.check": CHECK,
        "chat.propose": PROPOSALS,
        "chat.split": (*PROPOSALS, proposal("VAT number", 20, 182, "My VAT number is wrong.")),
        "chat.teach": TO_LABEL,
        "chat.run": RESULT,
        "chat.try_message": TRIED,
        "chat.suggest_templates": (("Refund status", "en", "Hello {name}, it takes five days."),),
        "chat.report": ("out/report.pdf", "out/report.html", "out/report.xlsx"),
        "chat.save_model": lambda *args: args[-1],
        "chat.recount": recount,
    }
    return told | {f"chat.{name}": answer for name, answer in changed.items()}


def runner(*, manual: bool = False, **changed: Any) -> DummyRunner:
    return DummyRunner(answers(**changed), manual=manual)
