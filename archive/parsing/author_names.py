"""What an author's name looks like."""

import re

from archive.parsing.name_forms import is_person, words_in
from archive.parsing.phrases import fold, words_of
from archive.parsing.vocabulary.given_names import GIVEN_NAMES, WORDS_TOO

_NOT_AUTHORS = words_of(
    """
    admin administrator editor redaktion redaction redaccion staff webmaster
    user guest anonymous team editors redazione redacao the a an
    """
)
# "د.كرار حيدر": a learned title written onto the name.
_TITLED = re.compile(r"(?:(?:د|أ|ا|م|أ\.د|ا\.د|Dr|Prof|Doç)\.[ ./]?)+(?=[^\W\d_]{2})")
# "Aziz Çelik’in": no name, but somebody's.
_CASE_ENDING = re.compile(r"['’][a-zçğıöşü]{1,4}\b")
_NO_NAME = frozenset("_@#»«<>=")
NAME_WORDS, NAME_LENGTH = 5, 60


def is_author(name: str) -> bool:
    """Whether *name* can be an author's: a person's form, two to five words."""
    words = words_in(name)
    if not 2 <= len(words) <= NAME_WORDS or any(
        fold(word) in _NOT_AUTHORS for word in words
    ):
        return False
    if (
        len(name) > NAME_LENGTH
        or any(map(str.isdigit, name))
        or not _NO_NAME.isdisjoint(name)
    ):
        return False
    if _CASE_ENDING.search(name):
        return False
    return is_person(name)


def is_named(text: str) -> bool:
    """Whether a known given name or a learned title begins an author's name."""
    titled = _TITLED.match(text)
    name = text[titled.end() :] if titled is not None else text
    words = words_in(name)
    if titled is not None:
        return 1 < len(words) <= NAME_WORDS and not any(map(str.isdigit, name))
    if not words or not is_author(name):
        return False
    first, *others = map(fold, words)
    if first in WORDS_TOO:
        # "أمل متجدد" is "hope renewed"; "أمل حسين" is somebody.
        return any(other in GIVEN_NAMES for other in others)
    return first in GIVEN_NAMES
