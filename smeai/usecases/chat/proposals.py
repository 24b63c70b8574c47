"""Topics proposed for messages that nobody has sorted, and what the user does with them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, zip_longest

import numpy as np

from smeai.core.progress import Progress, silent, span
from smeai.models.language import detect
from smeai.models.lookalikes import likeness
from smeai.usecases.chat.clusters import cluster, halves
from smeai.usecases.chat.personal import mask
from smeai.usecases.chat.telling import telling_words
from smeai.usecases.chat.views import Proposal

EXAMPLES = 5
SHOWN = 300  # characters of an example
NAMED = 3  # telling words in a name
ALIKE = 0.95  # cosine of two messages of which one is example enough

Proposals = tuple[Proposal, ...]


def propose(
    texts: Sequence[str],
    rows: Sequence[int],
    vectors: np.ndarray,
    count: int | None = None,
    seed: int = 0,
    progress: Progress = silent,
    languages: Sequence[str] | None = None,
) -> Proposals:
    """Topics for `texts`, the largest first, each with a name of its own; none for fewer than four messages.

    `vectors` [n, d] are of length one; `languages` are detected when not given. With no `count`
    it is found. Messages that are like no others, and those without words, are in no
    proposal: they number ``len(texts) - sum(proposal.size for proposal in proposals)``.
    """
    languages = languages if languages is not None else detect(texts, span(progress, 0, 0.4))
    found = cluster(vectors, languages, count, seed, span(progress, 0.4, 0.9))
    progress(0.9, "Naming the topics")
    words = telling_words(texts, found.group, found.count)
    members = [np.flatnonzero(found.group == group) for group in range(found.count)]
    proposals = [
        _proposal(texts, rows, vectors, member[np.argsort(-found.near[member], kind="stable")], telling)
        for member, telling in zip(members, words, strict=True)
        if len(member)
    ]
    return _distinct(proposals)


def rename(proposals: Proposals, name: str, new: str) -> Proposals:
    """`name` called `new`; when there is such a proposal, the two are merged into it."""
    if new == name:
        return proposals
    if any(each.name == new for each in proposals):
        return merge(proposals, new, name)
    return tuple(replace(each, name=new) if each.name == name else each for each in proposals)


def merge(proposals: Proposals, kept: str, other: str) -> Proposals:
    """`other` taken into `kept`, which keeps its name; KeyError when one of them is not there."""
    by_name = {each.name: each for each in proposals}
    one, two = by_name[kept], by_name[other]
    if kept == other:
        return proposals
    words = tuple(dict.fromkeys(_taking_turns(one.words, two.words)))[: len(one.words)]
    examples = tuple(_taking_turns(one.examples, two.examples))[:EXAMPLES]
    both = Proposal(kept, words, one.size + two.size, examples, tuple(sorted(one.rows + two.rows)))
    return tuple(both if each.name == kept else each for each in proposals if each.name != other)


def split(proposals: Proposals, name: str, texts: Sequence[str], rows: Sequence[int], vectors: np.ndarray, seed: int = 0) -> Proposals:
    """`name` parted in two that stand in its place; as it was when it has fewer than two different messages.

    The columns are those of `propose`; KeyError when the proposal is not there.
    """
    whole = {each.name: each for each in proposals}[name]
    members = np.flatnonzero(np.isin(np.asarray(rows), whole.rows))
    if len(np.unique(vectors[members], axis=0)) < 2:
        return proposals
    half = halves(vectors[members], seed)
    groups = np.full(len(texts), -1)
    groups[members] = half
    words = telling_words(texts, groups, 2)
    parts = [_proposal(texts, rows, vectors, _nearest_first(vectors, members[half == side]), words[side]) for side in (0, 1)]
    parts.sort(key=lambda part: -part.size)
    others = [each.name for each in proposals if each.name != name]
    return tuple(chain.from_iterable(_distinct(parts, others) if each.name == name else (each,) for each in proposals))


def drop(proposals: Proposals, name: str) -> Proposals:
    """All but `name`; its messages are in no proposal any more."""
    return tuple(each for each in proposals if each.name != name)


def _proposal(texts: Sequence[str], rows: Sequence[int], vectors: np.ndarray, members: np.ndarray, words: tuple[str, ...]) -> Proposal:
    """A proposal of `members`, which come nearest to the middle first."""
    examples = tuple(_shown(texts[place]) for place in _typical(texts, vectors, members))
    name = ", ".join(words[:NAMED]) or (examples[0][:40] if examples else "")
    return Proposal(name, words, len(members), examples, tuple(int(rows[place]) for place in members))


def _typical(texts: Sequence[str], vectors: np.ndarray, members: np.ndarray) -> list[int]:
    """The first few of `members` that do not say the same."""
    chosen: list[int] = []
    keys: set[str] = set()
    for place in members[:200]:
        key = likeness(texts[place])
        if key not in keys and (not chosen or float((vectors[chosen] @ vectors[place]).max()) < ALIKE):
            chosen.append(int(place))
            keys.add(key)
        if len(chosen) == EXAMPLES:
            break
    return chosen


def _nearest_first(vectors: np.ndarray, members: np.ndarray) -> np.ndarray:
    return members[np.argsort(-(vectors[members] @ vectors[members].mean(axis=0)), kind="stable")]


def _shown(text: str) -> str:
    masked = mask(text.strip())[0]
    return masked if len(masked) <= SHOWN else masked[: SHOWN - 1].rstrip() + "…"


def _distinct(proposals: Sequence[Proposal], taken: Sequence[str] = ()) -> Proposals:
    """The proposals with a number behind each name that is taken."""
    names = set(taken)
    result: list[Proposal] = []
    for each in proposals:
        base = each.name or "Topic"
        tries = chain([base], (f"{base} ({number})" for number in range(2, len(proposals) + len(taken) + 3)))
        name = next(name for name in tries if name not in names)
        names.add(name)
        result.append(replace(each, name=name))
    return tuple(result)


def _taking_turns(one: Sequence[str], two: Sequence[str]) -> list[str]:
    return [each for pair in zip_longest(one, two) for each in pair if each is not None]
