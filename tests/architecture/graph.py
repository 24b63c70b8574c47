"""Who imports whom, read from the source without running it."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path

PACKAGE = "smeai"


@dataclass(frozen=True, slots=True)
class Import:
    """`importer` names `target`; `loads` is False where that happens inside a function or for type checkers only."""

    importer: str
    target: str
    line: int
    loads: bool

    def __str__(self) -> str:
        return f"{self.importer} line {self.line} imports {self.target}"


@dataclass(frozen=True)
class Tree:
    """The package below `root`, parsed: module name to syntax tree."""

    root: Path

    @cached_property
    def files(self) -> Mapping[str, Path]:
        """Module name to file; a package has the name of its folder."""
        return {_module_name(path.relative_to(self.root)): path for path in sorted((self.root / PACKAGE).rglob("*.py"))}

    @cached_property
    def syntax(self) -> Mapping[str, ast.Module]:
        return {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in self.files.items()}

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        return tuple(found for name in self.files for found in self._imports_of(name))

    @cached_property
    def imports_by_module(self) -> Mapping[str, tuple[Import, ...]]:
        return {name: tuple(group) for name, group in groupby(self.imports, key=lambda each: each.importer)}

    def inner(self) -> Iterator[Import]:
        """The imports of our own modules."""
        return (each for each in self.imports if each.target in self.files)

    def outer(self) -> Iterator[Import]:
        """The imports of libraries, the standard one included."""
        return (each for each in self.imports if each.target not in self.files)

    def where(self, module: str) -> str:
        """The path of `module`, as rules name files."""
        return self.files[module].relative_to(self.root).as_posix()

    def _imports_of(self, name: str) -> Iterator[Import]:
        package = name if self.files[name].name == "__init__.py" else name.rpartition(".")[0]
        for node, loads in _walk(self.syntax[name], True):
            for target in _targets(node, package):
                yield Import(name, self._module_of(target), node.lineno, loads)

    def _module_of(self, target: str) -> str:
        """The module a dotted name is in: ``from a.b import c`` may mean the module a.b.c or a name in a.b."""
        around = target.rpartition(".")[0]
        return around if target not in self.files and around in self.files else target


def cycles(tree: Tree) -> list[str]:
    """Every set of modules that reach each other, as one line each."""
    edges = {name: {each.target for each in tree.imports_by_module.get(name, ()) if each.target in tree.files} for name in tree.files}
    reach = {name: _closure(edges, edges[name]) for name in edges}
    groups = {frozenset(other for other in reach[name] if name in reach[other]) for name in reach if name in reach[name]}
    return [" <-> ".join(sorted(group)) for group in groups]


def loading_chain(tree: Tree, starts: Iterable[str], libraries: frozenset[str], *, lazily: bool = False) -> list[str]:
    """The import chains by which loading one of `starts` loads one of `libraries`; `lazily` counts the imports in its functions too."""
    chains = []
    for start in starts:
        queue, seen = [(start,)], {start}
        while queue:
            chain = queue.pop(0)
            for target in _loaded_by(tree, chain[-1], lazily=lazily and len(chain) == 1):
                if target.partition(".")[0] in libraries:
                    chains.append(" > ".join((*chain, target)))
                elif target in tree.files and target not in seen:
                    seen.add(target)
                    queue.append((*chain, target))
    return chains


def _loaded_by(tree: Tree, module: str, *, lazily: bool) -> list[str]:
    parents = [module[:end] for end, letter in enumerate(module) if letter == "."]  # Python runs the packages around it first
    return parents + [each.target for each in tree.imports_by_module.get(module, ()) if each.loads or lazily]


def _closure(edges: Mapping[str, set[str]], starts: set[str]) -> set[str]:
    seen, queue = set(starts), list(starts)
    while queue:
        new = edges[queue.pop()] - seen
        seen |= new
        queue.extend(new)
    return seen


def _module_name(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def _walk(node: ast.AST, loads: bool) -> Iterator[tuple[ast.AST, bool]]:
    """Every node below `node`, with whether it runs when the module is loaded."""
    for child in ast.iter_child_nodes(node):
        yield child, loads
        quiet = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) or _is_for_type_checkers(child)
        yield from _walk(child, loads and not quiet)


def _is_for_type_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def _targets(node: ast.AST, package: str) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=module, names=names, level=level):
            parents = package.split(".")[: len(package.split(".")) - level + 1] if level else []
            base = ".".join((*parents, *([module] if module else [])))
            yield from (f"{base}.{alias.name}" for alias in names)
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[ast.Constant(value=str() as target), *_]):
            if name in {"import_module", "__import__"}:
                yield target
