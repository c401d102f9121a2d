"""Which way a text runs: by its script, not by its language."""

import unicodedata

RIGHT_TO_LEFT_SCRIPTS = frozenset(
    {"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Mand", "Samr"}
)
_SAMPLE = 2000


def direction_of_script(script: str) -> str:
    """ "rtl" or "ltr" for an ISO 15924 code."""
    return "rtl" if script in RIGHT_TO_LEFT_SCRIPTS else "ltr"


def direction_of(text: str) -> str:
    """ "rtl" where most letters of *text* run right to left, else "ltr"."""
    if text.isascii():
        return "ltr"
    balance = 0
    for character in text[:_SAMPLE]:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            balance += 1
        elif kind == "L":
            balance -= 1
    return "rtl" if balance > 0 else "ltr"


def block_language(text: str, language: str, direction: str) -> tuple[str, str]:
    """(lang, dir) of a block within a document of *language* and *direction*.

    A block in another direction is in a language that nobody has told us: `und`.
    """
    own = direction_of(text) if text else direction
    return (language or "und", own) if own == direction else ("und", own)
