# SPDX-License-Identifier: Apache-2.0
"""Labelled prompts without their text: where each lies and what became of it. The routers `knn` and `sw-ranking` read them."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from sklearn.decomposition import TruncatedSVD

from calibrate import fit_calibration
from data import Rows

WIDTH = 64
CLUSTERS = 6
SHARE_SCALE = 250
UNKNOWN = 255
PLACE_SCALE = 127
MAX_PER_GROUP = 700
KNN = {"k": 200, "power": 2.0}
SW = {"gamma": 60.0, "rows": 0, "iterations": 20, "prior": 0.5}
# Weight of log length beside the signal, in standard deviations: a fitted one follows how long each source is.
LENGTH_SHARE = 0.35
CHUNK = 512


@dataclass(frozen=True)
class Neighbours:
    """Rows as they are stored: places [n, 64] int8, cluster success [n, K], domain and weak failure [n], uint8."""

    rows: np.ndarray
    """Which training rows these are; not stored."""
    places: np.ndarray
    clusters: np.ndarray
    domain: np.ndarray
    failure: np.ndarray


@dataclass(frozen=True)
class Scale:
    """P = sigmoid(slope * signal + length * log1p(prompt units) + intercept)."""

    slope: float
    length: float
    intercept: float


def fit_projection(vectors: np.ndarray, seed: int) -> np.ndarray:
    """[384, 64]: the directions in which the standardised vectors differ most."""
    return TruncatedSVD(WIDTH, random_state=seed).fit(vectors).components_.T.astype(np.float32)


def places(vectors: np.ndarray, projection: np.ndarray) -> np.ndarray:
    """Unit vectors [n, 64]."""
    place = vectors @ projection
    return place / (np.linalg.norm(place, axis=1, keepdims=True) + 1e-9)


def model_clusters(rows: Rows, seed: int) -> np.ndarray:
    """Cluster of every profile, weakest first: equal parts of the models by ability (a Rasch model of the outcomes)."""
    torch.manual_seed(seed)
    known = torch.from_numpy(np.isfinite(rows.outcomes))
    outcomes = torch.from_numpy(np.nan_to_num(rows.outcomes))
    ability = torch.zeros(len(rows.profiles), requires_grad=True)
    ease = torch.zeros(len(rows.outcomes), requires_grad=True)
    optimizer = torch.optim.Adam([ability, ease], lr=0.1)
    for _ in range(150):
        logits = (ability[None] + ease[:, None])[known]
        loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, outcomes[known])
        loss = loss + 1e-3 * (ability.square().mean() + ease.square().mean())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    order = np.argsort(np.argsort(ability.detach().numpy(), kind="stable"), kind="stable")
    return order * CLUSTERS // len(order)


def choose_rows(rows: Rows, used: np.ndarray, seed: int) -> np.ndarray:
    """At most 700 rows of each source and domain; rows with both a weak and a GPT-4 outcome first."""
    random = np.random.RandomState(seed)
    chosen = []
    for group in np.unique(rows.group):
        members = random.permutation(np.nonzero((rows.group == group) & used)[0])
        first = np.isfinite(rows.needed[members])
        chosen.append(np.r_[members[first], members[~first]][:MAX_PER_GROUP])
    return np.sort(np.concatenate(chosen))


def neighbours_of(rows: Rows, place: np.ndarray, clusters: np.ndarray, chosen: np.ndarray) -> Neighbours:
    success = np.full((len(chosen), CLUSTERS), np.nan)
    for k in range(CLUSTERS):
        mine = rows.outcomes[chosen][:, clusters == k]
        known = np.isfinite(mine).any(1)
        success[known, k] = np.nanmean(mine[known], axis=1)
    domains = np.unique(rows.domain, return_inverse=True)[1]
    return Neighbours(
        rows=chosen,
        places=np.rint(place[chosen] * PLACE_SCALE).astype(np.int8),
        clusters=stored_share(success),
        domain=domains[chosen].astype(np.uint8),
        failure=stored_share(1 - rows.weak[chosen]),
    )


def stored_share(values: np.ndarray) -> np.ndarray:
    return np.where(np.isfinite(values), np.rint(np.nan_to_num(values) * SHARE_SCALE), UNKNOWN).astype(np.uint8)


def write_neighbours(file: Path, kept: Neighbours) -> None:
    columns = [kept.places.view(np.uint8), kept.clusters, kept.domain[:, None], kept.failure[:, None]]
    file.write_bytes(np.hstack(columns).tobytes())


def read_neighbours(file: Path) -> Neighbours:
    table = np.frombuffer(file.read_bytes(), np.uint8).reshape(-1, WIDTH + CLUSTERS + 2)
    rest = table[:, WIDTH:]
    return Neighbours(np.arange(len(table)), table[:, :WIDTH].view(np.int8), rest[:, :CLUSTERS], rest[:, CLUSTERS], rest[:, CLUSTERS + 1])


def similarities(kept: Neighbours, place: np.ndarray, own: np.ndarray | None) -> np.ndarray:
    """Cosine of each place with each kept row; -1 with the row itself, where the places are those of training rows."""
    cosine = place @ (kept.places.astype(np.float32).T / PLACE_SCALE)
    if own is not None:
        cosine[own[:, None] == kept.rows[None]] = -1
    return cosine


def knn_means(kept: Neighbours, place: np.ndarray, own: np.ndarray | None = None, k=None, power=None) -> np.ndarray:
    """Similarity-weighted mean of the weak failure of the k nearest rows; the plain mean when none is similar at all."""
    k, power = k or KNN["k"], power or KNN["power"]
    failure = kept.failure.astype(np.float64) / SHARE_SCALE
    result = np.zeros(len(place))
    for start in range(0, len(place), CHUNK):
        part = slice(start, start + CHUNK)
        cosine = similarities(kept, place[part], None if own is None else own[part])
        near = np.argpartition(-cosine, k, axis=1)[:, :k]
        weight = np.maximum(0, np.take_along_axis(cosine, near, 1)).astype(np.float64) ** power
        weight[weight.sum(1) == 0] = 1
        result[part] = (weight * failure[near]).sum(1) / weight.sum(1)
    return result


def battles(kept: Neighbours) -> np.ndarray:
    """[n, K * K]: what each row adds to win[i, j] for a weight of one."""
    success = kept.clusters.astype(np.float64) / SHARE_SCALE
    known = kept.clusters != UNKNOWN
    mine, other = success[:, :, None], success[:, None, :]
    win = mine * (1 - other) + 0.5 * (mine * other + (1 - mine) * (1 - other))
    win *= known[:, :, None] & known[:, None, :] & ~np.eye(CLUSTERS, dtype=bool)[None]
    return win.reshape(len(success), -1)


def strengths(wins: np.ndarray, iterations: int, prior: float) -> np.ndarray:
    """Bradley-Terry by minorisation-maximisation [q, K]; `prior` wins are added in each direction of each pair."""
    wins = wins + prior * ~np.eye(CLUSTERS, dtype=bool)
    total, met = wins.sum(2), wins + wins.transpose(0, 2, 1)
    strength = np.ones((len(wins), CLUSTERS))
    for _ in range(iterations):
        strength = total / (met / (strength[:, :, None] + strength[:, None, :])).sum(2)
        strength /= strength.sum(1, keepdims=True)
    return strength


def sw_logits(kept: Neighbours, place: np.ndarray, weak: int, strong: int, own: np.ndarray | None = None, **changed) -> np.ndarray:
    """Logit of P(the strong cluster beats the weak one) on each prompt."""
    setting = SW | changed
    fought = battles(kept)
    result = np.zeros(len(place))
    for start in range(0, len(place), CHUNK):
        part = slice(start, start + CHUNK)
        cosine = similarities(kept, place[part], None if own is None else own[part])
        most = cosine.max(1, keepdims=True)
        weight = setting["gamma"] ** np.where(most > 0, np.maximum(0, cosine) / np.maximum(most, 1e-9), 0).astype(np.float64)
        if own is not None:
            weight[own[part][:, None] == kept.rows[None]] = 0
        if setting["rows"]:
            cut = -np.partition(-cosine, setting["rows"] - 1, axis=1)[:, setting["rows"] - 1 : setting["rows"]]
            weight[cosine < cut] = 0
        wins = (weight @ fought).reshape(len(weight), CLUSTERS, CLUSTERS)
        strength = strengths(wins, setting["iterations"], setting["prior"])
        result[part] = np.log(strength[:, strong]) - np.log(strength[:, weak])
    return result


def fit_scale(signal: np.ndarray, log_units: np.ndarray, needed: np.ndarray, group: np.ndarray) -> Scale:
    """The logistic map of a signal, with length beside it by a fixed share, to P(needed)."""
    length = LENGTH_SHARE * signal.std() / log_units.std()
    fitted = fit_calibration(signal / signal.std() + length / signal.std() * log_units, needed, group)
    return Scale(float(fitted.slope / signal.std()), float(fitted.slope * length / signal.std()), fitted.intercept)


def scores_by(scale: Scale, signal: np.ndarray, log_units: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(scale.slope * signal + scale.length * log_units + scale.intercept)))
