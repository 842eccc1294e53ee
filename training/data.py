# SPDX-License-Identifier: Apache-2.0
"""Rows of recorded outcomes, and the labels made of them."""

import gzip
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from prompt import prompt_text

# Where a source has no outcome of the first group, the next one stands for it.
WEAK = [
    ["mixtral-8x7b-instruct-v0.1", "llama-3-8b-instruct"],
    ["llama-3.1-8b-instruct"],
    ["mistral-7b-instruct-v0.3", "gemma-2-9b-it", "gemma-3-4b-it"],
]
STRONG = [
    "gpt-4-1106-preview", "gpt-4-turbo-2024-04-09", "gpt-4-0613", "gpt-4-0314", "gpt-4o-2024-05-13", "gpt-4o-2024-08-06",
]  # fmt: skip
BENCHMARKS = {"mt-bench": "eval_mtbench", "mmlu": "eval_mmlu", "gsm8k": "eval_gsm8k"}
MIN_ROWS_PER_PROFILE = 300


@dataclass(frozen=True)
class Rows:
    """Prompts with what each model made of them; outcomes is [rows, profiles], NaN where a model was not asked."""

    prompts: list[str]
    group: np.ndarray
    """Source and domain: outcomes are comparable inside a group only."""
    domain: np.ndarray
    held_out: np.ndarray
    weak: np.ndarray
    """Mean success of the weak models, or of those that stand for them."""
    average: np.ndarray
    """Mean success of every model asked."""
    needed: np.ndarray
    """P(the weak model fails and the strong one succeeds); NaN unless both were asked."""
    outcomes: np.ndarray
    tier_outcomes: np.ndarray
    """[rows, 2]: mean success of the weak models and of the GPT-4 models asked; NaN where none was."""
    profiles: list[str]


def part_of_rows(rows: Rows, index: np.ndarray) -> Rows:
    return Rows(
        [rows.prompts[i] for i in index], rows.group[index], rows.domain[index], rows.held_out[index], rows.weak[index],
        rows.average[index], rows.needed[index], rows.outcomes[index], rows.tier_outcomes[index], rows.profiles,
    )  # fmt: skip


@dataclass(frozen=True)
class Benchmark:
    """Prompts with the outcome of the weak and the strong model of RouteLLM's pair."""

    prompts: list[str]
    weak: np.ndarray
    strong: np.ndarray


def read_jsonl(path: Path) -> list[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def training_files(data: Path) -> list[Path]:
    return sorted(data.glob("train_*.jsonl.gz")) + sorted(data.glob("aux_*.jsonl.gz"))


def file_digests(files: list[Path]) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def load_training(data: Path) -> Rows:
    """Every training row but Chinese multiple choice, which the English word pieces cannot read."""
    raw = [row for file in sorted(data.glob("train_*.jsonl.gz")) for row in read_jsonl(file)]
    raw = [row for row in raw if row["domain"] != "mcq-zh"]
    profiles = frequent_models(raw)
    return Rows(
        prompts=[prompt_text(row["prompt"]) for row in raw],
        group=np.array([row["source"].split("+")[0] + "/" + row["domain"] for row in raw]),
        domain=np.array([row["domain"] for row in raw]),
        held_out=np.array([row["split"] == "val" for row in raw]),
        weak=np.array([weak_success(row["outcomes"]) for row in raw]),
        average=np.array([np.mean(list(row["outcomes"].values())) for row in raw]),
        needed=np.array([strong_needed(row["outcomes"]) for row in raw]),
        outcomes=np.array([[row["outcomes"].get(name, np.nan) for name in profiles] for row in raw], np.float32),
        tier_outcomes=np.array([[mean_of(row["outcomes"], WEAK[0]), mean_of(row["outcomes"], STRONG)] for row in raw], np.float32),
        profiles=profiles,
    )


def load_word_problems(data: Path) -> list[str]:
    """Prompts of GSM8K's training set; no outcomes."""
    return [prompt_text(row["prompt"]) for row in read_jsonl(data / "aux_gsm8k_train_steps.jsonl.gz")]


def load_benchmarks(data: Path) -> dict[str, Benchmark]:
    """The benchmarks, for reporting only, without the prompts RouteLLM calls contaminated."""
    return {name: load_benchmark(data / f"{file}.jsonl.gz") for name, file in BENCHMARKS.items()}


def load_benchmark(file: Path) -> Benchmark:
    rows = [row for row in read_jsonl(file) if not row["contaminated"]]
    return Benchmark(
        prompts=[prompt_text(row["prompt"]) for row in rows],
        weak=np.array([row["outcomes"]["mixtral-8x7b-instruct-v0.1"] for row in rows], float),
        strong=np.array([row["outcomes"]["gpt-4-1106-preview"] for row in rows], float),
    )


def frequent_models(raw: list[dict]) -> list[str]:
    counts: dict[str, int] = {}
    for row in raw:
        for name in row["outcomes"]:
            counts[name] = counts.get(name, 0) + 1
    return sorted(name for name, count in counts.items() if count >= MIN_ROWS_PER_PROFILE)


def mean_of(outcomes: dict[str, float], names: list[str]) -> float:
    known = [outcomes[name] for name in names if name in outcomes]
    return float(np.mean(known)) if known else float("nan")


def weak_success(outcomes: dict[str, float]) -> float:
    for names in WEAK:
        known = [outcomes[name] for name in names if name in outcomes]
        if known:
            return float(np.mean(known))
    return float(np.mean(list(outcomes.values())))


def strong_needed(outcomes: dict[str, float]) -> float:
    weak = [outcomes[name] for name in WEAK[0] if name in outcomes]
    strong = [outcomes[name] for name in STRONG if name in outcomes]
    if not weak or not strong:
        return float("nan")
    return float(np.mean([(1 - w) * s for w in weak for s in strong]))
