"""Persons with what they are right behind their names, nothing between: "Kevin Poe
General secretary, Harbour Union", one a line.

The line alone does not say where the name ends; the list does. Most of its lines must
go on behind two words, and some with words that are no name's.
"""

import re
from collections.abc import Sequence

from archive.parsing.name_forms import (
    is_body,
    is_body_word,
    is_capacity,
    is_caseless,
    is_post,
)
from archive.parsing.phrases import fold, words_of
from archive.parsing.signature_lines import is_country
from archive.parsing.vocabulary.given_names import GIVEN_NAMES
from archive.parsing.vocabulary.people import PARTICLES, TITLES

_WORD = re.compile(r"\S+")
_ENDS_NAME = (",", "،", ";", "؛", ":", ")")
_MARKS = ("-", "–", "—", "|", "/")
_NO_NAME = re.compile(r"[\d/&(]|^[-–—|]$")
# Letters behind a name that belong to it: "Lisa Poe MP".
_LETTERS = words_of("mp mep msp mla td qc kc phd md obe mbe cbe esq jr sr")
LEAST_LINES = 5
NAME_WORDS = 2
LONGEST_NAME = 5

# Where the name ends and where the rest begins, in code points of the line.
Cut = tuple[int, int]


def run_on_cuts(texts: Sequence[str]) -> list[Cut | None]:
    """For each line of a list where its name ends and the rest begins; None where
    nothing follows, and everywhere in a list that is set otherwise.
    """
    none: list[Cut | None] = [None] * len(texts)
    if len(texts) < LEAST_LINES:
        return none
    if any(map(is_caseless, texts)):
        cuts = [_cut_at_post(text) for text in texts]
        return cuts if sum(map(bool, cuts)) * 5 >= len(texts) * 3 else none
    cuts = [_cut(text) for text in texts]
    rests = [text[cut[1] :] for text, cut in zip(texts, cuts, strict=True) if cut]
    told = sum(map(_tells_what, rests))
    known = sum(_begins_known(text) for text in texts)
    if len(rests) * 5 < len(texts) * 3 or known * 2 < len(texts):
        return none
    return cuts if told * 5 >= len(rests) * 2 else none


def names_alone(texts: Sequence[str]) -> list[str]:
    """The texts without what stands right behind the names."""
    cuts = run_on_cuts(texts)
    return [
        text[: cut[0]] if cut else text for text, cut in zip(texts, cuts, strict=True)
    ]


def _cut_at_post(text: str) -> Cut | None:
    """Where capitals do not tell, a name may have three words and more; what somebody
    is tells where it ends.
    """
    words = list(_WORD.finditer(text))
    for before, word in zip(words[1:LONGEST_NAME], words[NAME_WORDS:], strict=False):
        if before[0].endswith(_ENDS_NAME) or before[0] in _MARKS:
            return None
        if is_post(text[word.start() :]):
            return before.end(), word.start()
    return None


def _cut(text: str) -> Cut | None:
    words = list(_WORD.finditer(text))
    first = 0
    while first < len(words) and fold(words[first][0].rstrip(".")) in TITLES:
        first += 1
    last = first + NAME_WORDS - 1
    while last < len(words) - 1 and fold(words[last][0]) in PARTICLES:
        last += 1
    last = _with_letters(words, last)
    if last >= len(words) - 1:
        return None
    name = [word[0] for word in words[first : last + 1]]
    if any(part.endswith(_ENDS_NAME) or _NO_NAME.search(part) for part in name):
        return None
    following = words[last + 1]
    if following[0][0] in "-–—|(,;:":
        return None
    return words[last].end(), following.start()


def _with_letters(words: Sequence[re.Match[str]], last: int) -> int:
    """The number of the word that closes the name: its letters, its initial's
    surname.
    """
    if last < len(words) - 1 and words[last][0].endswith("."):
        last += 1
    while last < len(words) - 1 and fold(words[last + 1][0].strip(".,")) in _LETTERS:
        last += 1
    return last


def _tells_what(rest: str) -> bool:
    """Whether the words are no surname: an office, a body. A country behind each name
    may be printed as part of it.
    """
    return not is_country(rest) and (
        is_capacity(rest)
        or is_body(rest)
        or _NO_NAME.search(rest) is not None
        or is_body_word(fold(rest.rsplit(None, 1)[-1]))
    )


def _begins_known(text: str) -> bool:
    first = fold(text.split(None, 1)[0].rstrip("."))
    return first in GIVEN_NAMES or first in TITLES
