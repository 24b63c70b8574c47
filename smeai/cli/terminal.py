"""What the command line says, and how it shows that it works."""

import json
import sys
from collections.abc import Callable
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from smeai.errors import SmeaiError, UsageError

say = Console(highlight=False, soft_wrap=True, emoji=False)
hint = Console(stderr=True, highlight=False, soft_wrap=True, emoji=False)


def pairs(words: list[str]) -> dict[str, str]:
    """NAME=VALUE words as a mapping; UsageError for anything else."""
    pairs = [word.partition("=") for word in words]
    for key, equals, value in pairs:
        if not (key and equals and value):
            raise UsageError(f"“{key}{equals}{value}” is not NAME=VALUE.")
    named = {key.strip(): value.strip() for key, _, value in pairs}
    if len(named) < len(pairs):
        raise UsageError("One name was given twice: " + ", ".join(f"{key}={value}" for key, _, value in pairs) + ".", "Give each once.")
    return named


def watched(work: Callable[[Callable[[float, str], None]], Any]) -> Any:
    """Run `work` with a progress bar, where somebody watches."""
    with Bar(
        TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), console=hint, transient=True, disable=not hint.is_terminal
    ) as bar:
        task = bar.add_task("Starting", total=1.0)
        return work(lambda fraction, sentence: bar.update(task, completed=fraction, description=sentence))


def tell(summary: Any, lines: list[str], as_json: bool) -> None:
    """The summary as JSON, or the lines for a person."""
    if as_json:
        sys.stdout.write(json.dumps(summary, ensure_ascii=False, default=str) + "\n")
        return
    for line in lines:
        say.print(line, markup=False)


def plain(error: SmeaiError) -> str:
    """An error as text that Rich does not read as markup."""
    return str(error).replace("[", "\\[")
