# SPDX-License-Identifier: Apache-2.0
"""Golden cases that the TypeScript twin must reproduce: prompt text, token ids, features and both scores."""

import json
from pathlib import Path

from features import surface_features
from graphs import Readings, Shipped, read_prompts
from prompt import prompt_text

SHOWN = ("llama-3-8b-instruct", "mixtral-8x7b-instruct-v0.1", "strong")

SENTENCE = "The quick brown fox jumps over the lazy dog, and then it reads 3.14 pages of a book about réservoirs. "
LATEX = r"Let $f(x) = \frac{x^2 - 1}{x + 1}$. Prove that $\lim_{x \to 1} f(x) = 0$ and compute $$\int_0^1 f(x)\,dx.$$"
CODE = "Fix this:\n```python\ndef total(values):\n    result = 0\n    for value in values:\n        result =+ value\n    return result\n```\nWhy is it wrong?"
CHOICE = "Which planet is the largest?\nA. Mars\nB. Jupiter\nC. Venus\nD. Saturn\nAnswer:"
WORD_PROBLEM = (
    "A baker sells 12 loaves each hour. Half of them cost $4 and the remaining ones cost $2.50. "
    "How much does she earn in total in 8 hours if she gives away 10% of the loaves?"
)

CASES = {
    "empty": "",
    "one space": " ",
    "whitespace only": " \t\r\n\f\v  \n",
    "one letter": "a",
    "one digit": "7",
    "greeting": "hi",
    "greeting and please": "Hello there, please tell me a joke. Thank you so much!",
    "please": "Please explain why the sky is blue",
    "please comma thanks": "Kindly, write a haiku about rain, thanks in advance.",
    "thanks on a line": "What is the capital of France?\nThanks!",
    "only thanks": "Thanks!",
    "courtesy before": "Good morning! I hope you're doing well. Could you please help me with this problem? Which is heavier, iron or lead?",
    "courtesy after": "Which is heavier, iron or lead? Any help would be greatly appreciated. Thank you very much in advance for your time!",
    "courtesy on lines": "I was wondering if you could help me with something.\n\nList three rivers.\n\nHave a nice day!\nBest regards",
    "courtesy with a curly apostrophe": "I’d really appreciate your help. If you don’t mind, name a tree.",
    "courtesy seven times": "Hi! Hello! Hi! Hello! Hi! Hello! Hi! Name a tree.",
    "courtesy of known words": "I have been stuck on this since this morning, so any pointers are welcome. Name a tree. You’re a lifesaver 😊",
    "courtesy drawn out": "heyyy thanksss a lot :) Name a tree. Keep up the great work!",
    "courtesy with a signature": "Dear all,\nname a tree.\n\nMany thanks,\nJo March\nSales",
    "courtesy after a cue": "Is an oak a tree?\nA. yes\nB. no\nAnswer: I owe you one!",
    "courtesy as an option": "Which is polite?\nA. Thank you\nB. please help me",
    "courtesy that is meant": "Translate into French:\nthank you\nplease help me",
    "courtesy and emoji outside the plane": "𝐇i 🍕. Thank you 🙏 Name a tree. Thanks 🙏",
    "courtesy with content": "Could you help me with this integral? Thank you!",
    "only courtesy": "Hello! Could you please help me with this question?",
    "help that is meant": "Can you help me move house? I need help with my taxes.",
    "english question": "What is the capital of France?",
    "english advice": "How can I learn to cook quickly without burning everything?",
    "poem": "Write a short poem about the sea in winter.",
    "roleplay": "You are a friendly pirate. Stay in character and tell me about your ship.",
    "translation": 'Translate "good evening, my friends" into Italian.',
    "word problem": WORD_PROBLEM,
    "word problem upper case": WORD_PROBLEM.upper(),
    "word problem lower case": WORD_PROBLEM.lower(),
    "choice": CHOICE,
    "choice lower case": CHOICE.lower(),
    "choice upper case": CHOICE.upper(),
    "choice in brackets": "Pick one:\n(A) red\n(B) green\n(C) blue",
    "choice with parenthesis": "Which are primes?\na) 4 and 6\nb) 5 and 7\nc) 8 and 9",
    "choice out of order": "Steps:\nB. second\nA. first\nC. third\nB. fourth",
    "choice at once": "A. yes\nB. no",
    "choice windows lines": CHOICE.replace("\n", "\r\n"),
    "choice of ten": "Choose:\n" + "\n".join(f"{letter}. value {i * 11}" for i, letter in enumerate("ABCDEFGHIJ")),
    "long options": "Choose:\nA. " + "long " * 150 + "\nB. short",
    "code": CODE,
    "code without fence": "class A { public static void main(String[] args) { System.out.println(\"x_y_z\"); } }",
    "json": '{"name": "Ada", "age": 36, "tags": ["a_b", "c__d"], "ok": true, "ratio": 1e-5}',
    "sql": "SELECT name, COUNT(*) FROM users WHERE age >= 18 GROUP BY name HAVING COUNT(*) > 1;",
    "regular expression": r"What does ^(\d{3})-\d{2,}[a-z]*$ match? \\ / ~ ` @ #",
    "latex": LATEX,
    "latex dollars": "Solve $$x^2 = 2$$ for x",
    "numbers": "1 22 333 4444.5 55555555 666666666 7.77777777 8,888 9. .10 1.2.3 0007 1e9",
    "punctuation": "!!! ??? ... ,,, ;;; ::: --- ___ *** +++ === <<< >>> %%% $$$ ^^^ ~~~ ||| ((( )))",
    "keywords": "prove explain why how calculate find derive write code function python which not except true law total if per most",
    "underscores and dots": "my_module.my_function_name.__init__ and a.b.c.d.e",
    "markdown": "# Title\n\n- one\n- two\n\n> quote\n\n1. first\n2. second\n\n| a | b |\n|---|---|\n| 1 | 2 |",
    "accents": "Où est la bibliothèque? Ça va très bien, élève naïf à Zürich; el niño comió piñata.",
    "combining accents": "e\u0301le\u0300ve n\u0303 a\u030a",
    "vietnamese": "Tiếng Việt có nhiều dấu thanh, ví dụ như trường học.",
    "polish and turkish": "Zażółć gęślą jaźń. İstanbul'da ILIK bir gün, ığdır.",
    "german": "Die Straße ist größer als früher. GROẞE STRASSE",
    "greek": "Τι είναι η φιλοσοφία; ΟΔΥΣΣΕΥΣ ΣΟΦΟΣ",
    "russian": "Объясни, почему небо голубое, ёлка и Йод.",
    "hebrew": "מה בירת צרפת? שָׁלוֹם",
    "arabic": "ما هي عاصمة فرنسا؟ اكتب قصيدة عن البحر، وَشُكْرًا.",
    "hindi": "भारत की राजधानी क्या है?",
    "thai": "เมืองหลวงของประเทศไทยคืออะไร",
    "chinese": "请解释量子力学的基本原理,并给出三个例子。",
    "chinese and english": "用Python写一个quick sort函数,时间复杂度O(n log n)",
    "japanese": "東京の天気はどうですか?カタカナとひらがな。",
    "korean": "한국의 수도는 어디입니까? 감사합니다",
    "emoji": "I love 🍕 and 🎉🎉! 👩‍👩‍👧‍👦 🇫🇷 ❤️ what does 🤷🏽‍♀️ mean?",
    "emoji only": "😀",
    "mathematical letters": "𝐇𝐞𝐥𝐥𝐨 𝔻𝕠𝕦𝕓𝕝𝕖 ½ ² ∑ √ ∞ ≤ ≠ ﬁ Ⅷ ①",
    "lone surrogates": "a\ud83db \udc00c \ud83d",
    "nul": "abc\u0000def \u0000 ghi",
    "control characters": "\u0001a\u0002 b\u0007\u001b[31mred\u001b[0m \u0085next\u009f \u007f",
    "zero width": "zero\u200bwidth\u200djoin\ufeffer \u00adsoft \u2060x",
    "unusual spaces": "no\u00a0break\u2003em\u3000ideographic\u2028line\u2029paragraph\u1680ogham\u202fnarrow",
    "form feed and tab": "a\fb\tc\vd \t e\r\rf",
    "replacement character": "bad \ufffd bytes \ufffd\ufffd",
    "private use": "\ue000private \U000f0000 use \U0010fffd",
    "special tokens": "[CLS] hello [SEP] [MASK] [PAD] [UNK] ##ing",
    "ideographs outside the plane": "𠀀𠀁 𫝀x",
    "long word": "a" * 99 + " " + "b" * 100 + " " + "c" * 101 + " " + "d" * 500,
    "long word of emoji": "🍕" * 120,
    "exactly 126 tokens": "cat " * 126,
    "127 tokens": "cat " * 126 + "dog",
    "200 tokens": " ".join(f"word{i}" for i in range(100)),
    "5999 units": ("x y" * 2000)[:5999],
    "6000 units": ("abc " * 1500)[:5999] + "z",
    "6001 units": "abc " * 1500 + "z",
    "20000 characters": SENTENCE * 200,
    "20000 characters without a space": "abcdefghij" * 2000,
    "20000 chinese characters": "量子力学的基本原理" * 2223,
    "pair cut at the head": "a" * 3999 + "🍕" + "b" * 3000,
    "pair cut at the tail": "a" * 5000 + "🍕" + "b" * 1999,
    "many lines": "\n".join(f"line {i}: value = {i * i}" for i in range(120)),
    "many blank lines": "one\n\n\n\n \n\t\ntwo   three\n \n",
    "many questions": "why? " * 60,
}  # fmt: skip


def write_golden(folder: Path, shipped: Shipped, profiles: list[str]) -> None:
    """cases.json: features to seven digits, scores to six."""
    folder.mkdir(parents=True, exist_ok=True)
    prompts = [prompt_text(text) for text in CASES.values()]
    readings = read_prompts(shipped, prompts)
    cases = [
        golden_case(name, text, prompt, i, shipped, profiles, readings)
        for i, ((name, text), prompt) in enumerate(zip(CASES.items(), prompts))
    ]
    lines = ",\n".join(json.dumps(case, ensure_ascii=True) for case in cases)
    (folder / "cases.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def golden_case(name: str, text: str, prompt: str, i: int, shipped: Shipped, profiles: list[str], readings: Readings) -> dict:
    ids, features = shipped.tokenizer.ids(prompt), surface_features(prompt)
    return {
        "name": name,
        "text": text,
        "prompt": prompt,
        "ids": ids,
        "features": [float(f"{x:.7g}") for x in features],
        "scores": {"encoder": six(readings.scores["mf"][i]), "static": six(readings.static[i])},
        "routers": {router: six(scores[i]) for router, scores in readings.scores.items()},
        "success": {profile: six(readings.success[i, profiles.index(profile)]) for profile in SHOWN},
        "vector": [six(value) for value in readings.vector[i, :3]],
    }


def six(value: float) -> float:
    return round(float(value), 6)
