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

from calibrate import DIFFICULTY_WEIGHT, LENGTH_CLIP, Maps, Ranking, own_share, target_matrix
from encoder import Encoder, WordVectors, attention_bias, masked_mean
from features import LATEX, LOG_UNITS, OPTIONS
from heads import LATEX_DAMPING, PARTS, LinearHead, MultiTask, Scaling, constant

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
    maps: Maps


class Heads(nn.Module):
    """Mean vectors by representation, and raw features, to every output but `hidden`, for a batch of one."""

    def __init__(self, router: Router):
        super().__init__()
        self.own, ranking = router.own, router.ranking
        self.kinds = sorted({router.own} | {part for kind, _ in router.nets for part in PARTS[kind]})
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
        self.needed, self.lead = router.maps.needed, router.maps.lead
        self.fail_slope = constant([one.slope for one in router.maps.failures])
        self.fail_intercept = constant([one.intercept for one in router.maps.failures])

    def forward(self, means, feats):
        features = torch.clamp((feats - self.feature_mean) / self.feature_scale, -5.0, 5.0)
        parts = {kind: self.standard(kind, means[kind]) for kind in self.kinds}
        inputs = {kind: torch.cat([*(parts[part] for part in PARTS[kind]), features], 1) for kind in set(self.net_kinds)}
        vector = inputs[self.own]
        text = vector[:, : self.projection.shape[0]]
        factors = [body(inputs[kind]) for kind, body in zip(self.net_kinds, self.bodies)]
        base = sum(linear_(factor) for linear_, factor in zip(self.bases, factors))
        p_chat = torch.sigmoid(self.chat(text))[:, 0]
        regime = self.regimes(text, feats)
        order = base + self.moved(feats[:, LOG_UNITS], p_chat, regime)
        tier = order[:, -2:-1]
        score = torch.sigmoid(self.needed.slope * tier[:, 0] + self.needed.intercept)
        success = torch.sigmoid(-(self.lead * tier + self.fail_slope * order + self.fail_intercept))
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


class BertGraph(nn.Module):
    """Output of the layer below the last, mask and raw features to the score of the fine-tuned layer, for a batch of one."""

    def __init__(self, layer: nn.Module, router: Router):
        super().__init__()
        self.layer, self.heads = layer, Heads(router)

    def forward(self, hidden, attention_mask, feats):
        mask = attention_mask.to(torch.float32)
        mean = masked_mean(self.layer(hidden, attention_bias(mask)), mask)
        return (self.heads({"bert": mean}, feats)[0],)


def folded(net: MultiTask, router: Router, i: int) -> nn.Linear:
    """Factors to the net's part of the base [targets], standardisation included: `part_of` as one linear layer."""
    member = router.ranking.members[i]
    matrix = target_matrix(router.profiles)
    failure = -(matrix.T @ net.profiles.weight.numpy().astype(float)) / member.logit_scale[:, None]
    failure_bias = (member.logit_mean - matrix.T @ net.profiles.bias.numpy().astype(float)) / member.logit_scale
    own = own_share(matrix.shape[1])
    mixed, mixed_bias = own[:, None] * failure + (1 - own)[:, None] * failure[-2], own * failure_bias + (1 - own) * failure_bias[-2]
    hard = net.difficulty.weight[0].numpy().astype(float) / member.difficulty_scale
    hard_bias = (float(net.difficulty.bias[0]) - member.difficulty_mean) / member.difficulty_scale
    scale = 1 / (len(router.nets) * router.ranking.base_scale)
    layer = nn.Linear(len(hard), matrix.shape[1])
    layer.weight.data = constant(scale[:, None] * (DIFFICULTY_WEIGHT * hard + (1 - DIFFICULTY_WEIGHT) * mixed))
    layer.bias.data = constant(scale * (DIFFICULTY_WEIGHT * hard_bias + (1 - DIFFICULTY_WEIGHT) * mixed_bias))
    return layer.requires_grad_(False)


def linear(head: LinearHead) -> nn.Linear:
    layer = nn.Linear(len(head.weight), 1)
    layer.weight.data, layer.bias.data = constant(head.weight)[None], constant([head.bias])
    return layer.requires_grad_(False)


def export_exact(graph: nn.Module, file: Path) -> None:
    """Write the fp32 graph."""
    mask, feats = torch.ones(1, 32, dtype=torch.long), torch.ones(1, 60)
    if isinstance(graph, BertGraph):
        example, inputs, outputs = (torch.rand(1, 32, 384), mask, feats), BERT_INPUTS, ("score",)
    else:
        example, inputs = (torch.randint(1000, 30000, (1, 32)), mask, feats), INPUTS
        outputs = ENCODER_OUTPUTS if isinstance(graph, EncoderGraph) else OUTPUTS
    axes = {name: {1: "tokens"} for name in ("input_ids", "attention_mask", "hidden") if name in (*inputs, *outputs)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            graph.eval(), example, str(file), input_names=list(inputs), output_names=list(outputs), opset_version=17, dynamo=False,
            dynamic_axes=axes,
        )  # fmt: skip


def export_small(graph: nn.Module, file: Path, words: Path | None) -> None:
    """Write the int8 graph. Seven-bit weights: without VNNI, eight bits can saturate. The heads are small and stay fp32.

    words: where the word vectors go, which the graphs share; None for a graph without.
    """
    with scratch() as folder:
        exact = Path(folder) / "graph.onnx"
        export_exact(graph, exact)
        heads = [node.name for node in onnx.load(str(exact)).graph.node if node.name.startswith("/heads")]
        quantize_dynamic(
            str(exact), str(file), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8, nodes_to_exclude=heads,
            op_types_to_quantize=["MatMul", "Gemm"], extra_options={"DefaultTensorType": 1},
        )  # fmt: skip
    if words is not None:
        share_words(file, words)


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
