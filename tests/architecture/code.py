"""What one file may hold: forbidden calls, broad handlers, names, lengths."""

import ast
from collections.abc import Callable, Iterator

from tests.architecture.graph import Tree

FILE_LINES = 300
FUNCTION_LINES = 60
VAGUE = frozenset({"util", "utils", "helper", "helpers", "manager", "managers"})
STORED_CODE = frozenset({"pickle", "cPickle", "cloudpickle", "dill", "shelve", "marshal"})  # formats that run code when read
BROAD = frozenset({"Exception", "BaseException"})


def unsafe(tree: Tree, pipe: frozenset[str]) -> list[str]:
    """Where the code could run what a file or a user says; the files of `pipe` may pickle between our own processes."""
    calls = [f"{tree.where(name)} line {node.lineno}: {ast.unparse(node)}" for name, node in _nodes(tree) if _is_unsafe(node)]
    stored = [
        f"{tree.where(each.importer)} line {each.line}: {each.target}"
        for each in tree.outer()
        if (each.target.partition(".")[0] in STORED_CODE or each.target == "joblib.load") and tree.where(each.importer) not in pipe
    ]
    return calls + stored


def broad_handlers(tree: Tree, allowed: frozenset[str]) -> list[str]:
    """Handlers that also swallow bugs, outside of the `allowed` files."""
    found = [(tree.where(name), node) for name, node in _nodes(tree) if _is_broad(node)]
    return [f"{path} line {node.lineno}" for path, node in found if path not in allowed]


def vague_names(tree: Tree) -> list[str]:
    return [name for name in tree.files if any(VAGUE & set(part.split("_")) for part in name.split("."))]


def overlong(tree: Tree) -> list[str]:
    """Files and functions beyond the limits; a function is counted from its ``def`` to its last line."""
    lengths = {tree.where(name): len(path.read_text(encoding="utf-8").splitlines()) for name, path in tree.files.items()}
    files = [f"{path}: {count} lines" for path, count in lengths.items() if count > FILE_LINES]
    functions = [
        f"{tree.where(name)}: {node.name} has {node.end_lineno - node.lineno + 1} lines"
        for name, node in _nodes(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno - node.lineno >= FUNCTION_LINES
    ]
    return files + functions


def _nodes(tree: Tree) -> Iterator[tuple[str, ast.AST]]:
    return ((name, node) for name, syntax in tree.syntax.items() for node in ast.walk(syntax))


def _is_unsafe(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="eval" | "exec")):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="os"), attr="system" | "popen")):
            return True
        case ast.Attribute(value=ast.Name(id="joblib"), attr="load"):
            return True
        case ast.Call(func=ast.Attribute(attr="read_pickle" | "to_pickle")):
            return True
        case ast.keyword(arg="shell" | "allow_pickle", value=value):
            return not _is(value, False)
    return False


def _is_broad(node: ast.AST) -> bool:
    match node:
        case ast.ExceptHandler(type=None):
            return True
        case ast.ExceptHandler(type=caught):
            return _names(caught, BROAD.__contains__)
        case ast.Call(func=ast.Name(id="suppress") | ast.Attribute(attr="suppress"), args=args):
            return any(_names(each, BROAD.__contains__) for each in args)
    return False


def _names(node: ast.AST, wanted: Callable[[str], bool]) -> bool:
    return any(isinstance(each, ast.Name) and wanted(each.id) for each in ast.walk(node))


def _is(node: ast.AST, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value
