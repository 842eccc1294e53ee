# SPDX-License-Identifier: Apache-2.0
"""The one text that everything sees: features, tokens and the cache key. src/onnx/prompt-text.ts is its twin."""

import re

from courtesy import without_courtesy

MAX_UNITS = 6000
HEAD_UNITS = 4000
TAIL_UNITS = 2000

WHITESPACE = re.compile(r"[ \t\n\r\f\v]{2,}|[\t\r\f\v]")


def prompt_text(text: str) -> str:
    """Well-formed, bounded, and without what says nothing: runs of whitespace, sentences of courtesy."""
    return well_formed(without_courtesy(utf16_units(tidy_whitespace(bound(well_formed(text))))))


def well_formed(text: str) -> str:
    """Surrogates in pairs become characters, every lone one U+FFFD (JavaScript's toWellFormed)."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def bound(text: str) -> str:
    """Over 6000 UTF-16 code units: the first 4000, a newline, the last 2000; a pair cut in half is dropped."""
    encoded = text.encode("utf-16-le")
    if len(encoded) <= 2 * MAX_UNITS:
        return text
    head = encoded[: 2 * HEAD_UNITS].decode("utf-16-le", "ignore")
    tail = encoded[-2 * TAIL_UNITS :].decode("utf-16-le", "ignore")
    return head + "\n" + tail


def tidy_whitespace(text: str) -> str:
    """A run of ASCII whitespace becomes a newline if it has a line break, else a space; none at either end."""
    return WHITESPACE.sub(lambda run: "\n" if "\n" in run[0] or "\r" in run[0] else " ", text).strip(" \n")


def utf16_units(text: str) -> str:
    """The text with every character over U+FFFF as its two surrogates, so that len and regexes count as JavaScript's do."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return text
    encoded = text.encode("utf-16-le")
    return "".join(chr(low | high << 8) for low, high in zip(encoded[::2], encoded[1::2]))
