# SPDX-License-Identifier: Apache-2.0
"""Measures the exported graphs: benchmarks, what int8 changes, what a light change of wording flips, and time."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from data import Benchmark
from evaluate import Result, difference, evaluate
from export import open_graph, run_graph
from features import surface_features
from prompt import prompt_text
from tokens import PromptTokenizer

SAMPLE = 300
TIMED_TOKENS = (32, 64, 128)


@dataclass(frozen=True)
class Measured:
    """results[benchmark][score name]; the rest by graph."""

    results: dict[str, dict[str, Result]]
    over_length: dict[str, dict[str, tuple[float, float, float]]]
    rates: dict[str, tuple[float, dict[str, float]]]
    """Share of prompts that needed the strong model, and the mean score of each graph, by benchmark."""
    int8_flips: dict[str, float]
    int8_difference: dict[str, float]
    wording_flips: dict[str, dict[str, float]]
    milliseconds: dict[str, dict[int, float]]
    counts: dict[str, int]


def measure(
    benchmarks: dict[str, Benchmark], tokenizer: PromptTokenizer, exact: dict[str, Path], files: dict[str, Path], seed: int
) -> Measured:
    results: dict[str, dict[str, Result]] = {}
    over_length: dict[str, dict[str, tuple[float, float, float]]] = {}
    rates: dict[str, tuple[float, dict[str, float]]] = {}
    for name, benchmark in benchmarks.items():
        length = np.array([len(prompt) for prompt in benchmark.prompts], float)
        chance = np.random.RandomState(seed).rand(len(length))
        scores = {kind: scores_of(files[kind], tokenizer, benchmark.prompts) for kind in exact}
        results[name] = {key: evaluate(benchmark, score, seed) for key, score in (scores | {"length": length, "random": chance}).items()}
        over_length[name] = {kind: difference(benchmark, scores[kind], length, seed) for kind in exact}
        needed = float(((1 - benchmark.weak) * benchmark.strong).mean())
        rates[name] = needed, {kind: float(score.mean()) for kind, score in scores.items()}
        print(name, {key: round(result.apgr, 3) for key, result in results[name].items()}, flush=True)
    samples = large_samples(benchmarks, seed)
    flips, apart = {}, {}
    for kind in exact:
        both = [(scores_of(exact[kind], tokenizer, part), scores_of(files[kind], tokenizer, part)) for part in samples]
        flips[kind] = float(np.mean([flipped(whole, small) for whole, small in both]))
        apart[kind] = float(np.mean([np.abs(whole - small).mean() for whole, small in both]))
    return Measured(
        results=results,
        over_length=over_length,
        rates=rates,
        int8_flips=flips,
        int8_difference=apart,
        wording_flips={kind: wording(files[kind], tokenizer, samples, seed) for kind in exact},
        milliseconds={kind: timed(files[kind]) for kind in exact},
        counts={name: len(benchmark.prompts) for name, benchmark in benchmarks.items()},
    )


def scores_of(file: Path, tokenizer: PromptTokenizer, prompts: list[str]) -> np.ndarray:
    session = open_graph(file)
    return np.array(
        [float(run_graph(session, tokenizer.ids(prompt), surface_features(prompt))["score"][0]) for prompt in prompts]
    )


def large_samples(benchmarks: dict[str, Benchmark], seed: int) -> list[list[str]]:
    """Up to 300 prompts of each benchmark that has so many."""
    random = np.random.RandomState(seed)
    large = [benchmark.prompts for benchmark in benchmarks.values() if len(benchmark.prompts) >= SAMPLE]
    return [[prompts[row] for row in random.choice(len(prompts), SAMPLE, replace=False)] for prompts in large]


def flipped(before: np.ndarray, after: np.ndarray) -> float:
    """Percent of decisions that change when the threshold sends half to the strong model."""
    threshold = np.median(before)
    return float(100 * ((before >= threshold) != (after >= threshold)).mean())


def wording(file: Path, tokenizer: PromptTokenizer, samples: list[list[str]], seed: int) -> dict[str, float]:
    """Mean over benchmarks of the decisions flipped by each change of wording."""
    random = np.random.RandomState(seed)
    changes: dict[str, Callable[[str], str]] = {
        "lower case": str.lower,
        "upper case": str.upper,
        "please": lambda text: "Please " + text[:1].lower() + text[1:],
        "whitespace": lambda text: "  " + text.replace(" ", "  ", 3) + "\n",
        "thanks": lambda text: text + "\nThanks!",
        "long courtesy": lambda text: "I would be glad if you could help me with this. " + text,
        "typing errors": lambda text: with_typing_errors(text, random),
    }
    before = [scores_of(file, tokenizer, part) for part in samples]
    flips: dict[str, float] = {}
    for change, apply in changes.items():
        after = [scores_of(file, tokenizer, [prompt_text(apply(prompt)) for prompt in part]) for part in samples]
        flips[change] = float(np.mean([flipped(b, a) for b, a in zip(before, after)]))
    return flips


def with_typing_errors(text: str, random: np.random.RandomState) -> str:
    """Two letters swapped in one word of 25."""
    words = text.split(" ")
    for _ in range(max(1, len(words) // 25)):
        i = random.randint(len(words))
        if len(words[i]) > 3:
            j = random.randint(1, len(words[i]) - 2)
            words[i] = words[i][:j] + words[i][j + 1] + words[i][j] + words[i][j + 2 :]
    return " ".join(words)


def timed(file: Path) -> dict[int, float]:
    """Median milliseconds of one run on one thread."""
    session = open_graph(file)
    features = surface_features("How many apples are left?")
    medians = {}
    for tokens in TIMED_TOKENS:
        ids = [101, *np.random.RandomState(0).randint(1000, 30000, tokens - 2).tolist(), 102]
        times = []
        for _ in range(60):
            start = time.thread_time()
            run_graph(session, ids, features)
            times.append(1000 * (time.thread_time() - start))
        medians[tokens] = float(np.median(times))
    return medians
