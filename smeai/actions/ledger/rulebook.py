"""The user's rules: proposed, tried on the past, and saved only when the user says so."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from smeai.actions.ledger import change
from smeai.actions.ledger.kept import Kept, kept, working
from smeai.actions.ledger.terms import stored, told, use_rules, write
from smeai.actions.session import Session
from smeai.errors import DataError
from smeai.storage.clock import utc_now
from smeai.storage.records import Note
from smeai.usecases.books.rule import Rule
from smeai.usecases.books.rule_matches import matches
from smeai.usecases.books.rule_offers import LEAST_LINES, offer_rules
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.suggester import Lines
from smeai.usecases.books.views import Alike, Outcome, RuleView

SHOWN = 50  # lines booked otherwise that are shown of a rule
OFFERS = 30
LOOKED_AT = 50_000  # lines of the payees booked most, in which rules are looked for


def rules(folder: str, pilot: int, session: Session | None = None) -> tuple[RuleView, ...]:
    """The rules in their order, with what each meets."""
    known = kept(folder, pilot, session)
    lines = known.ledger.lines()
    return tuple(_view(known, rule, lines) for rule in known.rules)


def offers(folder: str, pilot: int, session: Session | None = None) -> tuple[RuleView, ...]:
    """Rules that the past suggests, those that save most lines first."""
    known = kept(folder, pilot, session)
    places, ledger = _well_booked(known), known.ledger
    booked = [ledger.booked(int(place)) for place in places]
    declined = frozenset(stored(known).get("declined") or ())
    found = offer_rules(ledger.entries.lines_at(places), booked, known.rules, declined)[:OFFERS]
    return tuple(
        RuleView(
            offer.rule.key,
            offer.rule.sentence(ledger.chart),
            offer.rule.account,
            True,
            len(offer.matched),
            _alikes(known, places[list(offer.otherwise[:SHOWN])]),
            offer.why,
            offer.rule,
            len(offer.otherwise),
        )
        for offer in found
    )


def try_rule(folder: str, pilot: int, rule: "Rule | int", account: str = "", session: Session | None = None) -> RuleView:
    """What a rule would have done on the past; a place stands for a rule of its line's payee, to `account`."""
    known = kept(folder, pilot, session)
    tried = rule if isinstance(rule, Rule) else _rule_of(known, rule, account)
    return _view(known, tried, known.ledger.lines())


def save_rule(folder: str, pilot: int, rule: RuleView | Rule, session: Session | None = None) -> Outcome:
    """Keep a rule, in the place of the one with its key; lines that are open follow it at once."""
    with working(folder, pilot, session) as known:
        fresh = _checked(known, replace(rule.rule, account=rule.account, active=rule.active) if isinstance(rule, RuleView) else rule)
        before = known.rules.get(fresh.key)
        sentence = fresh.sentence(known.ledger.chart)
        note = _note(known, "rule", fresh.key, before, fresh)
        _keep(known, known.rules.with_rule(fresh), f"save the rule {sentence}", note, (before, fresh))
        return told(known, 1, f"The rule is saved: {sentence}.")


def delete_rule(folder: str, pilot: int, key: str, session: Session | None = None) -> Outcome:
    """Take a rule away; what was booked by it stays."""
    with working(folder, pilot, session) as known:
        before = known.rules.get(key)
        if before is None:
            return told(known, 0, "This rule is gone already.")
        sentence = before.sentence(known.ledger.chart)
        _keep(known, known.rules.without(key), f"delete the rule {sentence}", _note(known, "delete rule", key, before, None), (before,))
        return told(known, 1, f"The rule is deleted: {sentence}.")


def move_rule(folder: str, pilot: int, key: str, place: int, session: Session | None = None) -> Outcome:
    """Put a rule at `place`, counted from 0: the first that matches wins."""
    with working(folder, pilot, session) as known:
        rule = known.rules.get(key)
        if rule is None:
            return told(known, 0, "This rule is gone already.")
        order = [list(known.rules).index(rule), place]
        note = Note("move rule", f"{change.subject(known)} rule {key}", *({"place": each + 1} for each in order))
        _keep(known, known.rules.moved(key, place), f"move the rule {rule.sentence(known.ledger.chart)}", note, (rule,))
        return told(known, 1, "The rule was moved.")


def dismiss_offer(folder: str, pilot: int, key: str, session: Session | None = None) -> Outcome:
    """Do not offer this rule again."""
    with working(folder, pilot, session) as known:
        declined = dict.fromkeys([*(stored(known).get("declined") or ()), key])
        write(known, "declined", list(declined), "decline a rule", Note("decline rule", f"{change.subject(known)} rule {key}"))
        return told(known, 0, "This rule will not be offered again.")


def _keep(known: Kept, rules: Rules, name: str, note: Note, touching: Sequence[Rule | None]) -> None:
    lines = known.ledger.lines()
    met = [matches(rule, lines) for rule in touching if rule is not None]
    use_rules(known, rules, name, note, set(known.ledger.payees(np.flatnonzero(np.logical_or.reduce(met)))))


def _view(known: Kept, rule: Rule, lines: Lines) -> RuleView:
    met = matches(rule, lines)
    others = np.array([bool(account) and account != rule.account for account in lines.booked.values], bool)
    otherwise = np.flatnonzero(met & others[lines.booked.codes]) if len(lines) else np.zeros(0, np.int64)
    shown = _alikes(known, otherwise[::-1][:SHOWN])
    chart = known.ledger.chart
    return RuleView(rule.key, rule.sentence(chart), rule.account, rule.active, int(met.sum()), shown, "", rule, len(otherwise))


def _alikes(known: Kept, places: np.ndarray) -> tuple[Alike, ...]:
    views = [known.ledger.line(int(place)) for place in places]
    return tuple(Alike(view.date, view.payee, view.description, view.amount, view.account) for view in views)


def _well_booked(known: Kept) -> np.ndarray:
    """The places of the payees with most booked lines, up to LOOKED_AT."""
    ledger = known.ledger
    payees = ledger.entries.column("payee")
    booked = np.bincount(payees.codes[ledger.decisions.of(lambda one: one.settled)], minlength=len(payees.texts))
    sizes = np.bincount(payees.codes, minlength=len(payees.texts))
    best = np.argsort(-booked, kind="stable")
    best = best[(booked[best] >= LEAST_LINES) & (np.cumsum(sizes[best]) <= LOOKED_AT)]
    return np.flatnonzero(np.isin(payees.codes, best))


def _rule_of(known: Kept, place: int, account: str) -> Rule:
    payee = known.ledger.entries.column("payee")[place]
    return Rule(f"{payee}|{account}", account, payee=known.ledger.line(place).payee or payee, created=utc_now()[:10])


def _checked(known: Kept, rule: Rule) -> Rule:
    if known.ledger.accounts and rule.account not in known.ledger.accounts:
        raise DataError(f"There is no account {rule.account} in the chart.", "Choose another, or add it to the chart.")
    if not rule.account or not any(rule.conditions):
        raise DataError("A rule needs an account and at least one condition.", "Say which lines it is for.")
    return rule if rule.created else replace(rule, created=utc_now()[:10])


def _note(known: Kept, action: str, key: str, before: Rule | None, after: Rule | None) -> Note:
    ends = (rule and {"rule": rule.sentence(known.ledger.chart), "active": rule.active, **rule.to_json()} for rule in (before, after))
    return Note(action, f"{change.subject(known)} rule {key}", *ends)
