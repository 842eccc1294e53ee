# SPDX-License-Identifier: Apache-2.0
"""Sentences of courtesy around a prompt. src/onnx/courtesy.ts is its twin, and says how; the words of both are src/onnx/courtesy-words.json."""

import json
import re
from pathlib import Path

MOST = 6
MOST_UNITS = 240
LABEL_UNITS = 4
LONGEST_FIXED = 40

LISTS = json.loads((Path(__file__).resolve().parent.parent / "src" / "onnx" / "courtesy-words.json").read_text(encoding="utf-8"))


def word_set(name: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ", 1) for line in LISTS[name] for word in line.split(" "))


WORDS, MARKERS, OPENERS = word_set("words"), word_set("markers"), word_set("openers")
KNOWN = frozenset(part for one in WORDS | MARKERS for part in one.split(" "))
SENTENCE_ENDS, CLAUSE_ENDS = ".!?\u2026", ",;:-\u2013\u2014"
ENDS_BEFORE_LAST = SENTENCE_ENDS + ":"
CLOSERS, BRACKETS = ")\"'\u2019\u201d", ")]}$>`\"'\u2019\u201d"
CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Letters, what stands between words, emoji; a colon at the end or in a smiley, and a bracket in a smiley alone.
PLAIN = re.compile(
    r"[A-Za-z](?:[A-Za-z \n,;'.!?\u2019\u2026\u2010\u2011\u2013\u2014-]|[\ud83c-\ud83e\udc00-\udfff\u2600-\u27bf]|\ufe0f|\u200d"
    r"|:(?=\)|[ \n]*\Z)|(?<=[:;-])\))*\Z"
)
WORD = re.compile(r"[A-Za-z]+")
FIRST_WORD = re.compile(r"\A([A-Za-z]+)")
DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
SIGNATURE = re.compile(r",\n[A-Z][A-Za-z.' -]{0,39}(?:\n[A-Z][A-Za-z.' -]{0,39})?\Z")
LONGEST_SIGNATURE = 82
LAST_WORD = re.compile(r"(?<![A-Za-z])([A-Za-z]+)[^A-Za-z]*\Z")
EMOJI = re.compile("[\ud83c-\ud83e\udc00-\udfff\u2600-\u27bf]|\ufe0f")
PREFIX = re.compile(rf"(?:{'|'.join(LISTS['prefixes'])})[,:]?[ \n]", re.I | re.A)
CUE = re.compile(rf"(?:{'|'.join(LISTS['cues'])}):\Z", re.I | re.A)


def without_courtesy(text: str) -> str:
    """Drop up to six sentences of courtesy and a please at the start, and up to six at the end; the text's characters are UTF-16 units."""
    start = after_leading(text)
    end = before_trailing(text, start)
    if is_courtesy(text, start, end):
        return text
    prefix = PREFIX.match(text, start, min(end, start + LONGEST_FIXED))
    return text[prefix.end() if prefix else start : end]


def after_leading(text: str) -> int:
    start = 0
    for _ in range(MOST):
        end = leading_end(text, start)
        if end < 0:
            break
        start = end
    return start


def leading_end(text: str, start: int) -> int:
    """Where the first sentence ends, or its first clause, if it is courtesy and something comes after it; -1 otherwise."""
    if word_at(FIRST_WORD, text[start : start + LONGEST_FIXED]) not in KNOWN:
        return -1
    sentence = part_end(text, start, SENTENCE_ENDS)
    if sentence > 0 and is_courtesy(text, start, sentence):
        return sentence
    clause = part_end(text, start, CLAUSE_ENDS)
    return clause if clause > 0 and is_clause(text, start, clause) else -1


def part_end(text: str, start: int, ends: str) -> int:
    """Where the text goes on after a line break or after one of the ends and a space; -1 where that is far or nowhere."""
    for i in range(start + 1, min(len(text), start + MOST_UNITS)):
        if text[i] == "\n" or ends_part(text, i, ends):
            return i + 1
    return -1


def ends_part(text: str, space: int, ends: str) -> bool:
    """Whether that is a space after one of the ends or after a smiley, and no smiley follows."""
    if text[space] != " " or space < 2 or text[space + 1 : space + 2] == ":" or EMOJI.match(text, space + 1):
        return False
    before, last = text[space - 2], text[space - 1]
    return last in ends or EMOJI.match(last) is not None or (last in CLOSERS and (before in ends or before == ":"))


def before_trailing(text: str, start: int) -> int:
    end = without_signature(text, start)
    for _ in range(MOST):
        begin = trailing_start(text, start, end)
        if begin < 0:
            break
        end = begin
        while end > start and text[end - 1] in " \n,":
            end -= 1
    if end > start and text[end - 1] == ":" and not CUE.search(text[max(start, end - LONGEST_FIXED) : end]):
        return len(text)
    return end


def without_signature(text: str, start: int) -> int:
    """Where the text ends but for a signature under a line of courtesy with a comma; where that line ends."""
    signature = SIGNATURE.search(text[max(start, len(text) - LONGEST_SIGNATURE) :])
    if signature is None:
        return len(text)
    end = len(text) - len(signature[0]) + 1
    return len(text) if trailing_start(text, start, end) < 0 else end


def trailing_start(text: str, start: int, end: int) -> int:
    """Where the last sentence begins, or its last clause, if it is courtesy and something stands before it; -1 otherwise."""
    stop = max(start, end - MOST_UNITS)
    if word_at(LAST_WORD, text[max(stop, end - LONGEST_FIXED) : end]) not in KNOWN:
        return -1
    sentence = end - 1
    while sentence > stop and not begins_sentence(text, sentence):
        sentence -= 1
    if sentence > stop and is_courtesy(text, sentence, end) and not is_labelled(text, start, sentence):
        return sentence
    comma = text.rfind(",", max(sentence, stop), max(end - 1, 0))
    if comma < 0:
        return -1
    clause = comma + 2 if text[comma + 1] == " " else comma + 1
    return clause if is_clause(text, clause, end) else -1


def begins_sentence(text: str, i: int) -> bool:
    if text[i - 1] == "\n" or ends_part(text, i - 1, ENDS_BEFORE_LAST):
        return True
    return i > 1 and text[i - 1] == " " and text[i - 2] in BRACKETS and text[i] in CAPITALS


def is_labelled(text: str, start: int, i: int) -> bool:
    """Whether all that stands before it on its line is a label: that of an answer option, or a list's number."""
    if text[i - 1] == "\n":
        return False
    return i - start <= LABEL_UNITS or "\n" in text[i - LABEL_UNITS - 1 : i]


def is_clause(text: str, start: int, end: int) -> bool:
    return word_at(FIRST_WORD, text[start : min(end, start + LONGEST_FIXED)]) in OPENERS and is_courtesy(text, start, end)


def is_courtesy(text: str, start: int, end: int) -> bool:
    """Whether all its words are known, and one of them or two that follow each other are a marker."""
    if end - start > MOST_UNITS or not PLAIN.match(text[start:end]):
        return False
    words = WORD.findall(plainly(text[start:end]))
    marked = False
    for i, word in enumerate(words):
        pair = f"{word} {words[i + 1]}" if i + 1 < len(words) else word
        is_marker = word in MARKERS or pair in MARKERS
        if not is_marker and word not in WORDS and (i == 0 or pair not in WORDS):
            return False
        marked = marked or is_marker
    return marked


def word_at(place: re.Pattern[str], text: str) -> str:
    """The first or last word, or nothing."""
    found = place.search(text)
    return plainly(found[1]) if found else ""


def plainly(text: str) -> str:
    """In lower case, and "heyyy" as "hey"."""
    return DRAWN_OUT.sub(r"\1", text.lower())
