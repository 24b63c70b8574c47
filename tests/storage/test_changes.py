import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from smeai.storage import changes
from smeai.storage.workspace import Workspace


def labels(workspace, pilot):
    return {label.row_key: label.label for label in workspace.labels.all_labels(pilot.id)}


def answers(workspace, pilot):
    return {(each.topic, each.language): each.text for each in workspace.templates.all_templates(pilot.id)}


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
    assert repr(workspace.pilots.get(pilot.id).state["value"]) == repr(changes.freeze(new))


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


TOPICS = st.sampled_from(["A", "B", "C"])
KEYS = st.sampled_from(["1", "2", "3"])
VALUES = st.none() | st.booleans() | st.integers(0, 2) | st.lists(st.integers(0, 1), max_size=2)


class History(RuleBasedStateMachine):
    """The workspace against a list of whole pictures, one for each step."""

    folder = None  # set for each run of the test, below
    count = 0

    @initialize()
    def start(self):
        History.count += 1
        self.workspace = Workspace.create(self.folder / str(History.count), "W")
        self.pilot = self.workspace.pilots.create("chat", "P")
        self.pictures, self.now = [({}, {}, {})], 0

    def seen(self):
        state = {name: repr(value) for name, value in self.workspace.pilots.get(self.pilot.id).state.items()}
        return labels(self.workspace, self.pilot), answers(self.workspace, self.pilot), state

    def stepped(self, *picture):
        if picture != self.pictures[self.now]:
            self.pictures[self.now + 1 :] = [picture]
            self.now += 1

    @rule(given=st.dictionaries(KEYS, st.none() | TOPICS, min_size=1))
    def label(self, given):
        known, texts, state = self.pictures[self.now]
        self.workspace.labels.set_labels(self.pilot.id, given)
        self.stepped({key: topic for key, topic in {**known, **given}.items() if topic is not None}, texts, state)

    @rule(topic=TOPICS, language=st.sampled_from(["en", "de"]), text=st.sampled_from(["x", "y", ""]))
    def answer(self, topic, language, text):
        known, texts, state = self.pictures[self.now]
        self.workspace.templates.set_template(self.pilot.id, topic, language, text)
        self.stepped(known, {**texts, (topic, language): text}, state)

    @rule(state=st.dictionaries(KEYS, VALUES, max_size=3))
    def save(self, state):
        known, texts, _ = self.pictures[self.now]
        self.workspace.save_state(self.pilot.id, state)
        self.stepped(known, texts, {name: repr(changes.freeze(value)) for name, value in state.items()})

    @rule(old=TOPICS, new=TOPICS)
    def rename(self, old, new):
        known, texts, state = self.pictures[self.now]
        self.workspace.topics.rename(self.pilot.id, old, new)
        moved = {(new, language): text for (topic, language), text in texts.items() if topic == old}
        stay = {key: text for key, text in texts.items() if key[0] != old or old == new}
        self.stepped({key: new if topic == old else topic for key, topic in known.items()}, {**moved, **stay}, state)

    @rule()
    def undo(self):
        assert (self.workspace.undo(self.pilot.id) is not None) == (self.now > 0)
        self.now = max(0, self.now - 1)

    @rule()
    def redo(self):
        more = self.now + 1 < len(self.pictures)
        assert (self.workspace.redo(self.pilot.id) is not None) == more
        self.now += more

    @precondition(lambda self: self.now > 1)
    @rule()
    def restart(self):
        self.workspace.close()
        self.workspace = Workspace.open(self.workspace.folder)

    @invariant()
    def agrees(self):
        assert self.seen() == self.pictures[self.now]

    def teardown(self):
        if hasattr(self, "workspace"):
            self.workspace.close()


def test_any_walk_through_the_history_agrees_with_the_pictures(tmp_path, monkeypatch):
    monkeypatch.setattr(History, "folder", tmp_path)
    machine = History.TestCase
    machine.settings = settings(max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    machine().runTest()
