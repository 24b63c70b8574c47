"""Suggestions without a model: the user's rules, and where a payee was booked before."""

import numpy as np

from smeai.core.progress import Progress, silent
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.rule_matches import first_rules, line_at
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.suggester import LANES, SOURCES, Explanation, Lines, Suggested
from smeai.usecases.books.suggestion import Lane, Source
from smeai.usecases.books.views import Alike

SHOWN = 5  # look-alike lines
OFTEN = 3  # bookings, all to one account, before memory is sure


class PlainSuggester:
    """A rule is sure; memory is, once a payee was booked often and always to one account."""

    def __init__(self, chart: Chart, rules: Rules) -> None:
        self._chart, self._rules = chart, rules

    def suggest(self, lines: Lines, progress: Progress = silent) -> Suggested:
        """Rules, then memory."""
        count = len(lines)
        accounts, account, share, often = _remembered(lines)
        lane = np.where((share == 1) & (often >= OFTEN), LANES.index(Lane.POST), LANES.index(Lane.PROPOSE))
        known = account >= 0
        source = np.where(known, SOURCES.index(Source.MEMORY), SOURCES.index(Source.NONE)).astype(np.uint8)
        lane = np.where(known, lane, LANES.index(Lane.REVIEW)).astype(np.uint8)
        confidence = np.where(known, share * often / (often + 0.5), 0).astype(np.float32)
        said = Suggested(accounts, account, confidence, source, lane, (), np.full(count, -1, np.int32))
        return self._ruled(lines, said) if any(rule.active for rule in self._rules) else said

    def explain(self, lines: Lines, row: int) -> Explanation:
        """The payee's booked lines."""
        rule = self._rules.first(line_at(lines, row))
        booked = np.flatnonzero(np.array([bool(value) for value in lines.booked.values])[lines.booked.codes])
        alikes = tuple(_alike(lines, int(each)) for each in booked[::-1][:SHOWN])
        return Explanation(rule.sentence(self._chart) if rule else "", alikes)

    def _ruled(self, lines: Lines, said: Suggested) -> Suggested:
        """Rules over what memory says."""
        first = first_rules(self._rules, lines)
        ruled, rules = first >= 0, tuple(self._rules)
        accounts = tuple(dict.fromkeys([*said.accounts, *(rule.account for rule in rules)]))
        by_rule = np.array([accounts.index(rule.account) for rule in rules], np.int32)
        return Suggested(
            accounts,
            np.where(ruled, by_rule[first], said.account).astype(np.int32),
            np.where(ruled, 1, said.confidence).astype(np.float32),
            np.where(ruled, SOURCES.index(Source.RULE), said.source).astype(np.uint8),
            np.where(ruled, LANES.index(Lane.POST), said.lane).astype(np.uint8),
            tuple(rule.sentence(self._chart) for rule in rules),
            first,
            tuple(rule.tax for rule in rules),
            np.array([number if rule.tax else -1 for number, rule in enumerate(rules)] + [-1], np.int32)[first],
        )


def _remembered(lines: Lines) -> tuple[tuple[str, ...], np.ndarray, np.ndarray, np.ndarray]:
    """For each line the account its payee was booked on most, the share of that account, and how often the payee was booked."""
    accounts = tuple(lines.booked.values)
    payees, width = len(lines.payee.values), max(1, len(accounts))
    told = np.array([bool(account) for account in accounts], bool)
    booked = told[lines.booked.codes] if len(lines) else np.zeros(0, bool)
    pairs, counts = np.unique(lines.payee.codes[booked].astype(np.int64) * width + lines.booked.codes[booked], return_counts=True)
    often, most, top = np.zeros(payees), np.zeros(payees), np.full(payees, -1, np.int32)
    np.add.at(often, pairs // width, counts)
    np.maximum.at(most, pairs // width, counts)
    best = counts == most[pairs // width]
    top[pairs[best] // width] = pairs[best] % width
    share = np.divide(most, often, out=np.zeros(payees), where=often > 0)
    return accounts, top[lines.payee.codes], share[lines.payee.codes], often[lines.payee.codes]


def _alike(lines: Lines, row: int) -> Alike:
    line = line_at(lines, row)
    account = lines.booked.values[int(lines.booked.codes[row])]
    payee = line.counterparty or lines.payee.values[int(lines.payee.codes[row])]
    return Alike(line.date.isoformat(), payee, line.description, f"{line.amount:f}", account)
