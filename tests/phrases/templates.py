"""The templates that the source says, read from its syntax trees."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

SOURCE = Path(__file__).parents[2] / "smeai"
PLACE = {"say": 0, "plural": 1, "Pattern": 0}  # which argument is translated


def said(folder: Path = SOURCE) -> dict[str, str]:
    """Every template that `say`, `plural` or `Pattern` is given, as it stands in the translations, and where it is said.

    The window says nothing of its own: what it calls so is its own affair.
    """
    files = (file for file in sorted(folder.rglob("*.py")) if file.relative_to(folder).parts[0] != "ui")
    return {key: str(file.relative_to(folder.parent)) for file in files for key in _of(file.read_text("utf-8"))}


def _of(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in PLACE:
            yield from _key(node, PLACE[node.func.id])


def _key(call: ast.Call, place: int) -> Iterator[str]:
    named = {each.arg: each.value for each in call.keywords}
    meaning = named.get("meaning") or (call.args[1] if place == 0 and len(call.args) > 1 else None)
    if len(call.args) > place and isinstance(call.args[place], ast.Constant):
        text = call.args[place].value
        yield f"{text}|{meaning.value}" if isinstance(meaning, ast.Constant) else text


def places(text: str) -> set[str]:
    """The names in curly brackets."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def has_words(text: str) -> bool:
    """Whether there is anything to translate beside the places."""
    return any(mark.isalpha() for literal, *_ in Formatter().parse(text) for mark in literal)
