"""Pilots in daily use: nothing counts before they are, months by their days, months by their volumes."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.core.document import Table
from smeai.core.kpi import compute
from smeai.core.phrases import spoken
from smeai.core.review.month import Decision, Month, corrected, entered, find, last_review, volumes
from smeai.core.review.report import document, figures, headline
from smeai.core.review.standing import Standing, Test, due, month_before, since_start, this_month, used

INBOX = Standing(1, "Inbox", "chat", 20.0, 500.0, 1000.0, 0.0001, "2026-09-16")
IDLE = Standing(2, "Shelves", "stock", 8.0, 200.0)


def test_nothing_is_counted_before_it_is_in_use() -> None:
    assert this_month(IDLE, "2026-11-23", {}).hours == since_start(IDLE, "2026-11-23", {}).money == 0
    assert due(IDLE) == ""
    assert list(used("2026-11-24", "2026-11-23")) == []


def test_months_are_counted_by_their_days() -> None:
    assert list(used("2026-09-16", "2026-11-15")) == [("2026-09", 0.5), ("2026-10", 1.0), ("2026-11", 0.5)]
    assert this_month(INBOX, "2026-11-15", {}).hours == pytest.approx(10)
    assert since_start(INBOX, "2026-11-15", {}).money == pytest.approx(1000)


def test_a_month_is_weighed_by_what_was_really_done() -> None:
    assert since_start(INBOX, "2026-11-15", {"2026-10": 1500.0}).months == pytest.approx(2.5)
    assert since_start(Standing(1, "Shop", "stock", 1, 1, since="2026-10-01"), "2026-10-31", {"2026-10": 5.0}).months == 1


@given(st.dates(min_value=date(2020, 1, 1), max_value=date(2026, 12, 31)))
def test_whole_months_are_each_one_month(day: date) -> None:
    shares = [share for _, share in used(str(day), "2026-12-31")]
    assert all(share == 1 for share in shares[1:])
    assert 0 < shares[0] <= 1


def test_the_next_review_is_due_thirty_days_after_the_last_one() -> None:
    assert due(INBOX) == "2026-10-16"
    assert due(INBOX, "2026-10-20") == "2026-11-19"
    assert due(INBOX, "2026-08-01") == "2026-10-16"


def test_months_are_entered_in_their_order() -> None:
    first = Month("2026-10").with_volume(1, 900.0)
    months = entered(entered((), Month("2026-11", decision=Decision.WIDEN, at="2026-11-23")), first)
    assert [each.month for each in months] == ["2026-10", "2026-11"]
    assert volumes(months, 1) == {"2026-10": 900.0}
    assert volumes(entered(months, first.with_volume(1, None)), 1) == {}
    assert find(months, "2026-12") == Month("2026-12")
    assert last_review(months) == "2026-11-23"
    assert month_before("2026-01") == "2025-12"


def test_every_figure_is_its_formula_over_what_is_shown() -> None:
    made = {each.name: each for each in figures((INBOX,), (), "2026-11-15")}
    values = {each.name: each.value for kpi in made.values() for each in kpi.inputs}
    for kpi in made.values():
        assert kpi.value == pytest.approx(compute(kpi.formula, values))
    assert made["hours_all"].value == pytest.approx(40)


def test_the_document_says_what_came_of_it_and_what_was_answered() -> None:
    month = Month("2026-11", ((1, 950.0),), ((1, 12.0),), "Two refunds twice.", "", Decision.GO_ON, "2026-11-15")
    made = document((INBOX, IDLE), (month,), "2026-11", "2026-11-15", (("2026-11-02", "Inbox: Sureness"),))
    said = str(spoken(made, "en"))
    assert made.headline.replace("\u00a0", " ").startswith("This month 1 pilot in daily use saved about 9.5 h, worth € 238")
    for text in ("Two refunds twice.", "Not answered.", "Go on. Decided on 15 November 2026.", "2 November 2026: Inbox: Sureness"):
        assert text in said
    assert "Shelves" not in said


def test_without_a_pilot_in_use_it_says_so() -> None:
    assert headline(0, 0.0, 0.0) == "No pilot is in daily use yet: nothing is counted."


def test_the_time_to_put_right_is_taken_off() -> None:
    """30 put right at 4 minutes are two hours, at 25 an hour 50; the month before had one hour of them."""
    inbox = replace(INBOX, mend_minutes=4.0, wage=25.0)
    months = (Month("2026-10").with_corrected(1, 15.0), Month("2026-11").with_corrected(1, 30.0))
    now = this_month(inbox, "2026-11-15", {}, corrected(months, 1))
    assert (now.hours, now.money, now.corrected) == pytest.approx((10 - 2, 250 - 50, 30))
    whole = since_start(inbox, "2026-11-15", {}, corrected(months, 1))
    assert (whole.hours, whole.money) == pytest.approx((40 - 3, 1000 - 75))
    found = {each.name: each for each in figures((inbox,), months, "2026-11-15")}
    for name, value in (("hours_now", 8.0), ("money_now", 200.0), ("hours_all", 37.0), ("money_all", 925.0)):
        inputs = {one.name: one.value for one in found[name].inputs}
        assert found[name].value == pytest.approx(value) == compute(found[name].formula, inputs)


def test_more_put_right_than_saved_is_shown_as_a_loss() -> None:
    months = (Month("2026-11").with_corrected(1, 600.0),)
    assert this_month(replace(INBOX, mend_minutes=4.0, wage=25.0), "2026-11-15", {}, corrected(months, 1)).hours == pytest.approx(-30)


def test_a_new_test_stands_beside_the_one_before() -> None:
    tests = (Test("2026-11-20", 0.8, 0.03), Test("2026-09-01", 0.7, 0.05))
    made = document((replace(INBOX, tests=tests), replace(IDLE, since="2026-10-01", tests=tests[:1])), (), "2026-11", "2026-11-23", ())
    (table,) = (each for each in made.blocks if isinstance(each, Table) and each.sheet == "Beside the test before")
    assert table.rows == (("Inbox", "1 September 2026", "20 November 2026", 0.7, 0.8, 0.05, 0.03),)
    assert "Beside the test before" not in str(document((INBOX,), (), "2026-11", "2026-11-23", ()).blocks)
