"""The lines that can be a page's title, before it is decided which one is."""

import re
from collections.abc import Iterator
from itertools import pairwise

from archive.parsing.broken_lines import is_broken_off
from archive.parsing.dated_lines import is_dated
from archive.parsing.headings import (
    is_address,
    is_addressee,
    is_label,
    is_salutation,
)
from archive.parsing.issuing import is_issuing
from archive.parsing.kickers import is_agency, is_caption, is_contact
from archive.parsing.lines import Line
from archive.parsing.name_runs import WRAP_WIDTH
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
_DECORATIONS = frozenset("•●■◆►▶★➤")
TITLE_WORDS, LABEL_WORDS, SENTENCE_WORDS, LONG_HEADING = 40, 4, 12, 22
SUBJECT_LINES, GREETING_WORDS = 25, 7
WRAPPED_LINES, WRAP_REACH = 3, 4
# "10:02 AM +02:00 EET": nothing but the hour.
_HOUR = re.compile(r"[\d٠-٩۰-۹]{1,2}[:.][\d٠-٩۰-۹]{2}")
# "Contact: Ada Berg", "To: the members", "(First published", "-¿Qué pide?", "We publish
# a statement of …": what leads to something else.
_NO_HEADING = re.compile(
    r"(?:(?:media |press )?(?:contacts?|contactos?|kontakt|contatos?|contatti) ?:"
    r"|(?:to|an|para|à|الى|إلى) ?: "
    r"|\([^)]*$|[-–—] ?[^\n]*\?$"
    r"|(?:we (?:reproduce|republish)|reproducimos|reproduzimos|nous reproduisons|"
    r"nous relayons|wir dokumentieren|pubblichiamo|riportiamo|riceviamo e) "
    r"|escrito por )",
    re.IGNORECASE,
)
# "12, rue du Port 44000 TARAN", "Ada Berg, Hafenstraße 9, 20457 Taran".
_ADDRESS = re.compile(
    r"(?<!\d)[0-9]{1,4}[a-z]?,? (?:[^\d\n]{3,40} )?[0-9]{4,5} [A-ZÀ-Ý][\w-]{2,30}$"
)
# A sentence ends, and another begins.
_NEXT_SENTENCE = re.compile(r"[^\W\d_]{4}[.] [^\W\d_a-z]")
_WORD = re.compile(r"[^\W\d_]{5,}")


def candidates_above(layout: Layout, first_prose: int) -> Iterator[Line]:
    """The lines above the text, and above whom it greets, that can be its title."""
    for line in layout.free(_below_archive_head(layout, first_prose), first_prose):
        if is_salutation(line) or is_address(line) or _is_wrapped(layout, line):
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
    if line.words > TITLE_WORDS or len(text) < 2 or _is_item(layout, line):
        return False
    if text.startswith(("...", "…", "+")) or _says_nothing(text):
        return False
    if _NO_HEADING.match(text) or _ADDRESS.search(text):
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


def _says_nothing(text: str) -> bool:
    """Whether there are hardly any letters, or nothing but the hour; or all of it
    stands in brackets: "(reposted from the Port League)".
    """
    if sum(map(str.isalpha, text)) < 2:
        return True
    if text[0] == "(" and text[-1] == ")" and text.count("(") == 1:
        return True
    return _HOUR.search(text) is not None and _WORD.search(text) is None


def _is_item(layout: Layout, line: Line) -> bool:
    """Whether the line is an item of a list."""
    if not line.marker or line.marker.startswith("#"):
        return False
    return not _is_decorated(layout, line)


def _is_decorated(layout: Layout, line: Line) -> bool:
    """ "● The gates are open!" alone, the only bullet so far: no item of a list."""
    lines, number = layout.page.lines, line.number
    if line.marker not in _DECORATIONS or not line.gap or line.words < 3:
        return False
    after = lines[number + 1 : number + 2]
    alone = all(item.gap and not item.marker for item in after)
    return alone and not any(item.marker for item in lines[:number])


def _is_of_a_sentence(layout: Layout, line: Line) -> bool:
    """Whether the line is a sentence, its tail, or what leads to the text below."""
    text = line.body
    if text[0].islower() and text.endswith("."):
        return True
    if line.words >= LONG_HEADING and _NEXT_SENTENCE.search(text):
        return True
    if text.endswith(":"):
        leads = _runs_into_text(layout, line) and (
            line.words >= LABEL_WORDS or not is_label(line)
        )
        return leads or is_issuing(line) or _is_greeting(layout, line)
    if text.endswith((",", "،")):
        return not _runs_on_as_title(layout, line)
    return line.words >= SENTENCE_WORDS and text.endswith((".", "۔"))


def _is_wrapped(layout: Layout, line: Line) -> bool:
    """Whether the line is one of a paragraph broken at a fixed width: twice in a row
    the next word had no room on the line before.
    """
    lines, number = layout.page.lines, line.number

    def may_belong(item: Line) -> bool:
        return layout.roles[item.number] is None and len(item.text) <= WRAP_WIDTH[-1]

    first = last = number
    while not lines[first].gap and number - first < WRAP_REACH:
        if not first or not may_belong(lines[first - 1]):
            break
        first -= 1
    while last + 1 < len(lines) and last - number < WRAP_REACH:
        if lines[last + 1].gap or not may_belong(lines[last + 1]):
            break
        last += 1
    block = lines[first : last + 1]
    width = max(len(item.text) for item in block)
    if len(block) < WRAPPED_LINES or width not in WRAP_WIDTH:
        return False
    full = [is_broken_off(one, other, width) for one, other in pairwise(block)]
    at = number - first
    return any(all(pair) and len(pair) > 1 for pair in _pairs_around(full, at))


def _pairs_around(full: list[bool], at: int) -> Iterator[list[bool]]:
    """Two breaks in a row of which one lies right above or beneath line *at*."""
    return (full[max(start, 0) : start + 2] for start in (at - 2, at - 1, at))


def _is_greeting(layout: Layout, line: Line) -> bool:
    """ "Happy Holidays Sisters and Brothers:" right above the text."""
    below = layout.page.lines[line.number + 1 : line.number + 2]
    return LABEL_WORDS <= line.words <= GREETING_WORDS and any(map(is_prose, below))


def _is_addressed(layout: Layout, line: Line) -> bool:
    """Whether the line says to whom the letter goes that greets right below: "To the
    Central Committee".
    """
    english = layout.page.language == "en"
    if _addressed.opening(line.folded) == 0 or english and line.folded[:3] == "an ":
        return False
    below = layout.page.lines[line.number + 1 : line.number + 4]
    if any(_addressed.opening(item.folded) for item in layout.page.beside(line)):
        # "To the people of Norland," / "To the press": one below the other.
        return True
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
