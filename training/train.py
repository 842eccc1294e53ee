# SPDX-License-Identifier: Apache-2.0
"""From ../shared/data to models/: read, encode, train, calibrate, export, evaluate, and write the golden cases."""

import argparse
import copy
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch

from calibrate import targets_of
from card import model_card
from corpora import BERT_WORD_PROBLEMS, Corpora, bert_states, read_corpora
from data import file_digests, load_benchmarks, training_files
from encoder import CompactWords, Encoder, WordVectors, load_encoder, weights_folder
from export import BertGraph, EncoderGraph, Router, StaticGraph, export_exact, export_small, scratch
from features import LOG_UNITS
from golden import write_golden
from graphs import Shipped, read_prompts
from heads import scaled_vectors
from metadata import described, metadata, write_json
from neighbours import (
    CLUSTERS, KNN, PLACE_SCALE, SW, WIDTH, choose_rows, fit_scale, knn_means, model_clusters, neighbours_of, places, sw_logits, write_neighbours,
)  # fmt: skip
from reference import heuristic_scores, mixture, write_reference
from report import measure
from routers import train_bert, train_router
from tokens import PromptTokenizer
from validation import MF_ALONE, Validation, validate

SEED = 0
ROOT = Path(__file__).resolve().parent.parent
WEAK_MODEL, STRONG_MODEL = "mixtral-8x7b-instruct-v0.1", "gpt-4-1106-preview"
GRAPHS = ("encoder", "static", "bert")


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    encoder, tokenizer = load_encoder(), PromptTokenizer(weights_folder() / "vocab.txt")
    read = read_corpora(options.data, tokenizer, encoder, options.cache, SEED)
    states = bert_states(read, tokenizer, encoder, options.cache)
    torch.set_num_threads(1)  # Sums over several threads differ from run to run.
    trained = {kind: train_router(read.rows, read.seen, kind, SEED, options.cache) for kind in ("encoder", "static")}
    routers = {kind: router for kind, (router, _) in trained.items()}
    own = read.seen["encoder"].scaling
    routers["bert"], layer = train_bert(read.rows, encoder, states, own, BERT_WORD_PROBLEMS, SEED, options.cache)

    options.models.mkdir(parents=True, exist_ok=True)
    files = paths(options.models, f"router-{options.version}")
    with scratch() as folder:
        exact = {kind: Path(folder) / f"{kind}.onnx" for kind in GRAPHS}
        for kind, graph in graphs_of(encoder, encoder.words, routers, layer).items():
            export_exact(graph, exact[kind])
        for kind, graph in graphs_of(encoder, CompactWords(encoder.words), routers, layer).items():
            export_small(graph, files[kind], None if kind == "bert" else files["words"])
        shipped = with_neighbours(read, routers["encoder"], files, tokenizer)
        checked = validate(read, states, encoder, routers, trained["encoder"][1], shipped, SEED, options.cache)
        shipped = replace(shipped, ensemble=checked.ensemble)
        measured = measure(load_benchmarks(options.data), shipped, exact, SEED)
    write_model(options, read, encoder, files, shipped, routers, checked, measured)


def graphs_of(encoder: Encoder, words: torch.nn.Module, routers: dict[str, Router], layer: torch.nn.Module) -> dict[str, torch.nn.Module]:
    reading = copy.deepcopy(encoder)
    reading.words = words
    return {
        "encoder": EncoderGraph(reading, routers["encoder"]),
        "static": StaticGraph(WordVectors(words), routers["static"]),
        "bert": BertGraph(layer, routers["bert"]),
    }


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--models", type=Path, default=ROOT / "models")
    parser.add_argument("--cache", type=Path, default=ROOT / ".cache" / "training")
    parser.add_argument("--golden", type=Path, default=ROOT / "test" / "golden" / "router-model")
    parser.add_argument("--version", default="2")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def paths(folder: Path, name: str) -> dict[str, Path]:
    """Where every file goes; the word vectors of an earlier run are removed, as both graphs must agree on new ones."""
    files = {kind: folder / f"{name}.{kind}.onnx" for kind in GRAPHS}
    files |= {"words": folder / f"{name}.words.bin", "vocabulary": folder / f"{name}.vocab.txt"}
    files |= {kind: folder / f"{name}.{kind}.bin" for kind in ("neighbours", "reference")}
    files["words"].unlink(missing_ok=True)
    files["vocabulary"].write_bytes((weights_folder() / "vocab.txt").read_bytes())
    return files


def with_neighbours(read: Corpora, router: Router, files: dict[str, Path], tokenizer: PromptTokenizer) -> Shipped:
    """Write the labelled rows and fit the maps of the two routers that read them, each row without itself."""
    rows, train = read.rows, read.seen["encoder"].train
    place = places(scaled_vectors(train, router.scaling["encoder"]), router.projection)
    clusters = model_clusters(rows, SEED)
    weak, strong = (int(clusters[rows.profiles.index(name)]) for name in (WEAK_MODEL, STRONG_MODEL))
    kept = neighbours_of(rows, place, clusters, choose_rows(rows, ~rows.held_out, SEED))
    write_neighbours(files["neighbours"], kept)
    pairs = np.nonzero(np.isfinite(rows.needed))[0]
    about = (train.features[pairs, LOG_UNITS].astype(float), rows.needed[pairs], rows.group[pairs])
    knn = fit_scale(knn_means(kept, place[pairs], pairs), *about)
    sw = fit_scale(sw_logits(kept, place[pairs], weak, strong, pairs), *about)
    print(f"knn: {knn}, sw-ranking: {sw}", flush=True)
    return Shipped(files, tokenizer, kept, knn, sw, weak, strong, MF_ALONE, KNN, SW)


def write_model(options, read: Corpora, encoder: Encoder, files, shipped: Shipped, routers, checked: Validation, measured) -> None:
    rows = read.rows
    profiles, domains = targets_of(rows.profiles), sorted(set(rows.domain))
    prompts = mixture(rows, read.word_problems, read.chat, SEED)
    readings = read_prompts(shipped, prompts)
    failures = {f"fail:{name}": 1 - readings.success[:, i] for i, name in enumerate(profiles)}
    reference = write_reference(files["reference"], {**readings.scores, "heuristic": heuristic_scores(prompts), **failures})
    parts = {
        "neighbours": pointer(files["neighbours"])
        | {"rows": len(shipped.neighbours.rows), "width": WIDTH, "scale": PLACE_SCALE, "clusters": CLUSTERS, "domains": domains},
        "knn": KNN | asdict(shipped.knn),
        "swRanking": SW | {"weak": shipped.weak_cluster, "strong": shipped.strong_cluster} | asdict(shipped.sw),
        "ensemble": shipped.ensemble,
        "reference": pointer(files["reference"]) | reference,
        "results": measured.as_json(),
    }
    name = f"router-{options.version}"
    about = metadata(name, files, routers["encoder"], domains, parts, file_digests(training_files(options.data)), SEED)
    write_json(options.models / f"{name}.json", about)
    (options.models / f"{name}.card.md").write_text(model_card(about, measured, checked, rows), encoding="utf-8")
    write_golden(options.golden, shipped, profiles)


def pointer(file: Path) -> dict:
    about = described(file)
    return {"file": about["file"], "sha256": about["sha256"]}


if __name__ == "__main__":
    main()
