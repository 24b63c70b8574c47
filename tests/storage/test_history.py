"""Undo and redo against a plain list of pictures."""

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from smeai.storage.frozen import freeze
from smeai.storage.workspace import Workspace
from tests.storage.pictures import answers, labels

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
        self.stepped(known, texts, {name: repr(freeze(value)) for name, value in state.items()})

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
        undoable, redoable = self.workspace.changes.undoable(self.pilot.id), self.workspace.changes.redoable(self.pilot.id)
        assert (undoable is not None, redoable is not None) == (self.now > 0, self.now + 1 < len(self.pictures))

    def teardown(self):
        if hasattr(self, "workspace"):
            self.workspace.close()


def test_any_walk_through_the_history_agrees_with_the_pictures(tmp_path, monkeypatch):
    monkeypatch.setattr(History, "folder", tmp_path)
    machine = History.TestCase
    machine.settings = settings(
        max_examples=12,
        stateful_step_count=25,
        deadline=None,
        phases=(Phase.explicit, Phase.generate),  # a walk is short enough to read; making it shorter takes minutes of disk writes
        suppress_health_check=[HealthCheck.too_slow],
    )
    machine().runTest()
