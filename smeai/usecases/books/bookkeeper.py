"""Who suggests accounts for a ledger: rules, what people booked there, the model, and words, strongest first."""

import numpy as np

from smeai.core.progress import Progress, silent, span
from smeai.usecases.books import cold, lanes
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.model import BooksModel
from smeai.usecases.books.overlay import over
from smeai.usecases.books.rule_matches import line_at
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.suggester import LANES, SOURCES, Explanation, Lines, Suggested
from smeai.usecases.books.suggestion import Lane, Source
from smeai.usecases.books.views import Alike

SHOWN = 5  # look-alike lines, and other accounts
OFTEN = 3  # bookings, all to one account, before memory is sure
LEAST = 0.01  # probability of another account that is worth naming


class Bookkeeper:
    """Without a model, memory and words do what they can; memory posts what was always booked so, words never."""

    def __init__(self, chart: Chart, rules: Rules, model: BooksModel | None = None) -> None:
        self._chart, self._rules, self._model = chart, rules, model

    def suggest(self, lines: Lines, progress: Progress = silent) -> Suggested:
        """One suggestion for each line."""
        if self._model is None:
            said = cold.suggest(lines, self._chart)
        else:  # its own words for kinds of expense are among what the model weighs: where the two differ, it is right more often
            said = lanes.suggest(self._model.booker, lines, self._model.threshold, self._chart, span(progress, 0, 0.9))
        progress(0.95, "Asking memory and rules")
        return lanes.ruled(_remembered(said, lines), lines, self._rules, self._chart)

    def explain(self, lines: Lines, row: int) -> Explanation:
        """The payee's booked lines, the texts most alike, and other likely accounts."""
        rule = self._rules.first(line_at(lines, row))
        booked = np.flatnonzero(np.array([bool(value) for value in lines.booked.values])[lines.booked.codes])
        alikes = tuple(_alike(lines, int(each)) for each in booked[::-1][:SHOWN])
        why = rule.sentence(self._chart) if rule else ""
        if self._model is None:
            return Explanation(why, alikes)
        return Explanation(why, *self._behind(lines, row, alikes))

    def _behind(self, lines: Lines, row: int, alikes: tuple[Alike, ...]) -> tuple[tuple[Alike, ...], tuple[tuple[str, float], ...]]:
        """Texts that the model finds alike, where the payee has too few lines of its own; and what else is likely."""
        from smeai.usecases.books.gather import take

        booker = self._model.booker
        guess = booker.guess(take(lines, np.array([row])))
        texts = [booker.examples[number] for number in guess.nearest[0].tolist() if number >= 0]
        alikes = (*alikes, *(Alike("", "", text, "", account) for text, account in texts))[:SHOWN]
        chances = zip(guess.weighed.candidates[0].tolist(), guess.weighed.all[0].tolist(), strict=True)
        others = [(booker.accounts[number], float(chance)) for number, chance in chances if number != int(guess.account[0])]
        return alikes, tuple(sorted((each for each in others if each[1] >= LEAST), key=lambda each: -each[1])[:SHOWN])


def _remembered(said: Suggested, lines: Lines) -> Suggested:
    """What people booked in this very ledger goes before what was learned elsewhere: it is the newest word on that payee."""
    accounts, account, share, often = _habits(lines)
    known = account >= 0
    if not known.any():
        return said
    names = np.array([*said.accounts, ""], object)[said.account]
    mine = np.array([*accounts, ""], object)[account]
    agrees = known & (names == mine)
    own = np.where(known, share * often / (often + 0.5), 0).astype(np.float32)
    sure = known & (share == 1) & (often >= OFTEN)
    confidence = np.where(agrees, np.maximum(own, said.confidence), own).astype(np.float32)
    posted = sure | (agrees & (said.lane == LANES.index(Lane.POST)))
    lane = np.where(posted, LANES.index(Lane.POST), LANES.index(Lane.PROPOSE)).astype(np.uint8)
    source = np.full(len(lines), SOURCES.index(Source.MEMORY), np.uint8)
    told = Suggested(accounts, account, confidence, source, lane, (), np.full(len(lines), -1, np.int32))
    return over(said, told, known)


def _habits(lines: Lines) -> tuple[tuple[str, ...], np.ndarray, np.ndarray, np.ndarray]:
    """For each line the account its payee was booked on most, the share of that account, and how often the payee was booked;
    money in and out apart."""
    accounts = tuple(lines.booked.values)
    way = lines.payee.codes.astype(np.int64) * 2 + (lines.units < 0)
    count, width = 2 * len(lines.payee.values), max(1, len(accounts))
    told = np.array([bool(account) for account in accounts], bool)
    booked = told[lines.booked.codes] if len(lines) else np.zeros(0, bool)
    pairs, counts = np.unique(way[booked] * width + lines.booked.codes[booked], return_counts=True)
    often, most, top = np.zeros(count), np.zeros(count), np.full(count, -1, np.int32)
    np.add.at(often, pairs // width, counts)
    np.maximum.at(most, pairs // width, counts)
    best = counts == most[pairs // width]
    top[pairs[best] // width] = pairs[best] % width
    share = np.divide(most, often, out=np.zeros(count), where=often > 0)
    return accounts, top[way], share[way], often[way]


def _alike(lines: Lines, row: int) -> Alike:
    line = line_at(lines, row)
    account = lines.booked.values[int(lines.booked.codes[row])]
    payee = line.counterparty or lines.payee.values[int(lines.payee.codes[row])]
    return Alike(line.date.isoformat(), payee, line.description, f"{line.amount:f}", account)
