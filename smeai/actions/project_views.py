"""What is told of a workspace that travels or goes: light, for the window takes it apart."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file of the user's that a pilot reads and that lies outside of the workspace; `size` in bytes."""

    path: str
    size: int


@dataclass(frozen=True, slots=True)
class CopyView:
    """A workspace that was saved as one file; `size` of that file in bytes, `files` how many are inside."""

    path: str
    name: str
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class KeptView:
    """One place where smeai keeps something: `kind` is workspace, settings or logs, `name` what the user calls it."""

    kind: str
    name: str
    folder: str
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class ErasedView:
    """What was deleted, and in sentences what could not be."""

    places: int
    files: int
    size: int
    left: tuple[str, ...] = ()
