from collections import Counter
from dataclasses import replace

import pytest

from smeai.errors import DataError
from smeai.usecases.books.account_kinds import family_of, kind_by_code
from smeai.usecases.books.account_names import account_for, purpose_of
from smeai.usecases.books.chart import AccountKind, Chart
from smeai.usecases.books.purposes import lineage, purposes, title
from smeai.usecases.books.starters import TRADES, starter, starter_names, starters

EVERY = pytest.mark.parametrize("name", starter_names())


@EVERY
@pytest.mark.parametrize("trade", TRADES)
def test_a_starter_chart_is_whole(name, trade):
    accounts = starter(name, trade).accounts
    assert Counter(account.code for account in accounts).most_common(1)[0][1] == 1
    assert Counter(account.purpose for account in accounts if account.purpose).most_common(1)[0][1] == 1
    assert all(account.kind and account.name and (not account.purpose or account.purpose in purposes()) for account in accounts)


@EVERY
def test_a_starter_chart_has_an_account_for_every_purpose(name):
    chart = starter(name)
    assert [purpose for purpose in purposes() if account_for(purpose, chart) is None] == []


@EVERY
def test_the_names_of_a_starter_chart_speak_for_themselves(name):
    nameless = [(replace(account, purpose="", kind=None), account.purpose) for account in starter(name).accounts if account.purpose]
    right = sum(purpose_of(account) == purpose for account, purpose in nameless)
    assert right >= 0.9 * len(nameless)


@EVERY
def test_a_starter_chart_is_recognised_by_its_codes(name):
    accounts = [replace(account, purpose="", kind=None) for account in starter(name).accounts]
    assert family_of(accounts) == (name if name != "generic" else "us")
    kinds = [kind_by_code(account.code, name) is account.kind for account in starter(name).accounts]
    assert name == "generic" or sum(kinds) >= len(kinds) - 1


@EVERY
def test_a_trade_adds_accounts(name):
    assert set(starter(name).accounts) < set(starter(name, "food").accounts)


def test_an_unknown_starter_or_trade_is_refused():
    with pytest.raises(DataError, match="nowhere"):
        starter("nowhere")
    with pytest.raises(DataError):
        starter("uk", "piracy")
    assert {one.key for one in starters()} == set(starter_names())


def test_a_purpose_without_an_account_goes_to_the_wider_or_narrower_one():
    chart = Chart("c", tuple(account for account in starter("uk").accounts if account.purpose in ("vehicle", "electricity")))
    assert account_for("fuel", chart).purpose == "vehicle"
    assert account_for("utilities", chart).purpose == "electricity"
    assert account_for("wages", chart) is None


def test_purposes_know_their_kin():
    assert lineage("fuel") == ("fuel", "vehicle", "travel_transport", "travel")
    assert title("vat_payment") == "VAT paid to the tax office" and title("unheard of") == "unheard of"
    assert purposes()["sales"].kind is AccountKind.INCOME
