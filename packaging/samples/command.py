"""What the scripts of this folder have in common: ``python packaging/samples/NAME.py [--out DIR]``."""

import argparse
from collections.abc import Callable
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "assets" / "samples"


def run(write_samples: Callable[[Path], None], description: str | None, folder: Path) -> None:
    """Write samples to `folder`, or to where the command line says."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--out", type=Path, default=folder, help="folder to write to")
    write_samples(parser.parse_args().out)
