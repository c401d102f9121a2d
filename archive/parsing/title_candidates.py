"""The lines that can be a page's title, before it is decided which one is."""

from collections.abc import Iterator

from archive.parsing.headings import is_address, is_addressee, is_salutation
from archive.parsing.kickers import is_agency, is_caption, is_contact, is_dated
from archive.parsing.lines import Line
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases
from archive.parsing.signature_lines import is_country
from archive.parsing.vocabulary.headlines import (
    ARCHIVE_HEADS,
    SUBJECT_LEADS,
)
from archive.parsing.vocabulary.letters import ADDRESSEE_LEADS

subjects = Phrases(SUBJECT_LEADS)
_addressed = Phrases(ADDRESSEE_LEADS)
_archives = Phrases(ARCHIVE_HEADS)
TITLE_WORDS, LABEL_WORDS, SENTENCE_WORDS = 40, 4, 12
SUBJECT_LINES = 25


def candidates_above(layout: Layout, first_prose: int) -> Iterator[Line]:
    """The lines above the text, and above whom it greets, that can be its title."""
    for line in layout.free(_below_archive_head(layout, first_prose), first_prose):
        if is_salutation(line) or is_address(line):
            return
        if can_be_title(layout, line):
            yield line


def _below_archive_head(layout: Layout, first_prose: int) -> int:
    """Number of the line where titles may stand: below "Posts tagged …", which lists
    what follows.
    """
    heads = [
        line.number
        for line in layout.page.lines[:first_prose]
        if line.words <= SENTENCE_WORDS and _archives.opening(line.folded) > 0
    ]
    return heads[-1] + 1 if heads else 0


def subject_line(layout: Layout) -> Line | None:
    """The line "Subject: closure of the pit" at the head of a letter."""
    for line in layout.page.lines[:SUBJECT_LINES]:
        if layout.roles[line.number] is None and 3 <= line.words <= TITLE_WORDS:
            length = subjects.opening(line.folded)
            if length and line.folded[length:].strip():
                return line
    return None


def can_be_title(layout: Layout, line: Line) -> bool:
    """Whether the line can be a title: no date, address, agency, name with a capacity,
    list item, nor the tail of a sentence.
    """
    text = line.body
    if (
        line.words > TITLE_WORDS
        or len(text) < 2
        or line.marker
        and not line.marker.startswith("#")
    ):
        return False
    if text.startswith(("...", "…", "+")) or sum(map(str.isalpha, text)) < 2:
        return False
    if _is_of_a_sentence(layout, line):
        return False
    if _is_addressed(layout, line):
        return False
    if is_country(text) or is_agency(line) or is_contact(line) or is_caption(line):
        return False
    if is_dated(layout.page, line):
        return False
    return not ("," in text and is_addressee(text))


def _is_of_a_sentence(layout: Layout, line: Line) -> bool:
    """Whether the line is a sentence, its tail, or what leads to the text below."""
    text = line.body
    if text[0].islower() and text.endswith("."):
        return True
    if text.endswith(":"):
        return line.words >= LABEL_WORDS and _runs_into_text(layout, line)
    if text.endswith((",", "،")):
        return not _runs_on_as_title(layout, line)
    return line.words >= SENTENCE_WORDS and text.endswith((".", "۔"))


def _is_addressed(layout: Layout, line: Line) -> bool:
    """Whether the line says to whom the letter goes that greets right below: "To the
    Central Committee".
    """
    if _addressed.opening(line.folded) == 0:
        return False
    below = layout.page.lines[line.number + 1 : line.number + 4]
    return any(map(is_salutation, below)) or any(
        is_address(item) and item.words <= LABEL_WORDS for item in below
    )


def _runs_on_as_title(layout: Layout, line: Line) -> bool:
    """Whether the next line, no paragraph, follows without a gap."""
    after = layout.page.lines[line.number + 1 : line.number + 2]
    return any(not item.gap and not is_prose(item) for item in after)


def _runs_into_text(layout: Layout, line: Line) -> bool:
    """Whether the next line follows without a gap: "… signs this statement:"."""
    after = layout.page.lines[line.number + 1 : line.number + 2]
    return any(not item.gap for item in after)
