# SPDX-License-Identifier: Apache-2.0
"""What the training side says of the routers, benchmarks unread: held-out sources, held-out rows, calibration, and the ensemble."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bert import States
from calibrate import probability
from corpora import Corpora
from data import STRONG, Rows, part_of_rows
from encoder import Encoder
from evaluate import apgr, apgr_interval, source_of, transfer
from export import Router
from features import LOG_UNITS
from graphs import Shipped
from heads import scaled_vectors
from neighbours import choose_rows, knn_means, model_clusters, neighbours_of, places, scores_by, sw_logits
from reference import logit
from routers import sampled, unseen_source_bert, unseen_source_order

MF_ALONE = {"bias": 0.0, "weights": {"mf": 1.0, "bert": 0.0, "knn": 0.0, "sw-ranking": 0.0}}
# The least gain in (J + gain) / 2 that is not taken for noise.
LEAST_GAIN = 0.003
MIXTURES = [(bert, knn, sw) for bert in (0.0, 0.25, 0.5) for knn in (0.0, 0.2) for sw in (0.0, 0.2)]
CAPABLE = ["gemini-1.5-pro-002", "llama-3.1-70b-instruct"]
NEMOTRON = ["llama-3.1-nemotron-51b-instruct", "llama-3.3-nemotron-super-49b-v1"]
MIXTRAL, LLAMA_3, LLAMA_31 = "mixtral-8x7b-instruct-v0.1", "llama-3-8b-instruct", "llama-3.1-8b-instruct"
# Multiple choice with outcomes of a weak and a much stronger model: [group, weak, strong].
GAIN_PAIRS = [
    ("mmlu_pro/mcq-knowledge", MIXTRAL, CAPABLE),
    ("mmlu_pro/mcq-knowledge", LLAMA_31, CAPABLE),
    ("routerbench/mcq-science", MIXTRAL, STRONG),
    ("routerbench/mcq-science", LLAMA_31, STRONG),
    ("routerbench/mcq-commonsense", MIXTRAL, STRONG),
    ("llmrouter/mcq-knowledge", LLAMA_31, NEMOTRON),
]
BINS = 10


@dataclass(frozen=True)
class Reliability:
    """Expected calibration error of P against what was so, and the bins behind it: (mean P, share, rows)."""

    error: float
    bins: list[tuple[float, float, int]]


@dataclass(frozen=True)
class Validation:
    transfer: dict[str, float]
    """J by router, every row scored without its source."""
    gain: dict[str, float]
    """Mean APGR over GAIN_PAIRS by router, without the source."""
    few_transfer: dict[str, float]
    """J and gain on sampled rows, where there is a score of the fine-tuned layer too."""
    few_gain: dict[str, float]
    mixtures: int
    ensemble: dict
    pooled: dict[str, dict[str, tuple[float, float, float]]]
    """By weak model: APGR with interval of the score, the profile's predicted loss and length, rows unseen."""
    needed: Reliability
    needed_by_domain: dict[str, tuple[float, float, float]]
    """Calibration error, mean P and share, by domain."""
    profiles: dict[str, tuple[int, float]]
    """Rows and calibration error of P(failure), by target."""


def validate(
    read: Corpora, states: States, encoder: Encoder, routers: dict[str, Router], unseen: np.ndarray, shipped: Shipped, seed: int, cache: Path
) -> Validation:
    """unseen: the order [n, targets] of rows that the nets have not seen, of the encoder's router."""
    rows = read.rows
    logits = unseen_source_logits(read, routers, shipped, seed, cache)
    length = read.seen["encoder"].train.features[:, LOG_UNITS].astype(float)
    index = sampled(rows, seed)
    few, few_logits = part_of_rows(rows, index), {name: score[index] for name, score in logits.items()}
    tuned = unseen_source_bert(rows, encoder, states, read.seen["encoder"], seed, cache)
    few_logits["bert"] = logit(probability(routers["bert"].maps.needed, tuned))
    ensemble = chosen_mixture(few, few_logits)
    few_scores = few_logits | {"length": length[index], "ensemble": mixed(ensemble["weights"], few_logits)}
    scores = logits | {"length": length}
    router = routers["encoder"]
    p_needed = probability(router.maps.needed, unseen[:, -2])
    result = Validation(
        transfer={name: transfer(rows, score) for name, score in scores.items()},
        gain={name: mean_gain(rows, score) for name, score in scores.items()},
        few_transfer={name: transfer(few, score) for name, score in few_scores.items()},
        few_gain={name: mean_gain(few, score) for name, score in few_scores.items()},
        mixtures=len(MIXTURES),
        ensemble=ensemble,
        pooled={name: pooled(rows, name, router, unseen, length, seed) for name in (MIXTRAL, LLAMA_3, LLAMA_31)},
        needed=reliability(p_needed, rows.needed),
        needed_by_domain=by_domain(rows, p_needed),
        profiles=profile_errors(rows, router, unseen),
    )
    print({name: round(value, 4) for name, value in result.transfer.items()}, result.ensemble, flush=True)
    return result


def unseen_source_logits(read: Corpora, routers: dict[str, Router], shipped: Shipped, seed: int, cache: Path) -> dict[str, np.ndarray]:
    rows, seen = read.rows, read.seen
    orders = {
        "mf": unseen_source_order(rows, seen, "encoder", seed, cache)[:, -2],
        "static": unseen_source_order(rows, seen, "static", seed, cache)[:, -2],
    }
    maps = {"mf": routers["encoder"].maps.needed, "static": routers["static"].maps.needed}
    logits = {name: logit(probability(maps[name], order)) for name, order in orders.items()}
    return logits | unseen_source_neighbours(read, routers["encoder"], shipped, seed)


def unseen_source_neighbours(read: Corpora, router: Router, shipped: Shipped, seed: int) -> dict[str, np.ndarray]:
    rows, train = read.rows, read.seen["encoder"].train
    place = places(scaled_vectors(train, router.scaling["encoder"]), router.projection)
    clusters, source = model_clusters(rows, seed), np.array([source_of(group) for group in rows.group])
    length = train.features[:, LOG_UNITS].astype(float)
    knn, sw = np.zeros(len(source)), np.zeros(len(source))
    for left_out in np.unique(source):
        kept = neighbours_of(rows, place, clusters, choose_rows(rows, source != left_out, seed))
        mine = source == left_out
        knn[mine] = knn_means(kept, place[mine])
        sw[mine] = sw_logits(kept, place[mine], shipped.weak_cluster, shipped.strong_cluster)
    return {"knn": logit(scores_by(shipped.knn, knn, length)), "sw-ranking": logit(scores_by(shipped.sw, sw, length))}


def chosen_mixture(rows: Rows, logits: dict[str, np.ndarray]) -> dict:
    """The best of a few mixtures by (J + gain) / 2; mf alone unless another is better by more than noise."""
    best, most = MF_ALONE["weights"], worth(rows, logits["mf"]) + LEAST_GAIN
    for bert, knn, sw in MIXTURES:
        weights = {"mf": round(1 - bert - knn - sw, 3), "bert": bert, "knn": knn, "sw-ranking": sw}
        value = worth(rows, mixed(weights, logits))
        print(f"  mixture {weights}: {value:.4f}", flush=True)
        if value > most:
            best, most = weights, value
    return {"bias": 0.0, "weights": best}


def mixed(weights: dict[str, float], logits: dict[str, np.ndarray]) -> np.ndarray:
    return sum(weight * logits[name] for name, weight in weights.items())


def worth(rows: Rows, score: np.ndarray) -> float:
    return (transfer(rows, score) + mean_gain(rows, score)) / 2


def mean_gain(rows: Rows, score: np.ndarray) -> float:
    return float(np.mean([apgr(gain[known], score[known]) for gain, known in gains(rows)]))


def gains(rows: Rows):
    for group, weak, strong in GAIN_PAIRS:
        gain = mean_of_known(rows, strong) - column(rows, weak)
        yield gain, (rows.group == group) & np.isfinite(gain)


def column(rows: Rows, model: str) -> np.ndarray:
    return rows.outcomes[:, rows.profiles.index(model)].astype(float)


def mean_of_known(rows: Rows, models: list[str]) -> np.ndarray:
    known = np.stack([column(rows, name) for name in models if name in rows.profiles])
    count = np.isfinite(known).sum(0)
    return np.where(count > 0, np.nansum(known, 0) / np.maximum(count, 1), np.nan)


def pooled(rows: Rows, weak: str, router: Router, unseen: np.ndarray, length: np.ndarray, seed: int) -> dict[str, tuple[float, float, float]]:
    """Prompts with outcomes of that model and of a GPT-4 model, all sources together."""
    gain = mean_of_known(rows, STRONG) - column(rows, weak)
    known = np.isfinite(gain)
    target = rows.profiles.index(weak)
    scores = {"score": unseen[:, -2], "loss": unseen[:, target], "length": length}
    return {name: apgr_interval(gain[known], score[known], seed) for name, score in scores.items()} | {"prompts": int(known.sum())}


def reliability(p: np.ndarray, label: np.ndarray) -> Reliability:
    known = np.isfinite(label)
    p, label = p[known], label[known]
    which = np.minimum((p * BINS).astype(int), BINS - 1)
    bins = [(float(p[which == i].mean()), float(label[which == i].mean()), int((which == i).sum())) for i in range(BINS) if (which == i).any()]
    return Reliability(sum(abs(mean - share) * count for mean, share, count in bins) / len(p), bins)


def by_domain(rows: Rows, p: np.ndarray) -> dict[str, tuple[float, float, float]]:
    result = {}
    for domain in np.unique(rows.domain[np.isfinite(rows.needed)]):
        mine = (rows.domain == domain) & np.isfinite(rows.needed)
        result[str(domain)] = (reliability(p[mine], rows.needed[mine]).error, float(p[mine].mean()), float(rows.needed[mine].mean()))
    return result


def profile_errors(rows: Rows, router: Router, unseen: np.ndarray) -> dict[str, tuple[int, float]]:
    failure = router.maps.failure(unseen)
    labels = 1 - np.hstack([rows.outcomes, rows.tier_outcomes]).astype(float)
    names = [*rows.profiles, "weak", "strong"]
    return {name: (int(np.isfinite(labels[:, i]).sum()), reliability(failure[:, i], labels[:, i]).error) for i, name in enumerate(names)}
