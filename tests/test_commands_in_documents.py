"""Every command line in the documents is one that smeai understands, and does what is said of it."""

import re
import shlex
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
import typer

from smeai.cli import app

HOUSE = Path(__file__).parents[1]
SAMPLES = HOUSE / "assets" / "samples"
PAGES = [HOUSE / "README.md", *sorted((HOUSE / "docs").rglob("*.md"))]
FILES = {  # what the examples call a file of one's own
    "messages.xlsx": SAMPLES / "web_shop_messages.xlsx",
    "new.xlsx": SAMPLES / "web_shop_messages.xlsx",
    "statement.sta": SAMPLES / "bakery" / "current_august.sta",
    "booked.xlsx": SAMPLES / "bakery" / "booked_until_june.xlsx",
    "new.csv": SAMPLES / "bakery" / "current_july.csv",
    "sales.xlsx": SAMPLES / "shop" / "sales.xlsx",
    "items.xlsx": SAMPLES / "shop" / "items.xlsx",
}
QUICK = ("read", "doctor", "licences", "workspace")
Block = tuple[list[str], ...]


def blocks() -> list[Block]:
    """The commands of each block of the documents, without those that are told twice."""
    found = dict.fromkeys(
        tuple(tuple(shlex.split(line, comments=True)[1:]) for line in re.findall(r"^(?:\.venv/bin/)?smeai .+$", block, re.MULTILINE))
        for page in PAGES
        for block in re.findall(r"^```(?:sh)?\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    )
    return [tuple(map(list, block)) for block in found if block]


def commands() -> list[list[str]]:
    return [list(each) for each in dict.fromkeys(tuple(words) for block in blocks() for words in block)]


def follow(block: Block, folder: Path) -> None:
    """Type the lines one after the other, as somebody would who reads them."""
    for words in block:
        done = subprocess.run([sys.executable, "-m", "smeai", *words], capture_output=True, text=True, cwd=folder, timeout=900, check=False)
        assert done.returncode == 0, f"{' '.join(words)}: {done.stderr or done.stdout}"
        assert [word for flag, word in pairwise(words) if flag in ("--out", "--model") and not (folder / word).exists()] == []


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a file of each name that the examples use."""
    for name, sample in FILES.items():
        shutil.copy(sample, tmp_path / name)
    return tmp_path


def test_there_are_examples() -> None:
    assert {words[0] for words in commands()} >= {"demo", "pilot", "read", "train", "predict", "forecast"}


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_each_line_is_understood(words: list[str]) -> None:
    command = typer.main.get_command(app)
    while words and words[0] in getattr(command, "commands", {}):
        command, words = command.commands[words[0]], words[1:]
    assert not getattr(command, "commands", None), f"no such command: {words[:1]}"
    command.make_context("smeai", list(words), resilient_parsing=False)


def quick() -> list[Block]:
    """The lines of each block that take no time."""
    found = dict.fromkeys(tuple(tuple(words) for words in block if words[0] in QUICK) for block in blocks())
    return [tuple(map(list, block)) for block in found if block]


@pytest.mark.parametrize("block", quick(), ids=lambda block: "; ".join(" ".join(words[:2]) for words in block))
def test_each_quick_line_does_it(block: Block, desk: Path) -> None:
    follow(block, desk)


def long() -> Block:
    """The other lines, each once wherever it writes, in the order one reads them; tests/test_demo.py runs the demos."""
    found = {tuple(_without_place(words)): words for words in reversed(commands())}
    return tuple(reversed([words for words in found.values() if words[0] not in (*QUICK, "demo")]))


def _without_place(words: list[str]) -> list[str]:
    at = words.index("--out") if "--out" in words else len(words)
    return [*words[:at], *words[at + 2 :]]


@pytest.mark.slow
def test_the_long_lines_do_it_in_the_order_one_reads_them(desk: Path) -> None:
    assert {words[0] for words in long()} == {"pilot", "train", "predict", "forecast"}
    follow(long(), desk)
