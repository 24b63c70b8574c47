"""A ledger of any size over hand-made lines, as an engine would give it; and its chart."""

from dataclasses import replace
from typing import Any

from smeai.usecases.books.rule import Direction, Rule
from smeai.usecases.books.suggestion import Lane, Source
from smeai.usecases.books.views import (
    AccountView,
    Alike,
    Filter,
    GridPage,
    HistoryEntry,
    LineDetail,
    LineView,
    Opened,
    Outcome,
    Part,
    RuleView,
    Tally,
)
from smeai.workers.dummy import DummyRunner

ACCOUNTS = (
    AccountView("8300", "Sales 7 %", "income", "U7", 210),
    AccountView("3400", "Goods for resale 7 %", "expense", "V7", 140),
    AccountView("4930", "Office supplies", "expense", "V19", 41),
    AccountView("4530", "Fuel", "expense", "V19", 12),
    AccountView("4210", "Rent", "expense", "", 12),
    AccountView("4240", "Gas, power, water", "expense", "V19", 9),
    AccountView("4920", "Telephone", "expense", "V19", 4),
    AccountView("4970", "Bank charges", "expense", "", 0),
    AccountView("1200", "Bank", "asset", "", 0),
)
NAMES = {each.code: each.name for each in ACCOUNTS}
PAYEES = (
    ("Mühle Schröder GmbH", "Invoice 2231 wheat flour type 550, 40 x 25 kg", "-1284.50", "3400", Lane.PROPOSE, Source.MODEL, 0.86),
    ("Amazon EU S.a.r.l.", "302-8891023 Amazon.de order, seller K&T Handel", "-23.99", "4930", Lane.REVIEW, Source.MODEL, 0.54),
    ("Stadtwerke", "Electricity April, contract 88123", "-412.07", "4240", Lane.POST, Source.MEMORY, 0.99),
    ("SumUp", "Card payments 14.04.", "873.20", "8300", Lane.POST, Source.RULE, 1.0),
    ("ARAL 5512", "Card 4417 fuel station", "-61.34", "4530", Lane.PROPOSE, Source.LEXICON, 0.81),
    ("مكتب البناء الحديث", "صيانة الفرن", "-350.00", "", Lane.REVIEW, Source.NONE, 0.0),
    ("Hausverwaltung Kern", "Rent shop April", "-1650.00", "4210", Lane.POST, Source.MEMORY, 0.995),
)


def line(place: int) -> LineView:
    """Line n of the ledger."""
    payee, text, amount, account, lane, source, sure = PAYEES[place % len(PAYEES)]
    day = f"2026-{place // 28 % 12 + 1:02d}-{place % 28 + 1:02d}"
    marks = {1: ("duplicate",), 6: ("transfer",)}.get(place % 41, ())
    tax = next((each.tax for each in ACCOUNTS if each.code == account), "")
    reason = "booked so 12 times, the last time on 2026-03-14" if source is Source.MEMORY else "the words of the text speak for it"
    return LineView(place, day, payee, text, amount, "EUR", account, NAMES.get(account, ""), tax, source, lane, sure, reason, marks=marks)


class FakeLedger:
    """`size` lines, the changes made to them, and the steps that can be undone. Filters by lane and by what is open."""

    def __init__(self, size: int = 300) -> None:
        self.size = size
        self.changed: dict[int, LineView] = {}
        self.steps: list[tuple[str, dict[int, LineView]]] = []
        self.undone: list[tuple[str, dict[int, LineView]]] = []
        self.rules_: dict[str, RuleView] = {}

    def line(self, place: int) -> LineView:
        return self.changed.get(place) or line(place)

    def answers(self) -> dict[str, Any]:
        """The actions by their names."""
        names = (name for name in dir(self) if not name.startswith("_") and callable(getattr(self, name)))
        return {f"ledger.{name.rstrip('_')}": getattr(self, name) for name in names if name not in ("answers", "runner", "line")}

    def runner(self, *, manual: bool = False) -> DummyRunner:
        return DummyRunner(self.answers(), manual=manual)

    def page(self, wanted: Filter, start: int, count: int) -> GridPage:
        if not wanted.lane and not wanted.undone_only and not wanted.text:
            last = min(start + count, self.size)
            return GridPage(start, self.size, tuple(self.line(place) for place in range(start, last)))
        found = [each for each in map(self.line, range(self.size)) if self._fits(each, wanted)]
        return GridPage(start, len(found), tuple(found[start : start + count]))

    def tally(self) -> Tally:
        lanes = [self.line(place).lane for place in range(min(self.size, 500))]
        settled = sum(each.settled for each in self.changed.values())
        undo, redo = (steps[-1][0] if steps else "" for steps in (self.steps, self.undone))
        return Tally(self.size, settled, *(lanes.count(lane) for lane in (Lane.POST, Lane.PROPOSE, Lane.REVIEW)), undo, redo)

    def open(self) -> Opened:
        return Opened(self.tally(), ("2026-01", "2026-02"), (), ("DE02",), ("EUR",), ("april.mt940",), "SKR03")

    def accounts(self, search: str = "") -> tuple[AccountView, ...]:
        words = search.casefold().split()
        return tuple(each for each in ACCOUNTS if all(each.code.startswith(word) or word in each.name.casefold() for word in words))

    def detail(self, place: int) -> LineDetail:
        shown = self.line(place)
        others = (("4930", 0.31), ("3400", 0.08)) if shown.account != "4930" else (("4530", 0.22),)
        alikes = tuple(Alike(f"2026-0{n}-14", shown.payee, shown.description, shown.amount, shown.account) for n in (3, 2, 1))
        history = (HistoryEntry("2026-04-02 09:14", "Ada", "booked", "", shown.account or "4930"),)
        return LineDetail(shown, f"{shown.reason}.", alikes if shown.account else (), others, history)

    def accept(self, target: Filter | tuple[int, ...]) -> Outcome:
        return self._step("accept {}", {place: replace(self.line(place), settled=True) for place in self._places(target)})

    def book(self, target: Filter | tuple[int, ...], account: str) -> Outcome:
        return self._step(f"book {{}} to {account}", {place: self._booked(place, account) for place in self._places(target)})

    def unsettle(self, target: Filter | tuple[int, ...]) -> Outcome:
        return self._step("reopen {}", {place: line(place) for place in self._places(target)})

    def split(self, place: int, parts: tuple[Part, ...]) -> Outcome:
        return self._step("split {}", {place: replace(self.line(place), parts=parts, settled=True)})

    def annotate(self, target: tuple[int, ...], note: str) -> Outcome:
        return self._step("note on {}", {place: replace(self.line(place), note=note) for place in target})

    def undo(self) -> Tally:
        name, before = self.steps.pop()
        self.undone.append((name, {place: self.line(place) for place in before}))
        self.changed.update(before)
        return self.tally()

    def redo(self) -> Tally:
        name, after = self.undone.pop()
        self.steps.append((name, {place: self.line(place) for place in after}))
        self.changed.update(after)
        return self.tally()

    def try_rule(self, place: int | Rule, account: str = "") -> RuleView:
        rule = place if isinstance(place, Rule) else Rule("new", account, payee=self.line(place).payee)
        other = (Alike("2026-02-11", rule.payee, "Return", "-12.00", "4970"),) if rule.direction is not Direction.OUT else ()
        return RuleView(rule.key, rule.sentence(), rule.account, True, 31 - len(other), other, "", rule, len(other))

    def rules(self) -> tuple[RuleView, ...]:
        return tuple(self.rules_.values())

    def offers(self) -> tuple[RuleView, ...]:
        if "offer" in self.rules_:
            return ()
        why = "You booked 14 lines like this to 4930; make it a rule?"
        return (RuleView("offer", "Lines of Amazon EU S.a.r.l. go to 4930.", "4930", True, 31, (), why),)

    def save_rule(self, rule: RuleView) -> Outcome:
        self.rules_[rule.key] = rule
        return self._step("save a rule", {})

    def post(self) -> Outcome:
        return self.accept(Filter(lane=Lane.POST, undone_only=True))

    def move_rule(self, key: str, place: int) -> Outcome:
        order = [each for each in self.rules_ if each != key]
        self.rules_ = {each: self.rules_[each] for each in (*order[:place], key, *order[place:])}
        return self._step("move a rule", {})

    def delete_rule(self, key: str) -> Outcome:
        self.rules_.pop(key)
        return self._step("delete a rule", {})

    def dismiss_offer(self, key: str) -> Outcome:
        self.rules_["offer"] = RuleView("offer", "", "", False, 0, ())
        return self._step("dismiss an offer", {})

    def _booked(self, place: int, account: str) -> LineView:
        name = NAMES.get(account, "")
        return replace(self.line(place), account=account, account_name=name, settled=True, source=Source.PERSON, confidence=1.0)

    def _places(self, target: Filter | tuple[int, ...]) -> tuple[int, ...]:
        if not isinstance(target, Filter):
            return target
        return tuple(place for place in range(self.size) if self._fits(self.line(place), target))

    def _fits(self, each: LineView, wanted: Filter) -> bool:
        text = f"{each.payee} {each.description} {each.amount}".casefold()
        return wanted.lane in ("", each.lane) and not (wanted.undone_only and each.settled) and wanted.text.casefold() in text

    def _step(self, name: str, after: dict[int, LineView]) -> Outcome:
        name = name.format(f"{len(after)} lines")
        self.steps.append((name, {place: self.line(place) for place in after}))
        self.undone.clear()
        self.changed.update(after)
        return Outcome(len(after), 0, f"{name.capitalize()}.", self.tally())
