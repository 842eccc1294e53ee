# SPDX-License-Identifier: Apache-2.0
"""Light changes of wording that must not change a decision."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np

COURTESY = {
    "appreciate": ("I would really appreciate your help with this. ", ""),
    "could you help": ("Could you please help me with the following question? ", ""),
    "hope you are well": ("Hello! I hope you are doing well. ", ""),
    "glad if": ("I would be glad if you could help me with this. ", ""),
    "several": ("Good morning! I hope you are having a great day. I need some help with this question. ", ""),
    "thank you for your time": ("", " Thank you very much in advance for your time!"),
    "appreciated": ("", " Any help would be greatly appreciated."),
    "thanks, good day": ("", "\nThanks a lot for your help! Have a great day."),
    "counting on you": ("You are the best, I am counting on you here. ", ""),
}


# Written by a colleague who had not seen the lists of words; seen since, see the card.
STRANGERS = json.loads(Path(__file__).with_name("strangers-courtesy.json").read_text(encoding="utf-8"))


def changes(seed: int) -> dict[str, list[Callable[[str], str]]]:
    """By name, each with the functions whose flips are averaged."""
    random = np.random.RandomState(seed)
    plain: dict[str, Callable[[str], str]] = {
        "lower case": str.lower,
        "upper case": str.upper,
        "please": lambda text: "Please " + text[:1].lower() + text[1:],
        "whitespace": lambda text: "  " + text.replace(" ", "  ", 3) + "\n",
        "thanks": lambda text: text + "\nThanks!",
        "typing errors": lambda text: with_typing_errors(text, random),
    }
    known = {f"courtesy: {name}": framed(*frame) for name, frame in COURTESY.items()}
    strangers = [framed(before, "") for before in STRANGERS["leading"]] + [framed("", after) for after in STRANGERS["trailing"]]
    return {name: [change] for name, change in (plain | known).items()} | {"courtesy of strangers": strangers}


def framed(before: str, after: str) -> Callable[[str], str]:
    return lambda text: before + text + after


def with_typing_errors(text: str, random: np.random.RandomState) -> str:
    """Two letters swapped in one word of 25."""
    words = text.split(" ")
    for _ in range(max(1, len(words) // 25)):
        i = random.randint(len(words))
        if len(words[i]) > 3:
            j = random.randint(1, len(words[i]) - 2)
            words[i] = words[i][:j] + words[i][j + 1] + words[i][j] + words[i][j + 2 :]
    return " ".join(words)
