"""Headlines that the head of a page says twice: joined to the site's name, in a path,
word for word.
"""

import re
from collections.abc import Sequence

from archive.parsing.headings import letters_of
from archive.parsing.kickers import (
    HEADLINE_WORDS,
    SENTENCE_ENDS,
    STANDFIRST_WORDS,
    is_path,
)
from archive.parsing.lines import Line
from archive.parsing.page import Page
from archive.parsing.phrases import has_any

# By so many letters a heading is known again.
LEAST_LETTERS = 16
_STEPS = (" - ", " > ", " » ", " › ", " | ")
_COMMENTED = re.compile(r"\w [“«\"]([^“”«»\"]{3,160})[”»\"]:?$")
_CLOSED = ("”", "»", '"', "”:", "»:", '":')
COMMENTED_WORDS = 30
# Between the name of the site and the headline.
_JOINS = (":", "|", " - ", "–", "—", "»", "›", "/", "«", "•", "·", "]", ")", ">")


def without_site_name(line: Line, after: Sequence[Line]) -> Line | None:
    """The candidate that stands again by itself where *line* joins it to the site's
    name: "The Gazette: Strike spreads", then "Strike spreads".
    """
    if not has_any(line.text, _JOINS):
        return None
    letters = letters_of(line.body)
    for other in after:
        key = letters_of(other.body)
        if len(key) < LEAST_LETTERS or not len(key) < len(letters) < 2 * len(key):
            continue
        if other.text.endswith(("...", "…")):
            continue
        if letters.endswith(key) or letters.startswith(key):
            return other
    return None


def said_twice(
    candidates: Sequence[Line], page: Page, reach: int, *, apart: bool
) -> Line | None:
    """The first headline that stands twice in the head, word for word; *apart* says
    that it must stand alone both times.
    """
    seen: set[str] = set()
    firsts: dict[str, Line] = {letters_of(line.body): line for line in candidates[::-1]}
    for line in page.lines[:reach]:
        ended = line.text.endswith((*SENTENCE_ENDS, ":", ","))
        if not HEADLINE_WORDS <= line.words <= STANDFIRST_WORDS or ended:
            continue
        key = letters_of(line.body)
        if key in seen and key in firsts and (line.gap or not apart):
            return firsts[key]
        if line.gap:
            seen.add(key)
    return None


def repeated(candidates: Sequence[Line], page: Page, reach: int) -> Line | None:
    """The candidate that the page's head says again: as a heading, or in a path."""
    for line in candidates:
        key = letters_of(line.body) if line.words >= HEADLINE_WORDS else ""
        if len(key) < LEAST_LETTERS or is_path(line):
            continue
        for other in page.lines[:reach]:
            # The letters are no more than the signs.
            if len(other.text) >= len(key) and other is not line and _says(other, key):
                return line
    return None


def _says(line: Line, key: str) -> bool:
    """Whether the letters of *line* are these, or have them in them where it is a path
    or runs on behind a dash.
    """
    if is_path(line) or has_any(line.text, _STEPS):
        return key in letters_of(line.body)
    # Long lines seldom begin alike: their letters need not be known.
    opening = "".join(filter(str.isalnum, line.folded[:LEAST_LETTERS]))
    return key.startswith(opening) and letters_of(line.body) == key


def commented_on(page: Page) -> str | None:
    """The letters of the title that the heading over the comments says again: "12
    thoughts on “The gates stay closed”"; None if none does.
    """
    for line in reversed(page.lines):
        if line.words > COMMENTED_WORDS or not line.text.endswith(_CLOSED):
            continue
        quoted = _COMMENTED.search(line.text)
        if quoted is not None and any(map(str.isdigit, line.text[: quoted.start()])):
            return letters_of(quoted[1]) or None
    return None
