"""Which 8-bit encoding wrote these bytes: the one whose letters make likely text.

General detectors confuse the Arabic, Turkish and Cyrillic code pages on short texts, so
each candidate is tried and its high letters are scored (about 1 ms on 16 kB).
"""

import unicodedata
from dataclasses import dataclass

ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچژگںھہ"
PERSIAN = "کیۀ"
LATIN = "éèàáíóúñçêôîâûëïüöäßœÉÈÀÁÍÓÚÑÇÜÖÄÂÊÎÔãõÃÕåøæ"
TURKISH = "ğışĞİŞçöüâîûÇÖÜ"
CENTRAL = "ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽáéíóúýőűŐŰ"
CYRILLIC_LOWER = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ"
QUOTES = "«»“”‘’„–—…•،؛؟°§©№€\xa0"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding, the letters expected of it, and what speaks against it a priori."""

    encoding: str
    letters: frozenset[str]
    burden: float = 0.0


# The order decides between equals.
CANDIDATES = (
    Candidate("cp1252", frozenset(LATIN)),
    Candidate("cp1256", frozenset(ARABIC)),
    Candidate("iso8859-6", frozenset(ARABIC), 0.02),
    Candidate("cp1254", frozenset(TURKISH), 0.02),
    Candidate("cp1251", frozenset(CYRILLIC_LOWER)),
    Candidate("koi8-r", frozenset(CYRILLIC_LOWER)),
    Candidate("cp1250", frozenset(CENTRAL), 0.05),
)
LEAST_SCORE = 0.6
CAPITAL_SCORE = 0.3


def legacy_encoding(sample: bytes) -> str | None:
    """The likeliest encoding of *sample*, by Python's name; None if none is likely."""
    best = max(CANDIDATES, key=lambda candidate: _score(sample, candidate))
    return best.encoding if _score(sample, best) >= LEAST_SCORE else None


def _score(sample: bytes, candidate: Candidate) -> float:
    """Share of high characters that are expected there, 0 to 1, less the burden."""
    text = sample.decode(candidate.encoding, errors="replace")
    points = count = 0.0
    before = " "
    for char in text:
        if char >= "\x80":
            count += 1
            points += _points(char, before, candidate.letters)
        before = char
    return points / count - candidate.burden if count else 0.0


def _points(char: str, before: str, letters: frozenset[str]) -> float:
    """1 for an expected letter, less for a capital inside a word, else 0."""
    if char in QUOTES:
        # A quote or dash stands beside a space or a letter, never between letters.
        return 0.9
    if (
        before.isascii()
        and before.isalpha()
        and not unicodedata.name(char, "LATIN").startswith("LATIN")
    ):
        return 0.0  # no word mixes scripts
    if char in letters:
        return CAPITAL_SCORE if char.isupper() and before.islower() else 1.0
    if char.lower() in letters:
        return CAPITAL_SCORE if before.isalpha() and before.islower() else 0.7
    return 0.0
