"""Duplicates, twins, transfers and reversals: found among the lines of several files, and nothing else is."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.tabular.statements.duplicates import find_duplicates
from smeai.tabular.statements.finding import FindingKind, Place
from smeai.tabular.statements.findings import find_all
from smeai.tabular.statements.ownership import mentions, same_accounts
from smeai.tabular.statements.reversals import find_reversals
from smeai.tabular.statements.statement import Line
from smeai.tabular.statements.transfers import find_transfers

DAY = date(2026, 3, 2)
CURRENT, SAVINGS = "DE02100100100006820101", "DE02200505501015871393"
QUICK = settings(max_examples=60, deadline=None)


def line(amount, text="Mill", days=0, **more):
    return Line(DAY + timedelta(days), Decimal(amount), description=text, **{"account": CURRENT, "currency": "EUR"} | more)


def copies(findings):
    return sorted(place for each in findings if each.kind is FindingKind.DUPLICATE for place in each.places[1:])


def kinds(findings):
    return [each.kind for each in findings]


def test_overlapping_exports_by_reference():
    march = [line("-5", "A", reference="R1"), line("-5", "A", reference="R2")]
    found = find_duplicates([march, [line("-5", "other words", reference="R2"), line("-5", "A", reference="R3")]])
    assert [each.places for each in found if each.kind is FindingKind.DUPLICATE] == [(Place(0, 1), Place(1, 0))]


def test_a_reference_that_repeats_is_no_proof():
    rent = [line("-700", f"rent {month}", days=30 * month, reference="CUSTOMER 7") for month in range(3)]
    assert find_duplicates([rent[:2], [line("-700", "another", reference="CUSTOMER 7")]]) == ()


def test_the_same_reference_on_another_day_is_another_booking():
    assert find_duplicates([[line("-700", "rent", reference="RENT")], [line("-700", "rent", days=30, reference="RENT")]]) == ()


def test_twins_stay():
    found = find_duplicates([[line("-2.20"), line("-2.20")]])
    assert kinds(found) == [FindingKind.TWIN] and copies(found) == []


def test_an_account_is_one_in_every_spelling():
    (found,) = find_duplicates([[line("-3")], [line("-3", account="10010010/0006820101")], [line("-3", account="6820101")]])
    assert found.places == (Place(0, 0), Place(1, 0), Place(2, 0))
    assert find_duplicates([[line("-3")], [line("-3", account=SAVINGS)]]) == ()


def test_other_words_and_the_same_balance():
    found = find_duplicates([[line("-3", "A", balance=Decimal(10))], [line("-3", "B", account="", balance=Decimal(10))]])
    assert copies(found) == [Place(1, 0)]
    assert find_duplicates([[line("-3", "A", balance=Decimal(10))], [line("-3", "B", balance=Decimal(11))]]) == ()


def test_other_formats_have_other_words():
    found = find_duplicates([[line("-3", "Lastschrift Miete", counterparty="Talweber")], [line("-3", "Talweber Dauerauftrag Mai")]])
    assert [each.confidence for each in found] == [0.8]
    swapped = find_duplicates([[line("-3", "Miete", counterparty="Talweber")], [line("-3", "Talweber Miete")]])
    assert [each.confidence for each in swapped] == [0.95]
    assert find_duplicates([[line("-3", "Miete Mai"), line("-3", "Miete")], [line("-3", "Miete Juni")]]) == ()  # which one?
    assert find_duplicates([[line("-3", "Miete")], [line("-3", "Strom")]]) == ()


@QUICK
@given(st.lists(st.lists(st.sampled_from(["A", "B", "C"]), max_size=8), min_size=1, max_size=4))
def test_the_union_has_as_many_as_the_file_with_the_most(files):
    findings = find_duplicates([[line("-1", text) for text in texts] for texts in files])
    left = sum(map(len, files)) - len(copies(findings))
    assert left == sum(max(texts.count(text) for texts in files) for text in "ABC")
    assert len(set(copies(findings))) == len(copies(findings))


@QUICK
@given(st.data())
def test_windows_of_one_account_give_it_back(data):
    """Whatever windows of days are exported, what is left after the copies is every booking of them once."""
    bookings = [
        line("-1.00", text, days=days)
        for days, text in sorted(data.draw(st.lists(st.tuples(st.integers(0, 9), st.sampled_from("AB")), max_size=20)))
    ]
    windows = data.draw(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=4))
    files = [[each for each in bookings if low <= (each.date - DAY).days <= high] for low, high in windows]
    gone = set(copies(find_duplicates(files)))
    left = sorted(each for number, lines in enumerate(files) for at, each in enumerate(lines) if Place(number, at) not in gone)
    covered = [each for each in bookings if any(low <= (each.date - DAY).days <= high for low, high in windows)]
    assert left == sorted(covered)


@pytest.mark.parametrize(
    ("out", "into", "confidence"),
    [
        ({"iban": SAVINGS}, {"iban": CURRENT}, 0.99),
        ({"iban": SAVINGS}, {}, 0.97),
        ({"text": "to 2005 0550 1015 8713 93"}, {}, 0.97),
        ({"text": "Umbuchung"}, {}, 0.9),
        ({}, {"text": "Virement interne"}, 0.9),
        ({}, {}, 0.6),
    ],
)
def test_a_transfer(out, into, confidence):
    (found,) = find_transfers([[line("-500", **out)], [line("500", days=2, account=SAVINGS, **into)]])
    assert found.places == (Place(0, 0), Place(1, 0)) and found.confidence == confidence
    assert found.sentence.startswith("500 left one own account and reached another, 2 days apart")


def test_no_transfer():
    assert find_transfers([[line("-500")], [line("500", days=5, account=SAVINGS, iban=CURRENT)]]) == ()  # too late
    assert find_transfers([[line("-500")], [line("500.01", account=SAVINGS, iban=CURRENT)]]) == ()
    assert find_transfers([[line("-500"), line("500", "transfer")]]) == ()  # one account
    assert find_transfers([[line("-500", currency="USD")], [line("500", account=SAVINGS)]]) == ()
    assert find_transfers([[line("-500"), line("-500", "Oil")], [line("500", account=SAVINGS)]]) == ()  # which one?


def test_files_without_accounts_are_accounts():
    assert len(find_transfers([[line("-500", "to savings", account="")], [line("500", account="")]])) == 1
    assert find_transfers([[line("-500", "to savings", account=""), line("500", account="")]]) == ()


def test_the_right_one_of_many():
    current = [line("-100", days=day) for day in range(40)]
    savings = [line("100", days=17, account=SAVINGS, iban=CURRENT)]
    (found,) = find_transfers([current, savings])
    assert found.places == (Place(0, 17), Place(1, 0))


@pytest.mark.parametrize("word", ["Storno", "Return of direct debit", "Chargeback", "Contre-passation", "Rücklastschrift", "REVERSAL"])
def test_a_reversal(word):
    lines = [line("-80", "fee", counterparty="Oven Ltd"), line("-80", counterparty="Mill"), line("80", word, 20, counterparty="Mill")]
    (found,) = find_reversals([lines])
    assert found.places == (Place(0, 1), Place(0, 2)) and found.confidence == 0.97 and "20 days later" in found.sentence


def test_a_reversal_needs_something_in_common():
    assert find_reversals([[line("-80", "Flour"), line("80", "Storno", 1)]]) == ()
    assert len(find_reversals([[line("-80", "Flour 4711"), line("80", "Storno Flour 4711", 1)]])) == 1
    assert len(find_reversals([[line("-80", reference="RF99281"), line("80", "Storno", 1, reference="RF99281")]])) == 1


def test_no_reversal():
    mill = {"counterparty": "Mill"}
    assert find_reversals([[line("-80", **mill), line("80", "Storno", 61, **mill)]]) == ()  # too late
    assert find_reversals([[line("80", "Storno", **mill), line("-80", "x", 1, counterparty="Oil")]]) == ()
    assert find_reversals([[line("-80", **mill)], [line("80", "Storno", 1, account=SAVINGS, **mill)]]) == ()


def test_money_in_is_taken_back_too():
    (found,) = find_reversals([[line("80", counterparty="Café Uno"), line("-80", "chargeback", 3, counterparty="Cafe Uno")]])
    assert found.places == (Place(0, 0), Place(0, 1))


def test_each_line_is_in_one_pair():
    lines = [line("-80", counterparty="Mill") for _ in range(3)] + [line("80", "refund", 1, counterparty="Mill") for _ in range(2)]
    found = find_reversals([lines])
    places = [place for each in found for place in each.places]
    assert len(found) == 2 and len(set(places)) == 4


def test_all_at_once():
    current = [line("-500", iban=SAVINGS), line("-9", counterparty="Oil"), line("9", "Storno", 2, counterparty="Oil")]
    files = [current, current[:2], [line("500", days=1, account=SAVINGS)]]
    found = find_all(files)
    assert kinds(found) == [FindingKind.DUPLICATE, FindingKind.DUPLICATE, FindingKind.TRANSFER, FindingKind.REVERSAL]
    assert find_all([]) == find_all([[]]) == ()


def test_a_thousand_equal_amounts_are_all_paired():
    files = [[line("-1", "transfer") for _ in range(1000)], [line("1", account=SAVINGS) for _ in range(1000)]]
    assert len(find_transfers(files)) == 1000


def test_accounts():
    assert same_accounts(["DE02 1001 0010 0006 8201 01", CURRENT, "0006820101", "", "123"]) == {
        "DE02 1001 0010 0006 8201 01": CURRENT,
        CURRENT: CURRENT,
        "0006820101": CURRENT,
        "": "",
        "123": "123",
    }
    assert mentions("TO100100100006820101", CURRENT) and not mentions("TO12", "12")
