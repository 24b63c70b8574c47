"""Proposed topics made one's own, and messages labelled by key."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from smeai.ui.chat import proposals
from smeai.ui.chat.proposal_card import ProposalCard
from smeai.usecases.chat.edits import NONE
from tests.ui.chat import samples
from tests.ui.chat.conftest import Pilot

BARE = replace(samples.STATE, checked=False, result=None, tested=None)
ORDER, REFUND, INVOICE, *_ = samples.PROPOSALS


@pytest.fixture
def topics(pilot: Callable[..., Pilot]) -> Pilot:
    return pilot(replace(BARE, at="topics"), stored=True)


@pytest.fixture
def labels(pilot: Callable[..., Pilot]) -> Pilot:
    return pilot(replace(BARE, at="label", proposals=samples.PROPOSALS), stored=True)


def card(made: Pilot, name: str) -> ProposalCard:
    return next(each for each in made.page.cards if each.proposal.name == name)


def shown(made: Pilot) -> list[str]:
    return [each.name for each in made.book.state.proposals]


def test_topics_are_proposed_on_arrival(topics: Pilot) -> None:
    assert shown(topics) == [each.name for each in samples.PROPOSALS]
    assert topics.asked("chat.propose")[0][2] is None


def test_a_name_is_typed(topics: Pilot) -> None:
    field = card(topics, REFUND.name).name
    field.setFocus()
    field.selectAll()
    topics.bot.keyClicks(field, "Refunds")
    topics.press(Qt.Key.Key_Return)
    assert shown(topics)[1] == "Refunds"
    assert topics.at == "topics"


def test_topics_are_merged_split_dropped_and_it_is_undone(topics: Pilot) -> None:
    card(topics, REFUND.name).merged.emit(REFUND, ORDER)
    assert shown(topics)[0] == ORDER.name and REFUND.name not in shown(topics)
    card(topics, INVOICE.name).dropped.emit(INVOICE)
    assert INVOICE.name not in shown(topics)
    topics.book.undo()
    topics.book.undo()
    assert topics.book.state.proposals == samples.PROPOSALS
    card(topics, INVOICE.name).split.emit(INVOICE)
    assert topics.asked("chat.split")[0][2:] == (samples.PROPOSALS, INVOICE.name)
    assert shown(topics)[-1] == "VAT, number"


def test_one_topic_is_not_enough(topics: Pilot) -> None:
    topics.book.set(proposals=(ORDER,))
    topics.press(Qt.Key.Key_Return)
    assert topics.at == "topics" and topics.page.error


def test_merging_weaves_typical_messages() -> None:
    (both, *_) = proposals.merge(samples.PROPOSALS, ORDER, REFUND)
    assert both.size == ORDER.size + REFUND.size
    assert both.rows[:4] == (2, 62, 3, 63)


def test_keys_label_skip_and_undo(labels: Pilot) -> None:
    labels.press(Qt.Key.Key_2, Qt.Key.Key_0, Qt.Key.Key_S)
    assert labels.book.state.taught == ((300, REFUND.name), (301, NONE))
    assert labels.book.state.skipped == (302,)
    assert labels.page.message.row == 303
    labels.press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert labels.page.message.row == 301


def test_labels_by_hand_count_more_than_proposals(labels: Pilot) -> None:
    labels.runner.answers["chat.teach"] = (replace(samples.TO_LABEL[0], row=2),)
    labels.page._ask()
    labels.press(Qt.Key.Key_5, Qt.Key.Key_Return)
    assert labels.at == "train"
    assert dict(labels.book.state.edits.labels)[2] == samples.PROPOSALS[4].name


def test_when_all_are_done_more_can_be_had(labels: Pilot) -> None:
    labels.press(*[Qt.Key.Key_1] * len(samples.TO_LABEL))
    assert labels.page.message is None
    labels.page._more.click()
    assert len(labels.asked("chat.teach")) == 2


def test_another_topic_is_typed(labels: Pilot) -> None:
    field = labels.page._guesses._other.lineEdit()
    field.setFocus()
    labels.bot.keyClicks(field, "Opening hours")
    labels.press(Qt.Key.Key_Return)
    assert labels.book.state.taught == ((300, "Opening hours"),)
    assert labels.at == "label"
