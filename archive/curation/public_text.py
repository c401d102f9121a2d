"""From a text revision to the paragraphs that readers see. Pure functions.

Offsets are code points of the revision's text, end-exclusive; those of a paragraph's
marks count from the start of that paragraph's public text.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from archive.parsing.record import Role

CONTACT_WITHHELD = "[contact details withheld]"
WITHHELD = "[…]"

# Parts of a text that carry a number readers can cite.
NUMBERED = frozenset({Role.BODY, Role.STANDFIRST})


@dataclass(frozen=True, slots=True)
class Cut:
    """Words that readers do not see, and what stands in their place."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch that links to an authority: its kind ("place", …) and primary key."""

    start: int
    end: int
    kind: str
    pk: int


def merged(cuts: Iterable[Cut]) -> list[Cut]:
    """Cuts in order, overlapping ones as one; the replacement of the first stays."""
    found: list[Cut] = []
    for cut in sorted(cuts, key=lambda c: (c.start, -c.end)):
        if found and cut.start < found[-1].end:
            last = found[-1]
            found[-1] = Cut(last.start, max(last.end, cut.end), last.replacement)
        else:
            found.append(cut)
    return found


def paragraphs(
    text: str,
    blocks: Sequence[Sequence[Any]],
    cuts: Iterable[Cut] = (),
    marks: Iterable[Mark] = (),
) -> list[dict[str, Any]]:
    """The public paragraphs of *text*, in order, as `AccessCopy.content` keeps them.

    *blocks* are `[role, start, end, repeats]`. Furniture, contact data, comments and
    a standfirst that the body repeats are left out; an embedded document leaves a
    paragraph with the role "embedded" and no text, to hang the part on.
    """
    held, linked = merged(cuts), sorted(marks, key=lambda m: (m.start, m.end))
    shown: list[dict[str, Any]] = []
    number = 0
    for role_name, start, end, repeats in blocks:
        role = Role(role_name)
        if role is Role.EMBEDDED:
            shown.append(
                {"n": None, "role": role.value, "text": "", "marks": [], "start": start}
            )
            continue
        if not role.is_text or repeats:
            continue
        words, placed = _paragraph(text, start, end, held, linked)
        if not words:
            continue
        number += role in NUMBERED
        shown.append(
            {
                "n": number if role in NUMBERED else None,
                "role": role.value,
                "text": words,
                "marks": placed,
                "start": start,
            }
        )
    return shown


def _paragraph(
    text: str, start: int, end: int, cuts: Sequence[Cut], marks: Sequence[Mark]
) -> tuple[str, list[list[Any]]]:
    """One block with its cuts made: (public words, marks in their offsets)."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    inside = [c for c in cuts if c.start < end and c.end > start]
    pieces: list[str] = []
    at, length = start, 0
    kept: list[tuple[int, int, int]] = []  # source start, source end, public start
    for cut in [*inside, Cut(end, end, "")]:
        stop = max(cut.start, at)
        kept.append((at, stop, length))
        # A cut that began in an earlier block has left its mark there already.
        replacement = cut.replacement if cut.start >= start else ""
        pieces += [text[at:stop], replacement]
        length += stop - at + len(replacement)
        at = min(max(cut.end, at), end)
    return "".join(pieces), _placed(kept, marks)


def _placed(
    kept: Sequence[tuple[int, int, int]], marks: Sequence[Mark]
) -> list[list[Any]]:
    """Marks that lie wholly in a kept stretch, disjoint, in public offsets."""
    placed: list[list[Any]] = []
    for mark in marks:
        for first, last, public in kept:
            if first <= mark.start and mark.end <= last:
                begin, stop = public + mark.start - first, public + mark.end - first
                if not placed or begin >= placed[-1][1]:
                    placed.append([begin, stop, mark.kind, mark.pk])
                break
    return placed


def occurrences(text: str, words: str) -> Iterator[int]:
    """Where *words* stand in *text*, to the letter: code points, not overlapping."""
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


class Veil:
    """Hides withheld words wherever else they stand: titles, names, comments."""

    def __init__(self, withheld: Iterable[tuple[str, str]]) -> None:
        """*withheld* are pairs (words, replacement); white space in words is folded."""
        self._replacements = {
            " ".join(words.split()).casefold(): shown
            for words, shown in withheld
            if words.strip()
        }
        alternatives = sorted(self._replacements, key=len, reverse=True)
        self._pattern = (
            re.compile(
                "|".join(_spaced(words) for words in alternatives), re.IGNORECASE
            )
            if alternatives
            else None
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing is withheld."""
        return self._pattern is None

    def over(self, value: str) -> str:
        """*value* with all withheld words replaced."""
        if self._pattern is None or not value:
            return value
        return self._pattern.sub(
            lambda m: self._replacements.get(" ".join(m[0].split()).casefold(), "[…]"),
            value,
        )

    def hides(self, value: str) -> bool:
        """Whether *value* contains withheld words."""
        return self._pattern is not None and bool(self._pattern.search(value))


def _spaced(words: str) -> str:
    """A pattern for *words* that any white space may separate; whole words only."""
    body = r"\s+".join(re.escape(word) for word in words.split())
    return (
        rf"(?<!\w){body}(?!\w)"
        if words[:1].isalnum() and words[-1:].isalnum()
        else body
    )
