# SPDX-License-Identifier: Apache-2.0
"""The 60 surface features of a prompt. src/onnx/surface-features.ts is its twin: ASCII classes and code units only."""

import math
import re

from prompt import utf16_units

KEYWORDS = (
    "prove explain why how calculate find derive write code function python statement which not except true law court "
    "moral percent total each twice half remaining if probability integral patient year hours cost per most least "
    "following according"
).split()

SURFACE = (
    "log_units log_stem_units log_words mean_word_units distinct_words numbers log_numbers numbers_per_word line_breaks "
    "options mean_option_units spread_option_units symbols question_marks full_stops commas latex not_ascii code_block "
    "percent_sign dollar_sign underscores root_largest_number"
).split()

FEATURE_NAMES = SURFACE + [f"word_{word}" for word in KEYWORDS]

LOG_UNITS = FEATURE_NAMES.index("log_units")
OPTIONS = FEATURE_NAMES.index("options")
LATEX = FEATURE_NAMES.index("latex")

WORD = re.compile("[a-z0-9_\u0080-\uffff]+")
NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
OPTION = re.compile(r"\(?([A-Ja-j])[.)] ")
SYMBOLS = frozenset("=+-*/^\\$<>")
UPPER_TO_LOWER = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}

MAX_LINE_BREAKS = 30
MAX_NUMBERS = 50
MAX_MARKS = 40
MAX_UNDERSCORES = 20
MAX_OPTION_UNITS = 500
MAX_NUMBER_UNITS = 8


def surface_features(prompt: str) -> list[float]:
    """The features of a text that prompt_text has made, in the order of FEATURE_NAMES."""
    units = utf16_units(prompt)
    words = WORD.findall(units.translate(UPPER_TO_LOWER))
    return surface(units, words) + keywords(words)


def surface(units: str, words: list[str]) -> list[float]:
    length = max(1, len(units))
    word_count = max(1, len(words))
    numbers = NUMBER.findall(units)
    number_count = min(MAX_NUMBERS, len(numbers))
    stem_units, options = answer_options(units)
    mean_option, spread_option = mean_and_spread(options)
    return [
        math.log1p(len(units)),
        math.log1p(stem_units),
        math.log1p(len(words)),
        sum(map(len, words)) / word_count,
        len(set(words)) / word_count,
        number_count,
        math.log1p(number_count),
        number_count / word_count,
        min(MAX_LINE_BREAKS, units.count("\n")),
        len(options),
        mean_option,
        spread_option,
        sum(unit in SYMBOLS for unit in units) / length,
        min(MAX_MARKS, units.count("?")),
        min(MAX_MARKS, units.count(".")),
        min(MAX_MARKS, units.count(",")),
        float("\\" in units or "$$" in units),
        sum(unit > "\x7f" for unit in units) / length,
        float("```" in units or "def " in units),
        float("%" in units),
        float("$" in units),
        min(MAX_UNDERSCORES, units.count("_")),
        max((float(text) for text in numbers if len(text) <= MAX_NUMBER_UNITS), default=0.0) ** 0.25,
    ]


def answer_options(units: str) -> tuple[int, list[int]]:
    """Units before the line of option A, and the bounded length of each option: lines that begin A, B, C … in order."""
    stem_units, position, options = len(units), 0, []
    for line in units.split("\n"):
        match = OPTION.match(line)
        if match and (ord(match[1]) | 32) - ord("a") == len(options):
            if not options:
                stem_units = max(0, position - 1)
            options.append(min(MAX_OPTION_UNITS, len(line) - len(match[0])))
        position += len(line) + 1
    return stem_units, options


def mean_and_spread(values: list[int]) -> tuple[float, float]:
    if not values:
        return 0.0, 0.0
    mean = sum(values) / len(values)
    return mean, math.sqrt(sum((value - mean) ** 2 for value in values) / len(values))


def keywords(words: list[str]) -> list[float]:
    counts = dict.fromkeys(KEYWORDS, 0)
    for word in words:
        if word in counts:
            counts[word] += 1
    root = math.sqrt(max(1, len(words)))
    return [counts[word] / root for word in KEYWORDS]
