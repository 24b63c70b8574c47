"""Where each line goes and why: posted, proposed or left to a person, from how sure the model is; cold start beside it."""

import numpy as np

from smeai.core.progress import Progress, silent, span
from smeai.usecases.books import cold, telling
from smeai.usecases.books.booker import Booker, Guess
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.overlay import over
from smeai.usecases.books.past import Past
from smeai.usecases.books.rule_matches import first_rules
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.suggester import LANES, SOURCES, Lines, Suggested
from smeai.usecases.books.suggestion import Lane, Source

PROPOSED = 0.5  # surer than that, and the suggestion saves a look-up more often than it misleads
NEVER = 2.0  # a threshold that no confidence reaches


def suggest(booker: Booker, lines: Lines, threshold: float, chart: Chart, progress: Progress = silent) -> Suggested:
    """One suggestion for each line, from what the model learned; lines of any number, also none."""
    if not len(lines):
        return cold.suggest(lines, chart)
    guess = booker.guess(lines, span(progress, 0, 0.9))
    progress(0.9, "Saying why")
    return decide(booker, lines, guess, threshold, chart)


def decide(booker: Booker, lines: Lines, guess: Guess, threshold: float, chart: Chart) -> Suggested:
    """As `suggest`, from what the model said."""
    source = sources(booker.past, guess, booker.past.numbers(tuple(lines.payee.values))[lines.payee.codes])
    whys, why = telling.reasons(booker, lines, guess, source == SOURCES.index(Source.MEMORY), chart)
    confidence = guess.confidence.astype(np.float32)
    return Suggested(
        booker.accounts,
        guess.account.astype(np.int32),
        confidence,
        source,
        lanes(confidence, source, threshold),
        whys,
        why.astype(np.int32),
    )


def lanes(confidence: np.ndarray, source: np.ndarray, threshold: float) -> np.ndarray:
    """Numbers in LANES (uint8). A rule is posted whatever the threshold, what only words or nothing speak for never."""
    learned = np.isin(source, [SOURCES.index(Source.MEMORY), SOURCES.index(Source.MODEL)])
    post = (learned & (confidence >= threshold)) | (source == SOURCES.index(Source.RULE))
    lane = np.where(confidence >= PROPOSED, LANES.index(Lane.PROPOSE), LANES.index(Lane.REVIEW))
    return np.where(post, LANES.index(Lane.POST), lane).astype(np.uint8)


def sources(past: Past, guess: Guess, payee: np.ndarray) -> np.ndarray:
    """Numbers in SOURCES (uint8): memory where the payee was booked on this account most or last, else the model.

    The lexicon does not overrule a model that doubts: the model has heard it already. Where it contradicted a less sure model
    on new payees of a household's lines, it was right for 7 %, the model for 43 % (150 lines to learn from: 21 % and 30 %).
    """
    known = payee < len(past.payees)
    most, last = habits(past)
    at = np.where(known, payee, 0)
    same = (most[at] == guess.account) | (last[at] == guess.account) if len(most) else np.zeros(len(payee), bool)
    return np.where(known & same, SOURCES.index(Source.MEMORY), SOURCES.index(Source.MODEL)).astype(np.uint8)


def habits(past: Past) -> tuple[np.ndarray, np.ndarray]:
    """For each payee the account it was booked on most, and the one it was booked on last."""
    payees, wide = len(past.payees), max(1, past.accounts)
    pairs, counts = np.unique(past.payee.astype(np.int64) * wide + past.account, return_counts=True)
    order = np.lexsort((counts, pairs // wide))
    most, last = np.full(payees, -1), np.full(payees, -1)
    most[pairs[order] // wide] = pairs[order] % wide  # the largest of a payee is written last
    last[past.payee] = past.account  # oldest first within a payee
    return most, last


def ruled(said: Suggested, lines: Lines, rules: Rules, chart: Chart) -> Suggested:
    """The user's own rules over what else is suggested."""
    if not any(rule.active for rule in rules):
        return said
    first, every = first_rules(rules, lines), tuple(rules)
    taxes = np.array([number if rule.tax else -1 for number, rule in enumerate(every)], np.int32)
    by_rule = Suggested(
        accounts=tuple(rule.account for rule in every),
        account=first,
        confidence=np.ones(len(lines), np.float32),
        source=np.full(len(lines), SOURCES.index(Source.RULE), np.uint8),
        lane=np.full(len(lines), LANES.index(Lane.POST), np.uint8),
        whys=tuple(rule.sentence(chart) for rule in every),
        why=first,
        taxes=tuple(rule.tax for rule in every),
        tax=taxes[first],
    )
    return over(said, by_rule, first >= 0)
