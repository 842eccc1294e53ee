# SPDX-License-Identifier: Apache-2.0
"""What the heads see of the training prompts through one representation, and what is fitted to it once."""

from dataclasses import dataclass

import numpy as np

from calibrate import Judged, judge
from data import Rows
from heads import Corpus, LinearHead, Scaling, fit_chat, fit_scaling, fit_word_problem, scaled_vectors


@dataclass(frozen=True)
class Seen:
    """One representation of the training rows, of word problems without outcomes and of the chat templates."""

    train: Corpus
    scaling: Scaling
    chat: LinearHead
    word: LinearHead
    judged: Judged


def see(rows: Rows, train: Corpus, word: Corpus, chat: Corpus, seed: int, scaling: Scaling | None = None) -> Seen:
    scaling = scaling or fit_scaling(train)
    vectors = scaled_vectors(train, scaling)
    chat_head = fit_chat(rows, vectors, scaled_vectors(chat, scaling), seed)
    word_head = fit_word_problem(rows, vectors, scaled_vectors(word, scaling), seed)
    return Seen(train, scaling, chat_head, word_head, judge(train, scaling, chat_head, word_head))


def unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)
