# SPDX-License-Identifier: Apache-2.0
"""Measures the exported graphs: benchmarks, what int8 changes, what a light change of wording flips, limits, and time."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from data import Benchmark
from evaluate import Result, difference, evaluate
from export import open_graph, run_bert, run_graph
from features import surface_features
from graphs import ROUTERS, Readings, Shipped, read_prompts
from limits import measure_limits
from perturb import changes
from prompt import prompt_text

SAMPLE = 300
TIMED_TOKENS = (32, 64, 128)


# What `pointsman eval` calls a row, where that is another name than ours.
ROW_NAMES = {"length": "prompt length"}


@dataclass(frozen=True)
class Measured:
    """results[benchmark][score name]; the rest by graph."""

    results: dict[str, dict[str, Result]]
    over_length: dict[str, dict[str, tuple[float, float, float]]]
    rates: dict[str, tuple[float, dict[str, float]]]
    """Share of prompts that needed the strong model, and the mean score of each router, by benchmark."""
    int8_flips: dict[str, float]
    int8_difference: dict[str, float]
    wording_flips: dict[str, dict[str, float]]
    milliseconds: dict[str, dict[int, float]]
    limits: dict[str, tuple[float, float]]
    counts: dict[str, int]

    def as_json(self) -> dict:
        """benchmark -> router -> figures, for `make eval` to compare with."""
        return {
            name: {
                ROW_NAMES.get(router, router): {"apgr": round(one.apgr, 4), "strongAt95": round(one.share95 / 100, 3), "n": self.counts[name]}
                for router, one in results.items()
                if router != "random"
            }
            for name, results in self.results.items()
        }


def measure(benchmarks: dict[str, Benchmark], shipped: Shipped, exact: dict[str, Path], seed: int) -> Measured:
    results, over_length, rates, scored = {}, {}, {}, {}
    for name, benchmark in benchmarks.items():
        length = np.array([len(prompt) for prompt in benchmark.prompts], float)
        scored[name] = by_router(read_prompts(shipped, benchmark.prompts))
        others = {"length": length, "random": np.random.RandomState(seed).rand(len(length))}
        results[name] = {key: evaluate(benchmark, score, seed) for key, score in (scored[name] | others).items()}
        over_length[name] = {key: difference(benchmark, score, length, seed) for key, score in scored[name].items()}
        needed = float(((1 - benchmark.weak) * benchmark.strong).mean())
        rates[name] = needed, {key: float(score.mean()) for key, score in scored[name].items()}
        print(name, {key: round(result.apgr, 3) for key, result in results[name].items()}, flush=True)
    samples = large_samples(benchmarks, seed)
    before = [by_router(read_prompts(shipped, part)) for part in samples]
    whole = [by_router(read_prompts(replace(shipped, files=shipped.files | exact), part)) for part in samples]
    return Measured(
        results=results,
        over_length=over_length,
        rates=rates,
        int8_flips={key: mean_flips(whole, before, key) for key in before[0]},
        int8_difference={key: float(np.mean([np.abs(w[key] - b[key]).mean() for w, b in zip(whole, before)])) for key in before[0]},
        wording_flips=wording(shipped, samples, before, seed),
        milliseconds={kind: timed(shipped.files, kind) for kind in ("encoder", "static", "bert")},
        limits=measure_limits(shipped),
        counts={name: len(benchmark.prompts) for name, benchmark in benchmarks.items()},
    )


def by_router(readings: Readings) -> dict[str, np.ndarray]:
    return {name: readings.scores[name] for name in ROUTERS} | {"mf-static": readings.static}


def large_samples(benchmarks: dict[str, Benchmark], seed: int) -> list[list[str]]:
    """Up to 300 prompts of each benchmark that has so many."""
    random = np.random.RandomState(seed)
    large = [benchmark.prompts for benchmark in benchmarks.values() if len(benchmark.prompts) >= SAMPLE]
    return [[prompts[row] for row in random.choice(len(prompts), SAMPLE, replace=False)] for prompts in large]


def mean_flips(before: list[dict[str, np.ndarray]], after: list[dict[str, np.ndarray]], router: str) -> float:
    return float(np.mean([flipped(b[router], a[router]) for b, a in zip(before, after)]))


def flipped(before: np.ndarray, after: np.ndarray) -> float:
    """Percent of decisions that change when the threshold sends half to the strong model."""
    threshold = np.median(before)
    return float(100 * ((before >= threshold) != (after >= threshold)).mean())


def wording(shipped: Shipped, samples: list[list[str]], before: list[dict[str, np.ndarray]], seed: int) -> dict[str, dict[str, float]]:
    """Mean over benchmarks of the decisions flipped by each change of wording, by router."""
    flips: dict[str, dict[str, float]] = {router: {} for router in before[0]}
    for change, ways in changes(seed).items():
        after = [[reread(shipped, part, one, way) for part, one in zip(samples, before)] for way in ways]
        for router in flips:
            flips[router][change] = float(np.mean([mean_flips(before, one, router) for one in after]))
    return flips


def reread(shipped: Shipped, prompts: list[str], before: dict[str, np.ndarray], change: Callable[[str], str]) -> dict[str, np.ndarray]:
    """Scores after a change of wording; those that it leaves the same text are not read again."""
    texts = [prompt_text(change(prompt)) for prompt in prompts]
    other = [i for i, (text, prompt) in enumerate(zip(texts, prompts)) if text != prompt]
    read = by_router(read_prompts(shipped, [texts[i] for i in other])) if other else {}
    after = {router: scores.copy() for router, scores in before.items()}
    for router, scores in read.items():
        after[router][other] = scores
    return after


def timed(files: dict[str, Path], kind: str) -> dict[int, float]:
    """Median milliseconds of processor time of one run on one thread."""
    session, features = open_graph(files[kind]), surface_features("How many apples are left?")
    random, medians = np.random.RandomState(0), {}
    for tokens in TIMED_TOKENS:
        ids = [101, *random.randint(1000, 30000, tokens - 2).tolist(), 102]
        hidden = random.rand(1, tokens, 384).astype(np.float32)
        times = []
        for _ in range(60):
            start = time.thread_time()
            if kind == "bert":
                run_bert(session, hidden, features)
            else:
                run_graph(session, ids, features)
            times.append(1000 * (time.thread_time() - start))
        medians[tokens] = float(np.median(times))
    return medians
