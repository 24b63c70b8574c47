"""Which parts a package holds, from the list of files that PyInstaller collected: nothing may be of unknown origin."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

import parts
import terms

from smeai.core.licences import Part, licence_of, shipped, terms_of

HERE = Path(__file__).parent
PROGRAM = "smeai"
_TEXTS = HERE / "texts"
_APACHE = HERE.parents[1] / "LICENSE"

# Libraries inside other makers' wheels, known by their file names.
INSIDE = {
    r"libscipy_openblas": ("OpenBLAS", "BSD-3-Clause"),
    r"libgfortran": ("libgfortran", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    r"libgomp": ("libgomp", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    r"libquadmath": ("libquadmath", "LGPL-2.1-or-later"),
    r"libicu(data|i18n|uc)": ("ICU", "Unicode-3.0"),
    r"libarrow|libparquet": ("Apache Arrow", "Apache-2.0"),
    r"libpdfium|pdfium\.": ("PDFium", "BSD-3-Clause AND Apache-2.0"),
}


class UnknownOrigin(Exception):
    """A file was collected of which nobody can say whose it is."""


def find_parts(collected: Iterable[tuple[str, str]], checkout: Path, tools: Path) -> list[Part]:
    """The parts of a package, each once, by name. `collected` holds (place, source); `tools` is where PyInstaller lies."""
    rest, found = [], dict[str, Part]()
    owners = _owners()
    for place, source in collected:
        owner = owners.get(os.path.normpath(source))
        if owner is None:
            rest.append((place, Path(source)))
            continue
        name, distribution = owner  # reading them again for every file would take minutes
        part = found.get(name) or found.setdefault(name, library(distribution))
        for pattern, (inner, licence) in INSIDE.items():
            if re.match(pattern, Path(source).name):
                found.setdefault(inner, Part(inner, "", licence, "library", part.texts))
    rest = [(place, path.resolve()) for place, path in rest if path.is_absolute() and not path.is_relative_to(checkout)]
    others = [*_others(rest, tools), *shipped(checkout / "assets"), _program(checkout)]
    found |= {part.name: part for part in others}
    return sorted((_with_terms(part) for part in found.values()), key=lambda part: part.name.lower())


def library(distribution: Distribution) -> Part:
    """An installed Python package as a part."""
    return Part(distribution.name, distribution.version, terms.elected(licence_of(distribution)), "library", _paths(terms_of(distribution)))


def _owners() -> dict[str, tuple[str, Distribution]]:
    """Every installed file, and whose it is."""
    owners = {}
    for each in distributions():
        name, folder = each.name, str(each.locate_file(""))
        owners |= {os.path.normpath(f"{folder}/{file}"): (name, each) for file in each.files or ()}
    return owners


def _others(files: list[tuple[str, Path]], tools: Path) -> Iterator[Part]:
    python = Path(sys.base_prefix).resolve()
    for place, path in files:
        if path.is_relative_to(tools.resolve()) or "PyInstaller" in path.parts:
            yield Part(
                "PyInstaller", _version(tools), "GPL-2.0-or-later WITH Bootloader-exception", "system", (str(_TEXTS / "PyInstaller.txt"),)
            )
        elif place == "base_library.zip" or (path.is_relative_to(python) and not parts.is_handed_on(path.name)):
            yield _python(python)
        elif parts.is_handed_on(path.name):
            yield of_system(path)
        else:
            raise UnknownOrigin(f"{place} was taken from {path}, which belongs to no part we know")


def of_system(path: Path) -> Part:
    """A library of the system with the terms that Debian keeps of it."""
    stem = path.name.split(".so")[0]
    told = _asked("dpkg-query", "--search", f"*/{path.name}").split(":")[0]
    version = _asked("dpkg-query", "--show", "--showformat=${Version}", told) if told else ""
    copyright_ = Path("/usr/share/doc") / told / "copyright"
    return Part(told or stem, version, parts.SYSTEM[stem], "system", (str(copyright_),) if told and copyright_.is_file() else ())


def _python(prefix: Path) -> Part:
    places = (prefix / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "LICENSE.txt", prefix / "LICENSE.txt")
    shared = Path(f"/usr/share/doc/python{sys.version_info.major}.{sys.version_info.minor}/copyright")
    return Part("Python", sys.version.split()[0], "PSF-2.0", "system", _paths(each for each in (*places, shared) if each.is_file()))


def _program(checkout: Path) -> Part:
    version = next(each.version for each in distributions(name=PROGRAM))
    return Part(PROGRAM, version, "Apache-2.0", "program", (str(checkout / "LICENSE"),))


def _with_terms(part: Part) -> Part:
    """The part, with the text of its licence where its maker put none beside it."""
    if part.name in ("PySide6_Essentials", "shiboken6"):
        texts = _paths((_TEXTS / "Qt.txt", _TEXTS / "LGPL-3.0-only.txt", _TEXTS / "GPL-3.0.txt"))
    elif not part.texts and "Apache-2.0" in part.licence:
        texts = (str(_APACHE),)
    else:
        return part
    return Part(part.name, part.version, part.licence, part.kind, texts)


def _version(tools: Path) -> str:
    return next((each.version for each in distributions(path=[str(tools)]) if each.name.lower() == "pyinstaller"), "")


def _paths(files: Iterable[Path]) -> tuple[str, ...]:
    return tuple(map(str, files))


def _asked(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""
