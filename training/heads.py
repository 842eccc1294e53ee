# SPDX-License-Identifier: Apache-2.0
"""The multi-task net on a frozen representation, and the two small heads beside it: open-ended chat and word problem."""

from dataclasses import dataclass

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from torch import nn

from data import STRONG, WEAK, Rows
from encode import Encoded
from features import LATEX, OPTIONS

HIDDEN = 192
FACTORS = 48
DROPOUT = 0.2
EPOCHS = 10
BATCH = 512
LEARNING_RATE = 2e-3
DIFFICULTY_WEIGHT = 4.0
DOMAIN_WEIGHT = 0.1
REASONING_DOMAINS = ("math", "code", "code-reasoning", "logic", "tool-call")
REASONING_ROWS = 250
ORDINARY_ROWS = 8000
LATEX_DAMPING = 0.2


# What a net reads beside the features: vectors of the encoder, of its words alone, of both, or of the fine-tuned layer.
PARTS = {"encoder": ("encoder",), "static": ("static",), "both": ("encoder", "static"), "bert": ("bert",)}


@dataclass(frozen=True)
class Scaling:
    """How a representation and the features are standardised; fitted on the training rows."""

    vector_mean: np.ndarray
    vector_scale: float
    feature_mean: np.ndarray
    feature_scale: np.ndarray


@dataclass(frozen=True)
class Corpus:
    """Inputs of one representation: l2-normalised vectors, and raw features."""

    vectors: np.ndarray
    features: np.ndarray


@dataclass(frozen=True)
class LinearHead:
    """A logistic head on the standardised vector: its logit is weight · x + bias."""

    weight: np.ndarray
    bias: float

    def probability(self, vectors: np.ndarray) -> np.ndarray:
        return 1 / (1 + np.exp(-(vectors @ self.weight + self.bias)))


def corpus(encoded: Encoded, representation: str) -> Corpus:
    vectors = getattr(encoded, representation)
    return Corpus(vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9), encoded.features)


def fit_scaling(rows: Corpus) -> Scaling:
    mean = rows.vectors.mean(0)
    return Scaling(
        vector_mean=mean,
        vector_scale=float((rows.vectors - mean).std()),
        feature_mean=rows.features.mean(0, dtype=np.float64),
        feature_scale=rows.features.std(0, dtype=np.float64) + 1e-6,
    )


def scaled_vectors(rows: Corpus, scaling: Scaling) -> np.ndarray:
    return ((rows.vectors - scaling.vector_mean) / scaling.vector_scale).astype(np.float32)


def scaled(rows: Corpus, scaling: Scaling) -> np.ndarray:
    """The net's input [n, 444]."""
    return np.hstack([scaled_vectors(rows, scaling), scaled_features(rows, scaling)]).astype(np.float32)


def scaled_features(rows: Corpus, scaling: Scaling) -> np.ndarray:
    return np.clip((rows.features - scaling.feature_mean) / scaling.feature_scale, -5, 5)


def net_inputs(kind: str, read: dict[str, Corpus], scaling: dict[str, Scaling]) -> np.ndarray:
    """Input of a net of that kind: the vectors of its parts, then the features."""
    parts = PARTS[kind]
    vectors = [scaled_vectors(read[part], scaling[part]) for part in parts]
    return np.hstack([*vectors, scaled_features(read[parts[0]], scaling[parts[0]])]).astype(np.float32)


def constant(values) -> torch.Tensor:
    return torch.tensor(np.asarray(values), dtype=torch.float32)


class MultiTask(nn.Module):
    """Input [n, 444] to one logit of success per profile, domain logits, and difficulty."""

    def __init__(self, width: int, profiles: int, domains: int):
        super().__init__()
        self.body = nn.Sequential(
            nn.Dropout(DROPOUT), nn.Linear(width, HIDDEN), nn.GELU(), nn.Dropout(DROPOUT), nn.Linear(HIDDEN, FACTORS)
        )
        self.profiles = nn.Linear(FACTORS, profiles)
        self.domains = nn.Linear(FACTORS, domains)
        self.difficulty = nn.Linear(FACTORS, 1)
        nn.init.normal_(self.profiles.weight, std=0.2)
        nn.init.zeros_(self.profiles.bias)

    def forward(self, inputs):
        factors = self.body(inputs)
        return self.profiles(factors), self.domains(factors), self.difficulty(factors)[:, 0]


@dataclass(frozen=True)
class Targets:
    """What the net learns, as tensors; group_bias exists in training only and is the centring per source."""

    outcomes: torch.Tensor
    known: torch.Tensor
    row_weight: torch.Tensor
    difficulty: torch.Tensor
    domain: torch.Tensor
    group: torch.Tensor


def targets(rows: Rows, used: np.ndarray) -> Targets:
    """Difficulty is weak failure averaged with every model's failure, centred inside its group over the used rows."""
    known = np.isfinite(rows.outcomes)
    groups, group = np.unique(rows.group, return_inverse=True)
    difficulty = 0.5 * (1 - rows.weak) + 0.5 * (1 - rows.average)
    for i in range(len(groups)):
        members = group == i
        if (members & used).any():
            difficulty[members] -= difficulty[members & used].mean()
    size = np.bincount(group)[group]
    weight = np.minimum(3, np.sqrt(2000 / size)) / np.sqrt(np.maximum(1, known.sum(1)))
    return Targets(
        outcomes=torch.from_numpy(np.nan_to_num(rows.outcomes)),
        known=torch.from_numpy(known.astype(np.float32)),
        row_weight=torch.from_numpy(weight.astype(np.float32)),
        difficulty=torch.from_numpy(difficulty.astype(np.float32)),
        domain=torch.from_numpy(np.unique(rows.domain, return_inverse=True)[1]),
        group=torch.from_numpy(group),
    )


def fit_net(inputs: np.ndarray, rows: Rows, used: np.ndarray, seed: int) -> MultiTask:
    """Train on the used rows (a mask)."""
    torch.manual_seed(seed)
    goal = targets(rows, used)
    net = MultiTask(inputs.shape[1], len(rows.profiles), int(goal.domain.max()) + 1)
    group_bias = nn.Parameter(torch.zeros(int(goal.group.max()) + 1, len(rows.profiles)))
    optimizer = torch.optim.AdamW(
        [{"params": net.parameters(), "weight_decay": 1e-2}, {"params": [group_bias], "weight_decay": 3e-3}], lr=LEARNING_RATE
    )
    index = np.nonzero(used)[0]
    steps = EPOCHS * -(-len(index) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, LEARNING_RATE, total_steps=steps, pct_start=0.1)
    order = np.random.RandomState(seed)
    tensor = torch.from_numpy(inputs)
    for _ in range(EPOCHS):
        for batch in torch.from_numpy(order.permutation(index)).split(BATCH):
            loss = batch_loss(net, group_bias, tensor[batch], goal, batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return net.eval().requires_grad_(False)


def batch_loss(net: MultiTask, group_bias, inputs, goal: Targets, batch):
    logits, domains, difficulty = net(inputs)
    entropy = nn.functional.binary_cross_entropy_with_logits(
        logits + group_bias[goal.group[batch]], goal.outcomes[batch], reduction="none"
    )
    outcomes = ((entropy * goal.known[batch]).sum(1) * goal.row_weight[batch]).mean()
    domain = nn.functional.cross_entropy(domains, goal.domain[batch])
    return outcomes + DOMAIN_WEIGHT * domain + DIFFICULTY_WEIGHT * nn.functional.mse_loss(difficulty, goal.difficulty[batch])


def net_settings() -> tuple:
    """What a cached net depends on beside its rows and its seed."""
    return (HIDDEN, FACTORS, DROPOUT, EPOCHS, BATCH, LEARNING_RATE, DIFFICULTY_WEIGHT, DOMAIN_WEIGHT)


def weak_profiles(profiles: list[str]) -> list[int]:
    """Where the weak models' logits are: the ranking reads their mean."""
    return [profiles.index(name) for name in WEAK[0] + WEAK[1] if name in profiles]


def strong_profiles(profiles: list[str]) -> list[int]:
    return [profiles.index(name) for name in STRONG if name in profiles]


def fit_chat(rows: Rows, vectors: np.ndarray, chat: np.ndarray, seed: int) -> LinearHead:
    """P(open-ended chat): hand-written chat against up to 250 rows of each reasoning domain."""
    random = np.random.RandomState(seed)
    picked = [
        random.choice(members, min(REASONING_ROWS, len(members)), replace=False)
        for domain in REASONING_DOMAINS
        if len(members := np.nonzero(rows.domain == domain)[0])
    ]
    return fit_linear(vectors[np.concatenate(picked)], chat, balanced=True)


def fit_word_problem(rows: Rows, vectors: np.ndarray, word_problems: np.ndarray, seed: int) -> LinearHead:
    """P(word problem): GSM8K's training prompts against rows of every other source; Big-Math has word problems too."""
    ordinary = np.nonzero(np.char.startswith(rows.group.astype(str), "big_math") == 0)[0]
    picked = np.random.RandomState(seed).choice(ordinary, min(ORDINARY_ROWS, len(ordinary)), replace=False)
    return fit_linear(vectors[picked], word_problems, balanced=False)


def fit_linear(negatives: np.ndarray, positives: np.ndarray, balanced: bool) -> LinearHead:
    shrink = 0.3  # the strength of the regularisation, given as a scale of the input
    inputs = np.vstack([negatives, positives]) * shrink
    labels = np.r_[np.zeros(len(negatives)), np.ones(len(positives))]
    fitted = LogisticRegression(C=1.0, class_weight="balanced" if balanced else None, max_iter=500).fit(inputs, labels)
    return LinearHead((fitted.coef_[0] * shrink).astype(np.float32), float(fitted.intercept_[0]))


def word_share(head: LinearHead, vectors: np.ndarray, features: np.ndarray) -> np.ndarray:
    """How much of a prompt is treated as a word problem: never multiple choice, seldom LaTeX."""
    share = head.probability(vectors) * np.where(features[:, LATEX] > 0, LATEX_DAMPING, 1.0)
    return np.where(is_multiple_choice(features), 0.0, share)


def is_multiple_choice(features: np.ndarray) -> np.ndarray:
    return features[:, OPTIONS] >= 2
