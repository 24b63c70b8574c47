"""Rules that the past suggests, and rules tried on the past. Nothing here makes a rule: that is for the user to say."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from smeai.usecases.books.payee import payee_key
from smeai.usecases.books.rule import Direction, Rule
from smeai.usecases.books.rules import Rules

if TYPE_CHECKING:  # the statements room loads pandas
    from smeai.tabular.statements.statement import Line

LEAST_LINES, LEAST_SHARE = 5, 0.95


@dataclass(frozen=True, slots=True)
class RuleTrial:
    """What a rule would have done: places of the lines that it matches, of those booked to another account, of those not booked yet."""

    rule: Rule
    matched: tuple[int, ...]
    otherwise: tuple[int, ...]
    open: tuple[int, ...]

    @property
    def sentence(self) -> str:
        """Such as ``Would have matched 31 lines, 1 booked otherwise.``"""
        if not self.matched:
            return "Would have matched no line."
        booked = f"{len(self.otherwise):,} booked otherwise" if self.otherwise else "none booked otherwise"
        return f"Would have matched {_lines(len(self.matched))}, {booked}."


@dataclass(frozen=True, slots=True)
class RuleOffer:
    """A rule worth making: `matched` places it matches, `otherwise` those of them booked to another account."""

    rule: Rule
    matched: tuple[int, ...]
    otherwise: tuple[int, ...]
    why: str


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Lines that a rule could ask for, by place."""

    rule: Rule
    places: tuple[int, ...]


def try_rule(rule: Rule, lines: "Sequence[Line]", booked: Sequence[str]) -> RuleTrial:
    """The rule on lines of the past; `booked` holds each line's account, empty where it has none."""
    matched = tuple(place for place, line in enumerate(lines) if rule.matches(line))
    otherwise = tuple(place for place in matched if booked[place] and booked[place] != rule.account)
    return RuleTrial(rule, matched, otherwise, tuple(place for place in matched if not booked[place]))


def offer_rules(
    lines: "Sequence[Line]",
    booked: Sequence[str],
    rules: Rules = Rules(),  # noqa: B008 - frozen
    declined: Container[str] = (),
    least: int = LEAST_LINES,
    share: float = LEAST_SHARE,
) -> tuple[RuleOffer, ...]:
    """Rules for payees booked to one account at least `least` times and in `share` of the cases, those that save most lines first.

    Lines that a rule already books are left out, and so are offers whose rule's key is in `declined`. The widest condition that
    is safe is offered: the payee alone, then with the direction, the own account, a range of amounts.
    """
    payees: dict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        if key := payee_key(line.counterparty, line.description):
            payees[key].append(place)
    offers = []
    for key, places in payees.items():
        if sum(bool(booked[place]) for place in places) >= least:
            uncovered = tuple(place for place in places if rules.first(lines[place]) is None)
            offers += _offers(Rule("", "", payee=_name(key, places, lines)), uncovered, lines, booked, least, share)
    kept = (offer for offer in offers if offer.rule.key not in declined)
    return tuple(sorted(kept, key=lambda offer: (-len(offer.matched), offer.rule.key)))


def _offers(
    rule: Rule, places: tuple[int, ...], lines: "Sequence[Line]", booked: Sequence[str], least: int, share: float
) -> Iterator[RuleOffer]:
    """The widest safe rules for one payee: a pattern that is not safe is narrowed, one that is safe is not."""
    level = [_Pattern(rule, places)]
    for narrow in (_by_direction, _by_own_account, _by_amount, None):
        unsure = []
        for pattern in level:
            offer = _judge(pattern, booked, least, share)
            if offer:
                yield offer
            elif sum(bool(booked[place]) for place in pattern.places) >= least:
                unsure.append(pattern)
        level = [each for pattern in unsure for each in narrow(pattern, lines, booked)] if narrow else []


def _judge(pattern: _Pattern, booked: Sequence[str], least: int, share: float) -> RuleOffer | None:
    counts = Counter(booked[place] for place in pattern.places if booked[place])
    if not counts:
        return None
    (account, count), total = counts.most_common(1)[0], counts.total()
    if count < least or count < share * total:
        return None
    otherwise = tuple(place for place in pattern.places if booked[place] and booked[place] != account)
    why = f"You booked {_lines(count)} like this to {account}"
    why += f", {_lines(len(otherwise))} otherwise" if otherwise else ""
    return RuleOffer(_with_key(replace(pattern.rule, account=account)), pattern.places, otherwise, f"{why}; make it a rule?")


def _with_key(rule: Rule) -> Rule:
    """The same offer has the same key tomorrow, so that a declined one stays declined."""
    bounds = [f"{bound:f}" for bound in (rule.low, rule.high) if bound is not None]
    parts = (rule.payee_key, rule.direction, rule.own, *bounds, rule.account)
    return replace(rule, key="|".join(filter(None, parts)))


def _by_direction(pattern: _Pattern, lines: "Sequence[Line]", booked: Sequence[str]) -> Iterator[_Pattern]:
    for direction in (Direction.OUT, Direction.IN):
        places = tuple(place for place in pattern.places if (lines[place].amount < 0) == (direction is Direction.OUT))
        yield _Pattern(replace(pattern.rule, direction=direction), places)


def _by_own_account(pattern: _Pattern, lines: "Sequence[Line]", booked: Sequence[str]) -> Iterator[_Pattern]:
    owns = dict.fromkeys(lines[place].account for place in pattern.places)
    if len(owns) == 1:
        yield pattern
        return
    for own in filter(None, owns):
        yield _Pattern(replace(pattern.rule, own=own), tuple(place for place in pattern.places if lines[place].account == own))


def _by_amount(pattern: _Pattern, lines: "Sequence[Line]", booked: Sequence[str]) -> Iterator[_Pattern]:
    """For each account the range of its amounts: safe where no other account's amounts fall into it."""
    sizes: dict[str, list[Decimal]] = defaultdict(list)
    for place in pattern.places:
        if booked[place]:
            sizes[booked[place]].append(abs(lines[place].amount))
    for amounts in sizes.values():
        low, high = min(amounts), max(amounts)
        places = tuple(place for place in pattern.places if low <= abs(lines[place].amount) <= high)
        yield _Pattern(replace(pattern.rule, low=low, high=high), places)


def _name(key: str, places: Sequence[int], lines: "Sequence[Line]") -> str:
    """How the bank writes the payee most often, where that is still the same payee; else the key."""
    names = Counter(lines[place].counterparty.strip() for place in places)
    name = names.most_common(1)[0][0]
    return name if name and payee_key(name, "") == key else key


def _lines(count: int) -> str:
    return "1 line" if count == 1 else f"{count:,} lines"
