"""Bytes that are no text in any encoding, though one can be found that has signs for
all of them.
"""

import re

SAMPLE = 8_192
LEAST_WORDS = 20
_WORD = re.compile(r"[^\W\d_]{4,40}")
_HIGH = re.compile(r"[\u0080-\uffff]")


def is_noise(text: str) -> bool:
    """Whether *text*, read with a guessed 8-bit encoding, is none: every fourth word
    changes between capitals and small letters again and again, or most of it are signs
    beyond ASCII, and every fourth of these no letter.
    """
    sample = text[:SAMPLE]
    high = _HIGH.findall(sample)
    letters = sum(map(str.isalpha, high))
    if len(high) * 2 > len(sample) and (len(high) - letters) * 4 > len(high):
        return True
    words = _WORD.findall(sample)
    if len(words) < LEAST_WORDS:
        return False
    return sum(map(_is_unruly, words)) * 4 > len(words)


def _is_unruly(word: str) -> bool:
    """Whether the case changes twice and more behind the first letter: "qÄãÖd"."""
    capitals = [letter.isupper() for letter in word[1:]]
    changes = sum(a != b for a, b in zip(capitals, capitals[1:], strict=False))
    return changes > 1
