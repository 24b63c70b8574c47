"""Which figures follow from what is known of a business."""

from smeai.core.business.business import Business, Given, differs, figure, hour, key_of, shared
from smeai.core.business.fields import FIELDS, OVERHEAD, WAGE
from smeai.core.kpi import Input, Origin, Unit
from smeai.core.kpi_chain import CARBON
from smeai.core.revival import revive

MINUTES = Input("minutes_hand", "Minutes a person needs", 4.0, Unit.MINUTES, Origin.ASSUMPTION, "a common value")
WRONG = Input("cost_wrong", "Cost of a wrong one", 10.0, Unit.MONEY, Origin.ASSUMPTION, "a common value")
DEFAULTS = (MINUTES, WRONG)


def test_nothing_is_shared_before_anything_is_known() -> None:
    assert shared(Business(), "chat", "EUR", DEFAULTS) == {}
    assert figure(Business(), WAGE) == WAGE


def test_a_country_fills_what_was_not_entered() -> None:
    business = Business("DE").with_given("wage", Given(24.0, at="2026-11-23"))
    found = shared(business, "chat", "EUR", DEFAULTS)
    assert (found["wage"].value, found["wage"].origin, found["wage"].source) == (
        24.0,
        Origin.YOURS,
        "entered for the whole business, 23 November 2026",
    )
    assert found["price_kwh"].origin is Origin.ASSUMPTION and "2024" in found["price_kwh"].source
    assert "cost_wrong" not in found  # a common value of a euro country is the common value


def test_an_hour_is_the_wage_and_what_is_on_top() -> None:
    business = Business("DE").with_given("wage", Given(24.0)).with_given("overhead", Given(0.25))
    assert (hour(business).value, hour(business).origin) == (30.0, Origin.YOURS)
    assert shared(business)["wage_hour"].value == 30.0


def test_an_hour_is_as_sure_as_the_less_sure_of_both() -> None:
    business = Business("DE").with_given("wage", Given(24.0))
    assert hour(business).origin is Origin.ASSUMPTION
    assert hour(business.with_given("overhead", Given(0.2, Origin.MEASURED))).origin is Origin.MEASURED
    assert "€\u00a024.00 an hour (yours) and 30\u00a0% on top (assumption)" in hour(business).source


def test_each_pilot_has_its_own_minutes() -> None:
    timed = Given(3.2, Origin.MEASURED, "timed by hand", "2026-11-23", low=2.9, high=3.5, n=10)
    business = Business().with_given(key_of("minutes_hand", "chat"), timed)
    chat = shared(business, "chat", defaults=DEFAULTS)["minutes_hand"]
    assert (chat.value, chat.low, chat.high, chat.origin) == (3.2, 2.9, 3.5, Origin.MEASURED)
    assert chat.source == "timed by hand, 10 items, 23 November 2026"
    assert shared(business, "books", defaults=DEFAULTS) == {}
    assert key_of("watts", "chat") == "watts"


def test_money_is_never_converted_in_silence() -> None:
    business = Business("CH").with_given("wage", Given(40.0)).with_given("chat.minutes_hand", Given(3.0))
    there, here = (shared(business, "chat", currency, DEFAULTS) for currency in ("EUR", "CHF"))
    assert differs(business, "EUR") and not differs(business, "CHF")
    assert not any(each.unit is Unit.MONEY for each in there.values())
    assert there["minutes_hand"].value == 3.0 and there["grid_co2"].unit is Unit.GRAMS
    assert here["wage_hour"].value == 48.0


def test_a_common_value_in_another_currency_says_how_it_was_made() -> None:
    wrong = shared(Business("JP"), "chat", "JPY", DEFAULTS)["cost_wrong"]
    assert (wrong.value, wrong.origin) == (1600.0, Origin.ASSUMPTION)  # 10 x 165, to two figures
    assert wrong.source.startswith("a common value of €\u00a010, at 165 JPY for a euro, 2025")


def test_what_is_usual_in_a_country_is_no_money_of_another_currency() -> None:
    business = Business("CH", "EUR")
    assert business.money == "EUR"
    assert figure(business, WAGE) == WAGE
    assert figure(business, OVERHEAD).value == 0.2
    assert figure(business, CARBON).value == 35


def test_it_comes_back_from_plain_json() -> None:
    from dataclasses import asdict

    business = Business("DE", "", (("watts", Given(30.0, Origin.MEASURED, "RAPL", "2026-11-23", n=1)),))
    assert revive(Business, asdict(business)) == business
    assert business.with_given("watts", None) == Business("DE")


def test_every_field_has_a_default_that_says_what_it_is() -> None:
    assert all(each.origin is Origin.ASSUMPTION and each.source for each in FIELDS.values())
