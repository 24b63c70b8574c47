"""The honest split: the latest messages where there are dates, else at random; look-alikes on one side only."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from smeai.core.phrases import Day, count, joined, plural, say
from smeai.models import folds
from smeai.usecases.chat.messages import Messages

DATED = 0.9  # the share of messages with a date from which time decides
SHORTEST = 7  # days that the file must span
FOLDS = 20  # at most, of which some are held back


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """Places of messages to train on and to test on; `kind` is "time" or "stratified", `note` says what was done."""

    train: np.ndarray
    test: np.ndarray
    kind: str
    note: str


def split(messages: Messages, places: np.ndarray, held_back: float, seed: int) -> Split:
    """Split the labelled messages at `places`; `held_back` is the share (0..1) kept for the test."""
    dates = messages.dates.iloc[places]
    dated = dates.notna().mean() if len(dates) else 0.0
    if dated >= DATED and (dates.max() - dates.min()).days >= SHORTEST:
        return _by_time(messages, places, held_back)
    return _stratified(messages, places, held_back, seed)


def _by_time(messages: Messages, places: np.ndarray, held_back: float) -> Split:
    order = places[np.argsort(messages.dates.iloc[places].fillna(messages.dates.min()).to_numpy(), kind="stable")]
    cut = min(round(len(order) * (1 - held_back)), len(order) - 1)
    train, later = order[:cut], order[cut:]
    seen = {messages.groups[place] for place in train}
    test = np.array([place for place in later if messages.groups[place] not in seen], int)
    day = messages.dates.iloc[later].min()
    note = say("Trained on the earlier messages, tested on the latest, from {day} on.", day=Day(f"{day:%Y-%m-%d}"))
    left_out = plural(
        "{n} later message was left out of the test, because its like was trained on.",
        "{n} later messages were left out of the test, because their like was trained on.",
        n=count(len(later) - len(test)),
    )
    return Split(train, test, "time", joined((note, left_out if len(later) > len(test) else "")))


def _stratified(messages: Messages, places: np.ndarray, held_back: float, seed: int) -> Split:
    share = Fraction(held_back).limit_denominator(FOLDS)
    kept, parts = share.numerator, share.denominator
    fold = folds.assign([messages.topics[place] for place in places], [messages.groups[place] for place in places], parts, seed)
    held = fold * kept % parts < kept  # spread over the folds, for a small topic fills only some that follow each other
    note = plural(
        "One message in {parts} was kept for the test, from every topic; messages that look alike stayed together.",
        "{n} messages in {parts} were kept for the test, from every topic; messages that look alike stayed together.",
        n=count(kept),
        parts=count(parts),
    )
    return Split(places[~held], places[held], "stratified", note)
