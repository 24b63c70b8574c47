"""Any walk through bookings, months, rules and undo agrees with plain pictures of the books."""

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from smeai.actions import workspaces
from smeai.actions.ledger import suggesting
from smeai.errors import DataError
from smeai.usecases.books.rule import Rule
from smeai.usecases.books.views import Filter
from tests.actions.ledger.conftest import Books
from tests.usecases.books.ledger.made import CHART, FakeSuggester, file, line

LINES = 70  # from January to March
ACCOUNTS = st.sampled_from([account.code for account in CHART.accounts])
TARGETS = st.sampled_from([Filter(), Filter(text="amazon"), Filter(month="2026-02"), Filter(undone_only=True, lane="review")]) | st.lists(
    st.integers(0, LINES - 1), min_size=1, max_size=3
).map(tuple)
MONTHS = st.sampled_from(["2026-01", "2026-02"])


class Walk(RuleBasedStateMachine):
    """A picture is: account, note and source of each line, "" while it is open; closed months; rules."""

    folder = None  # set for the run, below
    count = 0

    @initialize()
    def start(self):
        Walk.count += 1
        self.books = Books(self.folder / str(Walk.count))
        self.books.take(file([line(i) for i in range(LINES)]))
        self.books.use_chart(CHART)
        open = dict.fromkeys(range(LINES), ("", "", ""))
        self.pictures, self.now = [(open, frozenset(), ())], 0
        self.first = self.books.tally().undo

    def stepped(self, lines=None, closed=None, rules=None):
        old = self.pictures[self.now]
        picture = (old[0] if lines is None else lines, old[1] if closed is None else closed, old[2] if rules is None else rules)
        if picture != old:
            self.pictures[self.now + 1 :] = [picture]
            self.now += 1

    def meant(self, target):
        return [view.place for view in self.books.lines(target)] if isinstance(target, Filter) else list(dict.fromkeys(target))

    def change(self, target, do, account=None):
        """Call `do`, and draw the picture that should follow where `account` says what a line becomes."""
        lines, closed, _ = self.pictures[self.now]
        days = {view.place: view.date[:7] for view in self.books.lines()}
        meant, suggested = self.meant(target), {view.place: (view.account, view.source) for view in self.books.lines()}
        free = [place for place in meant if days[place] not in closed]
        try:
            done = do()
        except DataError:
            assert meant and not [place for place in free if account(lines[place], suggested[place]) is not None]
            return
        after = {place: account(lines[place], suggested[place]) for place in free}
        changed = {place: value for place, value in after.items() if value is not None and value != lines[place]}
        assert done.changed == len(changed)
        self.stepped({**lines, **changed})

    @rule(which=TARGETS, account=ACCOUNTS, note=st.sampled_from(["", "note"]))
    def book(self, which, account, note):
        self.change(which, lambda: self.books.book(which, account, note=note), lambda old, _: (account, note or old[1], "person"))

    @rule(which=TARGETS)
    def accept(self, which):
        self.change(which, lambda: self.books.accept(which), lambda old, said: None if old[2] else (said[0], old[1], said[1]))

    @rule(which=TARGETS)
    def unsettle(self, which):
        self.change(which, lambda: self.books.unsettle(which), lambda old, _: ("", old[1], ""))

    @rule(which=TARGETS, note=st.sampled_from(["", "a", "b"]))
    def annotate(self, which, note):
        self.change(which, lambda: self.books.annotate(which, note), lambda old, _: (old[0], note, old[2]))

    @rule(month=MONTHS)
    def close(self, month):
        self.books.close_month(month)
        self.stepped(closed=self.pictures[self.now][1] | {month})

    @rule(month=MONTHS)
    def reopen(self, month):
        self.books.reopen_month(month)
        self.stepped(closed=self.pictures[self.now][1] - {month})

    @rule(key=st.sampled_from(["x", "y"]), account=ACCOUNTS)
    def save_rule(self, key, account):
        self.books.save_rule(Rule(key, account, name="amazon", created="2026-01-01"))
        kept = dict(self.pictures[self.now][2])
        self.stepped(rules=tuple({**kept, key: account}.items()))

    @rule()
    def undo(self):
        if self.now:
            self.books.undo()
            self.now -= 1

    @rule()
    def redo(self):
        self.books.redo()
        self.now += self.now + 1 < len(self.pictures)

    @precondition(lambda self: self.now > 1)
    @rule()
    def restart(self):
        seen = self.books.lines()
        self.books.restart()
        assert self.books.lines() == seen

    @rule()
    def save_something_else(self):
        workspaces.opened(self.books.folder).put_state(self.books.pilot, {"page": self.now})

    @invariant()
    def agrees(self):
        lines, closed, rules = self.pictures[self.now]
        views = self.books.lines()
        seen = {view.place: (view.account, view.note, view.source) if view.settled else ("", view.note, "") for view in views}
        assert seen == lines
        assert set(self.books.open().closed) == closed
        assert tuple((view.key, view.account) for view in self.books.rules()) == rules
        tally = self.books.tally()
        assert (tally.undo == self.first, bool(tally.redo)) == (self.now == 0, self.now + 1 < len(self.pictures))

    def teardown(self):
        if hasattr(self, "books"):
            workspaces.close(self.books.folder)


def test_any_walk_through_the_books_agrees_with_the_pictures(tmp_path, monkeypatch):
    monkeypatch.setattr(Walk, "folder", tmp_path)
    monkeypatch.setattr(suggesting, "suggester", lambda *_: FakeSuggester())
    machine = Walk.TestCase
    machine.settings = settings(
        max_examples=8,
        stateful_step_count=25,
        deadline=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=[HealthCheck.too_slow],
    )
    machine().runTest()
