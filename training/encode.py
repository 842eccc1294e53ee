# SPDX-License-Identifier: Apache-2.0
"""Prompts to vectors, once: the frozen encoder is most of the cost of a training run, so its output is kept on disk."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from encoder import Encoder, WordVectors
from features import surface_features
from tokens import PromptTokenizer

BATCH = 32


@dataclass(frozen=True)
class Encoded:
    """What the heads see of each prompt: [n, 384] vectors of both representations, [n, 60] raw features."""

    encoder: np.ndarray
    static: np.ndarray
    features: np.ndarray


def encode(prompts: list[str], tokenizer: PromptTokenizer, encoder: Encoder, cache: Path) -> Encoded:
    """Vectors and features of the prompts, from the cache where these prompts were encoded before."""
    ids = [tokenizer.ids(prompt) for prompt in prompts]
    file = cache / f"vectors-{digest_of(ids)}.npz"
    if not file.exists():
        cache.mkdir(parents=True, exist_ok=True)
        np.savez(file, encoder=vectors(encoder, ids), static=vectors(WordVectors(encoder.words), ids))
    stored = np.load(file)
    features = np.array([surface_features(prompt) for prompt in prompts], np.float32)
    return Encoded(stored["encoder"], stored["static"], features)


def digest_of(ids: list[list[int]]) -> str:
    digest = hashlib.sha256()
    for sequence in ids:
        digest.update(np.array([len(sequence), *sequence], np.int32).tobytes())
    return digest.hexdigest()[:16]


def vectors(model: torch.nn.Module, ids: list[list[int]]) -> np.ndarray:
    """In batches of like length, in bfloat16 where the processor has it."""
    order = np.argsort([len(sequence) for sequence in ids], kind="stable")
    result = np.zeros((len(ids), 384), np.float32)
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(order), BATCH):
            rows = order[start : start + BATCH]
            longest = max(len(ids[row]) for row in rows)
            batch = torch.zeros(len(rows), longest, dtype=torch.long)
            mask = torch.zeros_like(batch)
            for i, row in enumerate(rows):
                batch[i, : len(ids[row])] = torch.tensor(ids[row])
                mask[i, : len(ids[row])] = 1
            result[rows] = model(batch, mask).float().numpy()
            if start % (BATCH * 200) == 0:
                print(f"  encoded {start} of {len(order)}", flush=True)
    return result
