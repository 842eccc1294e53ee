# SPDX-License-Identifier: Apache-2.0
"""Everything that is read before training: rows, word problems, chat templates, and each encoded."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bert import States
from chat_prompts import chat_prompts
from data import Rows, load_training, load_word_problems
from encode import encode, hidden_states
from encoder import Encoder
from features import surface_features
from frozen import Seen, see
from heads import corpus
from prompt import prompt_text
from tokens import PromptTokenizer

REPRESENTATIONS = ("encoder", "static")
# As many word problems as the fine-tuned layer's own regime head needs.
BERT_WORD_PROBLEMS = 3000


@dataclass(frozen=True)
class Corpora:
    """The training rows, and the representations of them."""

    rows: Rows
    word_problems: list[str]
    chat: list[str]
    seen: dict[str, Seen]


def read_corpora(data: Path, tokenizer: PromptTokenizer, encoder: Encoder, cache: Path, seed: int) -> Corpora:
    rows, word_problems = load_training(data), load_word_problems(data)
    chat = [prompt_text(text) for text in chat_prompts()]
    encoded = [encode(prompts, tokenizer, encoder, cache) for prompts in (rows.prompts, word_problems, chat)]
    seen = {kind: see(rows, *(corpus(one, kind) for one in encoded), seed) for kind in REPRESENTATIONS}
    return Corpora(rows, word_problems, chat, seen)


def bert_states(read: Corpora, tokenizer: PromptTokenizer, encoder: Encoder, cache: Path) -> States:
    """Of the training rows, then of word problems, then of the chat templates."""
    extra = read.word_problems[:BERT_WORD_PROBLEMS] + read.chat
    tokens, starts = hidden_states([tokenizer.ids(prompt) for prompt in read.rows.prompts + extra], encoder, cache)
    features = np.array([surface_features(prompt) for prompt in extra], np.float32)
    return States(tokens, starts, np.vstack([read.seen["encoder"].train.features, features]))


