"""How the letters of a normal form may be printed: to find a stem in a text as it is.

Normalising a whole text to look for one word in it costs far more than reading it.
"""

import re
from collections import defaultdict
from functools import lru_cache

from archive.parsing.names import normalise

# Where letters of one sort have several forms: Latin to Arabic with their supplements,
# symbols, and the forms kept for older encodings. Who prints in other letters (bold
# capitals of mathematics) is found, but not marked.
_BLOCKS = (
    range(0x30, 0x530),
    range(0x5D0, 0x780),
    range(0x8A0, 0x900),
    range(0x1E00, 0x2190),
    range(0x2C60, 0x2C80),
    range(0xA640, 0xA800),
    range(0xFB00, 0xFEFD),
    range(0xFF10, 0xFFDD),
)
LETTERS = 3


@lru_cache(maxsize=1)
def _spellings() -> tuple[dict[str, str], str, str]:
    """Letters by normal form; those that stand for several; those that vanish."""
    single: dict[str, str] = defaultdict(str)
    several = vanishing = ""
    for block in _BLOCKS:
        for letter in map(chr, block):
            form = normalise(letter)
            if len(form) == 1:
                single[form] += letter
            elif form:
                several += letter
            elif not letter.isspace():
                vanishing += letter
    return single, several, vanishing


def spelt(stems: list[str]) -> re.Pattern[str]:
    """What matches in every word in which the normal form has one of *stems*.

    And in some others: it looks for the first letters alone.
    """
    single, several, vanishing = _spellings()
    gap = f"[{re.escape(vanishing)}\u0300-\u036f]*"
    beginnings = {stem[:LETTERS] for stem in stems}
    patterns = {
        gap.join(f"[{re.escape(single.get(c, '') + c)}]" for c in beginning)
        for beginning in beginnings
    }
    return re.compile("|".join([*sorted(patterns), f"[{re.escape(several)}]"]))
