"""Built folders: kept, copied from the cache, built; never half there."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.scripts import scripts

Build = Callable[[Path], None]


@pytest.fixture
def store() -> Iterator[ModuleType]:
    with scripts("models", "store") as (module,):
        yield module


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SMEAI_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "things"


def _build(folder: Path) -> None:
    (folder / "a").write_text("1")
    (folder / "deep").mkdir()
    (folder / "deep" / "b").write_text("2")


def _never(folder: Path) -> None:
    raise AssertionError("built although it was there")


def test_builds_once_and_then_keeps(store: ModuleType, tmp_path: Path) -> None:
    target = tmp_path / "one" / "things"
    assert store.ensure(target, "things", "k", _build) == "built"
    assert (target / "deep" / "b").read_text() == "2"
    assert store.ensure(target, "things", "k", _never) == "kept"


def test_a_second_checkout_copies(store: ModuleType, tmp_path: Path) -> None:
    store.ensure(tmp_path / "one", "things", "k", _build)
    assert store.ensure(tmp_path / "two", "things", "k", _never) == "copied"
    (tmp_path / "two" / "a").write_text("damage")  # must not reach the cache
    assert store.ensure(tmp_path / "two", "things", "k", _never) == "copied"
    assert (tmp_path / "two" / "a").read_text() == "1"


@pytest.mark.parametrize("harm", [lambda path: path.write_text("x"), lambda path: path.unlink()], ids=["changed", "lost"])
def test_harm_to_both_is_built_again(store: ModuleType, tmp_path: Path, cache: Path, harm: Callable[[Path], None]) -> None:
    target = tmp_path / "one"
    store.ensure(target, "things", "k", _build)
    harm(target / "a")
    harm(cache / "k" / "a")
    assert store.ensure(target, "things", "k", _build) == "built"
    assert store.whole(target, "k")


def test_another_key_and_force_build_anew(store: ModuleType, tmp_path: Path) -> None:
    target = tmp_path / "one"
    store.ensure(target, "things", "k", _build)
    assert store.ensure(target, "things", "other", _build) == "built"
    assert store.ensure(target, "things", "other", _build, force=True) == "built"


def test_a_build_that_fails_leaves_what_was_there(store: ModuleType, tmp_path: Path) -> None:
    target = tmp_path / "one" / "things"
    store.ensure(target, "things", "k", _build)

    def fail(folder: Path) -> None:
        (folder / "half").write_text("")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store.ensure(target, "things", "k2", fail)
    assert store.whole(target, "k")
    assert [path.name for path in target.parent.iterdir()] == ["things"]


def test_a_cache_that_cannot_be_written_is_done_without(
    store: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SMEAI_CACHE", str(tmp_path / "file"))
    assert store.ensure(tmp_path / "one", "things", "k", _build) == "built"
    assert "Not kept" in capsys.readouterr().out


def test_old_builds_are_forgotten(store: ModuleType, tmp_path: Path, cache: Path) -> None:
    for number in range(6):
        store.ensure(tmp_path / "one", "things", f"k{number}", _build)
    assert len(list(cache.iterdir())) == store.KEPT
    assert (cache / "k5").is_dir()


def test_the_key_changes_with_every_file_but_not_with_the_place(store: ModuleType, tmp_path: Path) -> None:
    for place in ("x", "y"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "build.py").write_text("1")
    first = store.key(tmp_path / "x")
    assert store.key(tmp_path / "y") == first
    (tmp_path / "y" / "more.lock").write_text("")
    assert store.key(tmp_path / "y") != first
