"""The house as ARCHITECTURE.md describes it: each rule holds here, and is shown to catch its breach."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture import code, rooms, text
from tests.architecture.graph import Tree, cycles

HOUSE = Path(__file__).parents[1]
BROAD_HANDLERS = frozenset(
    {
        "smeai/workers/engine.py",  # the worker boundary
        "smeai/cli/__init__.py",  # the boundary of the command line
        "smeai/tabular/spreadsheet.py",  # a Rust panic is a BaseException whose class cannot be imported; the rest is raised again
        "smeai/models/forecasters/statistical.py",  # the library raises a bare Exception where a history suits it not
    }
)
PIPE = frozenset({"smeai/workers/messages.py"})  # pickles between our own two processes, never into a file

RULES: dict[str, Callable[[Tree], list[str]]] = {
    "every module is in a room": rooms.unlisted,
    "imports go down": rooms.upward,
    "use cases do not know each other": rooms.nosy_use_cases,
    "no cycles": cycles,
    "Qt only in ui and workers": rooms.misplaced_qt,
    "core needs no library": rooms.core_libraries,
    "nothing heavy in the window": rooms.heavy_in_window,
    "no stored code": lambda tree: code.unsafe(tree, PIPE),
    "few broad handlers": lambda tree: code.broad_handlers(tree, BROAD_HANDLERS),
    "modules are nouns": code.vague_names,
    "short files and functions": code.overlong,
}

BREACHES = [
    ("every module is in a room", {"extras/x.py": ""}),
    ("imports go down", {"core/x.py": "from smeai.ui import y", "ui/y.py": ""}),
    ("imports go down", {"core/x.py": "def f():\n    from smeai.ui.y import z", "ui/y.py": ""}),
    ("imports go down", {"core/x.py": "import typing\nif typing.TYPE_CHECKING:\n    import smeai.ui.y", "ui/y.py": ""}),
    ("imports go down", {"core/x.py": "from ..ui import y", "ui/y.py": ""}),
    ("imports go down", {"core/x.py": "from importlib import import_module\nimport_module('smeai.ui.y')", "ui/y.py": ""}),
    ("imports go down", {"tabular/x.py": "import smeai.models.y", "models/y.py": ""}),
    ("imports go down", {"cli.py": "from smeai.workers import y", "workers/y.py": ""}),
    ("use cases do not know each other", {"usecases/chat/x.py": "from smeai.usecases.stock import y", "usecases/stock/y.py": ""}),
    (
        "no cycles",
        {"core/x.py": "from smeai.core import y", "core/y.py": "from smeai.core import z", "core/z.py": "from smeai.core.x import f"},
    ),
    ("no cycles", {"core/x.py": "from smeai.core import y", "core/y.py": "def f():\n    import smeai.core.x"}),
    ("Qt only in ui and workers", {"actions/x.py": "def f():\n    from PySide6.QtCore import QObject"}),
    ("core needs no library", {"core/x.py": "import platformdirs"}),
    ("nothing heavy in the window", {"ui/x.py": "import numpy"}),
    ("nothing heavy in the window", {"ui/x.py": "def f():\n    import pandas as pd"}),
    (
        "nothing heavy in the window",
        {"ui/x.py": "import smeai.actions.y", "actions/y.py": "import smeai.models.z", "models/z.py": "import onnx"},
    ),
    ("nothing heavy in the window", {"usecases/chat/__init__.py": "import sklearn.svm", "usecases/chat/about.py": ""}),
    ("no stored code", {"models/x.py": "import pickle"}),
    ("no stored code", {"models/x.py": "from joblib import load"}),
    ("no stored code", {"models/x.py": "import joblib\njoblib.load('f')"}),
    ("no stored code", {"models/x.py": "eval('1')"}),
    ("no stored code", {"models/x.py": "import subprocess\nsubprocess.run('ls', shell=True)"}),
    ("no stored code", {"models/x.py": "import numpy\nnumpy.load('f', allow_pickle=True)"}),
    ("few broad handlers", {"models/x.py": "try:\n    f()\nexcept Exception:\n    pass"}),
    ("few broad handlers", {"models/x.py": "try:\n    f()\nexcept (OSError, BaseException):\n    pass"}),
    ("few broad handlers", {"models/x.py": "try:\n    f()\nexcept:\n    pass"}),
    ("few broad handlers", {"models/x.py": "import contextlib\nwith contextlib.suppress(Exception):\n    f()"}),
    ("modules are nouns", {"core/text_utils.py": ""}),
    ("short files and functions", {"core/x.py": "pass\n" * 301}),
    ("short files and functions", {"core/x.py": "def f():\n" + "    pass\n" * 60}),
]

HONEST = {
    "__main__.py": "def main():\n    from smeai import app, cli",
    "app.py": "from smeai.ui import home",
    "cli.py": "from smeai.actions import pilot",
    "ui/home.py": "from PySide6.QtCore import QObject\nfrom smeai.workers import client\nfrom smeai.usecases.chat.about import ABOUT",
    "workers/client.py": "def serve():\n    from smeai.actions import pilot",
    "actions/pilot.py": "import pandas\nfrom smeai.usecases.chat import work",
    "usecases/__init__.py": "from smeai.usecases.chat.about import ABOUT",
    "usecases/chat/about.py": "from smeai.core import kpi",
    "usecases/chat/work.py": "import numpy\nfrom smeai.usecases.chat.about import ABOUT",
    "core/kpi.py": "import ast\nfrom smeai import errors",
    "errors.py": "",
}


@pytest.fixture(scope="module")
def house() -> Tree:
    return Tree(HOUSE)


@pytest.mark.parametrize("rule", RULES)
def test_the_house_keeps_its_rules(rule: str, house: Tree) -> None:
    assert RULES[rule](house) == []


@pytest.mark.parametrize(("rule", "files"), BREACHES)
def test_a_breach_is_caught(rule: str, files: dict[str, str], tmp_path: Path) -> None:
    assert RULES[rule](_build(tmp_path, files))


@pytest.mark.parametrize("rule", RULES)
def test_an_honest_house_passes(rule: str, tmp_path: Path) -> None:
    assert RULES[rule](_build(tmp_path, HONEST)) == []


def test_light_modules_load_nothing_heavy(house: Tree) -> None:
    """The graph is read from the source; this asks Python itself."""
    light = [name for name in rooms.light_modules(house) if not name.endswith("__main__")]
    without_qt = [name for name in light if rooms.room(name) not in {"ui", "app"}]
    assert _loaded(without_qt, rooms.HEAVY | rooms.QT) == set()
    if importlib.util.find_spec("PySide6"):
        assert _loaded(light, rooms.HEAVY) == set()


def test_loading_is_seen() -> None:
    assert _loaded(["smeai.core", "numpy"], rooms.HEAVY) == {"numpy"}


def test_no_file_names_a_workplace_or_a_registry() -> None:
    assert text.foreign_words(text.tracked(HOUSE)) == []


def test_foreign_words_are_seen(tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    lines = ["tests/{}/x stays", "/{}/main", "see ~/{}/x", "https://py{}.org/simple", "deb.{}.org"]
    words = ["work", "work", "tmp", "pi", "debian"]
    file.write_text("\n".join(line.format(word) for line, word in zip(lines, words, strict=True)), encoding="utf-8")
    assert [found.split(": ")[0] for found in text.foreign_words([file])] == [f"{file} line {line}" for line in (2, 3, 4, 5)]


def _loaded(modules: list[str], libraries: frozenset[str]) -> set[str]:
    """Which of `libraries` a fresh Python has loaded after importing `modules`."""
    script = f"import {', '.join(modules)}\nimport sys\nprint(*sys.modules)"
    environment = os.environ | {"PYTHONPATH": str(HOUSE)}
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    return libraries & set(result.stdout.split())


def _build(root: Path, files: dict[str, str]) -> Tree:
    for name, source in files.items():
        path = root / "smeai" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
        for folder in path.relative_to(root).parents[:-1]:
            (root / folder / "__init__.py").touch()
    return Tree(root)
