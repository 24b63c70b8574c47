from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.usecases.books import rule_matches
from smeai.usecases.books.bookkeeper import Bookkeeper
from smeai.usecases.books.rule import Direction, Rule
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.suggester import LANES, SOURCES
from tests.usecases.books.ledger.made import AMOUNTS, CHART, LINES, TEXTS, file, ledger, line

SIZES = st.none() | AMOUNTS.map(abs)
RULES = st.builds(
    Rule,
    st.just("key"),
    st.just("4930"),
    payee=TEXTS,
    name=TEXTS,
    text=TEXTS,
    iban=TEXTS,
    reference=TEXTS,
    own=TEXTS,
    direction=st.sampled_from(Direction),
    low=SIZES,
    high=SIZES,
    code=TEXTS,
    active=st.booleans(),
)
FEW_CONDITIONS = st.builds(Rule, st.just("key"), st.just("4930"), name=TEXTS, direction=st.sampled_from(Direction), low=SIZES, high=SIZES)


@given(st.lists(LINES, max_size=6), RULES | FEW_CONDITIONS, st.sampled_from([1, 1 << 40]))
def test_many_lines_at_once_meet_a_rule_as_each_alone_does(lines, rule, room):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rule_matches, "_ROOM", room)
        found = rule_matches.matches(rule, ledger(file(lines)).lines())
    assert found.tolist() == [rule.matches(each) for each in lines]


@given(st.lists(LINES, max_size=5), st.lists(FEW_CONDITIONS | RULES, max_size=4))
def test_the_first_rule_wins(lines, rules):
    found = rule_matches.first_rules(Rules(tuple(rules)), ledger(file(lines)).lines())
    told = [next((number for number, rule in enumerate(rules) if rule.active and rule.matches(each)), -1) for each in lines]
    assert found.tolist() == told


def test_rules_go_before_memory_and_bring_their_tax():
    books = ledger(file([line(0, "Amazon"), line(1, "Xyzzy")]))
    said = Bookkeeper(CHART, Rules((Rule("a", "8400", tax="7", payee="amazon", low=Decimal("0")),))).suggest(books.lines())
    assert [said.accounts[code] if code >= 0 else "" for code in said.account] == ["8400", ""]
    assert [said.taxes[code] if code >= 0 else "" for code in said.tax] == ["7", ""]
    assert [SOURCES[code] for code in said.source] == ["rule", "none"]
    assert [LANES[code] for code in said.lane] == ["post", "review"]
    books.suggestions.take(np.arange(2), said)
    assert (books.line(0).account, books.line(0).tax, books.line(1).account) == ("8400", "7", "")


def test_a_name_without_a_letter_asks_for_nothing_but_the_amount_still_does():
    rule = Rule("a", "4930", name="'", high=Decimal("0.01"))
    lines = [line(0, "Amazon", "0.00"), line(1, "Amazon", "5.00")]
    assert rule_matches.matches(rule, ledger(file(lines)).lines()).tolist() == [rule.matches(each) for each in lines] == [True, False]
