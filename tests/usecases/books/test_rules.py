import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.errors import DataError
from smeai.usecases.books.chart import Account, Chart
from smeai.usecases.books.rule import Direction, Rule
from smeai.usecases.books.rules import Rules
from tests.usecases.books.bank_lines import line

OUT, IN = Direction.OUT, Direction.IN
CHART = Chart("c", (Account("6325", "Gas, electricity"),))


def rule(**conditions):
    return Rule(conditions.pop("key", "r"), conditions.pop("account", "1"), **conditions)


def test_a_rule_in_a_sentence():
    told = rule(account="6325", name="Stadtwerke", direction=OUT).sentence(CHART)
    assert told == "Payee contains “Stadtwerke”, money out → 6325 Gas, electricity"
    assert rule(low=Decimal("10.00"), high=Decimal("20")).sentence() == "Amount 10.00 to 20 → 1"
    assert rule(payee="Aldi", own="Visa", low=Decimal(5)).sentence() == "Payee is “Aldi”, own account is “Visa”, amount from 5 → 1"
    assert rule(iban="DE1", high=Decimal(5)).sentence() == "IBAN is “DE1”, amount up to 5 → 1"


MATCHING = [
    ({"payee": "Tesco Stores"}, line("TESCO STORES 2933 LONDON GB")),
    ({"text": "werke STADT*"}, line("Lastschrift Stadtgas Köln, Werke")),
    ({"text": "*werke"}, line("Stadtwerke")),
    ({"text": "st*ke"}, line("Stadtwerke")),
    ({"text": "muller"}, line("x", counterparty="Müller KG")),
    ({"name": "muller"}, line("rent", counterparty="Müller KG")),
    ({"name": "muller"}, line("MÜLLER rent")),
    ({"iban": "de89 3704"}, line(iban="DE893704")),
    ({"reference": "RF18"}, line(reference="rf18 x")),
    ({"own": "A1"}, line(account="A1")),
    ({"direction": OUT}, line(amount="-1")),
    ({"direction": IN}, line(amount="0")),
    ({"low": Decimal(5), "high": Decimal(5)}, line(amount="-5.00")),
    ({"code": "NTRF"}, line(code="NTRF")),
]
MISSING = [
    ({"payee": "Tesco Stores"}, line("TESCO PAY AT PUMP")),
    ({"text": "gas"}, line("Gastro Nord")),
    ({"text": "gas strom"}, line("gas")),
    ({"name": "rent"}, line("rent", counterparty="Müller KG")),
    ({"iban": "DE1"}, line()),
    ({"reference": "RF18"}, line("RF18")),
    ({"own": "A1"}, line(account="A2")),
    ({"direction": OUT}, line(amount="1")),
    ({"direction": IN}, line(amount="-1")),
    ({"low": Decimal(5)}, line(amount="-4.99")),
    ({"high": Decimal(5)}, line(amount="5.01")),
    ({"code": "NTRF"}, line(code="NDDT")),
    ({"text": "a", "direction": IN}, line("a", "-1")),
    ({}, line("anything")),
]


@pytest.mark.parametrize(("conditions", "matched"), MATCHING)
def test_a_line_that_meets_all_conditions_matches(conditions, matched):
    assert rule(**conditions).matches(matched)


@pytest.mark.parametrize(("conditions", "missed"), MISSING)
def test_a_line_that_misses_one_does_not(conditions, missed):
    assert not rule(**conditions).matches(missed)


def test_the_first_rule_wins():
    rules = Rules((rule(key="a", account="1", text="aldi"), rule(key="b", account="2", payee="Aldi Sued")))
    assert rules.first(line("ALDI SUED")).key == "a"
    assert rules.moved("b", 0).first(line("ALDI SUED")).key == "b"
    assert rules.first(line("LIDL")) is None


def test_an_inactive_rule_books_nothing():
    assert Rules((rule(text="aldi", active=False),)).first(line("ALDI")) is None
    assert Rules((rule(payee="aldi", active=False),)).first(line("ALDI")) is None


def test_rules_change_into_new_rules():
    rules = Rules((rule(key="a"), rule(key="b")))
    assert [each.account for each in rules.with_rule(rule(key="b", account="9"))] == ["1", "9"]
    assert len(rules.with_rule(rule(key="c"))) == 3
    assert [each.key for each in rules.without("a")] == ["b"]
    assert rules.moved("x", 0) is rules


def test_added_rules_replace_those_with_their_conditions_and_get_keys_of_their_own():
    rules = Rules((rule(key="a", text="Aldi", account="1"),)).added((rule(key="a", text="lidl"), rule(key="z", text="ALDI", account="7")))
    assert [(each.key, each.text, each.account) for each in rules] == [("a", "ALDI", "7"), ("a-2", "lidl", "1")]


AMOUNTS = st.none() | st.decimals(min_value=0, max_value=10**6, places=2)
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\x00"), max_size=12)
RULES = st.builds(
    Rule, key=TEXT, account=TEXT.filter(str.strip), tax=TEXT, note=TEXT, payee=TEXT, name=TEXT, text=TEXT, iban=TEXT, reference=TEXT,
    own=TEXT, direction=st.sampled_from(Direction), low=AMOUNTS, high=AMOUNTS, code=TEXT, active=st.booleans(), created=TEXT,
)  # fmt: skip


@given(st.lists(RULES, max_size=5))
def test_json_keeps_everything(rules):
    told = Rules(tuple(rules))
    assert Rules.from_json(json.loads(json.dumps(told.to_json()))) == told


@given(st.lists(RULES, max_size=4), st.lists(st.sampled_from(["ALDI", "Lidl", "tesco stores 12"]), max_size=5))
def test_looking_up_gives_what_trying_in_order_gives(rules, texts):
    rules = Rules((*rules, rule(key="p", payee="Aldi"), rule(key="q", text="aldi"), rule(key="s", payee="tesco stores")))
    for each in map(line, texts):
        assert rules.first(each) == next((one for one in rules if one.active and one.matches(each)), None)


@pytest.mark.parametrize(
    "data", [[{}], [{"account": 3}], [{"key": "a", "account": "1", "low": "x"}], [{"key": "a", "account": "1", "active": "no"}], ["x"]]
)
def test_damaged_rules_are_refused(data):
    with pytest.raises(DataError):
        Rules.from_json(data)


def test_a_rule_is_hashable_and_comparable():
    assert replace(rule(text="x"), account="2") != rule(text="x")
