# SPDX-License-Identifier: Apache-2.0
"""From the nets' outputs to probabilities: a ranking score for every target, length per regime, the chat prior, logistic maps.

A target is a quality profile: each model with enough outcomes, then the tiers `weak` and `strong`.
"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from scipy.optimize import minimize
from scipy.special import expit

from data import Rows
from features import LOG_UNITS
from heads import (
    Corpus, LinearHead, MultiTask, Scaling, fit_net, is_multiple_choice, net_settings, scaled_vectors, strong_profiles, weak_profiles, word_share,
)  # fmt: skip

REGIMES = ("choice", "word", "open")
# Chosen by leaving one source out, see the model card: the length weights are the feasibility study's optimum, those of small
# models the upper end of what training rows prefer. Higher ones would raise the benchmark figures: that is no reason here.
DIFFICULTY_WEIGHT = 0.4
LENGTH_WEIGHT = {"choice": 0.2, "word": 0.5, "open": 0.2}
SMALL_LENGTH_WEIGHT = {"choice": 1.0, "word": 2.0, "open": 0.2}
OWN_SHARE = 0.5
CHAT_WEIGHT = 2.0
LENGTH_CLIP = 3.0
FOLDS = 5
SLOPE_RANGE = (0.25, 3.0)
# Of a target's own order: a slope of nought or less would turn its predicted loss around.
OWN_SLOPE_RANGE = (0.1, 3.0)
TIERS = ("weak", "strong")
# Rows at which a profile's own slope weighs as much as the tier's.
SHRINK_ROWS = 1000
# Models of up to about ten billion parameters: they fail on length more than the rest.
SMALL = re.compile(r"(?<![0-9.x])[1-9]b(?![0-9])|phi-3")


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
    """One net's part of the base [n, targets]: difficulty, the weak tier's failure, and the target's own."""
    hard = (outputs.difficulty - member.difficulty_mean) / member.difficulty_scale
    failure = -(outputs.logits - member.logit_mean) / member.logit_scale
    own, weak = own_share(failure.shape[1]), failure[:, -2:-1]
    return DIFFICULTY_WEIGHT * hard[:, None] + (1 - DIFFICULTY_WEIGHT) * (own * failure + (1 - own) * weak)


def own_share(targets: int) -> np.ndarray:
    """How much of a target's logit is its own and not the weak tier's: a logit of its own is noisy out of source."""
    share = np.full(targets, OWN_SHARE)
    share[-2:] = 1.0
    return share


def fit_ranking(outputs: list[Outputs], judged: Judged, targets: list[str]) -> Ranking:
    members = [member_of(one) for one in outputs]
    base = np.mean([part_of(member, one) for member, one in zip(members, outputs)], axis=0)
    strongest = judged.shares.argmax(1)
    length_mean, length_scale = np.zeros(len(REGIMES)), np.ones(len(REGIMES))
    length_weight = np.zeros((len(REGIMES), base.shape[1]))
    for i, regime in enumerate(REGIMES):
        rows = strongest == i
        length_mean[i], length_scale[i] = judged.log_units[rows].mean(), judged.log_units[rows].std()
        wanted = np.array([(SMALL_LENGTH_WEIGHT if SMALL.search(name) else LENGTH_WEIGHT)[regime] for name in targets])
        length_weight[i] = wanted * base[rows].std(0) / base.std(0)
    return Ranking(members, base.std(0), length_mean, length_scale, length_weight, CHAT_WEIGHT)


def own_order(ranking: Ranking, outputs: list[Outputs], judged: Judged) -> np.ndarray:
    """The order of prompts for each target [n, targets]: how much its place in front of the strong model would cost."""
    base = np.mean([part_of(member, one) for member, one in zip(ranking.members, outputs)], axis=0) / ranking.base_scale
    return base + moved(ranking, judged)


def moved(ranking: Ranking, judged: Judged) -> np.ndarray:
    """What length and the chat prior add [n, targets]."""
    length = np.clip((judged.log_units[:, None] - ranking.length_mean) / ranking.length_scale, -LENGTH_CLIP, LENGTH_CLIP)
    prior = ranking.chat_weight * judged.shares[:, REGIMES.index("open")] * judged.p_chat
    return (judged.shares * length) @ ranking.length_weight - prior[:, None]


def probability(calibration: Calibration, ranks: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-(calibration.slope * ranks + calibration.intercept)))


def fit_calibration(ranks: np.ndarray, label: np.ndarray, group: np.ndarray) -> Calibration:
    """Maximum likelihood on rows the net has not seen; groups weigh by the root of their size.

    One map for all regimes: an intercept for each would learn how easy the few sources of that regime are, which
    costs .06 of J when a source is left out.
    """
    return fit_map(ranks, np.zeros(len(ranks)), label, group, SLOPE_RANGE)


def fit_map(ranks: np.ndarray, offset: np.ndarray, label: np.ndarray, group: np.ndarray, slopes: tuple[float, float]) -> Calibration:
    """P(label) = sigmoid(offset + slope * rank + intercept), the slope inside its range; rows without a label do not count."""
    known = np.isfinite(label)
    ranks, offset, label = ranks[known], offset[known], label[known]
    _, which, size = np.unique(group[known], return_inverse=True, return_counts=True)
    weight = 1 / np.sqrt(size[which])

    def loss(parameters):
        p = np.clip(expit(offset + parameters[0] * ranks + parameters[1]), 1e-6, 1 - 1e-6)
        return -(weight * (label * np.log(p) + (1 - label) * np.log(1 - p))).sum() / weight.sum()

    start = [float(np.clip(0.5, *slopes)), -1.0]
    slope, intercept = minimize(loss, start, method="L-BFGS-B", bounds=[slopes, (-8, 8)]).x
    return Calibration(float(slope), float(intercept))


@dataclass(frozen=True)
class Maps:
    """From the order of prompts [n, targets] to probabilities.

    P(needed) = sigmoid(needed of the weak tier's order); P(failure of a target) = sigmoid(lead * the weak tier's order +
    the target's map of its own order), lead = slope of the weak tier's failure - slope of needed. The predicted loss adds
    the logit of the target's failure to the score's and takes away the weak tier's: what is left is the target's own order.
    """

    needed: Calibration
    lead: float
    failures: list[Calibration]

    def failure(self, order: np.ndarray) -> np.ndarray:
        slopes, intercepts = (np.array([getattr(one, part) for one in self.failures]) for part in ("slope", "intercept"))
        return expit(self.lead * order[:, -2:-1] + slopes * order + intercepts)


def fit_maps(order: np.ndarray, rows: Rows) -> Maps:
    """Slopes of targets with few rows lean on the slope of needed, which is the weak tier's own."""
    needed = fit_calibration(order[:, -2], rows.needed, rows.group)
    labels = 1 - np.hstack([rows.outcomes, rows.tier_outcomes]).astype(float)
    lead = fit_calibration(order[:, -2], labels[:, -2], rows.group).slope - needed.slope
    offset = lead * order[:, -2]
    failures = []
    for i in range(order.shape[1]):
        free = fit_map(order[:, i], offset, labels[:, i], rows.group, OWN_SLOPE_RANGE)
        own = np.isfinite(labels[:, i]).sum() / (np.isfinite(labels[:, i]).sum() + SHRINK_ROWS)
        slope = own * free.slope + (1 - own) * needed.slope
        failures.append(fit_map(order[:, i], offset, labels[:, i], rows.group, (slope, slope)))
    return Maps(needed, lead, failures)


def row_folds(count: int, seed: int) -> np.ndarray:
    return np.random.RandomState(seed).permutation(count) % FOLDS


def cross_fit(rows: Rows, inputs: np.ndarray, folds: np.ndarray, seed: int, cache: Path) -> Outputs:
    """Outputs for every row from a net that has not seen its fold; from the cache where that was done before."""
    digest = hashlib.sha256(repr((seed, net_settings(), rows.profiles)).encode())
    for part in (inputs, folds, np.nan_to_num(rows.outcomes, nan=-1), rows.weak, rows.average):
        digest.update(np.ascontiguousarray(part).tobytes())
    file = cache / f"cross-{digest.hexdigest()[:16]}.npz"
    if not file.exists():
        difficulty, logits = np.zeros(len(inputs), np.float32), np.zeros((len(inputs), len(rows.profiles) + len(TIERS)), np.float32)
        for k in np.unique(folds):
            net = fit_net(inputs, rows, folds != k, seed)
            one = net_outputs(net, inputs[folds == k], rows.profiles)
            difficulty[folds == k], logits[folds == k] = one.difficulty, one.logits
        np.savez(file, difficulty=difficulty, logits=logits)
        print(f"  {len(np.unique(folds))} folds of a net, seed {seed}", flush=True)
    stored = np.load(file)
    return Outputs(stored["difficulty"].astype(float), stored["logits"].astype(float))
