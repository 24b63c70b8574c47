"""Takes the fonts of window and reports from Debian's packages into assets/fonts, or from this user's cache.

    .venv/bin/python packaging/fonts/build.py [--force]

Never a reason to stop: where the fonts cannot be had, a sentence says so and the system's fonts serve.
"""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.append(str(HERE.parent))

import packages  # noqa: E402 - siblings of this file and of its folder
import store  # noqa: E402

LICENCES = {
    "fonts-inter": "OFL-1.1",
    "fonts-noto-core": "OFL-1.1",
    "fonts-noto-ui-core": "OFL-1.1",
    "fonts-droid-fallback": "Apache-2.0",
}
OTHER_SHAPES = {"Inter": ("Inter.ttc", "InterVariable.ttf")}  # how newer packages hold a whole family


def main() -> int:
    """Always 0."""
    arguments = argparse.ArgumentParser(description="Take the fonts from Debian's packages.")
    arguments.add_argument("--force", action="store_true", help="take them anew even when all is there")
    try:
        how = store.ensure(ROOT / "assets" / "fonts", "fonts", store.key(HERE), build, arguments.parse_args().force)
    except packages.NoPackages as reason:
        print(f"Fonts: left out, {reason}. The system's own fonts serve.")
        return 0
    if how != "kept":
        print(f"Fonts: {how}.")
    return 0


def build(folder: Path) -> None:
    """Fills `folder` with the fonts, their licences and a card."""
    with tempfile.TemporaryDirectory() as room:
        locked = packages.locked()
        unpacked = packages.fetch(list(locked), Path(room))
        cards = [_take(folder, package, files, unpacked[package]) for package, files in locked.items() if package in unpacked]
    (folder / "card.json").write_text(json.dumps({"packages": cards}, indent=1), "utf-8")


def _take(folder: Path, package: str, files: dict[str, str], unpacked: Path) -> dict[str, object]:
    taken = {path.name: store.checksum(path) for path in (_copy(found, folder) for found in _found(unpacked, list(files)))}
    licence = _copy(unpacked / "usr" / "share" / "doc" / package / "copyright", folder, f"{package}.copyright")
    if taken != files:
        print(f"  {package}: another version than the one we checked; taken as it is ({len(taken)} of {len(files)} files).")
    return {"package": package, "licence": LICENCES[package], "terms": licence.name, "files": taken, "as_locked": taken == files}


def _found(unpacked: Path, names: list[str]) -> list[Path]:
    """The files with these names, whatever their outline format; else the family in one file."""
    by_stem = {path.stem: path for path in unpacked.rglob("*.[ot]tf") if path.is_file()}
    found = {by_stem[stem] for stem in (Path(name).stem for name in names) if stem in by_stem}
    shapes = [shape for name in names for shape in OTHER_SHAPES.get(name.split("-")[0], ())]
    return sorted(found) or [path for path in sorted(unpacked.rglob("Inter*")) if path.name in shapes][:1]


def _copy(source: Path, folder: Path, name: str = "") -> Path:
    target = folder / (name or source.name)
    shutil.copyfile(source, target)
    return target


if __name__ == "__main__":
    sys.exit(main())
