"""The parts that this program is made of, and their licences: those that came in the package, or those installed here."""

import json
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from smeai.core.assets import assets_folder

PARTS = "parts.json"
UNKNOWN = "unknown"
_WORDS = ("licen", "copying", "notice", "copyright")  # in the names of files that hold terms

# What makers write where a short name of SPDX belongs.
_NAMES = {
    "apache 2.0": "Apache-2.0",
    "apache 2.0 license": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apache software license 2.0": "Apache-2.0",
    "mit license": "MIT",
    "bsd license": "BSD-3-Clause",
    "3-clause bsd license": "BSD-3-Clause",
    "2-clause bsd": "BSD-2-Clause",
    "psfl": "PSF-2.0",
    "isc license": "ISC",
    "gnu lesser general public license v2 or later (lgplv2+)": "LGPL-2.1-or-later",
    "dual license": "Apache-2.0 OR BSD-3-Clause",  # python-dateutil
    "bsd-3-clause, apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",  # pypdfium2
}
_SHORT = frozenset(("MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "LGPL-3.0-only", "GPL-2.0-only", "GPL-3.0-only", "MPL-2.0"))


@dataclass(frozen=True, slots=True)
class Part:
    """A library, model or font; `licence` is an expression of SPDX, `texts` are files, the terms."""

    name: str
    version: str
    licence: str
    kind: str  # program, library, system, model or font
    texts: tuple[str, ...] = ()


def parts() -> tuple[Part, ...]:
    """Every part, by name."""
    record = packaged_folder() / PARTS
    found = _packaged(record) if record.is_file() else (*_installed(), *shipped(assets_folder()))
    return tuple(sorted(found, key=lambda part: part.name.lower()))


def text(part: Part) -> str:
    """The terms of a part in full; empty where its maker put none beside it."""
    return "\n\n".join(Path(file).read_text("utf-8", errors="replace").strip() for file in part.texts if Path(file).is_file())


def packaged_folder() -> Path:
    """Where a package keeps the list and the terms of its parts; not there in a checkout."""
    return assets_folder().parent / "licences"


def licence_of(distribution: Distribution) -> str:
    """The licence that an installed library names, as an expression of SPDX."""
    metadata = distribution.metadata
    if expression := metadata.get("License-Expression"):
        return expression.strip()
    kinds = [each.rpartition(" :: ")[2] for each in metadata.get_all("Classifier") or () if each.startswith("License")]
    return next((name for told in (metadata.get("License") or "", *kinds) if (name := _short(told.strip()))), UNKNOWN)


def terms_of(distribution: Distribution) -> tuple[Path, ...]:
    """The files in which an installed library tells its terms."""
    files = [file for file in distribution.files or () if len(file.parts) > 1 and file.suffix not in (".py", ".pyc", ".json")]
    beside = [file for file in files if ".dist-info" in file.parts[0] and _tells_terms("/".join(file.parts[1:]))]
    beside = beside or [file for file in files if len(file.parts) == 2 and _tells_terms(file.name)]
    return tuple(path for path in (Path(str(distribution.locate_file(file))) for file in beside) if path.is_file())


def shipped(assets: Path) -> tuple[Part, ...]:
    """The models and fonts below `assets`, which say of themselves where they are from."""
    models = [_model(card) for card in sorted(assets.glob("models/*/card.json"))]
    fonts = assets / "fonts" / "card.json"
    packages = json.loads(fonts.read_text("utf-8"))["packages"] if fonts.is_file() else ()
    return (*models, *(Part(each["package"], "", each["licence"], "font", (str(fonts.parent / each["terms"]),)) for each in packages))


def _model(card: Path) -> Part:
    told = json.loads(card.read_text("utf-8"))
    terms = card.parent / "LICENSE"
    return Part(f"model {told['name']}", told["version"], told["licence"], "model", (str(terms),) if terms.is_file() else ())


def _packaged(record: Path) -> tuple[Part, ...]:
    told = json.loads(record.read_text("utf-8"))["parts"]
    return tuple(Part(**{**each, "texts": tuple(str(record.parent / name) for name in each["texts"])}) for each in told)


def _installed() -> tuple[Part, ...]:
    by_name = {each.name: each for each in distributions() if each.name}
    return tuple(Part(name, each.version, licence_of(each), "library", tuple(map(str, terms_of(each)))) for name, each in by_name.items())


def _short(told: str) -> str:
    """`told` as an expression of SPDX; empty when it is none."""
    if named := _NAMES.get(told.lower()):
        return named
    words = told.replace("(", " ").replace(")", " ").split()
    return told if words and all(word in _SHORT or word in ("OR", "AND") for word in words) else ""


def _tells_terms(name: str) -> bool:
    return any(word in name.lower() for word in _WORDS)
