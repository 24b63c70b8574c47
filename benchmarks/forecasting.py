"""What the pretrained forecaster's short contexts cost in accuracy and save in time.

    python benchmarks/forecasting.py FILE.csv:SEASON:HORIZON ... [--series 200]

Each FILE (.csv or .csv.gz) has the columns unique_id and y, in the order of time, and perhaps more. From three origins, one horizon
apart, the median is compared with what came: the mean absolute scaled error (Hyndman & Koehler, 2006), scaled by the
seasonal naive's error in the history. `whole` reads 2048 steps as the original does (the same within 1e-5); `smeai`
is what the program does. Milliseconds of processor time a series, preparation and all.

Without network or torch: that `whole` says what the original says is checked whenever the model is built.
"""

import argparse
import time
from collections.abc import Iterator

import numpy as np
import pandas as pd

from smeai.models.forecasters.pretrained import FEWEST, MEDIAN, Pretrained, load

ORIGINS = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="+", metavar="FILE.csv:SEASON:HORIZON")
    parser.add_argument("--series", type=int, default=200, help="at most so many of each file")
    arguments = parser.parse_args()
    contenders = {"whole": Pretrained(load().run, whole=True), "smeai": load()}
    print(f"{'set':28} {'series':>6} {'steps':>6} " + " ".join(f"{name + ' MASE':>11} {'ms':>6}" for name in contenders) + "   ratio")
    for each in arguments.sets:
        path, season, horizon = each.rsplit(":", 2)
        series = [group.y.to_numpy(np.float32) for _, group in pd.read_csv(path).groupby("unique_id")][: arguments.series]
        rows = [_measure(forecaster, series, int(season), int(horizon)) for forecaster in contenders.values()]
        middle = np.median([len(values) for values in series])
        figures = " ".join(f"{error:11.4f} {spent:6.1f}" for error, spent in rows)
        print(f"{path.rsplit('/', 1)[-1]:28} {len(series):6} {middle:6.0f} {figures}   {rows[1][0] / rows[0][0]:.4f}", flush=True)


def _measure(forecaster: Pretrained, series: list[np.ndarray], season: int, horizon: int) -> tuple[float, float]:
    """The error and the milliseconds a series."""
    errors, spent, count = [], 0.0, 0
    for origin in range(1, ORIGINS + 1):
        cuts = [(each[: -origin * horizon], each[len(each) - origin * horizon :][:horizon]) for each in series]
        cuts = [(past, held) for past, held in cuts if np.isfinite(past[-2048:]).sum() >= FEWEST]
        table = np.full((len(cuts), max(len(past) for past, _ in cuts)), np.nan, np.float32)
        for row, (past, _) in zip(table, cuts, strict=True):
            row[-len(past) :] = past
        start = time.process_time()
        found = forecaster.forecast(table, horizon)[..., MEDIAN]
        spent, count = spent + time.process_time() - start, count + len(cuts)
        errors.append(np.mean(list(_scaled(cuts, found, season))))
    return float(np.mean(errors)), 1000 * spent / count


def _scaled(cuts: list[tuple[np.ndarray, np.ndarray]], found: np.ndarray, season: int) -> Iterator[float]:
    for (past, held), median in zip(cuts, found, strict=True):
        lag = season if len(past) > season else 1
        scale = np.nanmean(np.abs(past[lag:] - past[:-lag]))
        if scale > 0:
            yield float(np.nanmean(np.abs(held - median)) / scale)


if __name__ == "__main__":
    main()
