# SPDX-License-Identifier: Apache-2.0
"""BERT-uncased WordPiece ids of a prompt: the first 80 and the last 46, between [CLS] and [SEP]."""

from pathlib import Path

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

HEAD_IDS = 80
TAIL_IDS = 46
CLS, SEP = 101, 102


class PromptTokenizer:
    """Without added tokens on purpose: a prompt that says [SEP] is three ordinary tokens."""

    def __init__(self, vocabulary: Path):
        words = vocabulary.read_text(encoding="utf-8").splitlines()
        self._tokenizer = Tokenizer(
            models.WordPiece({word: i for i, word in enumerate(words)}, unk_token="[UNK]", max_input_chars_per_word=100)
        )
        self._tokenizer.normalizer = normalizers.BertNormalizer()
        self._tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()

    def ids(self, prompt: str) -> list[int]:
        ids = self._tokenizer.encode(prompt, add_special_tokens=False).ids
        if len(ids) > HEAD_IDS + TAIL_IDS:
            ids = ids[:HEAD_IDS] + ids[-TAIL_IDS:]
        return [CLS, *ids, SEP]
