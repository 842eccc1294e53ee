# SPDX-License-Identifier: Apache-2.0
"""How good a score is: RouteLLM's APGR and CPT on the exact curve, with bootstrap intervals, beside length and chance."""

from dataclasses import dataclass

import numpy as np

from data import Benchmark, Rows

DRAWS = 600


@dataclass(frozen=True)
class Result:
    """Shares of prompts (percent) sent to the strong model for half and four fifths of the gap, and the area."""

    apgr: float
    low: float
    high: float
    cpt50: float
    cpt80: float
    share95: float
    """Percent of prompts sent to the strong model at which the quality is 95 % of the strong model's."""


def recovered(gain: np.ndarray, score: np.ndarray) -> np.ndarray:
    """Share of the gap recovered at every strong share 0/n … n/n; ties count as their mean."""
    order = np.argsort(-score, kind="stable")
    ordered, sorted_gain = score[order], gain[order].astype(float)
    starts = np.r_[0, np.nonzero(np.diff(ordered))[0] + 1]
    sums = np.add.reduceat(sorted_gain, starts)
    sizes = np.diff(np.r_[starts, len(gain)])
    return np.r_[0, np.cumsum(np.repeat(sums / sizes, sizes))] / gain.sum()


def apgr(gain: np.ndarray, score: np.ndarray) -> float:
    """Area under the recovered gap; 0.5 is chance."""
    curve = recovered(gain, score)
    return float((curve[1:] + curve[:-1]).sum() / 2 / len(gain))


def call_performance(gain: np.ndarray, score: np.ndarray, share: float) -> float:
    """Percent of strong calls at which the share of the gap is first recovered."""
    curve = recovered(gain, score)
    return float(100 * np.argmax(curve >= share - 1e-12) / len(gain))


def resampled(count: int, seed: int) -> list[np.ndarray]:
    random = np.random.RandomState(seed)
    return [random.randint(0, count, count) for _ in range(DRAWS)]


def apgr_interval(gain: np.ndarray, score: np.ndarray, seed: int) -> tuple[float, float, float]:
    """APGR and its 95 % bootstrap interval."""
    draws = [apgr(gain[rows], score[rows]) for rows in resampled(len(gain), seed) if gain[rows].sum() > 0]
    low, high = np.percentile(draws, [2.5, 97.5])
    return apgr(gain, score), float(low), float(high)


def evaluate(benchmark: Benchmark, score: np.ndarray, seed: int) -> Result:
    gain = benchmark.strong - benchmark.weak
    draws = [apgr(gain[rows], score[rows]) for rows in resampled(len(gain), seed) if gain[rows].sum() > 0]
    low, high = np.percentile(draws, [2.5, 97.5])
    return Result(
        apgr(gain, score), float(low), float(high), call_performance(gain, score, 0.5), call_performance(gain, score, 0.8),
        call_performance(gain, score, (0.95 * benchmark.strong.mean() - benchmark.weak.mean()) / gain.mean()),
    )  # fmt: skip


def difference(benchmark: Benchmark, score: np.ndarray, other: np.ndarray, seed: int) -> tuple[float, float, float]:
    """APGR of a score minus that of another, with the interval of the paired bootstrap."""
    gain = benchmark.strong - benchmark.weak
    draws = [
        apgr(gain[rows], score[rows]) - apgr(gain[rows], other[rows])
        for rows in resampled(len(gain), seed)
        if gain[rows].sum() > 0
    ]
    low, high = np.percentile(draws, [2.5, 97.5])
    return apgr(gain, score) - apgr(gain, other), float(low), float(high)


def concordance(label: np.ndarray, score: np.ndarray, weight: np.ndarray | None = None) -> float:
    """AUC for a soft label in [0, 1], rows weighted."""
    order = np.argsort(score, kind="stable")
    weight = np.ones(len(label)) if weight is None else weight
    positive, negative = (weight * label)[order], (weight * (1 - label))[order]
    below = np.cumsum(negative) - negative / 2
    return float((positive * below).sum() / (positive.sum() * negative.sum()))


def source_of(group: str) -> str:
    source, domain = group.split("/")
    if source in ("mmlu_pro", "big_math", "bfcl"):
        return source
    if domain == "math" and source in ("lmeval", "zeroeval"):
        return "competition-math"
    if domain in ("mcq-science", "mcq-commonsense", "number-compare"):
        return domain
    if domain in ("mcq-logic", "logic"):
        return "logic"
    return "code" if domain in ("code", "code-reasoning") else "rest"


def transfer(rows: Rows, score: np.ndarray) -> float:
    """J of the study: mean of three concordances with weak failure, for scores of rows whose source was left out."""
    failure = np.clip(1 - rows.weak, 0, 1)
    names, which, size = np.unique(rows.group, return_inverse=True, return_counts=True)
    good = [i for i, name in enumerate(names) if size[i] >= 150 and "number-compare" not in name]
    choice = [i for i in good if "/mcq" in names[i]]
    maths = [i for i in good if names[i].endswith("/math")]

    def pooled(groups):
        members = np.isin(which, groups)
        return concordance(failure[members], score[members], 1 / size[which[members]])

    inside = np.mean([concordance(failure[which == i], score[which == i]) for i in maths])
    return float((pooled(choice) + inside + pooled(good)) / 3)
