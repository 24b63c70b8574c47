"""A run that is stopped and taken up again comes to the same as one that never was, and works less."""

from collections.abc import Iterator
from dataclasses import fields, replace

import numpy as np
import pytest

from smeai.core.progress import Progress, silent
from smeai.errors import Cancelled
from smeai.models.forecasters import pooled, statistical
from smeai.models.forecasters.pretrained import LEVELS, Pretrained
from smeai.models.forecasters.pretrained_inputs import HORIZON
from smeai.usecases.stock import kept as keeping
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import History
from smeai.usecases.stock.kept import FORGETFUL, REACHED, TAKEN_UP, Kept, digest, packed, reached, unpacked
from smeai.usecases.stock.result import Timing
from smeai.usecases.stock.stopped import TESTED, Stopped
from smeai.usecases.stock.study import Studied, study
from tests.usecases.stock.series import history, lumpy, steady

STEPS = 80
OPTIONS = {"horizon": 4.0}


class Shelf(dict[str, bytes]):
    """A store in memory."""

    find = dict.get
    keep = dict.__setitem__


class Counted:
    """A forecaster that counts how many series it was given."""

    def __init__(self) -> None:
        self.asked = 0
        self.model = Pretrained(self._run)

    def _run(self, past: np.ndarray, future: np.ndarray) -> np.ndarray:
        self.asked += len(past)
        level = past[:, -1:, :1] * np.ones((1, HORIZON, 1), np.float32)
        return (level * np.linspace(0.5, 1.5, len(LEVELS), dtype=np.float32)).astype(np.float32)


def shop() -> History:
    return history({**{f"i{n}": steady(STEPS, 8 + 3 * n, n) for n in range(3)}, "lumpy": lumpy(STEPS)}, Frequency.WEEK)


@pytest.fixture(scope="module", autouse=True)
def fitted() -> Iterator[list[str]]:
    """The names of the methods that were fitted, one for each series."""
    found, one = [], statistical._one

    def counted(name: str, *more: object) -> np.ndarray:
        found.append(name)
        return one(name, *more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(statistical, "LONGEST_CYCLE", 1)
        patch.setattr(statistical, "_one", counted)
        patch.setattr(pooled, "ROWS", 400)
        patch.setattr(pooled, "MOMENTS", (2, 4))
        patch.setattr(keeping, "PIECE", 3)
        yield found


@pytest.fixture(scope="module")
def whole(fitted: list[str]) -> tuple[Studied, int, int]:
    """A run without a stop, and how much it worked: series fitted, series the pretrained forecaster was asked for."""
    fitted.clear()
    counted = Counted()
    made = study(shop(), OPTIONS, pretrained=counted.model)
    return made, len(fitted), counted.asked


def until(stop: float) -> Progress:
    def told(fraction: float, sentence: str) -> None:
        if fraction >= stop:
            raise Cancelled

    return told


def same(one: Studied, other: Studied) -> None:
    assert replace(one.result, timing=Timing(0.0)) == replace(other.result, timing=Timing(0.0))
    for part in ("forecast", "tried"):
        mine, theirs = getattr(one.model, part), getattr(other.model, part)
        for field in fields(mine):
            pair = getattr(mine, field.name), getattr(theirs, field.name)
            assert np.array_equal(*pair, equal_nan=True) if isinstance(pair[0], np.ndarray) else pair[0] == pair[1], field.name
    assert np.array_equal(one.model.demand, other.model.demand, equal_nan=True) and one.model.correlation == other.model.correlation


@pytest.mark.parametrize("stop", [0.3, 0.99])
def test_a_run_that_is_taken_up_comes_to_the_same(stop: float, whole: tuple[Studied, int, int], fitted: list[str]) -> None:
    shelf, counted, heard = Shelf(), Counted(), list[str]()
    with pytest.raises(Cancelled):
        study(shop(), OPTIONS, pretrained=counted.model, progress=until(stop), kept=Kept(shelf))
    far, before = reached(shelf), (len(fitted), counted.asked)
    assert far is not None and 0.05 < far <= stop
    fitted.clear()
    counted.asked = 0
    again = study(shop(), OPTIONS, pretrained=counted.model, progress=lambda _, said: heard.append(said), kept=Kept(shelf))
    same(again, whole[0])
    assert TAKEN_UP in heard
    assert len(fitted) < whole[1] and counted.asked < whole[2]
    if stop > TESTED:
        assert len(fitted) <= whole[1] // 2 and before[1] > 0


@pytest.fixture(scope="module")
def filled(whole: tuple[Studied, int, int]) -> Shelf:
    """What a run to the end leaves."""
    shelf = Shelf()
    same(study(shop(), OPTIONS, pretrained=Counted().model, kept=Kept(shelf)), whole[0])
    return shelf


def test_what_is_all_there_is_not_worked_out_again_and_what_is_damaged_is(
    filled: Shelf, whole: tuple[Studied, int, int], fitted: list[str]
) -> None:
    damaged = sorted(name for name in filled if name != REACHED)[::4]
    shelf, counted = Shelf(filled), Counted()
    for place, name in enumerate(damaged):
        shelf[name] = (shelf[name][:40], b"", packed({"mean": np.zeros(3), "quantiles": np.zeros(3)}))[place % 3]
    fitted.clear()
    same(study(shop(), OPTIONS, pretrained=counted.model, kept=Kept(shelf)), whole[0])
    assert 0 < len(fitted) + counted.asked < (whole[1] + whole[2]) / 2
    assert shelf.keys() == filled.keys() and all(shelf[name] == filled[name] for name in damaged)


def test_other_sales_find_nothing(filled: Shelf, fitted: list[str]) -> None:
    shelf, heard, past = Shelf(filled), list[str](), shop()
    quantity = past.quantity.copy()
    quantity[:, 3] += 1
    fitted.clear()
    study(replace(past, quantity=quantity), OPTIONS, progress=lambda _, said: heard.append(said), kept=Kept(shelf))
    assert TAKEN_UP not in heard and fitted


def test_another_version_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf, made = Shelf(), list[int]()

    def make(progress: Progress) -> dict[str, np.ndarray]:
        made.append(1)
        return {"mean": np.zeros(2)}

    for _ in range(2):
        Kept(shelf).recall(("a",), {"mean": (2,)}, make, silent)
    assert len(made) == 1
    monkeypatch.setattr(keeping, "__version__", "another")
    Kept(shelf).recall(("a",), {"mean": (2,)}, make, silent)
    assert len(made) == 2


def test_nothing_pressed_and_nothing_pickled_is_read() -> None:
    import io

    pressed, objects = io.BytesIO(), io.BytesIO()
    np.savez_compressed(pressed, mean=np.zeros(3000))
    np.savez(objects, mean=np.array([{}, None, 1]))
    assert unpacked(pressed.getvalue(), {"mean": (3000,)}) is None
    assert unpacked(objects.getvalue(), {"mean": (3,)}) is None
    good = unpacked(packed({"mean": np.arange(3.0)}), {"mean": (3,)})
    assert good is not None and good["mean"].tolist() == [0, 1, 2]


@pytest.mark.parametrize("data", [b"", b"{", b"true", b'"x"', b"[1]"])
def test_how_far_it_was_is_only_told_where_it_is_known(data: bytes) -> None:
    assert reached(Shelf({REACHED: data})) is None and reached(Shelf()) is None
    assert reached(Shelf({REACHED: b"7.5"})) == 1.0


def test_a_digest_tells_apart_what_looks_alike() -> None:
    grid = np.arange(6.0)
    alike = [(1, 2), ((1,), 2), (1, (2,)), ("1", 2), (1.0, 2), grid, grid.reshape(2, 3), grid.astype(np.float32), (), None, False]
    assert len({digest(each) for each in alike}) == len(alike)
    assert digest(("a", grid)) == digest(("a", grid.copy()))


def test_without_a_store_nothing_is_heard_of() -> None:
    def told(fraction: float, sentence: str) -> None:
        raise AssertionError

    assert FORGETFUL.heard(told) is told


def test_a_stop_is_told_in_two_shares() -> None:
    assert Stopped.at(TESTED / 2) == Stopped(0.5, 0.0) and Stopped.at(1.0) == Stopped(1.0, 1.0)
