"""The parts of a text (title, body, signatories …) as an editor writes or corrects it.

A block is `[role, start, end, repeats]`, in code points, as in `TextRevision.blocks`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from archive.parsing.alignment import OffsetMap
from archive.parsing.record import Role

_PARAGRAPH = re.compile(r"\S(?:.*?\S)??(?=\s*\n[^\S\n]*\n|\s*\Z)", re.DOTALL)
_LINE = re.compile(r"\S(?:.*\S)?")
_WORD = re.compile(r"\w+")

# Parts that reach over empty lines; of all others an empty line is the end.
_LONG = frozenset({Role.EMBEDDED.value, Role.COMMENT.value, Role.FURNITURE.value})


def paragraph_blocks(text: str) -> list[list[Any]]:
    """Every paragraph of a text typed by hand, as a body block."""
    return [
        [Role.BODY.value, match.start(), match.end(), False]
        for match in _PARAGRAPH.finditer(text)
    ]


def moved_blocks(
    offsets: OffsetMap, blocks: Sequence[Sequence[Any]]
) -> list[list[Any]]:
    """The parts of the new text, with the roles that their words had in the old one.

    *blocks* are those of the old text. A line of new words belongs to the part before
    it in its paragraph; a paragraph of new words only is body text.
    """
    made: list[_Part] = []
    for start, end in (m.span() for m in _PARAGRAPH.finditer(offsets.new)):
        for part in _parts(offsets, blocks, start, end):
            last = made[-1] if made else None
            if last and last.origin == part.origin and last.goes_on(part, start):
                last.end = part.end
            else:
                made.append(part)
    return [[part.role, part.start, part.end, part.repeats] for part in made]


@dataclass
class _Part:
    """A part in the making; `origin` is the index of the old block (None: new)."""

    origin: int | None
    role: str
    repeats: bool
    start: int
    end: int

    def goes_on(self, other: "_Part", paragraph: int) -> bool:
        """Whether *other*, whose paragraph begins at *paragraph*, goes on with it."""
        return self.start >= paragraph or self.role in _LONG


def _parts(
    offsets: OffsetMap, blocks: Sequence[Sequence[Any]], start: int, end: int
) -> list[_Part]:
    """The parts of one new paragraph, line by line, lines of one part together."""
    found: list[_Part] = []
    for line in _LINE.finditer(offsets.new, start, end):
        index = _old_block(offsets, blocks, *line.span())
        if found and index in (None, found[-1].origin):
            found[-1].end = line.end()
            continue
        if found and found[-1].origin is None:
            # New words at the head of a paragraph belong to what follows them.
            found[-1].origin = index
            found[-1].role, found[-1].repeats = blocks[index][0], blocks[index][3]
            found[-1].end = line.end()
            continue
        role, repeats = (
            (Role.BODY.value, False)
            if index is None
            else (blocks[index][0], blocks[index][3])
        )
        found.append(_Part(index, role, repeats, line.start(), line.end()))
    return found


def _old_block(
    offsets: OffsetMap, blocks: Sequence[Sequence[Any]], start: int, end: int
) -> int | None:
    """The index of the old block that a new line comes from, if any."""
    for word in _WORD.finditer(offsets.new, start, end):
        origin = offsets.origin(word.start())
        if origin is not None:
            return next(
                (
                    index
                    for index, (_, low, high, _) in enumerate(blocks)
                    if low <= origin < high
                ),
                None,
            )
    return None
