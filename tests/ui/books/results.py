"""The result of an honest test, as an engine would give it."""

from smeai.core.estimate import Baseline, proportion
from smeai.usecases.books.result import BooksResult, Part, Point, Split, Timing, WrongLine
from smeai.usecases.books.suggestion import Source

N = 611
PRECISIONS = tuple(percent / 100 for percent in range(85, 100))


def point(precision: float) -> Point:
    """Fewer lines are posted, and fewer of them wrong, the more precision is asked for."""
    posted = round(N * (1 - (precision - 0.85) * 3.2))
    wrong = round(posted * (1 - precision) * 0.8)
    proposed = round((N - posted) * 0.6)
    return Point(precision, precision, N, posted, wrong, f"{wrong * 31.17:.2f}", proposed, proposed - 9, N - posted - proposed)


def part(name: str, lines: int, right: float, posted: float) -> Part:
    """Figures of some lines."""
    sent = tuple(round(lines * posted * (1 - (precision - 0.85) * 3.2)) for precision in PRECISIONS)
    return Part(name, proportion(round(lines * right), lines), sent, tuple(round(each * 0.99) for each in sent))


def wrong(row: int, payee: str, said: str, was: str, sure: float) -> WrongLine:
    """A line on another account."""
    return WrongLine(row, "2026-05-04", payee, "-31.17", "EUR", said, was, sure, Source.MODEL, "")


RESULT = BooksResult(
    file="booked.xlsx",
    rows=3693,
    labelled=3693,
    trained=3082,
    tested=N,
    split=Split("time", "They are the lines from 14 March 2026 on."),
    accuracy=proportion(566, N),
    calibration_error=0.018,
    baselines=(
        Baseline("Memory of exact payees", "The account the same payee was booked on most.", proportion(481, N)),
        Baseline("Most frequent account", "Every line on the account used most.", proportion(104, N)),
    ),
    counterparties=(part("known", 548, 0.96, 1.0), part("new", 63, 0.62, 0.1)),
    sources=(part("rule", 40, 1.0, 1.0), part("memory", 371, 0.97, 1.0), part("model", 171, 0.86, 0.6), part("lexicon", 29, 0.7, 0.0)),
    accounts=(),
    points=tuple(map(point, PRECISIONS)),
    precision=0.98,
    wrong=(wrong(17, "Amazon EU S.a.r.l.", "4930", "3400", 0.99), wrong(88, "Metro", "3400", "4650", 0.9)),
    currency="EUR",
    turnover="88123.40",
    foreign=0,
    lines_month=154.0,
    advice=(),
    timing=Timing(21.0, 3693, 0.0004),
    date="2026-11-23",
)
