from smeai.usecases.books.rule import Direction, Rule
from smeai.usecases.books.rule_offers import offer_rules, try_rule
from smeai.usecases.books.rules import Rules
from tests.usecases.books.bank_lines import line


def offered(lines, booked, **more):
    return [(offer.rule.sentence(), len(offer.matched), offer.otherwise) for offer in offer_rules(lines, booked, **more)]


def test_a_payee_always_booked_alike_is_offered():
    lines = [line(f"ALDI {at}") for at in range(6)] + [line("once")]
    (offer,) = offer_rules(lines, ["3400"] * 6 + ["1"])
    assert offer.rule.sentence() == "Payee is “aldi” → 3400"
    assert offer.why == "You booked 6 lines like this to 3400; make it a rule?"
    assert all(offer.rule.matches(each) for each in lines[:6]) and not offer.rule.matches(lines[6])


def test_too_few_or_too_mixed_are_not():
    assert offered([line("ALDI")] * 4, ["1"] * 4) == []
    assert offered([line("ALDI")] * 10, ["1"] * 5 + ["2"] * 5) == []
    assert offered([line("ALDI")] * 10, ["1"] * 4 + [""] * 6) == []


def test_a_rare_exception_is_named():
    lines, booked = [line("ALDI")] * 40, ["1"] * 39 + ["2"]
    (offer,) = offer_rules(lines, booked)
    assert offer.otherwise == (39,) and "39 lines like this to 1, 1 line otherwise" in offer.why


def test_lines_not_booked_yet_count_as_saved():
    assert offered([line("ALDI")] * 9, ["1"] * 6 + [""] * 3) == [("Payee is “aldi” → 1", 9, ())]


def test_what_is_unsafe_is_narrowed():
    both_ways = [line("ALDI", "-1")] * 5 + [line("ALDI", "1")] * 5
    assert offered(both_ways, ["1"] * 5 + ["2"] * 5) == [
        ("Payee is “aldi”, money in → 2", 5, ()),
        ("Payee is “aldi”, money out → 1", 5, ()),
    ]
    two_banks = [line("ALDI", account="A")] * 5 + [line("ALDI", account="B")] * 5
    assert offered(two_banks, ["1"] * 5 + ["2"] * 5)[0][0] == "Payee is “aldi”, own account is “A”, money out → 1"
    amounts = [line("ALDI", "-9.99")] * 5 + [line("ALDI", f"-{20 + at}") for at in range(5)]
    assert offered(amounts, ["1"] * 5 + ["2"] * 5) == [
        ("Payee is “aldi”, money out, amount 20 to 24 → 2", 5, ()),
        ("Payee is “aldi”, money out, amount 9.99 → 1", 5, ()),
    ]


def test_covered_and_declined_are_not_offered_again():
    lines, booked = [line("ALDI")] * 6, ["1"] * 6
    (offer,) = offer_rules(lines, booked)
    assert offer_rules(lines, booked, Rules((offer.rule,))) == ()
    assert offer_rules(lines, booked, declined={offer.rule.key}) == ()


def test_those_that_save_most_come_first_with_the_bank_s_own_name():
    lines = [line("x", counterparty="ALDI GmbH")] * 5 + [line("y", counterparty="Lidl KG")] * 8
    assert [told for told, *_ in offered(lines, ["1"] * 13)] == ["Payee is “Lidl KG” → 1", "Payee is “ALDI GmbH” → 1"]


def test_every_offer_does_what_it_says():
    lines = [line("ALDI", f"-{at}") for at in range(1, 30)] + [line("ALDI", "4")] * 7
    booked = ["1"] * 10 + ["2"] * 19 + ["3"] * 7
    offers = offer_rules(lines, booked)
    assert len(offers) == 3
    for offer in offers:
        trial = try_rule(offer.rule, lines, booked)
        assert (trial.matched, trial.otherwise) == (offer.matched, offer.otherwise)


def test_a_rule_is_tried_on_the_past():
    rule = Rule("r", "1", text="aldi", direction=Direction.OUT)
    lines = [line("ALDI"), line("ALDI"), line("LIDL"), line("ALDI"), line("ALDI", "3")]
    trial = try_rule(rule, lines, ["1", "2", "1", "", "9"])
    assert (trial.matched, trial.otherwise, trial.open) == ((0, 1, 3), (1,), (3,))
    assert trial.sentence == "Would have matched 3 lines, 1 booked otherwise."
    assert try_rule(rule, lines[2:3], ["1"]).sentence == "Would have matched no line."
