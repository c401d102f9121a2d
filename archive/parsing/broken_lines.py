"""Paragraphs that were broken at a fixed width, as mails and some blogs are saved."""

from collections.abc import Sequence
from itertools import pairwise

from archive.parsing.lines import Line
from archive.parsing.name_runs import WRAP_WIDTH

_FULL_STOPS = (".", "!", "?", ":", "۔", "؟")
LEAST_BREAKS = 2


def is_broken_off(line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the next line had no room on *line*, if none was to be
    longer than about *width* code points.
    """
    room = len(line.text) + len(following.text.partition(" ")[0])
    return not line.text.endswith(_FULL_STOPS) and room * 10 >= width * 9


def unbroken(text: str, lines: Sequence[Line]) -> str:
    """*text* with a space for each line break inside a paragraph of three lines and
    more that was broken at a fixed width; all offsets stay.
    """
    breaks: list[int] = []
    block: list[Line] = []
    for line in lines:
        if line.gap or len(line.text) > WRAP_WIDTH[-1]:
            breaks += _breaks(block)
            block = []
        if len(line.text) <= WRAP_WIDTH[-1]:
            block.append(line)
    breaks += _breaks(block)
    if not breaks:
        return text
    parts: list[str] = []
    start = 0
    for place in breaks:
        parts += (text[start:place], " ")
        start = place + 1
    return "".join((*parts, text[start:]))


def _breaks(block: Sequence[Line]) -> list[int]:
    """Where the line breaks stand that lie within a paragraph of *block*."""
    width = max((len(line.text) for line in block), default=0)
    if len(block) <= LEAST_BREAKS or width not in WRAP_WIDTH:
        return []
    found = [
        line.end
        for line, following in pairwise(block)
        if is_broken_off(line, following, width)
    ]
    return found if len(found) >= LEAST_BREAKS else []
