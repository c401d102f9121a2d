"""The text as the desk shows it: its parts, with the words of facts drawn in them.

What is drawn is a link to the fact, so that a passage leads to what is known about it
without a script. Links begin and end between words. Where facts overlap, each stretch
carries the looks of all of them.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from archive.curation.passages import CONTEXT
from archive.models import Document, LinkStatus, Passage
from archive.parsing.record import Role

from .stretches import stretches, whole_words

LABEL = 300  # characters that say what is known about words
# A word that may be the end, or the beginning, of another.
_BEGUN, _BROKEN_OFF = re.compile(r"\A\S+(?=\s)"), re.compile(r"(?<=\s)\S+\Z")


@dataclass(frozen=True)
class Stretch:
    """Words drawn alike: what they look like, and the facts behind, shortest first."""

    text: str
    start: int
    looks: str = ""
    key: str = ""
    label: str = ""


def drawn_blocks(document: Document, facts: Iterable[Any]) -> list[dict[str, Any]]:
    """The parts of the text in order, every character of it that is not white space.

    *facts* have `drawn_at` (a range of code points: whole words), `look`, `key`,
    `label` and `status`.
    """
    if document.text is None:
        return []
    text, parts = document.text.text, document.text.blocks
    marks = [
        (*fact.drawn_at, fact)
        for fact in facts
        if fact.drawn_at is not None and fact.status != LinkStatus.REJECTED
    ]
    cuts = stretches([(start, end) for _, start, end, _ in parts], marks)
    return [
        {
            "role": role,
            "start": start,
            "is_text": Role(role).is_text and not repeats,
            "stretches": [_stretch(text, *cut) for cut in cut_part],
        }
        for (role, start, _, repeats), cut_part in zip(parts, cuts, strict=True)
    ]


def _stretch(text: str, start: int, end: int, facts: Sequence[Any]) -> Stretch:
    """text[start:end] with the looks of all of *facts*; it leads to the shortest."""
    looks = dict.fromkeys(f"drawn-{fact.look}" for fact in facts)
    return Stretch(
        text=text[start:end],
        start=start,
        looks=" ".join(looks),
        key=facts[0].key if facts else "",
        label="; ".join(f"{fact.look}: {fact.label}" for fact in facts)[:LABEL],
    )


def words_around(passage: Passage) -> tuple[str, str, str]:
    """The words before a passage, its own, and those after it: whole ones."""
    text = passage.prefix + passage.exact + passage.suffix
    start = len(passage.prefix)
    start, end = whole_words(text, start, start + len(passage.exact))
    before, after = text[:start], text[end:]
    # What is kept around a passage is cut by the letter; a vowel sign would be first.
    if len(passage.prefix) >= CONTEXT:
        before = _BEGUN.sub("", before)
    if len(passage.suffix) >= CONTEXT:
        after = _BROKEN_OFF.sub("", after)
    return before, text[start:end], after
