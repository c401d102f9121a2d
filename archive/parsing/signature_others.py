"""How many more have signed than a list names: "and 120 others"."""

import re

from archive.parsing.phrases import Phrases
from archive.parsing.vocabulary.signing import MANY_MORE, OTHERS

_many_more = Phrases(MANY_MORE)
MORE_WORDS = 6
_OTHERS = re.compile(
    r"^\W{0,4}(?:(?:and|et|y|e|und|plus|ve|u|و|sowie|more than|over|ainsi que|mas de)"
    r"\W{1,3}){0,2}(?:(?:the|gli|le|les|los|las|die|den|os|as)\W)?"
    r"(other|altri|altre|autres|otros|otras|outros|outras|anderen|weiteren|ubrigen)?\W?"
    r"([\d.,]{1,9})\+? (\S{2,20})(?: (\S{3,20}))?(?: (\S{2,20}))?"
)


def others_in(folded: str) -> int | None:
    """How many are not named: "and 120 others" is 120; None when the words are no
    such.
    """
    found = _OTHERS.match(folded)
    if found is None or not any(
        word and word.strip(".,!)") in OTHERS
        for word in (found[1], *found.groups()[2:])
    ):
        return None
    digits = "".join(character for character in found[2] if character.isdigit())
    return int(digits) if digits else None


def names_nobody(folded: str) -> bool:
    """Whether a folded line only says that more have signed: "and many more unions"."""
    return _many_more.opening(folded) > 0 and len(folded.split()) <= MORE_WORDS
