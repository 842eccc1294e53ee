# SPDX-License-Identifier: Apache-2.0
"""The routers by name: which nets a graph holds, how they are trained, and what validation by held-out sources says of them."""

from pathlib import Path

import numpy as np

from bert import States, bert_outputs, kept_bert
from calibrate import Judged, Maps, Outputs, cross_fit, fit_calibration, fit_maps, fit_ranking, net_outputs, own_order, row_folds, targets_of
from data import Rows, part_of_rows
from encoder import Encoder
from evaluate import source_of
from export import Router
from frozen import Seen, see, unit
from heads import Corpus, Scaling, fit_net, net_inputs
from neighbours import fit_projection

# Nets whose bases are averaged, by graph: the representation each reads, and its seed.
MEMBERS = {"encoder": (("encoder", 0), ("static", 0), ("both", 0)), "static": (("static", 0), ("static", 1))}
# Sources left out together for the fine-tuned layer, which is slow to train: a third of the rows each.
SUPER_FOLDS = (
    ("mmlu_pro", "competition-math", "code"),
    ("big_math", "mcq-commonsense", "logic"),
    ("mcq-science", "bfcl", "number-compare", "rest"),
)
# Rows of each source and domain that the fine-tuned layer sees: when validated, and when shipped.
SUPER_ROWS = 600
BERT_ROWS = 2500
HELD_OUT_SHARE = 0.15
SAMPLE = 400


def sources(rows: Rows) -> np.ndarray:
    return np.unique([source_of(group) for group in rows.group], return_inverse=True)[1]


def train_router(rows: Rows, seen: dict[str, Seen], own: str, seed: int, cache: Path) -> tuple[Router, np.ndarray]:
    """The nets of one graph, trained on everything, and the order of every row by nets that have not seen it [n, targets].

    The maps to probabilities are fitted to that order.
    """
    inputs = {kind: inputs_of(kind, seen) for kind, _ in MEMBERS[own]}
    judged, targets = seen[own].judged, targets_of(rows.profiles)
    folds = row_folds(len(rows.prompts), seed)
    held_out = [cross_fit(rows, inputs[kind], folds, seed + more, cache) for kind, more in MEMBERS[own]]
    unseen = own_order(fit_ranking(held_out, judged, targets), held_out, judged)
    maps = fit_maps(unseen, rows)
    nets = [(kind, fit_net(inputs[kind], rows, ~rows.held_out, seed + more)) for kind, more in MEMBERS[own]]
    ranking = fit_ranking([net_outputs(net, inputs[kind], rows.profiles) for kind, net in nets], judged, targets)
    print(f"{own}: {maps.needed}, lead {maps.lead:.3f}, weak {maps.failures[-2]}, strong {maps.failures[-1]}", flush=True)
    scaling = {kind: one.scaling for kind, one in seen.items()}
    projection = fit_projection_of(seen[own])
    router = Router(rows.profiles, own, scaling, nets, projection, seen[own].chat, seen[own].word, ranking, maps)
    return router, unseen


def unseen_source_order(rows: Rows, seen: dict[str, Seen], own: str, seed: int, cache: Path) -> np.ndarray:
    """[n, targets]: every row ordered by nets that never saw its source."""
    fold, judged = sources(rows), seen[own].judged
    outputs = [cross_fit(rows, inputs_of(kind, seen), fold, seed + more, cache) for kind, more in MEMBERS[own]]
    return own_order(fit_ranking(outputs, judged, targets_of(rows.profiles)), outputs, judged)


def inputs_of(kind: str, seen: dict[str, Seen]) -> np.ndarray:
    return net_inputs(kind, {name: one.train for name, one in seen.items()}, {name: one.scaling for name, one in seen.items()})


def fit_projection_of(one: Seen) -> np.ndarray:
    return fit_projection(((one.train.vectors - one.scaling.vector_mean) / one.scaling.vector_scale).astype(np.float32), 0)


def train_bert(rows: Rows, encoder: Encoder, states: States, scaling: Scaling, words: int, seed: int, cache: Path) -> tuple[Router, object]:
    """The fine-tuned layer and its router; all beside the layer and its net is fitted to rows that are kept from it, 15 %.

    states: of the training rows, then of word problems, then of the chat templates.
    """
    used = np.random.RandomState(seed).rand(len(rows.prompts)) >= HELD_OUT_SHARE
    model = kept_bert(encoder, scaling, states, rows, used, BERT_ROWS, seed, cache)
    kept, n = np.nonzero(~used)[0], len(rows.prompts)
    parts = (kept, np.arange(n, n + words), np.arange(n + words, len(states.starts) - 1))
    read = [bert_outputs(model, states, part, rows.profiles) for part in parts]
    few = part_of_rows(rows, kept)
    seen = see(few, *(Corpus(unit(means), states.features[part]) for (_, means), part in zip(read, parts)), seed, scaling)
    ranking = fit_ranking([read[0][0]], seen.judged, targets_of(rows.profiles))
    order = own_order(ranking, [read[0][0]], seen.judged)
    needed = fit_calibration(order[:, -2], few.needed, few.group)
    print(f"bert: {needed} on {np.isfinite(few.needed).sum()} rows", flush=True)
    maps = Maps(needed, 0.0, [needed] * order.shape[1])
    nowhere = np.zeros((len(scaling.vector_mean), 1), np.float32)
    return Router(rows.profiles, "bert", {"bert": scaling}, [("bert", model.net)], nowhere, seen.chat, seen.word, ranking, maps), model.layer


def sampled(rows: Rows, seed: int) -> np.ndarray:
    """A few rows of each source and domain: as many as the fine-tuned layer can be validated on in minutes."""
    random = np.random.RandomState(seed)
    return np.sort(np.concatenate([random.permutation(np.nonzero(rows.group == group)[0])[:SAMPLE] for group in np.unique(rows.group)]))


def unseen_source_bert(rows: Rows, encoder: Encoder, states: States, seen: Seen, seed: int, cache: Path) -> np.ndarray:
    """Order of the weak tier by fine-tuned layers that never saw the row's source, nor two or three others; of sampled rows."""
    index = sampled(rows, seed)
    source = np.array([source_of(group) for group in rows.group])
    difficulty, logits = np.zeros(len(index)), np.zeros((len(index), len(rows.profiles) + 2))
    for fold in SUPER_FOLDS:
        model = kept_bert(encoder, seen.scaling, states, rows, ~np.isin(source, fold), SUPER_ROWS, seed, cache)
        mine = np.isin(source[index], fold)
        one, _ = bert_outputs(model, states, index[mine], rows.profiles)
        difficulty[mine], logits[mine] = one.difficulty, one.logits
    outputs = [Outputs(difficulty, logits)]
    judged = Judged(seen.judged.shares[index], seen.judged.p_chat[index], seen.judged.log_units[index])
    return own_order(fit_ranking(outputs, judged, targets_of(rows.profiles)), outputs, judged)[:, -2]
