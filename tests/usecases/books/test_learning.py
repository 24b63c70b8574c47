"""A model learned from a ledger: right on what repeats, the same each time, and whole at the edges."""

from collections.abc import Callable

import numpy as np
import pytest

from smeai.errors import DataError
from smeai.models import ridge
from smeai.models.blend import NGRAMS
from smeai.usecases.books.booker import Booker
from smeai.usecases.books.judging import fit
from smeai.usecases.books.learning import FEWEST, Learned, learn
from smeai.usecases.books.parts import Material, solve
from smeai.usecases.books.reading import Reader, Words, as_graph, vectors
from smeai.usecases.books.suggester import Coded, Lines
from smeai.usecases.books.traits import WIDE, traits
from smeai.usecases.books.units import units
from tests.usecases.books.datasets import gathered, ledger, load

ROWS = 240


@pytest.fixture(scope="module")
def lines() -> Lines:
    return gathered(ledger(ROWS)).lines


@pytest.fixture(scope="module")
def learned(lines: Lines) -> Learned:
    return learn(lines, load)


def _with(lines: Lines, **columns: object) -> Lines:
    return Lines(**{name: columns.get(name, getattr(lines, name)) for name in Lines.__dataclass_fields__})


def _some(values: tuple[str, ...], pick: Callable[[int], int]) -> Coded:
    return Coded(values, np.array([pick(row) for row in range(ROWS)], np.int32))


def test_what_repeats_is_booked_right(learned: Learned) -> None:
    later = gathered(ledger(80, seed=9)).lines
    truth = np.array(later.booked.values)[later.booked.codes]
    said = np.array(learned.booker.accounts)[learned.booker.guess(later).account]
    assert (said == truth).mean() > 0.85
    assert learned.judged.right.mean() > 0.85 and learned.calibration_error < 0.15


def test_the_same_lines_and_seed_give_the_same_model(lines: Lines, learned: Learned) -> None:
    again = learn(lines, load)
    assert again.booker.tuning == learned.booker.tuning and (again.booker.judge == learned.booker.judge).all()
    assert (again.booker.guess(lines).confidence == learned.booker.guess(lines).confidence).all()


def test_judged_lines_are_later_than_what_judged_them(lines: Lines, learned: Learned) -> None:
    assert (np.diff(lines.days[learned.judged.rows].astype(int)) >= 0).all()
    assert len(learned.judged.rows) < ROWS and (np.diff(learned.judged.weight) >= 0).all()


def test_a_graph_scores_as_the_kernel(lines: Lines) -> None:
    known = units(lines)
    words, found = Words.fit(known), vectors(known, load)
    blocks = {NGRAMS: words.transform(known), **found}
    accounts = tuple(sorted({*lines.booked.values}))
    material = Material.of(lines, np.arange(ROWS), accounts, known, blocks)
    solved = solve(material, np.arange(ROWS))
    graph = as_graph(words, known.take(solved.seen), {name: each[solved.seen] for name, each in found.items()}, solved.dual, solved.bias)
    said = Reader(words, graph, load).score(known).scores
    told = ridge.kernel(blocks, {name: block[solved.seen] for name, block in blocks.items()}) @ solved.dual + solved.bias
    assert said == pytest.approx(told, abs=5e-3)  # the graph keeps its words in half precision


def test_lines_may_come_in_any_order(lines: Lines, learned: Learned) -> None:
    turned = np.arange(ROWS)[::-1]
    columns = {name: getattr(lines, name) for name in Lines.__dataclass_fields__}
    back = Lines(**{n: Coded(c.values, c.codes[turned]) if isinstance(c, Coded) else c[turned] for n, c in columns.items()})
    one, other = learned.booker.guess(lines), learned.booker.guess(back)
    assert other.confidence[turned] == pytest.approx(one.confidence, abs=1e-6)
    assert (other.account[turned] == one.account).all()


def _holds(booker: Booker, lines: Lines) -> None:
    guess = booker.guess(lines)
    assert np.isfinite(guess.confidence).all() and ((guess.confidence >= 0) & (guess.confidence <= 1)).all()
    assert guess.weighed.all.sum(axis=1) == pytest.approx(1.0, abs=1e-3)


def test_without_days_it_is_tested_in_folds(lines: Lines) -> None:
    undated = _with(lines, days=np.full(ROWS, np.datetime64("NaT"), "datetime64[D]"))
    made = learn(undated, load)
    assert sorted(made.judged.rows.tolist()) == list(range(ROWS)) and (made.judged.weight == 1).all()
    _holds(made.booker, undated)


def test_one_payee_for_all(lines: Lines) -> None:
    one = _some(("same",), lambda row: 0)
    some = _with(lines, payee=one, counterparty=one, description=one)
    _holds(learn(some, load).booker, some)


def test_each_payee_once(lines: Lines) -> None:
    each = _some(tuple(f"payee {row}" for row in range(ROWS)), lambda row: row)
    some = _with(lines, payee=each)
    _holds(learn(some, load).booker, some)


def test_all_right_is_still_not_certain(lines: Lines) -> None:
    two = _some(("bread", "fuel"), lambda row: row % 2)
    some = _with(lines, payee=two, counterparty=two, description=two, booked=_some(("1", "2"), lambda row: row % 2))
    made = learn(some, load)
    assert made.judged.right.all() and made.judged.confidence.min() > 0.9 and made.judged.confidence.max() < 1
    _holds(made.booker, some)


def test_no_lines_are_no_error(learned: Learned, lines: Lines) -> None:
    columns = {name: getattr(lines, name) for name in Lines.__dataclass_fields__}
    none = Lines(**{name: Coded((), each.codes[:0]) if isinstance(each, Coded) else each[:0] for name, each in columns.items()})
    with pytest.raises(ValueError, match="no texts"):
        learned.booker.guess(none)


@pytest.mark.parametrize("booked", [_some(("1",), lambda row: 0), _some(("", "1", "2"), lambda row: row % 3 if row < FEWEST else 0)])
def test_too_little_is_said_so(lines: Lines, booked: Coded) -> None:
    with pytest.raises(DataError, match="learning needs"):
        learn(_with(lines, booked=booked), load)


def test_a_judge_finds_the_sign_that_tells() -> None:
    rng = np.random.default_rng(0)
    signs = rng.standard_normal((500, 3))
    weights = fit(signs, signs[:, 1] + 0.2 * rng.standard_normal(500) > 0, np.ones(500))
    assert weights[1] > 5 * np.abs(weights[[0, 2]]).max()


def test_traits_tell_round_amounts_and_own_accounts_apart() -> None:
    bank = Coded(("one", "two"), np.array([0, 0, 0, 0, 0, 0, 1], np.int32))
    units_ = np.array([-30000, 30, 1200, 1250, 1299, 1234, 1234])
    packed = traits(units_, np.array([2, 0, 2, 2, 2, 2, 2], np.uint8), bank)
    assert (packed // WIDE).tolist() == [0, 1, 2, 3, 4, 5, 5]
    assert len(set((packed % WIDE).tolist())) == 2
