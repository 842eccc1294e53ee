# SPDX-License-Identifier: Apache-2.0
"""The reference mixture: what every router and profile says of prompts that stand for traffic where there is none yet."""

import json
import subprocess
from pathlib import Path

import numpy as np

from data import Rows

PER_GROUP = 60
WORD_PROBLEMS = 150
LOGIT_SCALE = 1000
LOGIT_LIMIT = 32000
ROOT = Path(__file__).resolve().parent.parent
MIXTURE = f"{PER_GROUP} training rows of each source and domain, {WORD_PROBLEMS} word problems, the chat prompts"


def mixture(rows: Rows, word_problems: list[str], chat: list[str], seed: int) -> list[str]:
    random = np.random.RandomState(seed)
    groups = [np.nonzero(rows.group == group)[0] for group in np.unique(rows.group)]
    picked = np.concatenate([random.choice(members, min(PER_GROUP, len(members)), replace=False) for members in groups])
    return [rows.prompts[i] for i in picked] + word_problems[:WORD_PROBLEMS] + chat


def heuristic_scores(prompts: list[str]) -> np.ndarray:
    """Of the router that needs no model; its only source is the TypeScript."""
    node = ROOT / "node_modules" / ".bin" / "node"
    run = subprocess.run(
        [str(node), str(Path(__file__).with_name("heuristic-scores.ts"))], input=json.dumps(prompts), capture_output=True, text=True, check=True
    )
    return np.array(json.loads(run.stdout))


def logit(p: np.ndarray) -> np.ndarray:
    p = np.clip(p, 1e-14, 1 - 1e-14)
    return np.log(p) - np.log1p(-p)


def write_reference(file: Path, columns: dict[str, np.ndarray]) -> dict:
    """int16 little-endian, row-major, thousandths of a logit."""
    table = np.stack([logit(np.asarray(values, float)) for values in columns.values()], axis=1)
    stored = np.clip(np.rint(table * LOGIT_SCALE), -LOGIT_LIMIT, LOGIT_LIMIT).astype("<i2")
    file.write_bytes(stored.tobytes())
    return {"rows": len(stored), "columns": list(columns), "mixture": MIXTURE}
