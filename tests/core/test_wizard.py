"""A wizard walked without a window."""

import pytest

from smeai.core.wizard import Flow, Step, begin

STEPS = (
    Step("file", "File"),
    Step("topics", "Topics", wanted=lambda flow: flow.answer("file") != "labelled"),
    Step("train", "Train"),
)


def walk(*values: object) -> Flow:
    flow = begin(STEPS)
    for value in values:
        flow = flow.answered(value).next()
    return flow


def test_begins_at_the_first_step() -> None:
    flow = begin(STEPS)
    assert (flow.at, flow.first, flow.last, flow.reached) == ("file", True, False, 0)
    assert flow.back() == flow


def test_a_step_without_an_answer_is_not_left() -> None:
    with pytest.raises(ValueError, match="file"):
        begin(STEPS).next()


def test_walks_on_and_back_and_forgets_nothing() -> None:
    flow = walk("plain", "five topics")
    assert (flow.at, flow.position, flow.last) == ("train", 2, True)
    assert flow.back().back().answer("topics") == "five topics"
    assert flow.back().back().reached == 2


def test_a_step_that_is_not_wanted_is_skipped_both_ways() -> None:
    flow = walk("labelled")
    assert flow.keys == ("file", "train")
    assert flow.at == "train"
    assert flow.back().at == "file"


def test_the_same_answer_keeps_what_rests_on_it() -> None:
    flow = walk("plain", "five topics").go(0)
    assert flow.answered("plain").reached == 2
    assert flow.answered("other").answers == (("file", "other"),)
    assert flow.answered("other").reached == 1


def test_only_reached_steps_can_be_chosen() -> None:
    flow = walk("plain")
    assert flow.go(0).at == "file"
    with pytest.raises(ValueError, match="2"):
        flow.go(2)


def test_the_last_step_stays() -> None:
    flow = walk("plain", "five topics").answered("model")
    assert flow.next().at == "train"


def test_a_saved_flow_goes_on_where_it_was() -> None:
    saved = walk("plain")
    assert begin(STEPS, saved.answers, saved.at) == saved
