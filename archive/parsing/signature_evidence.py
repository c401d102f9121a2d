"""Are these names? How much the entries of a list must show before it is believed.

A heading ("Signatories:") needs least beside it; a sentence that mentions signing, or
no heading at all, needs names beyond doubt. In scripts without capitals every phrase of
two or three words has the shape of a name, so there a known given name or a body's word
must speak for a good part of the list.
"""

import re
from collections.abc import Sequence

from archive.parsing.name_forms import (
    form_of,
    head_of,
    is_body,
    is_body_word,
    is_caseless,
    is_known_person,
    is_person,
    words_in,
)
from archive.parsing.phrases import fold
from archive.parsing.prose import has_sentences

# "we", "this": in no name, in scripts where capitals do not tell.
_SPEAKING = frozenset(("نحن", "هذا", "هذه", "ئێمە", "ئەم", "این"))
NAME_WORDS = 20
LONG_ENTRY = 12
BODY_NAME_WORDS = 8
_CAPITAL_SHARE = 0.5
# "Harbour Museum e.V. (HM)", "1. Vorsitzende": full stops that end no sentence.
_ABBREVIATED = re.compile(
    r"(?<![^\W_])(?:(?:[^\W\d_]{1,2}\. ?){1,4}(?![^\W_])|\d{1,2}\. "
    r"|(?:inc|ltd|co|jr|sr|dr|prof|st|hon|rev|dipl|ing|med|phil|bros|corp)\. ?)",
    re.IGNORECASE,
)
_CODE = re.compile(r"[{}<>`=\\]|//|\$\w")


def is_name_like(text: str) -> bool:
    """Whether *text* can stand as a name: "Jane Doe, MP", "Union of X"; no sentence, no
    demand.
    """
    words = words_in(text)
    if not words or len(words) > NAME_WORDS or text[0].islower() and not _is_open(text):
        return False
    plain = _ABBREVIATED.sub("", text)
    if (
        plain.endswith((".", "!", "?", ":", "؟"))
        and len(words) > 6
        or has_sentences(plain)
        and len(words) > 8
    ):
        return False
    if any(mark in text for mark in ("http", "@")) and len(words) < 3:
        return False
    if _CODE.search(text) is not None:
        return False
    head = words_in(text.split(",")[0].split(" – ")[0].split("(")[0])
    long = [word for word in head if len(word) > 3]
    if not text[0].isupper() or not long:
        return True
    capitals = sum(not word[0].islower() for word in long)
    return capitals >= len(long) * _CAPITAL_SHARE or (
        len(head) <= LONG_ENTRY and is_body(text)
    )


def _is_open(text: str) -> bool:
    """Whether a name may begin with a small letter: a body's, "sen. Jane Doe"."""
    return is_body(text) or is_known_person(head_of(text))


def is_running_text(text: str) -> bool:
    """Whether an entry is no entry but sentences between two commas, or words such as
    "we who sign this".
    """
    if is_caseless(text) and not _SPEAKING.isdisjoint(text.split()):
        return True
    return len(words_in(text)) > LONG_ENTRY and has_sentences(text)


def is_named(text: str) -> bool:
    """Whether the form of *text* says that it names a person or a body."""
    head = head_of(text)
    return is_person(head) or is_body(text) or form_of(head)[0] is not None


def is_sure(text: str) -> bool:
    """Whether more than its shape says that *text* names a person or a body."""
    return is_body(text) or is_known_person(head_of(text))


def is_clearly_named(text: str) -> bool:
    """Whether *text* is a person's or body's name beyond doubt, and written as one."""
    head = head_of(text)
    long = [word for word in words_in(text) if len(word) > 3]
    capitals = sum(not word[0].islower() for word in long)
    named = is_body(text) or is_body(head) or is_person(head)
    return named and (capitals * 10 >= len(long) * 6 or _opens_as_body(text))


def _opens_as_body(text: str) -> bool:
    """ "associazione Carta e penna", "Rete romana di solidarietà": in a language that
    writes the rest of a body's name small.
    """
    words = words_in(text)
    return (
        2 <= len(words) <= BODY_NAME_WORDS
        and is_body_word(fold(words[0]))
        and any(word[0].isupper() for word in words)
        and not text.endswith((".", "!", "?", ":"))
    )


def are_names(texts: Sequence[str]) -> bool:
    """Whether a list under a heading is one of names: at least half must look it.

    One entry alone must be a name beyond doubt.
    """
    if len(texts) == 1:
        return is_name_like(texts[0]) and (
            is_sure(texts[0]) or is_clearly_named(texts[0])
        )
    named = sum(is_named(text) and is_name_like(text) for text in texts)
    return named * 2 >= len(texts)


def are_clearly_names(texts: Sequence[str], *, least: int = 3) -> bool:
    """Whether nobody can doubt the list, though nothing above it says what it is."""
    if len(texts) < least:
        return False
    clear = sum(is_clearly_named(text) and is_name_like(text) for text in texts)
    if clear * 10 < len(texts) * 7:
        return False
    sure = sum(map(is_sure, texts))
    share = 4 if any(map(is_caseless, texts)) else 3
    return sure * 10 >= len(texts) * share
