import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.errors import DataError
from smeai.usecases.books.chart import Account, Chart
from smeai.usecases.books.memory import Memory
from smeai.usecases.books.recollection import trace_of
from tests.usecases.books.bank_lines import line

CHART = Chart("c", (Account("4930", "Office supplies"), Account("4980", "Other")))


def taught(*bookings):
    memory = Memory()
    for place, (text, account, more) in enumerate(bookings):
        memory.learn(trace_of(line(text, **more)), account, place)
    return memory


def test_a_payee_never_seen_is_not_remembered():
    assert taught(("STAPLES 12", "4930", {})).recall(trace_of(line("VIKING"))) is None


def test_one_booking_is_remembered_at_once():
    told = taught(("STAPLES 12", "4930", {})).recall(trace_of(line("Staples 77")))
    assert (told.account, told.n, told.n_top, told.basis, told.places) == ("4930", 1, 1, "payee", (0,))
    assert told.sentence() == "Booked to 4930 once, on 2026-01-05."


def test_the_sentence_says_how_often_when_last_and_what_else():
    start = date(2025, 1, 1)
    bookings = [("STAPLES", "4930", {"on": (start + timedelta(30 * at)).isoformat()}) for at in range(14)]
    bookings += [("STAPLES", "4980", {"on": "2025-11-03"}), ("STAPLES", "4980", {"on": "2025-11-04"})]
    told = taught(*bookings).recall(trace_of(line("STAPLES")))
    assert told.sentence(CHART) == "Booked to 4930 Office supplies 14 times, last on 2026-01-26 (twice to 4980)."
    assert (told.n, told.n_top, told.accounts, told.others) == (16, 14, 2, (("4980", 2),))
    assert told.places == (13, 12, 11, 10, 9)


def test_more_bookings_are_surer_and_conflicts_less_so():
    once = taught(("A SHOP", "1", {})).recall(trace_of(line("A SHOP")))
    often = taught(*[("A SHOP", "1", {})] * 6, ("B", "2", {})).recall(trace_of(line("A SHOP")))
    mixed = taught(*[("A SHOP", "1", {}), ("A SHOP", "2", {})] * 3).recall(trace_of(line("A SHOP")))
    assert often.confidence > mixed.confidence
    assert often.share == 1 > mixed.share
    assert 0 < mixed.confidence < often.confidence <= 1 and once.share == 1


def test_the_latest_habit_wins():
    old = [("A SHOP", "1", {"on": "2025-12-30"})] * 30
    new = [("A SHOP", "2", {"on": f"2026-01-{day:02}"}) for day in range(1, 7)]
    told = taught(*old, *new).recall(trace_of(line("A SHOP")))
    assert (told.account, told.n_top, told.n_recent, told.n_seen) == ("2", 6, 6, 12)
    assert told.confidence < 0.6, "a new habit is proposed, not trusted"


def test_days_out_of_order_are_put_in_order():
    told = taught(("A", "2", {"on": "2026-01-03"}), ("A", "1", {"on": "2025-01-03"})).recall(trace_of(line("A")))
    assert told.account == "2" and told.age_days == 2


def test_money_in_and_out_are_apart_but_a_refund_is_recognised():
    memory = taught(("AMAZON", "4930", {"amount": "-5"}), ("AMAZON", "8400", {"amount": "5"}))
    assert memory.recall(trace_of(line("AMAZON", "-1"))).account == "4930"
    assert memory.recall(trace_of(line("AMAZON", "1"))).account == "8400"
    only_out = taught(("SHOP", "4930", {"amount": "-5"})).recall(trace_of(line("SHOP", "5")))
    assert (only_out.account, only_out.basis) == ("4930", "payee, other direction")


def test_an_iban_finds_a_payee_with_another_name():
    memory = taught(("rent", "4210", {"counterparty": "Huber", "iban": "DE89 3704 0044 0532 0130 00"}))
    told = memory.recall(trace_of(line("rent", counterparty="Erben Huber", iban="DE89370400440532013000")))
    assert (told.account, told.basis) == ("4210", "iban")


def test_an_own_account_decides_where_payees_are_mixed():
    mixed = [("ESSO", account, {"account": own}) for account, own in (("4530", "A"), ("1800", "B"))] * 4
    told = taught(*mixed).recall(trace_of(line("ESSO", account="A")))
    assert (told.account, told.basis) == ("4530", "payee and own account")
    assert told.sentence() == "Booked to 4530 4 times on this account, last on 2026-01-05."


def test_an_amount_decides_where_payees_are_mixed():
    mixed = [("AMAZON", "4964", {"amount": "-8.99"}), ("AMAZON", "4930", {"amount": "-33"})] * 4
    told = taught(*mixed).recall(trace_of(line("AMAZON", "-8.99")))
    assert (told.account, told.basis, told.exact_amounts) == ("4964", "payee and amount", 4)


def test_a_correction_replaces_what_was_learned():
    memory = taught(("A", "1", {}))
    memory.relearn(trace_of(line("A")), "1", "2", 0)
    told = memory.recall(trace_of(line("A")))
    assert (told.account, told.n, told.others, len(memory)) == ("2", 1, (), 1)


def test_forgetting_what_was_never_told_changes_nothing():
    memory = taught(("A", "1", {}))
    before = memory.to_json()
    memory.forget(trace_of(line("B")), "1")
    memory.forget(trace_of(line("A")), "9")
    assert memory.to_json() == before


BOOKINGS = st.lists(
    st.tuples(
        st.sampled_from(["A", "B", "C 1234"]),
        st.sampled_from(["1", "2", "3"]),
        st.fixed_dictionaries(
            {"amount": st.sampled_from(["-1", "2", "-3.50"]), "account": st.sampled_from(["", "X"]), "iban": st.sampled_from(["", "DE1"])}
        ),
    ),
    max_size=30,
)


@given(BOOKINGS)
def test_json_keeps_everything(bookings):
    memory = taught(*bookings)
    again = Memory.from_json(json.loads(json.dumps(memory.to_json())))
    assert again.to_json() == memory.to_json()
    for text, _, more in bookings:
        trace = trace_of(line(text, **more))
        assert again.recall(trace) == memory.recall(trace)


@given(BOOKINGS)
def test_all_forgotten_is_empty_again(bookings):
    memory = taught(*bookings)
    for place, (text, account, more) in enumerate(bookings):
        told = memory.recall(trace_of(line(text, **more)))
        assert 0 < told.confidence <= 1.000001 and 0 < told.share <= 1.000001
        memory.forget(trace_of(line(text, **more)), account, place)
    assert memory.to_json() == Memory().to_json()


def test_a_copy_learns_for_itself():
    memory = taught(("A", "1", {}))
    memory.copy().learn(trace_of(line("A")), "2")
    assert memory.recall(trace_of(line("A"))).n == 1


def test_lines_without_a_date_are_remembered():
    trace = trace_of(line("A"))._replace(day=0)
    memory = Memory()
    memory.learn(trace, "1")
    assert (memory.recall(trace).last, memory.recall(trace).age_days) == (None, -1)
    assert memory.recall(trace).sentence() == "Booked to 1 once."


@pytest.mark.parametrize(
    "data", [{}, {"version": 9}, {"version": 1, "accounts": [], "groups": []}, {"version": 1, "accounts": {}, "groups": [3]}]
)
def test_a_damaged_memory_is_refused(data):
    with pytest.raises(DataError):
        Memory.from_json(data)
