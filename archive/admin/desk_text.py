"""The text as the desk shows it: its parts, with the words of facts drawn in them.

What is drawn is a link to the fact, so that a passage leads to what is known about it
without a script. Links begin and end between words: a mark inside an Arabic word could
part letters that are written together. Where facts overlap, each stretch carries the
looks of all of them.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from archive.models import Document, LinkStatus, Passage
from archive.parsing.record import Role

_JOINERS = "\u200c\u200d\u0640"


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

    *facts* have `start`, `end` (code points), `look`, `key`, `label` and `status`.
    """
    if document.text is None:
        return []
    text = document.text.text
    drawn = [
        (*whole_words(text, fact.start, fact.end), fact)
        for fact in facts
        if fact.start is not None and fact.status != LinkStatus.REJECTED
    ]
    return [
        {
            "role": role,
            "start": start,
            "is_text": Role(role).is_text and not repeats,
            "stretches": list(_stretches(text, start, end, drawn)),
        }
        for role, start, end, repeats in document.text.blocks
    ]


def _stretches(
    text: str, start: int, end: int, drawn: Sequence[tuple[int, int, Any]]
) -> Iterator[Stretch]:
    """text[start:end] cut wherever a fact begins or ends."""
    here = [one for one in drawn if one[0] < end and start < one[1]]
    bounds = {start, end}
    for first, last, _ in here:
        bounds |= {max(start, first), min(end, last)}
    ordered = sorted(bounds)
    for low, high in zip(ordered, ordered[1:], strict=False):
        over = sorted(
            (one for one in here if one[0] <= low and high <= one[1]),
            key=lambda one: one[1] - one[0],
        )
        facts = [fact for *_, fact in over]
        looks = dict.fromkeys(f"drawn-{fact.look}" for fact in facts)
        yield Stretch(
            text=text[low:high],
            start=low,
            looks=" ".join(looks),
            key=facts[0].key if facts else "",
            label="; ".join(f"{fact.look}: {fact.label}" for fact in facts)[:300],
        )


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The range widened to the bounds of the words in which it begins and ends."""
    while start > 0 and _in_word(text[start - 1]) and _in_word(text[start]):
        start -= 1
    while end < len(text) and _in_word(text[end - 1]) and _in_word(text[end]):
        end += 1
    return start, end


def words_around(passage: Passage) -> tuple[str, str, str]:
    """The words before a passage, its own (whole ones), and those after it."""
    text = passage.prefix + passage.exact + passage.suffix
    start = len(passage.prefix)
    start, end = whole_words(text, start, start + len(passage.exact))
    return text[:start], text[start:end], text[end:]


def _in_word(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char)[0] in "LMN"
