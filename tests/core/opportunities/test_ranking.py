"""The order of the uses reacts to the answers, and says why."""

import pytest

from smeai.core.opportunities.catalogue import read_catalogue
from smeai.core.opportunities.question import DATA, PAINS, TRADES, Answers
from smeai.core.opportunities.ranking import Ranked, rank
from smeai.core.opportunities.readiness import check_readiness

CATALOGUE = read_catalogue()
SHOP = Answers({"messages": 400, "wage": 30}, {"trade": ("retail",)})


def ranked(answers: Answers, language: str = "en") -> tuple[Ranked, ...]:
    return rank(answers, CATALOGUE, language)


def found(answers: Answers, key: str, language: str = "en") -> Ranked:
    return next(each for each in ranked(answers, language) if each.use.key == key)


def place(answers: Answers, key: str) -> int:
    return [each.use.key for each in ranked(answers)].index(key)


@pytest.mark.parametrize("trade", TRADES)
def test_every_trade_has_twenty_uses_beyond_the_pilots(trade: str) -> None:
    uses = [each.use for each in ranked(Answers(picks={"trade": (trade,)}))]
    assert len({use.key for use in uses if not use.pilot}) >= 20
    assert len({use.title["en"] for use in uses}) == len(uses)


def test_without_a_trade_there_is_no_list() -> None:
    assert ranked(Answers()) == ()


def test_more_messages_bring_messages_to_the_top() -> None:
    assert place(SHOP.with_number("messages", 5), "chat") > 3
    assert place(SHOP.with_number("messages", 9000), "chat") == 0


def test_data_at_hand_and_pains_raise_a_use() -> None:
    bare = found(SHOP, "books").score
    with_data = found(SHOP.with_picks("data", ("bank",)), "books").score
    with_both = found(SHOP.with_picks("data", ("bank",)).with_picks("pains", ("books",)), "books").score
    assert (with_data, with_both) == pytest.approx((2 * bare, 3 * bare))


def test_the_reason_is_a_sentence() -> None:
    answers = SHOP.with_picks("data", ("messages",)).with_picks("pains", ("messages",))
    assert found(answers, "chat").reason == (
        "Because you get 400 messages a month, have what it needs (Past messages) and named “Too many messages” as a burden."
    )
    assert found(answers, "chat", "de").reason.startswith("Weil Sie 400 Nachrichten im Monat bekommen, das Nötige da ist")
    assert found(SHOP, "books").reason == (
        "Because you have 300 bank lines a month (assumed). It ranks lower until this is there: Booked bank lines."
    )


def test_a_use_that_costs_more_than_it_brings_says_so_and_comes_last() -> None:
    tiny = Answers(dict.fromkeys(("messages", "calls", "jobs", "papers", "lines", "items"), 1) | {"people": 1}, {"trade": ("retail",)})
    last = ranked(tiny)[-1]
    assert last.score < 0
    assert last.reason.endswith("At your volume it would cost more than it brings.")


def test_readiness_says_what_is_there_what_is_missing_and_what_to_do() -> None:
    answers = SHOP.with_picks("data", ("messages",)).with_picks("care", ("none",)).with_picks("skill", ("some",))
    found = check_readiness(ranked(answers), answers, CATALOGUE, "en")
    assert "The team gets on with spreadsheets." in found.have
    assert found.missing[0] == "Nobody has time to look at results and correct them."
    assert found.first[0] == "Name one person, and give that person an hour a week."
    assert "Sales history: missing for" in " ".join(found.missing)
    assert any(each.startswith("Export sales") for each in found.first)


def test_the_first_pilot_is_the_best_that_can_be_tested_here() -> None:
    answers = SHOP.with_number("messages", 9000).with_picks("data", DATA).with_picks("pains", PAINS)
    found = check_readiness(ranked(answers), answers, CATALOGUE, "en")
    assert (found.pilot, found.first[0]) == ("chat", "Test “Sort and answer routine messages” here, with your own file.")


def test_without_a_list_only_people_are_asked_for() -> None:
    found = check_readiness((), Answers(), CATALOGUE, "en")
    assert (found.have, found.first, found.pilot, len(found.missing)) == ((), (), "", 2)
