"""The user's own rules, in order: the first that matches a line books it. Light: the window reads them too."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from smeai.errors import DataError
from smeai.usecases.books.payee import payee_key
from smeai.usecases.books.rule import Rule

if TYPE_CHECKING:  # the statements room loads pandas
    from smeai.tabular.statements.statement import Line


@dataclass(frozen=True)
class Rules:
    """Rules in the user's order; their keys differ. Changing gives new `Rules`."""

    rules: tuple[Rule, ...] = ()

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def get(self, key: str) -> Rule | None:
        """The rule of a key."""
        return next((rule for rule in self.rules if rule.key == key), None)

    def first(self, line: "Line") -> Rule | None:
        """The rule that books a line, or None. Rules for one payee are looked up, the others tried in order."""
        payees, others = self._index
        best = next(((place, rule) for place, rule in others if rule.matches(line)), None)
        if payees:
            named = payees.get(payee_key(line.counterparty, line.description), ())
            limit = best[0] if best else len(self.rules)
            best = next(((place, rule) for place, rule in named if place < limit and rule.matches(line)), best)
        return best[1] if best else None

    def with_rule(self, rule: Rule) -> "Rules":
        """The rule in the place of the one with its key, else at the end."""
        if self.get(rule.key) is None:
            return Rules((*self.rules, rule))
        return Rules(tuple(rule if each.key == rule.key else each for each in self.rules))

    def without(self, key: str) -> "Rules":
        """All rules but one."""
        return Rules(tuple(rule for rule in self.rules if rule.key != key))

    def moved(self, key: str, place: int) -> "Rules":
        """The rule of `key` at `place`, counted from 0."""
        rule = self.get(key)
        if rule is None:
            return self
        rest = [each for each in self.rules if each.key != key]
        return Rules((*rest[:place], rule, *rest[place:]))

    def added(self, others: Iterable[Rule]) -> "Rules":
        """With `others` behind, those with conditions we have already in place of ours; keys are made to differ."""
        rules = {rule.conditions: rule for rule in self.rules}
        for rule in others:
            rules[rule.conditions] = replace(rule, key=rules[rule.conditions].key) if rule.conditions in rules else rule
        return Rules(tuple(_with_own_keys(rules.values())))

    def to_json(self) -> list[dict[str, Any]]:
        """Plain JSON types, in order."""
        return [rule.to_json() for rule in self.rules]

    @classmethod
    def from_json(cls, data: Iterable[Mapping[str, Any]]) -> "Rules":
        """What `to_json` gave. DataError where it is something else."""
        try:
            return cls(tuple(map(Rule.from_json, data)))
        except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
            raise DataError("The stored rules are damaged.", "Import them again from a file, or start without rules.") from error

    @cached_property
    def _index(self) -> tuple[dict[str, list[tuple[int, Rule]]], list[tuple[int, Rule]]]:
        payees: dict[str, list[tuple[int, Rule]]] = {}
        others = []
        for place, rule in enumerate(self.rules):
            if rule.active and rule.payee:
                payees.setdefault(rule.payee_key, []).append((place, rule))
            elif rule.active:
                others.append((place, rule))
        return payees, others


def _with_own_keys(rules: Iterable[Rule]) -> Iterator[Rule]:
    taken: set[str] = set()
    for rule in rules:
        key, number = rule.key or "rule", 1
        while key in taken:
            number += 1
            key = f"{rule.key or 'rule'}-{number}"
        taken.add(key)
        yield rule if key == rule.key else replace(rule, key=key)
