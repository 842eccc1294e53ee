# SPDX-License-Identifier: Apache-2.0
"""The shipped graphs at work: every router's score of a prompt, as src/onnx computes it."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from export import open_graph, run_bert, run_graph
from features import surface_features
from neighbours import KNN, SW, Neighbours, Scale, knn_means, read_neighbours, scores_by, sw_logits
from reference import logit
from tokens import PromptTokenizer

ROUTERS = ("ensemble", "mf", "bert", "knn", "sw-ranking")


@dataclass(frozen=True)
class Shipped:
    """What the scores of all routers are made with."""

    files: dict[str, Path]
    tokenizer: PromptTokenizer
    neighbours: Neighbours
    knn: Scale
    sw: Scale
    weak_cluster: int
    strong_cluster: int
    ensemble: dict
    near: dict
    """k and power of `knn`."""
    fought: dict
    """gamma, rows, iterations and prior of `sw-ranking`."""


@dataclass(frozen=True)
class Readings:
    """What the graphs say of n prompts; scores[router] of the encoder graph."""

    scores: dict[str, np.ndarray]
    static: np.ndarray
    success: np.ndarray
    static_success: np.ndarray
    vector: np.ndarray
    domain: np.ndarray
    regime: np.ndarray


def load_shipped(models: Path, name: str) -> tuple[Shipped, list[str]]:
    """What is on disk, and its profiles."""
    about = json.loads((models / f"{name}.json").read_text())
    files = {kind: models / one["file"] for kind, one in about["files"].items()}
    knn, sw = (Scale(*(about[key][part] for part in ("slope", "length", "intercept"))) for key in ("knn", "swRanking"))
    tokenizer, kept = PromptTokenizer(files["vocabulary"]), read_neighbours(files["neighbours"])
    near = {key: about["knn"][key] for key in KNN}
    fought = {key: about["swRanking"][key] for key in SW}
    weak, strong = about["swRanking"]["weak"], about["swRanking"]["strong"]
    return Shipped(files, tokenizer, kept, knn, sw, weak, strong, about["ensemble"], near, fought), about["profiles"]


def read_prompts(shipped: Shipped, prompts: list[str]) -> Readings:
    """prompts: as prompt_text made them."""
    sessions = {kind: open_graph(shipped.files[kind]) for kind in ("encoder", "static", "bert")}
    rows, bert, static, features = [], [], [], []
    for prompt in prompts:
        ids, feats = shipped.tokenizer.ids(prompt), surface_features(prompt)
        answer = run_graph(sessions["encoder"], ids, feats)
        bert.append(run_bert(sessions["bert"], answer.pop("hidden"), feats))
        rows.append(answer)
        static.append(run_graph(sessions["static"], ids, feats))
        features.append(feats[0])
    scores = {"mf": column(rows, "score")[:, 0], "bert": np.array(bert)}
    scores |= neighbour_scores(shipped, column(rows, "place"), np.array(features))
    return Readings(
        {"ensemble": ensemble(shipped.ensemble, scores), **scores},
        column(static, "score")[:, 0],
        column(rows, "success"),
        column(static, "success"),
        column(rows, "vector"),
        column(rows, "domain"),
        column(rows, "regime"),
    )


def column(rows: list[dict[str, np.ndarray]], name: str) -> np.ndarray:
    return np.array([row[name].reshape(-1) for row in rows], float)


def neighbour_scores(shipped: Shipped, place: np.ndarray, log_units: np.ndarray) -> dict[str, np.ndarray]:
    place = place.astype(np.float32)
    won = sw_logits(shipped.neighbours, place, shipped.weak_cluster, shipped.strong_cluster, **shipped.fought)
    return {
        "knn": scores_by(shipped.knn, knn_means(shipped.neighbours, place, **shipped.near), log_units),
        "sw-ranking": scores_by(shipped.sw, won, log_units),
    }


def ensemble(settings: dict, scores: dict[str, np.ndarray]) -> np.ndarray:
    total = settings["bias"] + sum(weight * logit(scores[name]) for name, weight in settings["weights"].items() if weight)
    return 1 / (1 + np.exp(-total))
