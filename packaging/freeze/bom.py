"""The list of parts as CycloneDX 1.6, which tools for security and for licences read."""

import hashlib
import json
import re
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from smeai.core.licences import Part

_TYPES = {"program": "application", "library": "library", "system": "library", "model": "machine-learning-model", "font": "file"}
_LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)")


def bill(parts: Iterable[Part], locked: dict[str, tuple[str, ...]]) -> dict[str, Any]:
    """The document; `locked` holds, for each locked package, the SHA-256 of the archives it may come from."""
    program, *others = sorted(parts, key=lambda part: (part.kind != "program", part.name.lower()))
    whole = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": _component(program, {})},
        "components": [_component(part, locked) for part in others],
        "dependencies": [{"ref": _reference(program), "dependsOn": [_reference(part) for part in others]}],
    }
    digest = hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()
    return {**whole, "serialNumber": f"urn:uuid:{uuid.UUID(digest[:32], version=4)}"}  # the same parts, the same number


def read_lock(path: Path) -> dict[str, tuple[str, ...]]:
    """The checksums of each package in a lock, by its normalised name."""
    locked, name = dict[str, tuple[str, ...]](), ""
    for line in path.read_text("utf-8").splitlines():
        if start := _LOCKED.match(line):
            name = normalised(start[1])
            locked[name] = ()
        for checksum in re.findall(r"--hash=sha256:([0-9a-f]{64})", line):
            locked[name] = (*locked.get(name, ()), checksum)
    return locked


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(part: Part, locked: dict[str, tuple[str, ...]]) -> dict[str, Any]:
    told: dict[str, Any] = {"type": _TYPES[part.kind], "bom-ref": _reference(part), "name": part.name}
    if part.version:
        told["version"] = part.version
    told["licenses"] = [{"expression": part.licence}]
    if part.kind in ("library", "system") and (address := _address(part, locked)):
        told["purl"] = address
    checksums = locked.get(normalised(part.name), ())
    if checksums:
        told["properties"] = [{"name": "smeai:locked-sha256", "value": checksum} for checksum in checksums]
    return told


def _address(part: Part, locked: dict[str, tuple[str, ...]]) -> str:
    if normalised(part.name) in locked:
        return f"pkg:pypi/{normalised(part.name)}@{part.version}"
    if part.kind == "system" and part.name.startswith("lib"):
        return f"pkg:deb/debian/{part.name}@{part.version}"
    return ""


def _reference(part: Part) -> str:
    return f"{part.kind}/{normalised(part.name)}@{part.version}" if part.version else f"{part.kind}/{normalised(part.name)}"
