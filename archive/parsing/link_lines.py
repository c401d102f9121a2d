"""Lines that were links: rows of sections, tags, "Read the letter!", "Read more »"."""

import re

from archive.parsing.lines import Line
from archive.parsing.phrases import Phrases, fold, words_of
from archive.parsing.vocabulary.links import HERE, LINKED_NOUNS, READ_MORE, READ_THE

_read = Phrases(READ_THE)
_MORE = tuple(map(fold, READ_MORE))
_HERE = frozenset(map(fold, HERE))
_LINKED = frozenset(map(fold, LINKED_NOUNS))
# What follows on the page itself is announced, not linked.
_BELOW = words_of("below ci-dessous abajo continuacion unten nachfolgend abaixo sotto")
_MARKS = ' .:…!"‹›<>|←→-–—()[]◄►▶'
_ARROWS = ("»", "›", "→", "...", "…", "]", ">", "◄", "►", "▶")
# "► May (12)", "May 2015 (12)": a blog's archive.
_ARCHIVED = re.compile(
    r"[►▼▾▸] ?[^()]{3,24} \(\d{1,5}\)|[^\W\d_]{3,12}\.? \d{4} \(\d{1,5}\)"
)
_DASHED = re.compile(r" [-–|•·] ")
LINK_WORDS, TEASER_WORDS, INVITING_WORDS = 6, 16, 5
SECTIONS, SECTION_WORDS, TAGS, TAG_WORDS = 6, 5, 3, 3


def is_link(line: Line) -> bool:
    """Whether the whole line was a link to something else."""
    if line.words > TEASER_WORDS or line.text.endswith(":"):
        return False
    folded = line.folded.strip(_MARKS)
    if line.words <= INVITING_WORDS and _read.opening(folded) > 0:
        return _BELOW.isdisjoint(folded.split())
    if line.text.endswith(_ARROWS) and folded.endswith(_MORE):
        return True
    return (
        _points_elsewhere(folded, line.words)
        or _is_tag_row(line.text)
        or _ARCHIVED.fullmatch(line.text) is not None
    )


def _points_elsewhere(folded: str, words: int) -> bool:
    """ "Lien vers la pétition, ICI"."""
    if not 2 < words <= LINK_WORDS:
        return False
    tokens = [token.strip(" ,;") for token in folded.split()]
    return bool(tokens) and tokens[-1] in _HERE and not _LINKED.isdisjoint(tokens)


def _is_tag_row(text: str) -> bool:
    """ "/ oil / workers / resist /"."""
    if text[0] not in "/|" or text[-1] != text[0]:
        return False
    tags = [tag.strip() for tag in text[1:-1].split(text[0])]
    return len(tags) >= TAGS and all(0 < len(tag.split()) <= TAG_WORDS for tag in tags)


def is_section_row(line: Line) -> bool:
    """ "News - Arts - Sport - …": six and more names with dashes between them; among
    signatures it would be a list of names.
    """
    parts = _DASHED.split(line.text)
    if len(parts) < SECTIONS or line.text.endswith("."):
        return False
    return all(0 < len(part.split()) <= SECTION_WORDS for part in parts)
