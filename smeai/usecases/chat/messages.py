"""From a bound table to messages: masked, with their topics, languages and groups."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from smeai.core.progress import Progress, span
from smeai.errors import DataError
from smeai.models import language, lookalikes
from smeai.tabular.binding import Dataset
from smeai.usecases.chat.about import ANSWER, CONVERSATION, DATE, LANGUAGE, MINUTES, TEXT, TOPIC
from smeai.usecases.chat.edits import NONE, Edits
from smeai.usecases.chat.personal import mask_all
from smeai.usecases.chat.quoted import own_words
from smeai.usecases.chat.views import Counted

_CODE = re.compile(r"([a-z]{2})(?:[-_].*)?")  # en, pt-BR; not "German", whose first letters are those of Georgian


@dataclass(frozen=True, slots=True, eq=False)
class Messages:
    """Messages in the order of the file; lists are as long as `rows`, the rows of the user's file.

    `topics` are names, "" where the message belongs to no topic; `labelled` is False where nobody
    has said. `dates` hold NaT and `minutes` NaN where the file has none.
    """

    file: str
    sheet: str | None
    rows: np.ndarray
    texts: list[str]
    topics: list[str]
    labelled: np.ndarray
    languages: list[str]
    dates: pd.Series
    minutes: np.ndarray
    groups: list[Any]  # look-alikes and rows of one conversation share a group
    answers: list[str]
    masked: tuple[Counted, ...]
    conversations: list[str] = field(default_factory=list)  # "" where none is known; empty where the file tells none at all

    def __len__(self) -> int:
        return len(self.rows)

    def take(self, places: np.ndarray) -> "Messages":
        """The messages at `places`, in that order."""
        lists = {name: [getattr(self, name)[place] for place in places] for name in ("texts", "topics", "languages", "groups", "answers")}
        arrays = {name: getattr(self, name)[places] for name in ("rows", "labelled", "minutes")}
        lists["conversations"] = [self.conversations[place] for place in places] if self.conversations else []
        return Messages(self.file, self.sheet, dates=self.dates.iloc[places], masked=self.masked, **lists, **arrays)


def gather(dataset: Dataset, options: Mapping[str, Any], edits: Edits, progress: Progress) -> Messages:
    """The messages of a bound table; rows without a text and dropped topics are left out.

    Raises `DataError` when no text is left. Without a topic column only the user's labels count.
    """
    texts = [str(text or "").strip() for text in dataset[TEXT]]
    topics, labelled = _topics(dataset, edits)
    kept = np.array([bool(text) and topic not in edits.dropped for text, topic in zip(texts, topics, strict=True)], bool)
    if not kept.any():
        raise DataError(f"{dataset.file} has no messages.", "Choose the column that holds what customers wrote.")
    places = np.flatnonzero(kept)
    texts, masked = [texts[place] for place in places], ()
    if options["mask"]:
        texts, masked = mask_all(texts, span(progress, 0, 0.3))
    own = [own_words(text) for text in texts]
    codes = _languages(dataset, places, own, span(progress, 0.3, 0.8))
    topics = [topics[place] for place in places]
    return Messages(
        dataset.file,
        dataset.sheet,
        dataset.row_numbers[places],
        texts,
        topics,
        labelled[places],
        codes,
        _column(dataset, DATE, pd.NaT).iloc[places].reset_index(drop=True),
        _column(dataset, MINUTES, np.nan).to_numpy(float)[places],
        _groups(dataset, places, own, topics, span(progress, 0.8, 1)),
        [str(answer or "") for answer in _column(dataset, ANSWER, "").iloc[places]],
        tuple(masked),
        _conversations(dataset, places),
    )


def _topics(dataset: Dataset, edits: Edits) -> tuple[list[str], np.ndarray]:
    told = [str(topic or "").strip() for topic in _column(dataset, TOPIC, "")]
    labelled = np.full(len(told), TOPIC in dataset)
    given = dict(edits.labels)
    for place, row in enumerate(dataset.row_numbers):
        if int(row) in given:
            told[place], labelled[place] = given[int(row)], True
    return [edits.name(topic) if topic else NONE for topic in told], labelled


def _languages(dataset: Dataset, places: np.ndarray, texts: list[str], progress: Progress) -> list[str]:
    if LANGUAGE not in dataset:
        return language.detect(texts, progress)
    found = [_CODE.fullmatch(str(code or "").strip().lower()) for code in dataset[LANGUAGE].iloc[places]]
    told = [code.group(1) if code else "" for code in found]
    missing = [place for place, code in enumerate(told) if not code]
    for place, code in zip(missing, language.detect([texts[place] for place in missing], progress), strict=True):
        told[place] = code
    return told


def _groups(dataset: Dataset, places: np.ndarray, texts: list[str], topics: list[str], progress: Progress) -> list[int]:
    """Each row's group; conversations are joined with the look-alikes of their messages."""
    keys = lookalikes.groups(texts, topics, progress).tolist()
    conversations = _conversations(dataset, places)
    if not conversations:
        return keys
    first: dict[str, int] = {}
    leader: dict[int, int] = {}
    for key, conversation in zip(keys, conversations, strict=True):
        head = first.setdefault(conversation, key) if conversation else key
        a, b = _root(leader, key), _root(leader, head)
        leader[a] = b
    return [_root(leader, key) for key in keys]


def _conversations(dataset: Dataset, places: np.ndarray) -> list[str]:
    if CONVERSATION not in dataset:
        return []
    return [str(each) if each else "" for each in dataset[CONVERSATION].iloc[places]]


def _root(leader: dict[int, int], key: int) -> int:
    while leader.get(key, key) != key:
        leader[key] = leader.get(leader[key], leader[key])
        key = leader[key]
    return key


def _column(dataset: Dataset, role: str, missing: Any) -> pd.Series:
    found = dataset.get(role)
    return found if found is not None else pd.Series([missing] * len(dataset), dtype="datetime64[us]" if role == DATE else None)
