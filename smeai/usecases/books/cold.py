"""Cold start: nothing was booked yet, so words on the lines and the chart's accounts say what they usually mean. Never posted."""

import numpy as np

from smeai.usecases.books.account_names import account_for
from smeai.usecases.books.chart import Account, Chart
from smeai.usecases.books.lexicon import Meaning
from smeai.usecases.books.suggester import LANES, SOURCES, Lines, Suggested
from smeai.usecases.books.suggestion import Lane, Source
from smeai.usecases.books.units import distinct, read

PROPOSED = 0.5
TRUST = 0.9  # of a word's weight: which account of the chart is meant is a guess of its own


def suggest(lines: Lines, chart: Chart) -> Suggested:
    """One suggestion for each line: an account of the chart where the lexicon has a word for it, else none."""
    rows, which = distinct(lines)
    accounts = tuple(dict.fromkeys(account.code for account in chart.accounts))
    number = {code: place for place, code in enumerate(accounts)}
    whys: dict[str, int] = {}
    found = [_said(each, chart, number, whys) for _, each in read(lines, rows)]
    account, why = (np.array([each[place] for each in found], np.int32)[which] for place in (0, 1))
    confidence = np.array([each[2] for each in found], np.float32)[which]
    source = np.where(account >= 0, SOURCES.index(Source.LEXICON), SOURCES.index(Source.NONE)).astype(np.uint8)
    lane = np.where(confidence >= PROPOSED, LANES.index(Lane.PROPOSE), LANES.index(Lane.REVIEW)).astype(np.uint8)
    return Suggested(accounts, account, confidence, source, lane, tuple(whys), why)


def _said(told: Meaning | None, chart: Chart, number: dict[str, int], whys: dict[str, int]) -> tuple[int, int, float]:
    """Number of the account, number of the reason, how sure."""
    if told is None:
        return -1, -1, 0.0
    account: Account | None = account_for(told.purpose, chart)
    why = whys.setdefault(told.sentence(account), len(whys))
    return (number[account.code], why, TRUST * told.weight) if account else (-1, why, 0.0)
