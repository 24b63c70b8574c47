import pytest

from smeai.storage import changes
from smeai.storage.frozen import freeze
from smeai.storage.workspace import Workspace
from tests.storage.pictures import answers, labels


def test_a_renamed_topic_is_one_step_with_a_name(workspace, pilot):
    workspace.save_state(pilot.id, {"topics": ["Refund"], "locked": ["Refund"]})
    workspace.labels.set_labels(pilot.id, {str(n): "Refund" for n in range(300)}, "label 300 rows Refund")
    workspace.labels.set_label(pilot.id, "x", "Other")
    workspace.templates.set_template(pilot.id, "Refund", "en", "You get it back.")
    before = labels(workspace, pilot), answers(workspace, pilot), workspace.pilots.get(pilot.id).state
    workspace.topics.rename(pilot.id, "Refund", "Returns", state={"topics": ["Returns"], "locked": ["Returns"]})
    assert labels(workspace, pilot) == {**{str(n): "Returns" for n in range(300)}, "x": "Other"}
    assert answers(workspace, pilot) == {("Returns", "en"): "You get it back."}
    assert workspace.changes.undoable(pilot.id).title == "Undo: rename topic Refund to Returns"
    workspace.undo(pilot.id)
    assert (labels(workspace, pilot), answers(workspace, pilot), workspace.pilots.get(pilot.id).state) == before
    assert workspace.changes.redoable(pilot.id).title == "Redo: rename topic Refund to Returns"
    workspace.redo(pilot.id)
    assert workspace.pilots.get(pilot.id).state == {"topics": ("Returns",), "locked": ("Returns",)}


def test_merged_topics_keep_the_answers_of_the_one_that_stays(workspace, pilot):
    for topic, language, text in (("A", "en", "a"), ("A", "de", "a-de"), ("B", "en", "b")):
        workspace.templates.set_template(pilot.id, topic, language, text)
    workspace.topics.rename(pilot.id, "A", "B", name="merge A into B")
    assert answers(workspace, pilot) == {("B", "en"): "b", ("B", "de"): "a-de"}
    workspace.undo(pilot.id)
    assert len(answers(workspace, pilot)) == 3


def test_a_dropped_topic_comes_back_whole(workspace, pilot):
    workspace.labels.set_labels(pilot.id, {"1": "A", "2": "B"})
    workspace.templates.set_template(pilot.id, "A", "en", "a")
    workspace.save_state(pilot.id, {"topics": ["A", "B"]})
    workspace.topics.drop(pilot.id, "A", state={"topics": ["B"]})
    assert (labels(workspace, pilot), answers(workspace, pilot)) == ({"2": "B"}, {})
    workspace.undo(pilot.id)
    assert (labels(workspace, pilot), answers(workspace, pilot)) == ({"1": "A", "2": "B"}, {("A", "en"): "a"})


def test_the_history_outlives_a_restart(workspace, pilot):
    workspace.labels.set_label(pilot.id, "1", "A")
    workspace.labels.set_label(pilot.id, "1", "B")
    labelled = workspace.labels.all_labels(pilot.id)
    workspace.undo(pilot.id)
    workspace.close()
    with Workspace.open(workspace.folder) as again:
        assert labels(again, pilot) == {"1": "A"}
        again.redo(pilot.id)
        assert again.labels.all_labels(pilot.id) == labelled
        again.undo(pilot.id)
        again.undo(pilot.id)
        assert labels(again, pilot) == {}
        assert again.undo(pilot.id) is None


def test_a_dragged_slider_is_one_step(workspace, pilot):
    workspace.save_state(pilot.id, {"threshold": 0.5, "wage": 20})
    for value in (0.6, 0.7, 0.8):
        workspace.save_state(pilot.id, {"threshold": value, "wage": 20}, "move the threshold", merge=True)
    workspace.save_state(pilot.id, {"threshold": 0.8, "wage": 30}, "change the wage", merge=True)
    workspace.undo(pilot.id)
    assert workspace.pilots.get(pilot.id).state == {"threshold": 0.8, "wage": 20}
    workspace.undo(pilot.id)
    assert workspace.pilots.get(pilot.id).state == {"threshold": 0.5, "wage": 20}
    workspace.redo(pilot.id)
    assert workspace.pilots.get(pilot.id).state == {"threshold": 0.8, "wage": 20}


@pytest.mark.parametrize(("old", "new"), [(1, True), (1, 1.0), (0, False), ([1], [True]), (None, False)])
def test_what_python_calls_equal_is_saved_all_the_same(workspace, pilot, old, new):
    workspace.save_state(pilot.id, {"value": old})
    assert workspace.save_state(pilot.id, {"value": new}).name == "change value"
    assert repr(workspace.pilots.get(pilot.id).state["value"]) == repr(freeze(new))


def test_saving_what_is_there_is_no_step(workspace, pilot):
    workspace.save_state(pilot.id, {"a": [1, 2], "b": None})
    workspace.labels.set_label(pilot.id, "1", "A")
    workspace.undo(pilot.id)
    assert workspace.save_state(pilot.id, {"b": None, "a": (1, 2)}) is None
    assert workspace.labels.clear(pilot.id, "1") is None
    assert workspace.changes.redoable(pilot.id).name == "label a row A"


def test_each_pilot_has_its_own_history(workspace, pilot):
    other = workspace.pilots.create("chat", "Other")
    workspace.labels.set_label(pilot.id, "1", "A")
    workspace.labels.set_label(other.id, "1", "B")
    workspace.undo(pilot.id)
    workspace.save_state(other.id, {"a": 1})
    assert (labels(workspace, pilot), labels(workspace, other)) == ({}, {"1": "B"})
    assert workspace.redo(pilot.id).name == "label a row A"


def test_the_oldest_steps_are_forgotten(workspace, pilot, monkeypatch):
    monkeypatch.setattr(changes, "DEPTH", 5)
    for number in range(9):
        workspace.save_state(pilot.id, {"n": number})
    assert [change.after[0][2] for change in workspace.changes.list(pilot.id)] == [(n,) for n in range(4, 9)]
    while workspace.undo(pilot.id):
        pass
    assert workspace.pilots.get(pilot.id).state == {"n": 3}
