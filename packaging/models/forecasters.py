"""From a wheel to the folder of the forecaster: the graph, its licence and its card."""

import hashlib
import json
import zipfile
from pathlib import Path

import fracast
import numpy as np
import onnx
import safetensors.numpy
import store
import verify
import wheels

from smeai.models.catalog import FORECASTER
from smeai.models.forecasters.pretrained import LEVELS, open_forecaster
from smeai.models.forecasters.pretrained_inputs import CONTEXT, find_periods

SAFETENSORS = "0d678f123f3d1f91c5065cca2b5d40eccc469360afc2381b27290486011ded2c"  # of the released Fracast-0
SAME = 1e-4  # of a series' range: where the arithmetic is the same, only the order of float32 sums differs
NEAR = 0.05  # of a series' range, on average: where periods were found, the steps before the series are approximate

CARD = {
    "name": FORECASTER,
    "title": "Forecasts of demand",
    "task": "forecasting",
    "source": "Fracast-0, from the package fracast",
    "version": "0.1.0",
    "licence": "Apache-2.0",
    "levels": LEVELS,
    "context": CONTEXT,
}


def build_fracast(wheel: Path, folder: Path) -> None:
    """Fracast-0 in float32; raises `verify.NotTheSame`."""
    folder.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        packed = archive.read("fracast/weights/model.safetensors")
        (folder / "LICENSE").write_bytes(archive.read("fracast-0.1.0.dist-info/licenses/LICENSE"))
    if hashlib.sha256(packed).hexdigest() != SAFETENSORS:
        raise verify.NotTheSame("The weights in the package are not those of the released Fracast-0.")
    weights = safetensors.numpy.load(packed)
    onnx.save(fracast.model(weights, fracast.blank(weights)), folder / "model.onnx")
    files = {path.name: store.checksum(path) for path in sorted(folder.iterdir())}
    measured = compare(folder)
    size = sum(path.stat().st_size for path in folder.iterdir())
    card = CARD | {"size": size, "files": files, "built_by": store.checksum(wheels.LOCK), "verified": measured}
    (folder / "card.json").write_text(json.dumps(card, indent=1), "utf-8")
    print(
        f"  {FORECASTER}: {size / 1e6:.1f} MB, largest difference {measured['largest_difference']:.1e} over {measured['series']} series",
        flush=True,
    )


def compare(folder: Path) -> dict[str, float | int]:
    """Differences to the original's stored forecasts in parts of each series' range; raises `verify.NotTheSame`."""
    stored = np.load(verify.REFERENCE / "fracast.npz", allow_pickle=False)
    values, plain = stored["values"], ~has_periods(stored["values"])
    whole, short = open_forecaster(folder, whole=True), open_forecaster(folder)
    near = difference(short.forecast(values, 48), stored["near"], values)
    same = [
        difference(whole.forecast(values, 48), stored["near"], values),
        difference(whole.forecast(values[:6], 100), stored["far"], values[:6]),
        near[plain],
    ]
    return {"series": len(values)} | judge(np.concatenate([each.ravel() for each in same]), near[~plain])


def has_periods(values: np.ndarray) -> np.ndarray:
    """Which rows of values [n, t] have a period, as the model sees them."""
    recent = values[:, -CONTEXT:]
    known = np.isfinite(recent)
    return find_periods(np.where(known, recent, 0), known).any(axis=1)


def difference(found: np.ndarray, expected: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Absolute differences in parts of the range of each row of `values`; of one unit where a row is constant."""
    recent = values[:, -CONTEXT:]
    span = np.nanmax(recent, axis=1) - np.nanmin(recent, axis=1)
    return np.abs(found - expected) / np.where(span > 0, span, 1)[:, None, None]


def judge(same: np.ndarray, near: np.ndarray) -> dict[str, float]:
    """What the card says; raises `verify.NotTheSame` beyond the limits."""
    if not (same.max() <= SAME and near.mean() <= NEAR):
        raise verify.NotTheSame(
            f"The forecaster was built, but does not say what its source says (differences {same.max():.1e}, {near.mean():.1e})."
        )
    return {"largest_difference": float(f"{same.max():.2e}"), "mean_difference_with_periods": float(f"{near.mean():.2e}")}
