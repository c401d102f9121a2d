"""Whether a line is running text, a menu, sentences: told by its length and marks."""

import re
from functools import lru_cache

PROSE_WORDS = 30
SENTENCE_WORDS = 14
LONG_CALL_WORDS = 22
MENU_PARTS = 5
MENU_MARKS = (" - ", " | ", " • ", " » ", " · ", "    ")
# Headlines end so as well.
CALLS = ("!", "?", "…", "...", "؟")
SENTENCE_ENDS = (
    ".",
    "۔",
    '."',
    ".”",
    ".’",
    ".»",
    ".)",
    "!”",
    "?”",
    "!»",
    ".]",
    ";",
    "؛",
)
# One sign is found faster than a mark of several.
_MENU_MARKS = [(mark.strip() or mark, mark) for mark in MENU_MARKS]
_SENTENCE_BREAK = re.compile(r"[.!?؟۔][\"”’»)]? [\"“«(]?\w")


def runs_as_text(text: str, words: int) -> bool:
    """Whether a line of so many *words* is running text: "The army stormed …"."""
    if words >= PROSE_WORDS:
        return not is_menu(text)
    if words < SENTENCE_WORDS:
        return False
    if text.endswith(CALLS):
        return words >= LONG_CALL_WORDS or has_sentences(text)
    return text.endswith(SENTENCE_ENDS)


# Several steps ask for the same lines.
@lru_cache(maxsize=4_096)
def is_menu(text: str) -> bool:
    """ "News - Culture - Sport - …": marks between a few words each, as sites list
    their sections.
    """
    counts = [text.count(mark) for sign, mark in _MENU_MARKS if sign in text]
    parts = max(counts, default=0)
    return parts >= MENU_PARTS and len(text.split()) <= 6 * (parts + 1)


def has_sentences(text: str) -> bool:
    """Whether a full stop stands inside, as between two sentences."""
    return _SENTENCE_BREAK.search(text) is not None
