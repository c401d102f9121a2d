"""Choosing words of a document's current text: by offsets, or by quoting them."""

import unicodedata

from archive.models import Document, Passage

CONTEXT = 32  # code points kept before and after (W3C text quote selector)
_JOINERS = "\u200c\u200d"


class NotInTextError(ValueError):
    """The words or offsets are not in the text; the message says what to do."""


def select(document: Document, start: int, end: int) -> Passage:
    """The passage of *document*'s current text from *start* to *end* (code points).

    Ends are moved outwards so that no letter loses its marks. A passage that exists is
    taken again. Raises NotInTextError for offsets outside the text or an empty choice.
    """
    if document.text is None:
        raise NotInTextError("The document has no text yet: write one first.")
    text = document.text.text
    if not 0 <= start < end <= len(text):
        raise NotInTextError("The chosen words lie outside the text: choose again.")
    start, end = _snapped(text, start, end)
    passage, _ = Passage.objects.get_or_create(
        document=document,
        revision=document.text,
        start=start,
        end=end,
        defaults={
            "exact": text[start:end],
            "prefix": text[max(0, start - CONTEXT) : start],
            "suffix": text[end : end + CONTEXT],
        },
    )
    return passage


def quote(document: Document, words: str, occurrence: int = 1) -> Passage:
    """The passage in which *words* stand for the *occurrence*-th time (from 1).

    White space at the ends does not count. Raises NotInTextError when they do not stand
    there that often.
    """
    return select(document, *place_of(document, words, occurrence))


def place_of(document: Document, words: str, occurrence: int = 1) -> tuple[int, int]:
    """Where `quote` finds the words: start and end in code points; keeps nothing."""
    wanted = words.strip().replace("\r\n", "\n")
    if document.text is None or not wanted:
        raise NotInTextError("Quote words of the text, exactly as they stand.")
    starts = occurrences(document.text.text, wanted)
    if not starts:
        raise NotInTextError(
            f"“{wanted[:80]}” is not in the text. Copy the words from it, letter by "
            "letter."
        )
    if not 1 <= occurrence <= len(starts):
        raise NotInTextError(
            f"“{wanted[:80]}” stands {len(starts)} times in the text: choose an "
            f"occurrence from 1 to {len(starts)}."
        )
    start = starts[occurrence - 1]
    return start, start + len(wanted)


def occurrences(text: str, words: str) -> list[int]:
    """Where *words* begin in *text*, in code points; they do not overlap."""
    found: list[int] = []
    at = text.find(words)
    while at >= 0:
        found.append(at)
        at = text.find(words, at + len(words))
    return found


def _snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """The range widened to whole letters: marks, joiners and what they join."""
    while start > 0 and _continues(text, start):
        start -= 1
    while end < len(text) and _continues(text, end):
        end += 1
    return start, end


def _continues(text: str, at: int) -> bool:
    """Whether the code point at *at* belongs to the letter before it."""
    char = text[at]
    return (
        unicodedata.category(char) in {"Mn", "Me", "Mc"}
        or char in _JOINERS
        or "\U0001f3fb" <= char <= "\U0001f3ff"  # skin tones
        or text[at - 1] == "\u200d"
    )
