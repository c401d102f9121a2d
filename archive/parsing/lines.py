"""Text to lines: each non-blank line once, trimmed, with its bullet or number told
apart.
"""

import re
from typing import NamedTuple

from archive.parsing.phrases import fold
from archive.parsing.prose import runs_as_text

# What may stand around a line without being part of it: white space, byte order mark,
# direction marks (a right-to-left page has them before every number).
EDGES = (
    " \t\r\f\v\u00a0\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2066\u2067\u2068\u2069\ufeff"
)
FOLDED_LENGTH = 240
_BULLETS = "•‣◦▪▫■□●○◆◇►▶➢➤✓✔★∙·⁃◾◼➔→»※"
_MARKER = re.compile(
    rf"(?:[{_BULLETS}][ \t\u00a0]*+|[-–—*+][ \t\u00a0]++|#{{1,6}}[ \t]++"
    r"|\(?\d{1,4}(?:[.)\]](?!\d)|[ \t]?[-–ـ](?=[ \t]))[ \t\u00a0]*+"
    r"|\(?[a-zA-Z]\)[ \t\u00a0]++)(?=\S)"
)


class Line(NamedTuple):
    """A non-blank line. `start`..`end` is the trimmed line, `content` where its words
    begin; `runs` says that it is running text.
    """

    number: int
    start: int
    end: int
    text: str
    folded: str
    indent: int
    gap: bool
    marker: str
    content: int
    words: int
    runs: bool

    @property
    def body(self) -> str:
        """The line without its bullet or number."""
        return self.text[self.content - self.start :]

    @property
    def is_numbered(self) -> bool:
        """Whether it opens with "1." or "(1)"."""
        return self.marker[-2:-1].isdigit() or self.marker.strip("().]-– ").isdigit()


def split_lines(text: str) -> tuple[Line, ...]:
    """The non-blank lines of *text* (newlines are "\\n") in order.

    `gap` says that a blank line, or nothing, stands before; `folded` is the start of
    the line's words, folded; `words` counts white-space separated words.
    """
    lines: list[Line] = []
    folded = fold(text)
    start, gap = 0, True
    for raw in text.split("\n"):
        if raw.strip():
            lines.append(_line(len(lines), start, raw, folded, gap=gap))
            gap = False
        else:
            gap = True
        start += len(raw) + 1
    return tuple(lines)


def _line(number: int, offset: int, raw: str, folded: str, *, gap: bool) -> Line:
    trimmed = raw.lstrip(EDGES)
    indent = len(raw) - len(trimmed)
    trimmed = trimmed.rstrip(EDGES)
    if not trimmed:
        trimmed = raw.strip()
        indent = raw.index(trimmed)
    # Most lines open with a word, which is no marker but as in "a) ".
    worded = trimmed[0].isalpha() and trimmed[1:2] != ")"
    found = None if worded else _MARKER.match(trimmed)
    marker = "" if found is None else found[0]
    start = offset + indent
    body = trimmed[len(marker) :]
    content = start + len(marker)
    words = len(body.split())
    return Line(
        number,
        start,
        start + len(trimmed),
        trimmed,
        folded[content : min(content + FOLDED_LENGTH, content + len(body))],
        indent,
        gap,
        marker.strip(),
        content,
        words,
        runs_as_text(trimmed, words),
    )
