# SPDX-License-Identifier: Apache-2.0
"""The project's own gate: the shipped recipe must order prompts of sources it never saw, and the shipped graphs must give the golden scores."""

import argparse
import json
import sys
from pathlib import Path

import torch

from corpora import read_corpora
from encoder import load_encoder, weights_folder
from evaluate import transfer
from graphs import load_shipped, read_prompts
from routers import unseen_source_order
from tokens import PromptTokenizer

ROOT = Path(__file__).resolve().parent.parent
LEAST_J = 0.65
# Integer kernels differ between processors.
SCORE_TOLERANCE = 0.01


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--cache", type=Path, default=ROOT / ".cache" / "training")
    parser.add_argument("--version", default="2")
    options = parser.parse_args()
    far = farthest_golden(options.version)
    print(f"shipped graphs: golden scores within {far:.4f} (at most {SCORE_TOLERANCE})", flush=True)
    j = unseen_source_j(options.data, options.cache)
    print(f"J of mf, every source left out once: {j:.4f} (at least {LEAST_J})")
    if j < LEAST_J or far > SCORE_TOLERANCE:
        sys.exit("gate: failed")


def farthest_golden(version: str) -> float:
    """The largest difference of any router's score of any golden case from the recorded one."""
    shipped, _ = load_shipped(ROOT / "models", f"router-{version}")
    cases = json.loads((ROOT / "test" / "golden" / "router-model" / "cases.json").read_text())
    readings = read_prompts(shipped, [case["prompt"] for case in cases])
    return max(abs(readings.scores[router][i] - score) for i, case in enumerate(cases) for router, score in case["routers"].items())


def unseen_source_j(data: Path, cache: Path) -> float:
    encoder = load_encoder()
    read = read_corpora(data, PromptTokenizer(weights_folder() / "vocab.txt"), encoder, cache, 0)
    torch.set_num_threads(1)
    return transfer(read.rows, unseen_source_order(read.rows, read.seen, "encoder", 0, cache)[:, -2])


if __name__ == "__main__":
    main()
