"""Whole workspaces on the command line."""

import json
from pathlib import Path

import pytest

from smeai.actions import projects
from smeai.storage.parcel import sealing
from tests.test_cli import Run, run  # noqa: F401 - a fixture


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "COST", 10)


@pytest.fixture
def shop(run: Run, tmp_path: Path) -> str:  # noqa: F811
    folder = tmp_path / "home" / "workspaces" / "shop"
    assert run("workspace", "new", folder, "--name", "Oak").code == 0
    return str(folder)


def test_a_workspace_travels(run: Run, shop: str, tmp_path: Path) -> None:  # noqa: F811
    file, other = tmp_path / "oak.smeai", tmp_path / "other"
    saved = run("workspace", "export", shop, "--out", file, "--json")
    assert json.loads(saved.out)["name"] == "Oak" and file.is_file()
    projects.let_go(shop)
    opened = run("workspace", "import", file, "--out", other)
    assert opened.out.startswith(f"Opened: “Oak” in {other}, 0 pilots.")
    again = run("workspace", "import", file, "--out", other)
    assert (again.code, again.err) == (1, f"{other} is not empty. Choose a folder that does not exist yet.\n")


def test_a_password_from_a_file_opens_it_and_another_does_not(run: Run, shop: str, tmp_path: Path) -> None:  # noqa: F811
    right, wrong, file = tmp_path / "right", tmp_path / "wrong", tmp_path / "oak.smeai"
    right.write_text("Käse 1\n", "utf-8")
    wrong.write_text("Käse 2\n", "utf-8")
    assert run("workspace", "export", shop, "--out", file, "--password-file", right).code == 0
    for words, said in (([], "is protected with a password"), (["--password-file", wrong], "This password does not open oak.smeai.")):
        ended = run("workspace", "import", file, "--out", tmp_path / "other", *words)
        assert ended.code == 1 and said in ended.err and len(ended.err.splitlines()) == 1
    assert run("workspace", "import", file, "--out", tmp_path / "other", "--password-file", right).code == 0
    projects.let_go(shop)


def test_what_goes_is_listed_and_a_typed_word_is_asked_for(run: Run, shop: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    asked: list[str] = []
    monkeypatch.setattr("typer.prompt", lambda words, **_: asked.append(words) or "no")
    ended = run("workspace", "delete", "--everything", "--portable", tmp_path / "home")
    assert ended.code == 1 and shop in ended.out and "Nothing was deleted." in ended.out and "Type delete" in asked[0]
    assert Path(shop).is_dir()
    assert run("workspace", "delete", "--everything", "--portable", tmp_path / "home", "--yes").code == 0
    assert not Path(shop).exists()


def test_one_workspace_goes_and_the_users_file_stays(run: Run, shop: str) -> None:  # noqa: F811
    own = Path(shop) / "mine.xlsx"
    own.write_bytes(b"x")
    assert run("workspace", "delete", shop, "--yes").code == 0
    assert [path.name for path in Path(shop).iterdir()] == ["mine.xlsx"]
    assert run("workspace", "delete", shop, "--yes").code == 1


def test_words_that_do_not_fit_are_said(run: Run, tmp_path: Path) -> None:  # noqa: F811
    assert run("workspace", "delete").code == 2
    assert run("workspace", "delete", tmp_path, "--everything").code == 2
    assert run("workspace", "export", tmp_path, "--out", tmp_path / "x").code == 1
