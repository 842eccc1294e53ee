# SPDX-License-Identifier: Apache-2.0
"""A router as ONNX graphs: ids, mask and raw features in; score, success of every profile, vector, place out; int8 per channel."""

import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import external_data_helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from calibrate import LENGTH_CLIP, Calibration, Ranking, target_matrix
from encoder import Encoder, WordVectors, masked_mean
from features import LATEX, LOG_UNITS, OPTIONS
from heads import LATEX_DAMPING, LinearHead, MultiTask, Scaling

INPUTS = ("input_ids", "attention_mask", "feats")
OUTPUTS = ("score", "success", "vector", "place", "p_chat", "domain", "regime")
ENCODER_OUTPUTS = (*OUTPUTS, "hidden")
BERT_INPUTS = ("hidden", "attention_mask", "feats")
WORDS = "words_int8"


@dataclass(frozen=True)
class Router:
    """Everything the heads of one graph hold. scaling[representation]; nets by the representation they read."""

    profiles: list[str]
    own: str
    """The representation that `vector`, `place`, P(chat) and the regimes are made of."""
    scaling: dict[str, Scaling]
    nets: list[tuple[str, MultiTask]]
    projection: np.ndarray
    chat: LinearHead
    word: LinearHead
    ranking: Ranking
    needed: Calibration
    failures: list[Calibration]


class Heads(nn.Module):
    """Mean vectors by representation, and raw features, to every output but `hidden`, for a batch of one."""

    def __init__(self, router: Router):
        super().__init__()
        self.own, ranking = router.own, router.ranking
        self.kinds = sorted({router.own} | {kind for kind, _ in router.nets})
        self.vector_mean = {kind: constant(router.scaling[kind].vector_mean) for kind in self.kinds}
        self.vector_scale = {kind: router.scaling[kind].vector_scale for kind in self.kinds}
        self.feature_mean = constant(router.scaling[router.own].feature_mean)
        self.feature_scale = constant(router.scaling[router.own].feature_scale)
        self.net_kinds = [kind for kind, _ in router.nets]
        self.bodies = nn.ModuleList(net.body for _, net in router.nets)
        self.bases = nn.ModuleList(folded(net, router, i) for i, (_, net) in enumerate(router.nets))
        self.domains = router.nets[self.net_kinds.index(router.own)][1].domains
        self.first_own = self.net_kinds.index(router.own)
        self.projection = constant(router.projection)
        self.chat, self.word = linear(router.chat), linear(router.word)
        self.length_mean, self.length_scale = constant(ranking.length_mean), constant(ranking.length_scale)
        self.length_weight = constant(ranking.length_weight)
        self.chat_weight = ranking.chat_weight
        self.needed = router.needed
        self.fail_slope = constant([one.slope for one in router.failures])
        self.fail_intercept = constant([one.intercept for one in router.failures])

    def forward(self, means, feats):
        features = torch.clamp((feats - self.feature_mean) / self.feature_scale, -5.0, 5.0)
        inputs = {kind: torch.cat([self.standard(kind, means[kind]), features], 1) for kind in self.kinds}
        vector = inputs[self.own]
        text = vector[:, : self.projection.shape[0]]
        factors = [body(inputs[kind]) for kind, body in zip(self.net_kinds, self.bodies)]
        base = sum(linear_(factor) for linear_, factor in zip(self.bases, factors))
        p_chat = torch.sigmoid(self.chat(text))[:, 0]
        regime = self.regimes(text, feats)
        ranks = base + self.moved(feats[:, LOG_UNITS], p_chat, regime)
        score = torch.sigmoid(self.needed.slope * ranks[:, -2] + self.needed.intercept)
        success = torch.sigmoid(-(self.fail_slope * ranks + self.fail_intercept))
        place = text @ self.projection
        place = place / (torch.sqrt((place * place).sum(1, keepdim=True)) + 1e-9)
        domain = torch.softmax(self.domains(factors[self.first_own]), 1)
        return score, success, vector, place, p_chat, domain, regime

    def standard(self, kind, mean):
        unit = mean / (torch.sqrt((mean * mean).sum(1, keepdim=True)) + 1e-9)
        return (unit - self.vector_mean[kind]) / self.vector_scale[kind]

    def regimes(self, text, feats):
        choice = (feats[:, OPTIONS] >= 1.5).to(torch.float32)
        damping = 1.0 - (1.0 - LATEX_DAMPING) * (feats[:, LATEX] > 0.5).to(torch.float32)
        word = torch.sigmoid(self.word(text))[:, 0] * damping * (1.0 - choice)
        return torch.stack([choice, word, (1.0 - choice) * (1.0 - word)], 1)

    def moved(self, log_units, p_chat, regime):
        length = torch.clamp((log_units[:, None] - self.length_mean) / self.length_scale, -LENGTH_CLIP, LENGTH_CLIP)
        return (regime * length) @ self.length_weight - (self.chat_weight * regime[:, 2] * p_chat)[:, None]


class EncoderGraph(nn.Module):
    def __init__(self, encoder: Encoder, router: Router):
        super().__init__()
        self.encoder, self.heads = encoder, Heads(router)

    def forward(self, input_ids, attention_mask, feats):
        mask = attention_mask.to(torch.float32)
        words = self.encoder.words(input_ids)
        hidden = self.encoder.hidden_of(words, mask)
        means = {"encoder": masked_mean(self.encoder.last(hidden, mask), mask), "static": masked_mean(words, mask)}
        return (*self.heads(means, feats), hidden)


class StaticGraph(nn.Module):
    def __init__(self, words: WordVectors, router: Router):
        super().__init__()
        self.words, self.heads = words, Heads(router)

    def forward(self, input_ids, attention_mask, feats):
        return self.heads({"static": self.words(input_ids, attention_mask)}, feats)


def folded(net: MultiTask, router: Router, i: int) -> nn.Linear:
    """Factors to the net's part of the base [targets], standardisation included."""
    member, count = router.ranking.members[i], len(router.nets)
    matrix = target_matrix(router.profiles)
    scale = 1 / (2 * count * router.ranking.base_scale)
    difficulty = net.difficulty.weight[0].numpy().astype(float) / member.difficulty_scale
    hard = (float(net.difficulty.bias[0]) - member.difficulty_mean) / member.difficulty_scale
    own = (matrix.T @ net.profiles.weight.numpy().astype(float)) / member.logit_scale[:, None]
    own_bias = (matrix.T @ net.profiles.bias.numpy().astype(float) - member.logit_mean) / member.logit_scale
    layer = nn.Linear(len(difficulty), matrix.shape[1])
    layer.weight.data = constant(scale[:, None] * (difficulty[None] - own))
    layer.bias.data = constant(scale * (hard - own_bias))
    return layer.requires_grad_(False)


def constant(values) -> torch.Tensor:
    return torch.tensor(np.asarray(values), dtype=torch.float32)


def linear(head: LinearHead) -> nn.Linear:
    layer = nn.Linear(len(head.weight), 1)
    layer.weight.data, layer.bias.data = constant(head.weight)[None], constant([head.bias])
    return layer.requires_grad_(False)


def export(graph: nn.Module, exact: Path, quantized: Path, words: Path | None) -> None:
    """Write the fp32 graph and the int8 one. Seven-bit weights: without VNNI, eight bits can saturate.

    words: where the int8 word vectors go, which the graphs share; None for a graph without.
    """
    if words is None:
        example = (torch.rand(1, 32, 384), torch.ones(1, 32, dtype=torch.long), torch.ones(1, 60))
        inputs, outputs = BERT_INPUTS, ("score",)
    else:
        example = (torch.randint(1000, 30000, (1, 32)), torch.ones(1, 32, dtype=torch.long), torch.ones(1, 60))
        inputs, outputs = INPUTS, ENCODER_OUTPUTS if isinstance(graph, EncoderGraph) else OUTPUTS
    axes = {name: {1: "tokens"} for name in ("input_ids", "attention_mask", "hidden") if name in (*inputs, *outputs)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            graph.eval(), example, str(exact), input_names=list(inputs), output_names=list(outputs), opset_version=17, dynamo=False,
            dynamic_axes=axes,
        )  # fmt: skip
    quantize_dynamic(
        str(exact), str(quantized), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        extra_options={"DefaultTensorType": 1},
    )  # fmt: skip
    if words is not None:
        share_words(quantized, words)


def share_words(graph: Path, words: Path) -> None:
    """Move the int8 word vectors out of the graph into a file of their own, which both graphs name."""
    model = onnx.load(str(graph))
    tensor = max(model.graph.initializer, key=lambda one: one.ByteSize())
    content = numpy_helper.to_array(tensor).tobytes()
    if words.exists() and words.read_bytes() != content:
        raise SystemExit(f"{graph.name}: its word vectors are not those of the other graph")
    words.write_bytes(content)
    tensor.ClearField("raw_data")
    tensor.ClearField("int32_data")
    tensor.raw_data = b""
    external_data_helper.set_external_data(tensor, location=words.name, offset=0, length=len(content))
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    graph.write_bytes(model.SerializeToString())


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
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, inputs)))


def run_bert(session: onnxruntime.InferenceSession, hidden: np.ndarray, features) -> float:
    mask = np.ones((1, hidden.shape[1]), np.int64)
    return float(session.run(["score"], {"hidden": hidden, "attention_mask": mask, "feats": np.array([features], np.float32)})[0][0])


def scratch() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="router-model-")
