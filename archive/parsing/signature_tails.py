"""Names that stand below a text without a heading: who says "we" has signed there."""

import re
from collections.abc import Iterator

from archive.parsing.dated_lines import is_dated
from archive.parsing.headings import is_salutation
from archive.parsing.lines import Line
from archive.parsing.name_forms import head_of, is_caseless, is_known_person, is_post
from archive.parsing.name_runs import run_mark
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import fold
from archive.parsing.record import Role
from archive.parsing.signature_ends import is_terminator
from archive.parsing.signature_evidence import are_clearly_names, is_sure
from archive.parsing.signature_lines import mentions_signing
from archive.parsing.signature_paragraphs import is_inline_list, runs_on
from archive.parsing.signature_zones import Zone, add_paragraph, paragraphs_from
from archive.parsing.vocabulary.other_lists import OTHER_LISTS
from archive.parsing.vocabulary.voices import WE_WORDS
from archive.parsing.voices import free_voices

LEAST_NAMES = 3
# Amid the text, where a list of members or speakers may stand as well.
LEAST_AMID = 4
LIST_WORDS, RUN_WORDS = 6, 8
SENTENCE_WORDS = 6
_YEAR = re.compile(r"\b(?:1[89]|20)\d{2}\)?\.?$")
_ENDS = (".", "!", "?", ":", "؟", "۔")
MOST_LINES_OF_HEAD = 40
LINES_ABOVE = 2


def is_letter(layout: Layout) -> bool:
    """Whether somebody is addressed near the top: "Dear Minister,"."""
    return _salutation(layout) >= 0


def _salutation(layout: Layout) -> int:
    """Number of the line that addresses somebody; what is above it names no signer."""
    head = layout.page.lines[:MOST_LINES_OF_HEAD]
    return next((line.number for line in head if is_salutation(line)), -1)


def tail_zone(layout: Layout) -> Zone | None:
    """The last lines of names that follow running text with nothing to announce them.

    The text must say "we" or be a letter; a letter may end with one name.
    """
    total = len(layout.page.lines)
    for before, first, stop in _runs(layout, total):
        zone = _names_in(layout, first, stop, last=stop == total)
        if zone is None:
            continue
        if _is_believed(layout, before, zone, last=stop == total):
            return zone if is_letter(layout) or _says_we(layout) else None
    return None


def zone_above(layout: Layout, heading: int) -> Zone | None:
    """The names between the text and the heading of a list: those who signed first."""
    run = next(_runs(layout, heading), None)
    if run is None or run[2] != heading:
        return None
    before, first, stop = run
    zone = _names_in(layout, first, stop, last=True)
    least = 1 if is_letter(layout) else LEAST_NAMES
    if zone is None or not are_clearly_names(_texts(zone), least=least):
        return None
    return zone if _is_believed(layout, before, zone, last=True) else None


def _runs(layout: Layout, stop: int) -> Iterator[tuple[Line, int, int]]:
    """Lines between running text above *stop*, the last first: the text before them,
    the first of them, and where they stop.
    """
    lines = layout.page.lines
    for number in range(stop - 1, _salutation(layout), -1):
        line = lines[number]
        if not _is_text(layout, line):
            continue
        first = number + 1
        while first < stop and layout.roles[first] is Role.FURNITURE:
            # "Add your name here" stands between.
            first += 1
        if first < stop and layout.roles[first] is None:
            yield line, first, stop
        stop = number


def _is_text(layout: Layout, line: Line) -> bool:
    """Whether the line is text, if only a short sentence, and no list of names."""
    if layout.roles[line.number] is not None:
        return False
    if not is_prose(line):
        ended = line.text.endswith(_ENDS) or is_terminator(line)
        return ended and line.words >= SENTENCE_WORDS and not line.marker
    return not (_is_dense(line) and runs_on(line))


def _is_dense(line: Line) -> bool:
    """Whether a few words at most stand between two separators."""
    mark = run_mark(line.text)
    if mark is not None:
        # Dashes and bullets stand between names, however long; commas in sentences.
        return line.words <= RUN_WORDS * (line.text.count(mark) + 1)
    return line.words <= LIST_WORDS * (sum(map(line.text.count, ",;،؛")) + 1)


def _names_in(layout: Layout, first: int, stop: int, *, last: bool) -> Zone | None:
    zone = Zone(None)
    running = False
    if _heads_others(layout.page.lines[first]):
        return None
    for paragraph in paragraphs_from(layout, first, stop):
        if not last and paragraph[-1].number + 1 == stop and zone.entries:
            # What stands right above the next text is its heading.
            break
        inline = is_inline_list(paragraph)
        if running and not inline:
            break
        running = inline
        if add_paragraph(layout.page, zone, paragraph, (None, ""))[0]:
            break
    return zone if zone.entries else None


def _heads_others(line: Line) -> bool:
    """ "Speakers:", "Board of Directors", "Present: Ann Roe, Jo Poe": names of another
    sort follow.
    """
    if line.text.endswith(":"):
        return True
    head, colon, _ = line.folded.partition(":")
    words = head.strip(" *_-–—").split()
    listed = not OTHER_LISTS.isdisjoint(words) and len(words) <= LIST_WORDS
    return (
        listed
        and "," not in head
        and (bool(colon) or is_caseless(head) or not is_known_person(head))
    )


def _are_books(texts: list[str]) -> bool:
    """Whether most entries end in a year, as in a list of books."""
    dated = sum(_YEAR.search(text) is not None for text in texts)
    return dated * 2 > len(texts)


def _is_believed(layout: Layout, before: Line, zone: Zone, *, last: bool) -> bool:
    texts = _texts(zone)
    if _are_books(texts) or _opens_as_text(texts):
        return False
    if before.text.endswith(":") and not mentions_signing(fold(before.text[-160:])):
        return False
    if last and len(texts) < LEAST_NAMES:
        known = all(map(is_known_person, texts))
        return known and is_letter(layout) or _is_closed_by(layout, zone, texts)
    if layout.page.language not in WE_WORDS:
        sure = sum(map(is_sure, texts))
        return len(texts) >= LEAST_NAMES and sure * 10 >= len(texts) * 6
    return are_clearly_names(texts, least=LEAST_NAMES if last else LEAST_AMID)


def _is_closed_by(layout: Layout, zone: Zone, texts: list[str]) -> bool:
    """Whether one person closes the text, or two of different bodies do: with an office
    beside each name; one also below the place and day.
    """
    if not all(is_known_person(head_of(text)) for text in texts):
        return False
    offices = [text[len(head_of(text)) :].lstrip(" ,،–—-|/(") for text in texts]
    if len(texts) > 1:
        return all(map(_is_of_a_body, offices))
    if is_post(offices[0]):
        return True
    number = min(zone.lines)
    above = layout.page.lines[max(0, number - LINES_ABOVE) : number]
    return any(is_dated(layout.page, line) for line in above)


def _is_of_a_body(office: str) -> bool:
    """ "FBU General Secretary": the body stands before the office."""
    body, _, rest = office.partition(" ")
    return body.isupper() and is_post(rest)


def _opens_as_text(texts: list[str]) -> bool:
    """Whether the first of these names is the end of a sentence: "The meeting will hear
    the professors Ann Roe", "Jo Poe", …
    """
    first, *others = texts
    words = first.split()
    return (
        len(words) > SENTENCE_WORDS
        and sum(map(is_known_person, others)) * 2 > len(others)
        and is_known_person(" ".join(words[-2:]))
    )


def _texts(zone: Zone) -> list[str]:
    return [entry.text for entry, _, _ in zone.entries]


def _says_we(layout: Layout) -> bool:
    """Whether the page's own text does; so, for all we know, if its language's words
    for "we" are unknown.
    """
    if layout.page.language not in WE_WORDS:
        return True
    voices = free_voices(layout)
    return voices.we >= 2 or voices.demands >= 1 or voices.is_undersigned
