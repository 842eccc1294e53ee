# SPDX-License-Identifier: Apache-2.0
"""From the nets' outputs to probabilities: a ranking score for every target, length per regime, the chat prior, logistic maps.

A target is a quality profile: each model with enough outcomes, then the tiers `weak` and `strong`.
"""

from dataclasses import dataclass

import numpy as np
import torch
from scipy.optimize import minimize

from data import Rows
from features import LOG_UNITS
from heads import Corpus, LinearHead, MultiTask, Scaling, is_multiple_choice, scaled_vectors, strong_profiles, weak_profiles, word_share

REGIMES = ("choice", "word", "open")
# Weights of the standardised log length, chosen by leaving one source out; see the model card.
LENGTH_WEIGHT = {"choice": 0.2, "word": 0.5, "open": 0.2}
CHAT_WEIGHT = 2.0
LENGTH_CLIP = 3.0
FOLDS = 5
SLOPE_RANGE = (0.25, 3.0)
TIERS = ("weak", "strong")
# Rows after which a profile's own map weighs as much as its tier's.
SHRINK_ROWS = 300
MIN_SUCCESS = 1e-6


@dataclass(frozen=True)
class Outputs:
    """What one net says of n prompts: difficulty [n], and the logit of success of every target [n, targets]."""

    difficulty: np.ndarray
    logits: np.ndarray


@dataclass(frozen=True)
class Judged:
    """What a prompt's regime and prior are, whatever the net says: shares of the regimes [n, 3], P(chat) [n]."""

    shares: np.ndarray
    p_chat: np.ndarray
    log_units: np.ndarray


@dataclass(frozen=True)
class Member:
    """How one net's outputs become part of the base: (difficulty - mean) / scale and the same for the logits [targets]."""

    difficulty_mean: float
    difficulty_scale: float
    logit_mean: np.ndarray
    logit_scale: np.ndarray


@dataclass(frozen=True)
class Ranking:
    """Constants that turn the nets' outputs into a ranking score for each target; all fitted on training rows."""

    members: list[Member]
    base_scale: np.ndarray
    length_mean: np.ndarray
    length_scale: np.ndarray
    length_weight: np.ndarray
    """[regimes, targets]"""
    chat_weight: float


@dataclass(frozen=True)
class Calibration:
    """P = sigmoid(slope * ranking score + intercept)."""

    slope: float
    intercept: float


def targets_of(profiles: list[str]) -> list[str]:
    return [*profiles, *TIERS]


def target_matrix(profiles: list[str]) -> np.ndarray:
    """[profiles, targets]: a tier's logit is the mean of its models'."""
    tiers = np.zeros((len(profiles), len(TIERS)))
    for column, members in enumerate((weak_profiles(profiles), strong_profiles(profiles))):
        tiers[members, column] = 1 / len(members)
    return np.hstack([np.eye(len(profiles)), tiers])


def judge(rows: Corpus, scaling: Scaling, chat: LinearHead, word: LinearHead) -> Judged:
    vectors = scaled_vectors(rows, scaling)
    choice = is_multiple_choice(rows.features).astype(float)
    share = word_share(word, vectors, rows.features)
    shares = np.stack([choice, share, (1 - choice) * (1 - share)], axis=1)
    return Judged(shares, chat.probability(vectors), rows.features[:, LOG_UNITS].astype(float))


def net_outputs(net: MultiTask, inputs: np.ndarray, profiles: list[str]) -> Outputs:
    with torch.inference_mode():
        logits, _, difficulty = net(torch.from_numpy(inputs))
    return Outputs(difficulty.numpy().astype(float), logits.numpy().astype(float) @ target_matrix(profiles))


def member_of(outputs: Outputs) -> Member:
    return Member(
        float(outputs.difficulty.mean()), float(outputs.difficulty.std()), outputs.logits.mean(0), outputs.logits.std(0) + 1e-9
    )


def part_of(member: Member, outputs: Outputs) -> np.ndarray:
    """One net's part of the base [n, targets]: difficulty and the target's own failure, half each."""
    hard = (outputs.difficulty - member.difficulty_mean) / member.difficulty_scale
    return (hard[:, None] - (outputs.logits - member.logit_mean) / member.logit_scale) / 2


def fit_ranking(outputs: list[Outputs], judged: Judged) -> Ranking:
    members = [member_of(one) for one in outputs]
    base = np.mean([part_of(member, one) for member, one in zip(members, outputs)], axis=0)
    strongest = judged.shares.argmax(1)
    length_mean, length_scale = np.zeros(len(REGIMES)), np.ones(len(REGIMES))
    length_weight = np.zeros((len(REGIMES), base.shape[1]))
    for i, regime in enumerate(REGIMES):
        rows = strongest == i
        length_mean[i], length_scale[i] = judged.log_units[rows].mean(), judged.log_units[rows].std()
        length_weight[i] = LENGTH_WEIGHT[regime] * base[rows].std(0) / base.std(0)
    return Ranking(members, base.std(0), length_mean, length_scale, length_weight, CHAT_WEIGHT)


def rank(ranking: Ranking, outputs: list[Outputs], judged: Judged) -> np.ndarray:
    """The ranking score [n, targets], blended by the regimes' shares of the prompt; the graph computes the same."""
    base = np.mean([part_of(member, one) for member, one in zip(ranking.members, outputs)], axis=0) / ranking.base_scale
    return base + moved(ranking, judged)


def moved(ranking: Ranking, judged: Judged) -> np.ndarray:
    """What length and the chat prior add [n, targets]."""
    length = np.clip((judged.log_units[:, None] - ranking.length_mean) / ranking.length_scale, -LENGTH_CLIP, LENGTH_CLIP)
    prior = ranking.chat_weight * judged.shares[:, REGIMES.index("open")] * judged.p_chat
    return (judged.shares * length) @ ranking.length_weight - prior[:, None]


def probability(calibration: Calibration, ranks: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(calibration.slope * ranks + calibration.intercept)))


def fit_calibration(ranks: np.ndarray, label: np.ndarray, group: np.ndarray, toward: Calibration | None = None) -> Calibration:
    """Maximum likelihood on rows the net has not seen; groups weigh by the root of their size.

    One map for all regimes: an intercept for each would learn how easy the few sources of that regime are, which
    costs .06 of J when a source is left out.
    """
    _, which, size = np.unique(group, return_inverse=True, return_counts=True)
    weight = 1 / np.sqrt(size[which])

    def loss(parameters):
        p = np.clip(probability(Calibration(*parameters), ranks), 1e-6, 1 - 1e-6)
        return -(weight * (label * np.log(p) + (1 - label) * np.log(1 - p))).sum()

    slope, intercept = minimize(loss, [0.5, -1.0], method="L-BFGS-B", bounds=[SLOPE_RANGE, (-6, 6)]).x
    if toward is None:
        return Calibration(float(slope), float(intercept))
    own = len(ranks) / (len(ranks) + SHRINK_ROWS)
    return Calibration(float(own * slope + (1 - own) * toward.slope), float(own * intercept + (1 - own) * toward.intercept))


def fit_failures(ranks: np.ndarray, rows: Rows) -> list[Calibration]:
    """P(failure) of every target from its ranking score; a profile of few rows leans on the tier nearer to it."""
    failure = 1 - np.hstack([rows.outcomes, rows.tier_outcomes]).astype(float)
    tiers = [fit_one(ranks[:, -2 + i], failure[:, -2 + i], rows.group) for i in range(len(TIERS))]
    rates = [np.nanmean(failure[:, -2 + i]) for i in range(len(TIERS))]
    models = []
    for i in range(failure.shape[1] - len(TIERS)):
        nearer = int(np.argmin([abs(np.nanmean(failure[:, i]) - rate) for rate in rates]))
        models.append(fit_one(ranks[:, i], failure[:, i], rows.group, tiers[nearer]))
    return [*models, *tiers]


def fit_one(ranks: np.ndarray, failure: np.ndarray, group: np.ndarray, toward: Calibration | None = None) -> Calibration:
    known = np.isfinite(failure)
    return fit_calibration(ranks[known], failure[known], group[known], toward)


def cross_fit(rows: Rows, inputs: np.ndarray, fit, seed: int, folds: np.ndarray | None = None) -> Outputs:
    """Outputs for every row from a net that has not seen it: five folds of rows."""
    fold = np.random.RandomState(seed).permutation(len(inputs)) % FOLDS if folds is None else folds
    difficulty, logits = np.zeros(len(inputs)), np.zeros((len(inputs), len(rows.profiles) + len(TIERS)))
    for k in np.unique(fold):
        net = fit(inputs, rows, fold != k, seed)
        one = net_outputs(net, inputs[fold == k], rows.profiles)
        difficulty[fold == k], logits[fold == k] = one.difficulty, one.logits
    return Outputs(difficulty, logits)
