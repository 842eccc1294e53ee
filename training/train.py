# SPDX-License-Identifier: Apache-2.0
"""From ../shared/data to models/: read, encode, train, calibrate, export, evaluate, and write the golden cases."""

import argparse
from pathlib import Path

import numpy as np
import torch

from calibrate import Router, cross_fit, fit_calibration, fit_ranking, judge, net_outputs, rank, score_all
from card import model_card
from chat_prompts import chat_prompts
from data import file_digests, load_benchmarks, load_training, load_word_problems, training_files
from encode import Encoded, encode
from encoder import WordVectors, load_encoder, weights_folder
from evaluate import leave_one_source_out
from export import export, scratch
from golden import write_golden
from heads import corpus, fit_chat, fit_net, fit_scaling, fit_word_problem, scaled, scaled_vectors, weak_profiles
from metadata import metadata, write_json
from prompt import prompt_text
from report import measure
from tokens import PromptTokenizer

SEED = 0
REPRESENTATIONS = ("encoder", "static")
ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    encoder, tokenizer = load_encoder(), PromptTokenizer(weights_folder() / "vocab.txt")
    rows = load_training(options.data)
    read = {
        "train": rows.prompts,
        "word": load_word_problems(options.data),
        "chat": [prompt_text(text) for text in chat_prompts()],
    }
    encoded = {name: encode(prompts, tokenizer, encoder, options.cache) for name, prompts in read.items()}
    torch.set_num_threads(1)  # Sums over several threads differ from run to run.
    routers = {kind: train_router(rows, encoded, kind) for kind in REPRESENTATIONS}

    options.models.mkdir(parents=True, exist_ok=True)
    name = f"mf-{options.version}"
    files = {kind: options.models / f"{name}.{kind}.onnx" for kind in REPRESENTATIONS}
    files["vocabulary"] = options.models / f"{name}.vocab.txt"
    files["vocabulary"].write_bytes((weights_folder() / "vocab.txt").read_bytes())
    words = {"encoder": encoder, "static": WordVectors(encoder.words)}
    with scratch() as folder:
        exact = {kind: Path(folder) / f"{kind}.onnx" for kind in REPRESENTATIONS}
        for kind in REPRESENTATIONS:
            export(words[kind], routers[kind], exact[kind], files[kind])
        measured = measure(load_benchmarks(options.data), tokenizer, exact, files, SEED)
    reference = {kind: reference_scores(rows, encoded, routers[kind], kind) for kind in REPRESENTATIONS}
    about = metadata(
        name, files, routers, rows.profiles, sorted(set(rows.domain)), reference, file_digests(training_files(options.data)), SEED
    )
    write_json(options.models / f"{name}.json", about)
    transfer = {kind: transfer_of(rows, encoded["train"], routers[kind], kind) for kind in REPRESENTATIONS}
    (options.models / f"{name}.card.md").write_text(model_card(about, measured, transfer, rows), encoding="utf-8")
    write_golden(options.golden, tokenizer, files)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--models", type=Path, default=ROOT / "models")
    parser.add_argument("--cache", type=Path, default=ROOT / ".cache" / "training")
    parser.add_argument("--golden", type=Path, default=ROOT / "test" / "golden" / "router-model")
    parser.add_argument("--version", default="1")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def train_router(rows, encoded: dict[str, Encoded], kind: str) -> Router:
    """One router on one representation; rows held out by the data never train the net."""
    train = corpus(encoded["train"], kind)
    scaling = fit_scaling(train)
    vectors = scaled_vectors(train, scaling)
    chat = fit_chat(rows, vectors, scaled_vectors(corpus(encoded["chat"], kind), scaling), SEED)
    word = fit_word_problem(rows, vectors, scaled_vectors(corpus(encoded["word"], kind), scaling), SEED)
    inputs, weak = scaled(train, scaling), weak_profiles(rows.profiles)
    judged = judge(train, scaling, chat, word)

    unseen = cross_fit(rows, inputs, fit_net, SEED)
    pairs = np.isfinite(rows.needed)
    ranks = rank(fit_ranking(*unseen, judged), *unseen, judged)
    calibration = fit_calibration(ranks[pairs], rows.needed[pairs], rows.group[pairs])

    net = fit_net(inputs, rows, ~rows.held_out, SEED)
    ranking = fit_ranking(*net_outputs(net, inputs, weak), judged)
    print(f"{kind}: {calibration}", flush=True)
    return Router(scaling, net, chat, word, ranking, calibration, weak)


def reference_scores(rows, encoded: dict[str, Encoded], router: Router, kind: str) -> np.ndarray:
    """Scores of the mixture that stands for traffic where the operator has none yet."""
    random = np.random.RandomState(SEED)
    picked = [np.nonzero(rows.group == group)[0] for group in np.unique(rows.group)]
    picked = np.concatenate([random.choice(members, min(200, len(members)), replace=False) for members in picked])
    train = score_all(router, corpus(encoded["train"], kind))[picked]
    word = score_all(router, corpus(encoded["word"], kind))[:400]
    return np.concatenate([train, word, score_all(router, corpus(encoded["chat"], kind))])


def transfer_of(rows, encoded: Encoded, router: Router, kind: str) -> float:
    """J by leaving one source out, for the ranking score as exported: length and chat prior included."""
    train = corpus(encoded, kind)
    inputs = scaled(train, router.scaling)
    judged = judge(train, router.scaling, router.chat, router.word)

    def score_without(used):
        outputs = net_outputs(fit_net(inputs, rows, used, SEED), inputs, router.weak)
        return rank(fit_ranking(*outputs, judged), *outputs, judged)

    return leave_one_source_out(rows, score_without)


if __name__ == "__main__":
    main()
