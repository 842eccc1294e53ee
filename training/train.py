# SPDX-License-Identifier: Apache-2.0
"""From ../shared/data to models/: read, encode, train, calibrate, export, evaluate, and write the golden cases."""

import argparse
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import Ridge

from bert import BertGraph
from calibrate import cross_fit, fit_calibration, fit_failures, fit_ranking, judge, net_outputs, rank, targets_of
from chat_prompts import chat_prompts
from data import file_digests, load_training, load_word_problems, training_files
from encode import Encoded, encode
from encoder import WordVectors, load_encoder, weights_folder
from export import EncoderGraph, Router, StaticGraph, constant, export, scratch
from features import LOG_UNITS
from golden import write_golden
from graphs import Shipped, read_prompts
from heads import corpus, fit_chat, fit_net, fit_scaling, fit_word_problem, scaled, scaled_vectors
from metadata import described, metadata, write_json
from neighbours import CLUSTERS, KNN, PLACE_SCALE, SW, WIDTH, choose_rows, fit_projection, fit_scale, knn_means, model_clusters, neighbours_of, places, sw_logits, write_neighbours
from prompt import prompt_text
from reference import heuristic_scores, mixture, write_reference
from tokens import PromptTokenizer

SEED = 0
REPRESENTATIONS = ("encoder", "static")
ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    encoder, tokenizer = load_encoder(), PromptTokenizer(weights_folder() / "vocab.txt")
    rows = load_training(options.data)
    read = {"train": rows.prompts, "word": load_word_problems(options.data), "chat": [prompt_text(text) for text in chat_prompts()]}
    encoded = {name: encode(prompts, tokenizer, encoder, options.cache) for name, prompts in read.items()}
    torch.set_num_threads(1)  # Sums over several threads differ from run to run.
    routers = {kind: train_router(rows, encoded, kind) for kind in REPRESENTATIONS}

    options.models.mkdir(parents=True, exist_ok=True)
    name = f"router-{options.version}"
    files = {kind: options.models / f"{name}.{kind}.onnx" for kind in (*REPRESENTATIONS, "bert")}
    files["words"] = options.models / f"{name}.words.bin"
    files["vocabulary"] = options.models / f"{name}.vocab.txt"
    files["vocabulary"].write_bytes((weights_folder() / "vocab.txt").read_bytes())
    files["words"].unlink(missing_ok=True)
    router = routers["encoder"]
    own = corpus(encoded["train"], "encoder")
    vectors = scaled_vectors(own, router.scaling["encoder"])
    with scratch() as folder:
        exact = {kind: Path(folder) / f"{kind}.onnx" for kind in (*REPRESENTATIONS, "bert")}
        export(EncoderGraph(encoder, router), exact["encoder"], files["encoder"], files["words"])
        export(StaticGraph(WordVectors(encoder.words), routers["static"]), exact["static"], files["static"], files["words"])
        export(quick_bert(encoder, rows, own, router.scaling["encoder"]), exact["bert"], files["bert"], None)

    place = places(vectors, router.projection)
    clusters = model_clusters(rows, SEED)
    weak = int(clusters[rows.profiles.index("mixtral-8x7b-instruct-v0.1")])
    strong = int(clusters[rows.profiles.index("gpt-4-1106-preview")])
    print("clusters", [[n for n, c in zip(rows.profiles, clusters) if c == k] for k in range(CLUSTERS)], weak, strong)
    kept = neighbours_of(rows, place, clusters, choose_rows(rows, ~rows.held_out, SEED))
    files["neighbours"] = options.models / f"{name}.neighbours.bin"
    write_neighbours(files["neighbours"], kept)
    log_units, pairs = own.features[:, LOG_UNITS].astype(float), np.nonzero(np.isfinite(rows.needed))[0]
    knn = fit_scale(knn_means(kept, place[pairs], pairs), log_units[pairs], rows.needed[pairs], rows.group[pairs])
    sw = fit_scale(sw_logits(kept, place[pairs], weak, strong, pairs), log_units[pairs], rows.needed[pairs], rows.group[pairs])
    print(knn, sw)
    ensemble = {"bias": 0.0, "weights": {"mf": 1.0, "bert": 0.0, "knn": 0.0, "sw-ranking": 0.0}}
    shipped = Shipped(files, tokenizer, kept, knn, sw, weak, strong, ensemble)

    profiles, domains = targets_of(rows.profiles), sorted(set(rows.domain))
    prompts = mixture(rows, read["word"], read["chat"], SEED)
    readings = read_prompts(shipped, prompts)
    files["reference"] = options.models / f"{name}.reference.bin"
    reference = write_reference(
        files["reference"],
        {**readings.scores, "heuristic": heuristic_scores(prompts), **{f"fail:{name}": 1 - readings.success[:, i] for i, name in enumerate(profiles)}},
    )
    parts = {
        "neighbours": pointer(files["neighbours"]) | {"rows": len(kept.rows), "width": WIDTH, "scale": PLACE_SCALE, "clusters": CLUSTERS, "domains": domains},
        "knn": KNN | asdict(knn),
        "swRanking": SW | {"weak": weak, "strong": strong} | asdict(sw),
        "ensemble": ensemble,
        "reference": pointer(files["reference"]) | reference,
    }
    about = metadata(name, files, router, domains, parts, file_digests(training_files(options.data)), SEED)
    write_json(options.models / f"{name}.json", about)
    (options.models / f"{name}.card.md").write_text(f"# Router model {name}\n\nNot measured yet.\n", encoding="utf-8")
    write_golden(options.golden, shipped, profiles)


def pointer(file: Path) -> dict:
    about = described(file)
    return {"file": about["file"], "sha256": about["sha256"]}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--models", type=Path, default=ROOT / "models")
    parser.add_argument("--cache", type=Path, default=ROOT / ".cache" / "training")
    parser.add_argument("--golden", type=Path, default=ROOT / "test" / "golden" / "router-model")
    parser.add_argument("--version", default="2")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def train_router(rows, encoded: dict[str, Encoded], kind: str) -> Router:
    """One router on one representation; rows held out by the data never train the net."""
    train = corpus(encoded["train"], kind)
    scaling = fit_scaling(train)
    vectors = scaled_vectors(train, scaling)
    chat = fit_chat(rows, vectors, scaled_vectors(corpus(encoded["chat"], kind), scaling), SEED)
    word = fit_word_problem(rows, vectors, scaled_vectors(corpus(encoded["word"], kind), scaling), SEED)
    inputs = scaled(train, scaling)
    judged = judge(train, scaling, chat, word)

    unseen = [cross_fit(rows, inputs, fit_net, SEED)]
    ranks = rank(fit_ranking(unseen, judged), unseen, judged)
    pairs = np.isfinite(rows.needed)
    needed = fit_calibration(ranks[pairs, -2], rows.needed[pairs], rows.group[pairs])
    failures = fit_failures(ranks, rows)

    net = fit_net(inputs, rows, ~rows.held_out, SEED)
    ranking = fit_ranking([net_outputs(net, inputs, rows.profiles)], judged)
    print(f"{kind}: {needed} {failures[-2:]}", flush=True)
    return Router(rows.profiles, kind, {kind: scaling}, [(kind, net)], fit_projection(vectors, SEED), chat, word, ranking, needed, failures)


def quick_bert(encoder, rows, own, scaling) -> BertGraph:
    inputs = scaled(own, scaling)
    ridge = Ridge(alpha=300).fit(inputs, 1 - rows.weak)
    ranks = (signal := ridge.predict(inputs)) - signal.mean()
    pairs = np.isfinite(rows.needed)
    map_ = fit_calibration(ranks[pairs] / signal.std(), rows.needed[pairs], rows.group[pairs])
    head = torch.nn.Linear(inputs.shape[1], 1).requires_grad_(False)
    head.weight.data = constant(ridge.coef_ / signal.std() * map_.slope)[None]
    head.bias.data = constant([(ridge.intercept_ - signal.mean()) / signal.std() * map_.slope + map_.intercept])
    return BertGraph(encoder, scaling, head)


if __name__ == "__main__":
    main()
