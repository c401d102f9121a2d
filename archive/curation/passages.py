"""Choosing words of a document's current text: by offsets, or by quoting them."""

import unicodedata
from collections.abc import Iterable

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Model

from archive.models import Document, Passage, PassageState

from .access_copies import rebuild
from .publishing import acting

CONTEXT = 32  # code points kept before and after (W3C text quote selector)
# What a fact may be named after.
NAMING = frozenset({"organisation", "person", "place", "event", "document"})
_JOINERS = "\u200c\u200d"


class NotInTextError(ValueError):
    """The words or offsets are not in the text; the message says what to do."""


def select(document: Document, start: int, end: int) -> Passage:
    """The passage of *document*'s current text from *start* to *end* (code points).

    Ends are moved outwards so that no letter loses its marks. A passage that exists is
    taken again. Raises NotInTextError for offsets outside the text or an empty choice.
    """
    return select_all(document, [(start, end)])[0]


def select_all(document: Document, places: Iterable[tuple[int, int]]) -> list[Passage]:
    """The same for many *places* (start, end), in their order; few queries for all."""
    if document.text is None:
        raise NotInTextError("The document has no text yet: write one first.")
    text = document.text.text
    wanted = []
    for start, end in places:
        if not 0 <= start < end <= len(text):
            raise NotInTextError("The chosen words lie outside the text: choose again.")
        wanted.append(_snapped(text, start, end))
    rows = Passage.objects.filter(document=document, revision=document.text)
    starts = {start for start, _ in wanted}
    with transaction.atomic():
        Document.objects.select_for_update(of=("self",)).get(pk=document.pk)
        there = {(p.start, p.end): p for p in rows.filter(start__in=starts)}
        new = [
            Passage(
                document=document,
                revision=document.text,
                start=start,
                end=end,
                exact=text[start:end],
                prefix=text[max(0, start - CONTEXT) : start],
                suffix=text[end : end + CONTEXT],
            )
            for start, end in dict.fromkeys(wanted)
            if (start, end) not in there
        ]
        Passage.objects.bulk_create(new, batch_size=500)
    there |= {(passage.start, passage.end): passage for passage in new}
    return [there[place] for place in wanted]


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


def pointing_at(passage: Passage) -> list[Model]:
    """The facts that rest on *passage*, with the records that name them."""
    found: list[Model] = []
    for relation in Passage._meta.related_objects:
        model = relation.related_model
        if hasattr(model, "pgh_id"):
            continue
        keys = {f.name for f in model._meta.concrete_fields if f.is_relation}
        rows = model._base_manager.filter(**{relation.field.name: passage})
        found += rows.select_related("passage", *sorted(keys & NAMING))
    return found


def place_anew(
    passage: Passage, words: str, occurrence: int = 1, *, by: AbstractBaseUser
) -> None:
    """Puts a passage that lost its place where *words* stand now, with all its facts.

    Raises NotInTextError, as `quote` does.
    """
    with transaction.atomic(), acting(by):
        document = Document.objects.select_for_update(of=("self",)).get(
            pk=passage.document_id
        )
        start, end = place_of(document, words, occurrence)
        text = document.text.text
        start, end = _snapped(text, start, end)
        passage.revision = document.text
        passage.start, passage.end = start, end
        passage.exact = text[start:end]
        passage.prefix = text[max(0, start - CONTEXT) : start]
        passage.suffix = text[end : end + CONTEXT]
        passage.state = PassageState.EXACT
        passage.save()
        rebuild([document.pk])


def forget(passage: Passage, *, by: AbstractBaseUser) -> bool:
    """Deletes a passage on which no fact rests any more; whether there was none."""
    with transaction.atomic(), acting(by):
        if pointing_at(passage):
            return False
        passage.delete()
    return True
