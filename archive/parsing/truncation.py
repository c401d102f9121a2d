"""Was the last name of a list cut off? Seen against its siblings and against known
words.

An ellipsis says that the list goes on, not that the name before it is cut.
"""

import re
from collections import Counter

from archive.parsing.name_forms import (
    head_of,
    is_body,
    is_body_word,
    is_person,
    words_in,
)
from archive.parsing.phrases import fold, words_of
from archive.parsing.vocabulary.organisations import BODY_WORDS
from archive.parsing.vocabulary.people import TITLES

_OPEN_ENDS = words_of(
    """
    of the and for in de la le les du des del las los y et e und für von der die
    das da do dos di della dello degli en au aux un una par para por per zur zum im
    with against on & - – من في على عن الى لأجل لاجل و ل از در برای به و для по за
    из ve için li ji bo ال عبد أبو ابو بن ابن
    """
)
# Where the halves of a German compound join: "Gesellschafts-", "Forschungs-".
_JOINTS = ("schafts", "ungs", "heits", "keits", "tions")
_LEAST = 3
LEAST_SIBLINGS = 6
LONG_NAME = 4
FEW_LETTERS = 2
_FRAGMENT = range(_LEAST, 8)


def is_truncated(names: list[str], *, at_end: bool, before: str = "") -> bool:
    """Whether the last of *names* breaks off: "… in B" after "… in Britain" twice.

    *at_end* says that the text itself ends there, which lets a fragment of a known word
    ("Research Net"), a first name alone or a surname of two letters count as well; a
    fragment of a word in the text *before* the names, too, if they are bodies.
    """
    last = names[-1].rstrip("…. ") if names[-1].endswith(("…", "...")) else names[-1]
    words = words_in(last)
    if not words or len(names) < 2:
        return False
    if last.endswith("-") or ends_open(last) and len(words) > 1:
        return True
    final = fold(words[-1])
    if _is_beginning(final, names[:-1]):
        return True
    return at_end and (
        _breaks_pattern(names)
        or final.endswith(_JOINTS)
        or _is_fragment(final, names)
        or _are_bodies(names)
        and _goes_on(final, before)
        or _is_half_a_person(last, names[:-1])
        or _is_too_short(words[-1], names[:-1])
        or ("," in last or len(words) > LONG_NAME)
        and _is_shorter(final, names[:-1])
    )


def ends_open(text: str) -> bool:
    """Whether a name goes on: "Centre of", "Jo Poe (Union"."""
    if text.count("(") > text.count(")"):
        return True
    return fold(text.rsplit(None, 1)[-1]) in _OPEN_ENDS


def _is_shorter(final: str, others: list[str]) -> bool:
    """Whether a sibling has the same word with a few letters more: "Law Studie"."""
    known = {fold(word) for name in others for word in words_in(name)}
    return (
        len(final) > _LEAST
        and final not in known
        and any(
            word.startswith(final) and len(word) <= len(final) + _LEAST
            for word in known
        )
    )


def _is_beginning(final: str, others: list[str]) -> bool:
    """Whether two siblings end with the same longer word."""
    endings = Counter(
        fold(siblings[-1]) for name in others if (siblings := words_in(name))
    )
    return any(
        count >= 2 and word != final and word.startswith(final)
        for word, count in endings.items()
    )


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


def _goes_on(final: str, before: str) -> bool:
    """Whether the text has a word that begins with *final* and goes on for more than
    an ending, and never *final* alone: "Council of Ex-Min" where it speaks of
    "Ex-Miners".
    """
    if len(final) not in _FRAGMENT or is_body_word(final):
        return False
    begins = rf"(?<![^\W_]){re.escape(final)}[^\W\d_]*"
    found = re.findall(begins, fold(before))
    return bool(found) and all(len(word) >= len(final) + _LEAST for word in found)


def _is_half_a_person(last: str, others: list[str]) -> bool:
    """A single word where all others have a first and a last name: "Ertuğr"."""
    titled = [w for w in words_in(head_of(last)) if fold(w.rstrip(".")) not in TITLES]
    if len(others) < LEAST_SIBLINGS or len(titled) != 1:
        return False
    heads = [head_of(name) for name in others]
    whole = sum(is_person(head) and len(words_in(head)) > 1 for head in heads)
    return whole * 10 >= len(heads) * 9


def _is_too_short(word: str, others: list[str]) -> bool:
    """A last word of one or two letters that no sibling has: "Fatma Be"."""
    if len(word) > FEW_LETTERS or not word.isalpha() or len(others) < 2:
        return False
    if len(word) == FEW_LETTERS and word.isupper():
        return False
    endings = [siblings[-1] for name in others if (siblings := words_in(name))]
    # The number of a branch or a post code is no word.
    return all(len(end) > FEW_LETTERS for end in endings if end.isalpha())


def _are_bodies(names: list[str]) -> bool:
    """Whether most of the others have the form of bodies."""
    others = names[:-1]
    return sum(map(is_body, others)) * 2 > len(others)
