"""The result of an honest test, as an engine would give it."""

from smeai.core.estimate import proportion
from smeai.usecases.books.test_views import BaselineTest, BooksTest, PartTest, PrecisionPoint

N = 611


def point(precision: float) -> PrecisionPoint:
    """Fewer lines are posted, and fewer of them wrong, the more precision is asked for."""
    posted = round(N * (1 - (precision - 0.85) * 3.2))
    wrong = round(posted * (1 - precision) * 0.8)
    proposed = round((N - posted) * 0.6)
    return PrecisionPoint(precision, N, posted, wrong, f"{wrong * 31.17:.2f}", proposed, N - posted - proposed)


def part(name: str, lines: int, right: float, posted: float) -> PartTest:
    """Figures of some lines."""
    sent = round(lines * posted)
    return PartTest(name, lines, proportion(round(lines * right), lines), proportion(sent, lines), proportion(round(sent * 0.99), sent))


RESULT = BooksTest(
    trained=3082,
    tested=N,
    split_note="They are the lines from 14 March 2026 on.",
    right=proportion(566, N),
    calibration_error=0.018,
    points=tuple(point(percent / 100) for percent in range(85, 100)),
    precision=0.98,
    counterparties=(part("known", 548, 0.96, 0.68), part("new", 63, 0.62, 0.05)),
    sources=(part("rule", 40, 1.0, 1.0), part("memory", 371, 0.97, 0.8), part("model", 171, 0.86, 0.3), part("lexicon", 29, 0.7, 0.0)),
    baselines=(
        BaselineTest("Memory of exact payees", "The account the same payee was booked on most.", proportion(481, N)),
        BaselineTest("Most frequent account", "Every line on the account used most.", proportion(104, N)),
    ),
    minutes_saved=214.0,
    currency="EUR",
    date="2026-11-23",
)
