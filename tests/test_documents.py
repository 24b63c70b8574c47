"""The pages at the root name only commands, files and versions that are there."""

import re
import tomllib
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
PAGES = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md")


@pytest.mark.parametrize("page", PAGES)
def test_every_make_target_exists(page: str) -> None:
    targets = set(re.findall(r"^([\w-]+):", (HOUSE / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make ([\w-]+)", (HOUSE / page).read_text(encoding="utf-8"), re.MULTILINE))
    assert named - targets == set()
    assert named


@pytest.mark.parametrize("page", PAGES)
def test_every_linked_file_exists(page: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (HOUSE / page).read_text(encoding="utf-8"))
    assert [link for link in links if not (HOUSE / link).exists()] == []


def test_the_rooms_drawn_are_the_rooms_built() -> None:
    drawing = (HOUSE / "ARCHITECTURE.md").read_text(encoding="utf-8").partition("```\nsmeai/\n")[2].partition("assets/")[0]
    drawn = {line.split()[0].rstrip("/") for line in drawing.splitlines() if line.startswith("  ") and line.strip()}
    built = {path.name for path in (HOUSE / "smeai").iterdir() if path.is_dir() and any(path.glob("*.py"))}
    assert built - drawn == set()


def test_the_lock_covers_every_dependency() -> None:
    """A dependency without a lock entry would install nowhere but on the machine it was added on."""
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *(line for group in project["dependency-groups"].values() for line in group)]
    locked = set(re.findall(r"^([\w.-]+)==", (HOUSE / "packaging" / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE))
    assert {_normal(line) for line in wanted} - locked == set()


def _normal(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=!~;\[ ]", requirement)[0]).lower()
