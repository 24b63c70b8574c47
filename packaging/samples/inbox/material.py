"""The hand-written texts, read from the files beside this package.

A file holds sections (``== title``) of one text per line. ``[a|b]`` is a choice, ``{slot}`` a gap,
``\\n`` a line break. Letters before a colon say what a line is: ``S`` short and unadorned, ``F`` a
full message with its own greeting, ``P`` a phone note, ``K`` only during the carrier strike, ``X``
only before Christmas, ``C`` the plain way most people ask, used more often than the others. An answer may
begin with ``(pattern)``: it is for messages in which the pattern is found.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

TEXTS = Path(__file__).parent.parent / "texts"
LANGUAGES = ("en", "de", "es")
_MARKED = re.compile(r"([SFPKXC]{1,2}): ")
_HINTED = re.compile(r"\(([^()]+)\) ")
_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Line:
    """One hand-written text; `marks` as in the module docstring. An answer with a `hint` is for messages that match it."""

    text: str
    marks: str = ""
    hint: str = ""


Sections = Mapping[str, tuple[Line, ...]]


def read_sections(path: Path) -> Sections:
    """Section title -> its lines, in the order of the file."""
    sections: dict[str, list[Line]] = {}
    for raw in path.read_text(encoding="utf-8").splitlines():
        if raw.startswith("== "):
            lines = sections.setdefault(raw[3:].strip(), [])
        elif raw:
            lines.append(_parse(raw))
    return {title: tuple(lines) for title, lines in sections.items()}


def read_messages() -> Mapping[str, Sections]:
    """Language -> sections of what customers write."""
    return {language: read_sections(TEXTS / f"{language}.txt") for language in LANGUAGES}


def read_answers() -> Sections:
    """``language topic`` -> what the shop answers."""
    return read_sections(TEXTS / "answers.txt")


def settle(text: str, random: Random) -> str:
    """`text` with every ``[a|b]`` decided."""
    chosen = _CHOICE.sub(lambda match: random.choice(match[1].split("|")), text)
    return re.sub(r" +(?=[ .,])", "", chosen).strip()


def _parse(raw: str) -> Line:
    marked, hinted = _MARKED.match(raw), _HINTED.match(raw)
    start = max(match.end() if match else 0 for match in (marked, hinted))
    return Line(raw[start:].replace("\\n", "\n"), marked[1] if marked else "", hinted[1] if hinted else "")
