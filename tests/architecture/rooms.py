"""The import table of the house, and what follows from it for single imports."""

import sys
from fnmatch import fnmatch

from tests.architecture.graph import PACKAGE, Import, Tree, loading_chain

FLOORS = (
    ("__main__",),
    ("app", "cli"),
    ("ui",),
    ("workers",),
    ("actions",),
    ("operations", "reports"),
    ("usecases", "storage"),
    ("tabular", "models"),
    ("core",),
    ("errors",),
)
"""Imports go down only; rooms on one floor may not see each other."""

APART = (("cli", "ui"), ("cli", "workers"))
"""Imports that would go down, and are still wrong: the command line runs without Qt."""

LIGHT = ("smeai", "smeai.__main__", "smeai.app", "smeai.ui*", "smeai.core*", "smeai.errors", "smeai.usecases", "smeai.usecases.*.about")
"""Modules that the window process loads."""

HEAVY = frozenset(
    {"numpy", "pandas", "scipy", "sklearn", "statsforecast", "onnx", "onnxruntime", "transformers", "tokenizers", "sentencepiece"}
    | {"openpyxl", "xlsxwriter", "python_calamine", "sqlalchemy", "alembic", "typst", "jinja2", "cryptography"}
)
QT = frozenset({"PySide6", "shiboken6", "PyQt5", "PyQt6", "qtpy"})
QT_ROOMS = frozenset({"ui", "workers"})


def upward(tree: Tree) -> list[str]:
    """Imports that go up, sideways, or between rooms kept apart."""
    return [str(each) for each in tree.inner() if not _goes_down(room(each.importer), room(each.target))]


def unlisted(tree: Tree) -> list[str]:
    """Modules in no room of the table."""
    known = {name for floor in FLOORS for name in floor} | {""}
    return [name for name in tree.files if room(name) not in known]


def nosy_use_cases(tree: Tree) -> list[str]:
    """Imports from one use case's folder into another's."""
    return [str(each) for each in tree.inner() if _use_case(each.importer) and _use_case(each.target) not in {"", _use_case(each.importer)}]


def misplaced_qt(tree: Tree) -> list[str]:
    return [str(each) for each in tree.outer() if _library(each) in QT and room(each.importer) not in QT_ROOMS]


def core_libraries(tree: Tree) -> list[str]:
    """Imports of core and errors that are not of the standard library."""
    rooms = {"core", "errors"}
    return [str(each) for each in tree.outer() if room(each.importer) in rooms and _library(each) not in sys.stdlib_module_names]


def heavy_in_window(tree: Tree) -> list[str]:
    """Import chains by which the window process would load a heavy library."""
    light = light_modules(tree)
    window = [name for name in light if room(name) == "ui"]
    return sorted({*loading_chain(tree, light, HEAVY), *loading_chain(tree, window, HEAVY, lazily=True)})


def light_modules(tree: Tree) -> list[str]:
    return [name for name in tree.files if any(fnmatch(name, pattern) for pattern in LIGHT)]


def room(module: str) -> str:
    """``smeai.ui.pages.home`` is in the room ``ui``; the package itself is in none."""
    return f"{module}.".split(".")[1]


def _goes_down(upper: str, lower: str) -> bool:
    height = {name: len(FLOORS) - index for index, floor in enumerate(FLOORS) for name in floor} | {"": 0}
    return upper == lower or (height.get(upper, 0) > height.get(lower, 0) and (upper, lower) not in APART)


def _use_case(module: str) -> str:
    prefix = f"{PACKAGE}.usecases."
    return module.removeprefix(prefix).partition(".")[0] if module.startswith(prefix) else ""


def _library(each: Import) -> str:
    return each.target.partition(".")[0]
