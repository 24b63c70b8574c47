"""A statement proves itself, whatever its order; whatever is lost, doubled or turned is found and named."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.core.problem import Severity
from smeai.tabular.statements.proof import MISMATCH, State, prove, prove_file
from smeai.tabular.statements.statement import Balance, Line, PageBalances, Statement, StatementFile

QUICK = settings(max_examples=40, deadline=None)
CENTS = st.integers(-999_999, 999_999).filter(bool).map(lambda cents: Decimal(cents) / 100)
MOVES = st.lists(st.tuples(st.integers(0, 2), CENTS), min_size=1, max_size=15)


def statement(moves, opening="100.00"):
    day, running, lines = date(2026, 1, 5), Decimal(opening), []
    for row, (days, amount) in enumerate(moves, 2):
        day, running = day + timedelta(days), running + amount
        lines.append(Line(day, amount, "EUR", f"booking {row}", balance=running, row=row))
    return Statement("DE1", "EUR", tuple(lines), Balance(Decimal(opening)), Balance(running))


def named(amounts, **changes):
    return replace(statement([(1, Decimal(amount)) for amount in amounts]), **changes)


@QUICK
@given(MOVES)
def test_oldest_and_newest_first(moves):
    straight = statement(moves)
    for lines in (straight.lines, straight.lines[::-1]):
        assert prove(replace(straight, lines=lines)).state is State.OK


@QUICK
@given(MOVES, st.randoms(use_true_random=False))
def test_days_in_any_order(moves, random):
    straight = statement(moves)
    lines = list(straight.lines)
    random.shuffle(lines)
    lines.sort(key=lambda line: line.date)
    assert prove(replace(straight, lines=tuple(lines))).state is State.OK
    assert prove(replace(straight, lines=tuple(lines[::-1]), opening=None, closing=None)).state in (State.OK, State.NONE)


@QUICK
@given(MOVES, st.booleans(), st.randoms(use_true_random=False))
def test_balance_of_the_day_only(moves, on_every_line, random):
    straight = statement(moves)
    ends = {line.date: line.balance for line in straight.lines}
    last = {line.date: line.row for line in straight.lines}
    lines = [line._replace(balance=ends[line.date] if on_every_line or last[line.date] == line.row else None) for line in straight.lines]
    random.shuffle(lines)
    assert prove(replace(straight, lines=tuple(lines))).state is State.OK


@settings(max_examples=120, deadline=None)
@given(MOVES, st.data())
def test_a_lost_doubled_or_changed_line_never_passes(moves, data):
    straight = statement(moves)
    lines = list(straight.lines)
    at = data.draw(st.integers(0, len(lines) - 1))
    what = data.draw(st.sampled_from(["lost", "twice", "turned"]))
    line = lines[at]
    lines[at : at + 1] = {"lost": [], "twice": [line, line._replace(row=99)], "turned": [line._replace(amount=-line.amount)]}[what]
    if data.draw(st.booleans()):
        lines.reverse()
    if data.draw(st.booleans()):
        lines = [each._replace(balance=None) for each in lines]
    proof = prove(replace(straight, lines=tuple(lines)))
    assert proof.state is State.MISMATCH and proof.blocks
    (problem,) = proof.problems
    assert problem.severity is Severity.ERROR and problem.sentence.startswith(MISMATCH)


@QUICK
@given(MOVES, st.data(), CENTS)
def test_the_first_wrong_row_is_named(moves, data, off):
    straight = statement(moves)
    lines = list(straight.lines)
    at = data.draw(st.integers(0, len(lines) - 1))
    lines[at] = lines[at]._replace(amount=lines[at].amount + off)
    assert prove(replace(straight, lines=tuple(lines))).problems[0].row == lines[at].row


def test_nothing_stated_proves_nothing():
    bare = named(["5.00", "-2.00"], opening=None)
    bare = replace(bare, closing=None, lines=tuple(line._replace(balance=None) for line in bare.lines))
    assert prove(bare).state is State.NONE
    assert prove(Statement("", "", ())).state is State.NONE


def test_an_empty_statement_keeps_its_balance():
    assert prove(Statement("", "", (), Balance(Decimal(7)), Balance(Decimal(7)))).state is State.OK
    proof = prove(Statement("", "", (), Balance(Decimal(7)), Balance(Decimal(8))))
    assert proof.state is State.MISMATCH and proof.problems[0].row is None


def test_a_missing_line_is_guessed():
    whole = named(["10.00", "-12.30", "4.00"])
    problem = prove(replace(whole, lines=whole.lines[:1] + whole.lines[2:])).problems[0]
    assert problem.row == 4 and "the bank states 101.70, the lines make 114.00; the difference is -12.30" in problem.sentence
    assert problem.hint.startswith("A line of -12.30 seems to be missing")


def test_a_doubled_line_is_guessed():
    whole = named(["10.00", "-12.30", "4.00"])
    lines = tuple(line._replace(balance=None) for line in (*whole.lines[:2], whole.lines[1]._replace(row=9), whole.lines[2]))
    assert "row 9 seems to be there twice" in prove(replace(whole, lines=lines)).problems[0].hint


def test_a_turned_sign_is_guessed():
    whole = named(["10.00", "-12.30", "4.00"])
    lines = (whole.lines[0], whole.lines[1]._replace(amount=Decimal("12.30")), whole.lines[2])
    assert "sign of 12.30 in row 3 seems to be swapped" in prove(replace(whole, lines=lines)).problems[0].hint


def test_all_signs_turned_are_guessed():
    whole = named(["10.00", "-12.30", "4.00"])
    lines = tuple(line._replace(amount=-line.amount) for line in whole.lines)
    assert prove(replace(whole, lines=lines)).problems[0].hint.startswith("All signs")


def test_a_misread_balance_is_guessed():
    whole = named(["10.00", "-12.30", "4.00"])
    lines = (whole.lines[0], whole.lines[1]._replace(balance=Decimal("79.70")), whole.lines[2])
    problem = prove(replace(whole, lines=lines)).problems[0]
    assert problem.row == 3 and "balance stated on this row seems to be misread" in problem.hint


def test_pages_are_proved_and_named():
    whole = named(["10.00", "-12.30", "4.00"])
    lines = tuple(line._replace(balance=None, page=page) for line, page in zip(whole.lines, (1, 2, 2), strict=True))
    pages = (PageBalances(1, None, Decimal("110.00")), PageBalances(2, Decimal("110.00"), Decimal("101.70")))
    right = Statement("", "", lines, pages=(PageBalances(1, Decimal(100), Decimal(110)), pages[1]))
    assert prove(right) == replace(prove(right), state=State.OK, checks=2)
    lost = prove(replace(right, lines=lines[:2]))
    assert lost.state is State.MISMATCH and "on page 2" in lost.problems[0].sentence


def test_statements_that_follow_each_other():
    first = named(["10.00"])
    second = statement([(1, Decimal("5.00"))], opening="110.00")
    third = statement([(1, Decimal("5.00"))], opening="215.00")
    assert prove_file(StatementFile("a.sta", "MT940", (first, second))).problems == ()
    assert prove_file(StatementFile("a.sta", "MT940", (second, first))).problems == ()
    gap = prove_file(StatementFile("a.sta", "MT940", (first, second, third)))
    assert gap.state is State.OK and "ends with 115.00" in gap.problems[0].sentence and gap.problems[0].row is None


def test_a_file_is_as_right_as_its_worst_statement():
    right, wrong = named(["10.00"]), named(["10.00"], closing=Balance(Decimal(3)))
    assert prove_file(StatementFile("a", "OFX", (right, wrong))).state is State.MISMATCH
    assert prove_file(StatementFile("a", "OFX", ())).state is State.NONE


def test_many_lines_take_little_more_than_a_walk():
    random = Random(3)
    many = statement([(0, Decimal(random.randrange(1, 99999)) / 100) for _ in range(20_000)])
    assert prove(many).checks == 20_001
