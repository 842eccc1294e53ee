# SPDX-License-Identifier: Apache-2.0
"""The `bert` router: a copy of the encoder's last layer, fine-tuned with a multi-task head on top."""

import copy
import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn

from calibrate import Outputs, target_matrix
from data import Rows
from encoder import Encoder, attention_bias, masked_mean
from heads import MultiTask, Scaling, batch_loss, constant, targets

BATCH = 48
LAYER_RATE = 8e-5
HEAD_RATE = 1.5e-3
WARM = 0.1
READ_BATCH = 64


@dataclass(frozen=True)
class States:
    """Output of the layer below the last for every prompt: bfloat16 as int16 [tokens, 384], where each begins, raw features."""

    tokens: np.ndarray
    starts: np.ndarray
    features: np.ndarray

    def batch(self, rows: np.ndarray) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        lengths = self.starts[rows + 1] - self.starts[rows]
        hidden = torch.zeros(len(rows), int(lengths.max()), self.tokens.shape[1], dtype=torch.bfloat16)
        mask = torch.zeros(len(rows), int(lengths.max()))
        for i, row in enumerate(rows):
            part = np.array(self.tokens[self.starts[row] : self.starts[row + 1]])
            hidden[i, : lengths[i]] = torch.from_numpy(part).view(torch.bfloat16)
            mask[i, : lengths[i]] = 1
        return hidden.float(), mask, torch.from_numpy(self.features[rows])


class FineTuned(nn.Module):
    """Hidden states, mask and raw features to what the multi-task net says; `vector` is the layer's own, standardised."""

    def __init__(self, encoder: Encoder, scaling: Scaling, profiles: int, domains: int):
        super().__init__()
        self.layer = copy.deepcopy(encoder.layers[-1]).requires_grad_(True)
        self.vector_mean, self.vector_scale = constant(scaling.vector_mean), scaling.vector_scale
        self.feature_mean, self.feature_scale = constant(scaling.feature_mean), constant(scaling.feature_scale)
        self.net = MultiTask(len(scaling.vector_mean) + len(scaling.feature_mean), profiles, domains)

    def mean(self, hidden, mask):
        return masked_mean(self.layer(hidden, attention_bias(mask)), mask)

    def inputs(self, hidden, mask, features):
        return standardised(self, self.mean(hidden, mask).float(), features)


def kept_bert(encoder: Encoder, scaling: Scaling, states: States, rows: Rows, used: np.ndarray, most: int, seed: int, cache: Path) -> FineTuned:
    """`fit_bert`, from the cache where the same rows were trained on before: it is the slowest part of a run."""
    recipe = (most, seed, BATCH, LAYER_RATE, HEAD_RATE, WARM, rows.profiles)
    digest = hashlib.sha256(repr(recipe).encode())
    for part in (states.starts, states.features, np.nan_to_num(rows.outcomes, nan=-1), used, scaling.vector_mean):
        digest.update(np.ascontiguousarray(part).tobytes())
    file = cache / f"bert-{digest.hexdigest()[:16]}.pt"
    if not file.exists():
        torch.save(fit_bert(encoder, scaling, states, rows, used, most, seed).state_dict(), file)
    model = FineTuned(encoder, scaling, len(rows.profiles), len(np.unique(rows.domain)))
    model.load_state_dict(torch.load(file, weights_only=True))
    return model.eval().requires_grad_(False)


def fit_bert(encoder: Encoder, scaling: Scaling, states: States, rows: Rows, used: np.ndarray, most: int, seed: int) -> FineTuned:
    """One epoch over at most so many of the used rows of each source and domain, in bfloat16."""
    torch.manual_seed(seed)
    random = np.random.RandomState(seed)
    goal = targets(rows, used)
    model = FineTuned(encoder, scaling, len(rows.profiles), int(goal.domain.max()) + 1)
    group_bias = nn.Parameter(torch.zeros(int(goal.group.max()) + 1, len(rows.profiles)))
    optimizer = torch.optim.AdamW(
        [
            {"params": model.layer.parameters(), "lr": LAYER_RATE, "weight_decay": 1e-2},
            {"params": model.net.parameters(), "lr": HEAD_RATE, "weight_decay": 1e-2},
            {"params": [group_bias], "lr": HEAD_RATE, "weight_decay": 3e-3},
        ]
    )
    batches = batches_of(capped(rows, used, most, random), states, random)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, [LAYER_RATE, HEAD_RATE, HEAD_RATE], total_steps=len(batches), pct_start=WARM
    )
    for step, batch in enumerate(batches):
        with torch.autocast("cpu", torch.bfloat16):
            mean_inputs = model.inputs(*states.batch(batch))
        loss = batch_loss(model.net, group_bias, mean_inputs, goal, torch.from_numpy(batch))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            print(f"  bert: step {step} of {len(batches)}, loss {loss.item():.3f}", flush=True)
    return model.eval().requires_grad_(False)


def capped(rows: Rows, used: np.ndarray, most: int, random: np.random.RandomState) -> np.ndarray:
    members = [random.permutation(np.nonzero((rows.group == group) & used)[0])[:most] for group in np.unique(rows.group)]
    return np.concatenate(members)


def batches_of(index: np.ndarray, states: States, random: np.random.RandomState) -> list[np.ndarray]:
    """Batches of like length, in random order."""
    jitter = random.rand(len(index)) * 8
    order = index[np.argsort(states.starts[index + 1] - states.starts[index] + jitter, kind="stable")]
    parts = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
    return [parts[i] for i in random.permutation(len(parts))]


def bert_outputs(model: FineTuned, states: States, index: np.ndarray, profiles: list[str]) -> tuple[Outputs, np.ndarray]:
    """What the net says of the rows of an index, and the layer's mean vectors [n, 384]."""
    order = np.argsort(states.starts[index + 1] - states.starts[index], kind="stable")
    difficulty, means = np.zeros(len(index)), np.zeros((len(index), states.tokens.shape[1]), np.float32)
    logits = np.zeros((len(index), len(profiles)))
    with torch.inference_mode():
        for start in range(0, len(order), READ_BATCH):
            part = order[start : start + READ_BATCH]
            hidden, mask, features = states.batch(index[part])
            with torch.autocast("cpu", torch.bfloat16):
                mean = model.mean(hidden, mask).float()
            answers = model.net(standardised(model, mean, features))
            logits[part], difficulty[part], means[part] = answers[0].numpy(), answers[2].numpy(), mean.numpy()
    return Outputs(difficulty, logits @ target_matrix(profiles)), means


def standardised(model: FineTuned, mean, features):
    unit = mean / (torch.sqrt((mean * mean).sum(1, keepdim=True)) + 1e-9)
    standard = torch.clamp((features - model.feature_mean) / model.feature_scale, -5.0, 5.0)
    return torch.cat([(unit - model.vector_mean) / model.vector_scale, standard], 1)
