"""Puts into a frozen folder what it is made of: licences/parts.json, the terms of all parts, and sbom.cdx.json.

    python packaging/freeze/describe.py --collected build/freeze/smeai/collected.json --into build/dist/smeai --tools build/freeze/tools

Refuses a package with a part of unknown origin, or of a licence that may not be handed on.
"""

import argparse
import json
import shutil
import sys
from dataclasses import asdict, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import bom  # noqa: E402 - the program's own modules first
import components  # noqa: E402
import terms  # noqa: E402

from smeai.core.licences import PARTS, Part  # noqa: E402


def main() -> int:
    """0 when the package may be handed on."""
    arguments = argparse.ArgumentParser(description="Write down the parts of a package and their licences.")
    for name in ("collected", "into", "tools"):
        arguments.add_argument(f"--{name}", type=Path, required=True)
    told = arguments.parse_args()
    collected = [tuple(entry) for entry in json.loads(told.collected.read_text("utf-8"))]
    found = components.find_parts(collected, ROOT, told.tools)
    if refused := [part for part in found if not terms.is_permitted(part.licence)]:
        print("These parts may not be handed on:", *(f"{part.name}: {part.licence}" for part in refused), sep="\n  ", file=sys.stderr)
        return 1
    describe(found, told.into, bom.read_lock(ROOT / "packaging" / "requirements.lock"))
    print(f"{len(found)} parts, none under the GPL alone; their terms are in {told.into}")
    return 0


def describe(found: list[Part], into: Path, locked: dict[str, tuple[str, ...]]) -> None:
    """Write list, terms and bill of materials below the folder `into`."""
    inside = next((each for each in (into / "_internal", into / "Contents" / "Resources") if each.is_dir()), into)
    licences = inside / "licences"
    shutil.rmtree(licences, ignore_errors=True)
    kept = [_keep(part, licences) for part in found]
    (licences / PARTS).write_text(json.dumps({"parts": [asdict(part) for part in kept]}, indent=1, ensure_ascii=False), "utf-8")
    if (code := into / "Contents" / "Frameworks").is_dir() and not (code / "licences").exists():
        (code / "licences").symlink_to("../Resources/licences")  # where a program for macOS looks
    (licences / "sbom.cdx.json").write_text(json.dumps(bom.bill(found, locked), indent=1), "utf-8")


def _keep(part: Part, licences: Path) -> Part:
    """The part with its terms copied below `licences`, and named from there."""
    folder = licences / bom.normalised(part.name).replace(" ", "-")
    folder.mkdir(parents=True, exist_ok=True)
    names = []
    for number, text in enumerate(part.texts):
        name = f"{number:02}-{Path(text).name}" if len(part.texts) > 1 else Path(text).name
        shutil.copyfile(text, folder / name)
        names.append(f"{folder.name}/{name}")
    return replace(part, texts=tuple(names))


if __name__ == "__main__":
    sys.exit(main())
