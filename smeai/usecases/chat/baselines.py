"""What a simple method achieves on the same messages: the mark that a model has to beat."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log

from smeai.core.estimate import Baseline, proportion
from smeai.core.phrases import Own, count, say

KEYWORDS = 5  # of each topic
_WORD = re.compile(r"[^\W\d_]{3,}")


def baselines(train: Sequence[str], topics: Sequence[str], test: Sequence[str], truth: Sequence[str]) -> tuple[Baseline, ...]:
    """The most frequent topic, and keyword rules learned from `train`, both judged on `test`."""
    usual = Counter(topics).most_common(1)[0][0]
    rules = _rules(train, topics)
    by_rule = [_apply(rules, text, usual) for text in test]
    return (
        Baseline(
            say("Always the most frequent topic"),
            say("Every message is taken for “{topic}”.", topic=Own(usual)),
            _share([usual] * len(test), truth),
        ),
        Baseline(
            say("Keyword rules"),
            say("The {n} most telling words of each topic, as one would write rules by hand.", n=count(KEYWORDS)),
            _share(by_rule, truth),
        ),
    )


def _share(said: Sequence[str], truth: Sequence[str]):
    return proportion(sum(a == b for a, b in zip(said, truth, strict=True)), len(truth))


def _rules(texts: Sequence[str], topics: Sequence[str]) -> dict[str, dict[str, float]]:
    """word -> topic -> weight, for the words that speak most for each topic (log-likelihood ratio, smoothed)."""
    overall: Counter[str] = Counter()
    of_topic: dict[str, Counter[str]] = defaultdict(Counter)
    sizes = Counter(topics)
    for text, topic in zip(texts, topics, strict=True):
        words = set(_WORD.findall(text.casefold()))
        overall.update(words)
        of_topic[topic].update(words)
    rules: dict[str, dict[str, float]] = defaultdict(dict)
    for topic, counts in sorted(of_topic.items()):
        others = len(texts) - sizes[topic]
        weights = {
            word: count * log((count + 0.5) / (sizes[topic] + 1) * (others + 1) / (overall[word] - count + 0.5))
            for word, count in counts.items()
        }
        for word in sorted(weights, key=lambda each: (-weights[each], each))[:KEYWORDS]:
            rules[word][topic] = weights[word]
    return rules


def _apply(rules: dict[str, dict[str, float]], text: str, usual: str) -> str:
    votes: Counter[str] = Counter()
    for word in set(_WORD.findall(text.casefold())):
        votes.update(rules.get(word, {}))
    return max(sorted(votes), key=votes.__getitem__) if votes else usual
