"""Words as search knows them: the same cut and the same folding for texts and queries.

Nothing but letters and digits reaches PostgreSQL's parser, so that hyphens, slashes and
addresses do not become tokens of their own kind, whatever the locale of the database.
"""

import re
from functools import lru_cache

from archive.parsing.names import normalise

WORD = re.compile(r"[^\W_]+")

# The configuration whose stems are ours: Snowball's Arabic stemmer takes the first
# letter of بغداد for a preposition and leaves the article of والعراق in place.
ARABIC = "arabic"

CONFIGURATIONS = {
    "en": "english",
    "ar": ARABIC,
    "fr": "french",
    "es": "spanish",
    "de": "german",
    "tr": "turkish",
}
# Kurdish, Persian and all others: our normalisation alone.
PLAIN = "simple"
ALL_CONFIGURATIONS = (*CONFIGURATIONS.values(), PLAIN)

_ARTICLE = re.compile("^(?:[بكف]?ال|لل)(?=..)")
_ENDINGS = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
_ARABIC_LETTER = re.compile("[\u0620-\u06ff]")
# Prepositions and "then", written onto a word without an article.
CLITICS = ("ب", "ل", "ك", "ف")
SHORTEST_STEM = 3


def configuration(language: str) -> str:
    """The configuration by which texts in *language* (BCP 47) are searched."""
    return CONFIGURATIONS.get(language.split("-")[0], PLAIN)


def words(text: str) -> list[str]:
    """The words of *text*, normalised, in order."""
    return WORD.findall(normalise(text))


@lru_cache(maxsize=50_000)
def arabic_stem(word: str) -> str:
    """The stem of a normalised Arabic *word*; words in other letters as they are.

    "Light" stemming (Larkey, Ballesteros and Connell 2002): off go the conjunction, the
    article with its prepositions, then one ending after the other; three letters stay.
    """
    if not _ARABIC_LETTER.match(word):
        return word
    stem = word[1:] if word[0] == "و" and len(word) > 3 else word
    stem = _ARTICLE.sub("", stem)
    for ending in _ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) >= SHORTEST_STEM:
            stem = stem[: -len(ending)]
    return stem


def is_arabic(word: str) -> bool:
    """Whether *word* is written in Arabic letters."""
    return _ARABIC_LETTER.match(word) is not None


def parser_and_text(config: str, text: str) -> tuple[str, str]:
    """What `to_tsvector` is given for *text* of the configuration *config*."""
    if config == ARABIC:
        return PLAIN, " ".join(map(arabic_stem, words(text)))
    return config, " ".join(words(text))
