"""What the user makes of proposed topics. Pure: each returns the new proposals."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, zip_longest

from smeai.usecases.chat.views import Proposal

Proposals = tuple[Proposal, ...]


def rename(proposals: Proposals, one: Proposal, name: str) -> Proposals:
    """`one` is called `name`; where another has this name, the two are merged."""
    other = next((each for each in proposals if each.name == name and each != one), None)
    return merge(proposals, other, one) if other else swap(proposals, one, (replace(one, name=name),))


def merge(proposals: Proposals, into: Proposal, one: Proposal) -> Proposals:
    """`one` becomes part of `into`; the typical messages of both come first."""
    both = Proposal(
        into.name,
        tuple(dict.fromkeys(woven(into.words, one.words)))[:8],
        into.size + one.size,
        tuple(woven(into.examples, one.examples)),
        tuple(woven(into.rows, one.rows)),
    )
    return swap(drop(proposals, one), into, (both,))


def drop(proposals: Proposals, one: Proposal) -> Proposals:
    return tuple(each for each in proposals if each != one)


def swap(proposals: Proposals, one: Proposal, parts: Proposals) -> Proposals:
    """`parts` in the place of `one`."""
    return tuple(chain.from_iterable(parts if each == one else (each,) for each in proposals))


def woven(one: Sequence, other: Sequence) -> list:
    """One of each in turn."""
    missing = object()
    return [item for pair in zip_longest(one, other, fillvalue=missing) for item in pair if item is not missing]
