# SPDX-License-Identifier: Apache-2.0
"""How much more than usual a profile's own order weighs length: fitted, so that its predicted loss is not clearly worse than length."""

from collections.abc import Callable

import numpy as np

from calibrate import REGIMES, Judged, Outputs, fit_ranking, own_order
from data import STRONG, Rows
from evaluate import apgr, resampled

# Standard deviations of length beyond the usual weight; at the last the order is length and little else.
GRID = (0.3, 0.8, 1.8, 3.8, 7.8, 15.8)
LEAST_ROWS = 300
# Below that, APGR divides by noise: the model is about as good as its strong ones.
LEAST_GAIN = 0.1
DRAWS = 200


def more_length(rows: Rows, judged: Judged, views: list[list[Outputs]], targets: list[str]) -> np.ndarray:
    """[regimes, targets], nought for most.

    views: the nets' outputs of rows that they have not seen, and of rows whose source they have not seen. In each regime in
    which a profile has enough pairs with GPT-4 models, the APGR of its order (mean of the views) is compared with that of
    length. Where it is lower by more than a standard error, the least weight of the grid at which it is not lower is taken,
    else the best one.
    """
    usual = [own_order(fit_ranking(view, judged, targets), view, judged) for view in views]
    more = np.zeros((len(REGIMES), len(targets)))
    strong, regime = strong_success(rows), judged.shares.argmax(1)
    for profile, name in enumerate(rows.profiles):
        gain = strong - rows.outcomes[:, profile]
        for i in range(len(REGIMES)):
            pairs = np.isfinite(gain) & (regime == i)
            if name in STRONG or pairs.sum() < LEAST_ROWS or gain[pairs].mean() < LEAST_GAIN:
                continue

            def orders(weight: float) -> list[np.ndarray]:
                trial = np.zeros_like(more)
                trial[i, profile] = weight
                return [own_order(fit_ranking(view, judged, targets, trial), view, judged)[pairs, profile] for view in views]

            more[i, profile] = chosen(gain[pairs], judged.log_units[pairs], [one[pairs, profile] for one in usual], orders)
            if more[i, profile]:
                print(f"  {name}, {REGIMES[i]}: {more[i, profile]} more of length", flush=True)
    return more


def strong_success(rows: Rows) -> np.ndarray:
    known = rows.outcomes[:, [rows.profiles.index(name) for name in STRONG if name in rows.profiles]].astype(float)
    count = np.isfinite(known).sum(1)
    return np.where(count > 0, np.nansum(known, 1) / np.maximum(count, 1), np.nan)


def chosen(gain: np.ndarray, length: np.ndarray, usual: list[np.ndarray], orders: Callable[[float], list[np.ndarray]]) -> float:
    def beyond(found: list[np.ndarray], rows: np.ndarray | slice = slice(None)) -> float:
        return float(np.mean([apgr(gain[rows], one[rows]) for one in found])) - apgr(gain[rows], length[rows])

    error = float(np.std([beyond(usual, draw) for draw in resampled(len(gain), 0)[:DRAWS]]))
    if beyond(usual) >= -error:
        return 0.0
    reached = {weight: beyond(orders(weight)) for weight in GRID}
    return next((weight for weight in GRID if reached[weight] >= 0), max(GRID, key=lambda one: reached[one]))
