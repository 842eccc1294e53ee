# SPDX-License-Identifier: Apache-2.0
"""From the net's outputs to P(the strong model is needed): length per regime, the chat prior, and a logistic map."""

from dataclasses import asdict, dataclass

import numpy as np
import torch
from scipy.optimize import minimize

from data import Rows
from features import LOG_UNITS
from heads import Corpus, LinearHead, MultiTask, Scaling, is_multiple_choice, scaled, scaled_vectors, weak_profiles, word_share

REGIMES = ("choice", "word", "open")
# Weights of the standardised log length, chosen by leaving one source out; see the model card.
LENGTH_WEIGHT = {"choice": 0.2, "word": 0.5, "open": 0.2}
CHAT_WEIGHT = 2.0
LENGTH_CLIP = 3.0
FOLDS = 5
SLOPE_RANGE = (0.25, 3.0)


@dataclass(frozen=True)
class Ranking:
    """Constants that turn difficulty and weak logits into a ranking score; all fitted on training rows."""

    difficulty_mean: float
    difficulty_scale: float
    weak_logit_mean: float
    weak_logit_scale: float
    base_scale: float
    length_mean: dict[str, float]
    length_scale: dict[str, float]
    length_weight: dict[str, float]
    chat_weight: float


@dataclass(frozen=True)
class Calibration:
    """P(needed) = sigmoid(slope * ranking score + intercept)."""

    slope: float
    intercept: float


@dataclass(frozen=True)
class Router:
    """Everything one graph holds, beside its representation."""

    scaling: Scaling
    net: MultiTask
    chat: LinearHead
    word: LinearHead
    ranking: Ranking
    calibration: Calibration
    weak: list[int]

    def parameters(self) -> dict:
        return {"ranking": asdict(self.ranking), "calibration": asdict(self.calibration)}


@dataclass(frozen=True)
class Judged:
    """What a prompt's regime and prior are, whatever the net says: shares of the regimes [n, 3], P(chat) [n]."""

    shares: np.ndarray
    p_chat: np.ndarray
    log_units: np.ndarray


def judge(rows: Corpus, scaling: Scaling, chat: LinearHead, word: LinearHead) -> Judged:
    vectors = scaled_vectors(rows, scaling)
    choice = is_multiple_choice(rows.features).astype(float)
    share = word_share(word, vectors, rows.features)
    shares = np.stack([choice, share, (1 - choice) * (1 - share)], axis=1)
    return Judged(shares, chat.probability(vectors), rows.features[:, LOG_UNITS].astype(float))


def net_outputs(net: MultiTask, inputs: np.ndarray, weak: list[int]) -> tuple[np.ndarray, np.ndarray]:
    """Difficulty and the mean weak logit."""
    with torch.inference_mode():
        logits, _, difficulty = net(torch.from_numpy(inputs))
    return difficulty.numpy().astype(float), logits[:, weak].mean(1).numpy().astype(float)


def fit_ranking(difficulty: np.ndarray, weak_logit: np.ndarray, judged: Judged) -> Ranking:
    base = (standard(difficulty) - standard(weak_logit)) / 2
    strongest = judged.shares.argmax(1)
    length_mean, length_scale, length_weight = {}, {}, {}
    for i, regime in enumerate(REGIMES):
        members = strongest == i
        length_mean[regime] = float(judged.log_units[members].mean())
        length_scale[regime] = float(judged.log_units[members].std())
        length_weight[regime] = LENGTH_WEIGHT[regime] * float(base[members].std() / base.std())
    return Ranking(
        float(difficulty.mean()), float(difficulty.std()), float(weak_logit.mean()), float(weak_logit.std()), float(base.std()),
        length_mean, length_scale, length_weight, CHAT_WEIGHT,
    )  # fmt: skip


def standard(values: np.ndarray) -> np.ndarray:
    return (values - values.mean()) / values.std()


def rank(ranking: Ranking, difficulty: np.ndarray, weak_logit: np.ndarray, judged: Judged) -> np.ndarray:
    """The ranking score [n], blended by the regimes' shares of the prompt; the graph computes the same."""
    hard = (difficulty - ranking.difficulty_mean) / ranking.difficulty_scale
    weak = (weak_logit - ranking.weak_logit_mean) / ranking.weak_logit_scale
    score = (hard - weak) / 2 / ranking.base_scale
    for i, regime in enumerate(REGIMES):
        length = (judged.log_units - ranking.length_mean[regime]) / ranking.length_scale[regime]
        score = score + judged.shares[:, i] * ranking.length_weight[regime] * np.clip(length, -LENGTH_CLIP, LENGTH_CLIP)
    return score - ranking.chat_weight * judged.shares[:, REGIMES.index("open")] * judged.p_chat


def probability(calibration: Calibration, ranks: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(calibration.slope * ranks + calibration.intercept)))


def fit_calibration(ranks: np.ndarray, needed: np.ndarray, group: np.ndarray) -> Calibration:
    """Maximum likelihood on rows the net has not seen; groups weigh by the root of their size.

    One map for all regimes: an intercept for each would learn how easy the few sources of that regime are, which
    costs .06 of J when a source is left out.
    """
    _, which, size = np.unique(group, return_inverse=True, return_counts=True)
    weight = 1 / np.sqrt(size[which])

    def loss(parameters):
        p = np.clip(probability(Calibration(*parameters), ranks), 1e-6, 1 - 1e-6)
        return -(weight * (needed * np.log(p) + (1 - needed) * np.log(1 - p))).sum()

    slope, intercept = minimize(loss, [0.5, -1.0], method="L-BFGS-B", bounds=[SLOPE_RANGE, (-6, 6)]).x
    return Calibration(float(slope), float(intercept))


def cross_fit(rows: Rows, inputs: np.ndarray, fit, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Outputs for every row from a net that has not seen it: five folds of rows."""
    fold = np.random.RandomState(seed).permutation(len(inputs)) % FOLDS
    difficulty, weak_logit = np.zeros(len(inputs)), np.zeros(len(inputs))
    for k in range(FOLDS):
        net = fit(inputs, rows, fold != k, seed)
        difficulty[fold == k], weak_logit[fold == k] = net_outputs(net, inputs[fold == k], weak_profiles(rows.profiles))
    return difficulty, weak_logit


def score_all(router: Router, rows: Corpus) -> np.ndarray:
    """Scores in numpy, for evaluation; the exported graph must agree."""
    judged = judge(rows, router.scaling, router.chat, router.word)
    outputs = net_outputs(router.net, scaled(rows, router.scaling), router.weak)
    return probability(router.calibration, rank(router.ranking, *outputs, judged))
