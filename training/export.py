# SPDX-License-Identifier: Apache-2.0
"""A router as one ONNX graph: ids, mask and raw features in; score, logits, P(chat) and domain out; int8 per channel."""

import tempfile
import warnings
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from calibrate import LENGTH_CLIP, REGIMES, Router
from features import LATEX, LOG_UNITS, OPTIONS
from heads import LATEX_DAMPING

INPUTS = ("input_ids", "attention_mask", "feats")
OUTPUTS = ("score", "logits", "p_chat", "domain", "regime")


class Graph(nn.Module):
    """The whole of scoring for a batch of one."""

    def __init__(self, representation: nn.Module, router: Router):
        super().__init__()
        self.representation = representation
        self.net = router.net
        self.weak = router.weak
        scaling, ranking, calibration = router.scaling, router.ranking, router.calibration
        self.chat, self.word = linear(router.chat), linear(router.word)
        self.vector_mean, self.vector_scale = constant(scaling.vector_mean), scaling.vector_scale
        self.feature_mean, self.feature_scale = constant(scaling.feature_mean), constant(scaling.feature_scale)
        self.ranking = ranking
        self.length_mean = per_regime(ranking.length_mean)
        self.length_scale = per_regime(ranking.length_scale)
        self.length_weight = per_regime(ranking.length_weight)
        self.chat_weight = constant([ranking.chat_weight if regime == "open" else 0.0 for regime in REGIMES])
        self.slope, self.intercept = calibration.slope, calibration.intercept

    def forward(self, input_ids, attention_mask, feats):
        vector = self.representation(input_ids, attention_mask)
        vector = vector / (torch.sqrt((vector * vector).sum(1, keepdim=True)) + 1e-9)
        vector = (vector - self.vector_mean) / self.vector_scale
        features = torch.clamp((feats - self.feature_mean) / self.feature_scale, -5.0, 5.0)
        logits, domains, difficulty = self.net(torch.cat([vector, features], 1))
        p_chat = torch.sigmoid(self.chat(vector))[:, 0]
        regime = self.regimes(vector, feats)
        rank = self.rank(difficulty, logits[:, self.weak].mean(1), feats[:, LOG_UNITS], p_chat, regime)
        score = torch.sigmoid(self.slope * rank + self.intercept)
        return score, logits, p_chat, torch.softmax(domains, 1), regime

    def regimes(self, vector, feats):
        choice = (feats[:, OPTIONS] >= 1.5).to(torch.float32)
        damping = 1.0 - (1.0 - LATEX_DAMPING) * (feats[:, LATEX] > 0.5).to(torch.float32)
        word = torch.sigmoid(self.word(vector))[:, 0] * damping * (1.0 - choice)
        return torch.stack([choice, word, (1.0 - choice) * (1.0 - word)], 1)

    def rank(self, difficulty, weak_logit, log_units, p_chat, regime):
        hard = (difficulty - self.ranking.difficulty_mean) / self.ranking.difficulty_scale
        weak = (weak_logit - self.ranking.weak_logit_mean) / self.ranking.weak_logit_scale
        base = (hard - weak) / 2.0 / self.ranking.base_scale
        length = torch.clamp((log_units[:, None] - self.length_mean) / self.length_scale, -LENGTH_CLIP, LENGTH_CLIP)
        return base + (regime * (self.length_weight * length - self.chat_weight * p_chat[:, None])).sum(1)


def constant(values) -> torch.Tensor:
    return torch.tensor(np.asarray(values), dtype=torch.float32)


def per_regime(values: dict[str, float]) -> torch.Tensor:
    return constant([values[regime] for regime in REGIMES])


def linear(head) -> nn.Linear:
    layer = nn.Linear(len(head.weight), 1)
    layer.weight.data, layer.bias.data = constant(head.weight)[None], constant([head.bias])
    return layer.requires_grad_(False)


def export(representation: nn.Module, router: Router, exact: Path, quantized: Path) -> None:
    """Write the fp32 graph and the int8 one. Seven-bit weights: without VNNI, eight bits can saturate."""
    graph = Graph(representation, router).eval()
    example = (torch.randint(1000, 30000, (1, 32)), torch.ones(1, 32, dtype=torch.long), torch.ones(1, 60))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            graph, example, str(exact), input_names=list(INPUTS), output_names=list(OUTPUTS), opset_version=17, dynamo=False,
            dynamic_axes={"input_ids": {1: "tokens"}, "attention_mask": {1: "tokens"}},
        )  # fmt: skip
    quantize_dynamic(
        str(exact), str(quantized), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        extra_options={"DefaultTensorType": 1},
    )  # fmt: skip


def open_graph(file: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def run_graph(session: onnxruntime.InferenceSession, ids: list[int], features) -> dict[str, np.ndarray]:
    inputs = {
        "input_ids": np.array([ids], np.int64),
        "attention_mask": np.ones((1, len(ids)), np.int64),
        "feats": np.array([features], np.float32),
    }
    return dict(zip(OUTPUTS, session.run(list(OUTPUTS), inputs)))


def scratch() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="router-model-")
