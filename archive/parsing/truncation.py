"""Was the last name of a list cut off? Seen against its siblings and against known
words.
"""

from collections import Counter

from archive.parsing.name_forms import is_body, is_body_word, words_in
from archive.parsing.phrases import fold, words_of
from archive.parsing.vocabulary.organisations import BODY_WORDS

_OPEN_ENDS = words_of(
    """
    of the and for in de la le les du des del los las y et e und für von der die
    das da do di della & - –
    """
)
_LEAST = 3
LEAST_SIBLINGS = 6


def is_truncated(names: list[str], *, at_end: bool) -> bool:
    """Whether the last of *names* breaks off: "… in B" after "… in Britain" twice.

    *at_end* says that the text itself ends there, which lets a fragment of a known word
    ("Research Net") count as well.
    """
    last = names[-1]
    words = words_in(last)
    if not words or len(names) < 2:
        return False
    final = fold(words[-1])
    if last.endswith(("…", "...", "-")) or last.count("(") > last.count(")"):
        return True
    if fold(last.rsplit(None, 1)[-1]) in _OPEN_ENDS and len(words) > 1:
        return True
    endings = Counter(
        fold(siblings[-1]) for name in names[:-1] if (siblings := words_in(name))
    )
    if any(
        count >= 2 and word != final and word.startswith(final)
        for word, count in endings.items()
    ):
        return True
    return at_end and (_breaks_pattern(names) or _is_fragment(final, names))


def _breaks_pattern(names: list[str]) -> bool:
    """Whether all others close with a bracket or go on behind a comma, and the last
    not.
    """
    *others, last = names
    if len(others) < LEAST_SIBLINGS:
        return False
    closed = all(name.endswith(")") for name in others) and not last.endswith(")")
    return closed or all("," in name for name in others) and "," not in last


def _is_fragment(final: str, names: list[str]) -> bool:
    """A proper beginning of a word that siblings have, or that bodies are called by."""
    if not _are_bodies(names) or len(final) < _LEAST or is_body_word(final):
        return False
    siblings = Counter(fold(word) for name in names[:-1] for word in words_in(name))
    if siblings[final]:
        return False
    longer = any(
        count >= 2 and word.startswith(final) for word, count in siblings.items()
    )
    return longer or any(
        word.startswith(final) and len(word) > len(final) + 2 for word in BODY_WORDS
    )


def _are_bodies(names: list[str]) -> bool:
    """Whether most of the others have the form of bodies."""
    others = names[:-1]
    return sum(map(is_body, others)) * 2 > len(others)
