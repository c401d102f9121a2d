"""The words of signing in a sentence, and whether any stand on a page."""

from archive.parsing.phrases import AnyWithin, PhrasesWithin, Vocabulary
from archive.parsing.vocabulary.cues import PROSE_CUES
from archive.parsing.vocabulary.signing import TRAILING_CUES

# Somewhere in a sentence, before a list of names.
_PROSE_CUES = PhrasesWithin(f"{cue} " for cue in PROSE_CUES)
_TRAILING_CUES = PhrasesWithin(f" {cue}" for cue in TRAILING_CUES)
# One of these is in each of those words.
_ROOTS = AnyWithin(
    (
        *("sign", "endorse", "firm", "unterz", "assin", "subscre", "suscri", "sottosc"),
        *("subscri", "unterschr", "rubric", "وقع", "توقيع", "امضا", "imza"),
    )
)
# Those before names, and those after.
Cues = tuple[tuple[str, ...], tuple[str, ...]]


def may_sign(words: str) -> bool:
    """Whether a word of signing may be among folded *words*."""
    return _ROOTS.within(words)


def cues_in(folded: str, vocabulary: Vocabulary) -> Cues:
    """The words of signing in folded text, of this vocabulary, before or after names;
    each in the order of its table.
    """
    if not may_sign(vocabulary.words):
        return (), ()
    return (
        _PROSE_CUES.in_order(folded, vocabulary),
        _TRAILING_CUES.in_order(folded, vocabulary),
    )
