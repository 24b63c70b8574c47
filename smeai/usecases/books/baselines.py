"""What a simple method achieves on the same lines: the mark that a model has to beat."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from smeai.core.estimate import Baseline, proportion
from smeai.core.phrases import Own, say
from smeai.usecases.books.suggester import Coded, Lines
from smeai.usecases.books.units import joined


def baselines(train: Lines, test: Lines) -> tuple[Baseline, ...]:
    """Memory of exact texts, of exact counterparties where the file has them, and the most frequent account."""
    learned, truth = _values(train.booked), _values(test.booked)
    usual = Counter(learned).most_common(1)[0][0]
    found = []
    if any(train.counterparty.values):
        said = _remembered(_values(train.counterparty), learned, _values(test.counterparty), usual)
        why = say("The account that the very same counterparty was booked on most; the most frequent account for all others.")
        found.append(Baseline(say("Memory of the exact counterparty"), why, _share(said, truth)))
    said = _remembered(_texts(train), learned, _texts(test), usual)
    why = say("The account that the very same text was booked on most; the most frequent account for all others.")
    found.append(Baseline(say("Memory of the exact text"), why, _share(said, truth)))
    common = Baseline(
        say("Always the most frequent account"), say("Every line on “{account}”.", account=Own(usual)), _share([usual] * len(truth), truth)
    )
    return (*found, common)


def _remembered(texts: Sequence[str], accounts: Sequence[str], asked: Sequence[str], usual: str) -> list[str]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for text, account in zip(texts, accounts, strict=True):
        counts[text][account] += 1
    best = {text: each.most_common(1)[0][0] for text, each in counts.items() if text}
    return [best.get(text, usual) for text in asked]


def _texts(lines: Lines) -> list[str]:
    return list(map(joined, _values(lines.counterparty), _values(lines.description)))


def _values(column: Coded) -> list[str]:
    return np.array(column.values, object)[column.codes].tolist() if len(column.codes) else []


def _share(said: Sequence[str], truth: Sequence[str]):
    return proportion(sum(a == b for a, b in zip(said, truth, strict=True)), len(truth))
