# SPDX-License-Identifier: Apache-2.0
"""Prompts to vectors, once: the frozen encoder is most of the cost of a training run, so its output is kept on disk."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from encoder import Encoder, masked_mean
from features import surface_features
from tokens import PromptTokenizer

BATCH = 32
BLOCK = 2000
WIDTH = 384


@dataclass(frozen=True)
class Encoded:
    """What the heads see of each prompt: [n, 384] vectors of both representations, [n, 60] raw features."""

    encoder: np.ndarray
    static: np.ndarray
    features: np.ndarray


def encode(prompts: list[str], tokenizer: PromptTokenizer, encoder: Encoder, cache: Path) -> Encoded:
    """Vectors and features of the prompts, in blocks, each from the cache where it was encoded before."""
    cache.mkdir(parents=True, exist_ok=True)
    ids = [tokenizer.ids(prompt) for prompt in prompts]
    blocks = [encode_block(ids[start : start + BLOCK], encoder, cache) for start in range(0, len(ids), BLOCK)]
    features = np.array([surface_features(prompt) for prompt in prompts], np.float32)
    return Encoded(np.vstack([block[0] for block in blocks]), np.vstack([block[1] for block in blocks]), features)


def encode_block(ids: list[list[int]], encoder: Encoder, cache: Path) -> tuple[np.ndarray, np.ndarray]:
    file = cache / f"block-{digest_of(ids)}.npz"
    if not file.exists():
        whole, words = vectors(encoder, ids)
        np.savez(file, encoder=whole, static=words)
        print(f"  encoded {len(ids)} prompts", flush=True)
    stored = np.load(file)
    return stored["encoder"], stored["static"]


def digest_of(ids: list[list[int]]) -> str:
    digest = hashlib.sha256()
    for sequence in ids:
        digest.update(np.array([len(sequence), *sequence], np.int32).tobytes())
    return digest.hexdigest()[:16]


def padded(ids: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    batch = torch.zeros(len(ids), max(map(len, ids)), dtype=torch.long)
    mask = torch.zeros_like(batch)
    for i, sequence in enumerate(ids):
        batch[i, : len(sequence)] = torch.tensor(sequence)
        mask[i, : len(sequence)] = 1
    return batch, mask


def vectors(encoder: Encoder, ids: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    """Of the encoder and of its word vectors alone: in batches of like length, in bfloat16 where the processor has it."""
    order = np.argsort([len(sequence) for sequence in ids], kind="stable")
    whole, words = np.zeros((len(ids), WIDTH), np.float32), np.zeros((len(ids), WIDTH), np.float32)
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(order), BATCH):
            rows = order[start : start + BATCH]
            batch, mask = padded([ids[row] for row in rows])
            whole[rows] = encoder(batch, mask).float().numpy()
            words[rows] = masked_mean(encoder.words(batch).float(), mask.float()).numpy()
    return whole, words


def hidden_states(ids: list[list[int]], encoder: Encoder, cache: Path) -> tuple[np.ndarray, np.ndarray]:
    """Output of the layer below the last: [tokens of all prompts, 384] bfloat16 as int16, and where each prompt begins [n + 1]."""
    starts = np.r_[0, np.cumsum([len(sequence) for sequence in ids])]
    file = cache / f"hidden-{digest_of(ids)}.npy"
    if not file.exists():
        cache.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".part")
        stored = np.lib.format.open_memmap(unfinished, "w+", np.int16, (int(starts[-1]), WIDTH))
        order = np.argsort([len(sequence) for sequence in ids], kind="stable")
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            for first in range(0, len(order), BATCH):
                rows = order[first : first + BATCH]
                batch, mask = padded([ids[row] for row in rows])
                states = encoder.hidden_of(encoder.words(batch), mask.float()).bfloat16().view(torch.int16).numpy()
                for state, row in zip(states, rows):
                    stored[starts[row] : starts[row + 1]] = state[: len(ids[row])]
        stored.flush()
        unfinished.rename(file)
    return np.load(file, mmap_mode="r"), starts
