"""The place of a dateline: "BAGHDAD – 6 August 2014", "Berlin, den 3. Mai 2015",
"(Erbil) –".
"""

import re

from archive.parsing.dated_lines import Stamp
from archive.parsing.declaring import can_issue
from archive.parsing.kickers import place_of_agency
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_known_person
from archive.parsing.page import Layout, Page, is_prose
from archive.parsing.phrases import Phrases, fold, words_of
from archive.parsing.record import Span, Value
from archive.parsing.signature_lines import is_country
from archive.parsing.vocabulary.bylines import DATE_LABELS
from archive.parsing.vocabulary.genres import PRESS_WORDS, STATEMENT_OF, STATEMENT_WORDS
from archive.parsing.vocabulary.given_names import GIVEN_NAMES
from archive.parsing.vocabulary.headlines import SECTIONS
from archive.parsing.vocabulary.places import TOWNS

_PLACE = re.compile(
    r"[^\W\d_][^\W\d_'’.\-]*+(?:[ /-][^\W\d_][^\W\d_'’.\-]*+){0,3}(?:, "
    r"[^\W\d_][\w'’.\- ]{1,24})?"
)
_labels = Phrases(DATE_LABELS)
_genres = Phrases((*PRESS_WORDS, *STATEMENT_WORDS, *STATEMENT_OF))
LEADING_PLACE = re.compile(
    r"^\(?([^\W\d_][^\W\d_'’.\-]*+(?:[ /-][^\W\d_][^\W\d_'’.\-]*+){0,3})(?:, "
    r"[^\W\d_][\w.]{1,20})?(?:\s*[,;،(–—/|-]+\s*(?:[Ll]e |den |a |el |il |em |on |,|"
    r"\w{3,10}day,? )?|\s+(?:le|den|el|am|il|em|في ?:?|لە|در)\s+)$"
)
# "Fait à Paris, le …", "Done at Erbil, …": what the place stands behind.
_DRAWN_UP = re.compile(
    r"(?:fait|dressé|rédigé) à |(?:done|given) (?:at|in) |(?:hecho|dado|dada) en |"
    r"gegeben zu |feito em |fatto a |(?:حرر|صدر|كتب) في ",
    re.IGNORECASE,
)
# "Berlin, 3 May 2015 / not before 4 May": what follows the date is another matter.
_PARTED = re.compile(r" ?[/|] ?\S")
AFTER_DATE = re.compile(r"^\)?\s*(?:[-–—:.]|\([^)]{2,30}\)\s*[-–—])")
_BARE_DATELINE = re.compile(
    r"^([^\W\d_][\w'’-]*(?:[ /][^\W\d_][\w'’-]*){0,2})(?:, [\w. ]{2,20})?(?:\.| "
    r"?[–—]| -)$"
)
# "NEW DELHI: ", "BAGHDAD, Iraq (AP) — ", "Paris (AFP) - ".
_OPENING_PLACE = re.compile(
    r"^([^\W\d_]{2,}(?:[ /-][^\W\d_]{2,}){0,2})(?P<part>, [A-Z][\w.]{1,15}"
    r"(?: [A-Z][\w.]{1,15}){0,2}(?![\w.]| \d))?"
    r"(?:(?:,? [A-Z][\w.]{2,9})? \d{1,2}\b)?"
    r"(?P<agency> \([A-Za-z/ ]{2,20}\))?(?:(?P<dash> ?(?:[–—]|--) | - )| ?: )(?=\S)"
)
# "Tegucigalpa.- Luego que …", "Lima, 3 mayo.- …".
_POINTED_PLACE = re.compile(
    r"^([^\W\d_][^\W\d_]+(?: [^\W\d_]{2,}){0,3})(?:, [\w. ]{1,20})?\. ?[-–—]+ ?(?=\S)"
)
_sections = Phrases(SECTIONS)
_towns = Phrases(TOWNS)
TOWN_WORDS = 3
_MARKS = " .,،:–—-()*_"
# What else stands before a dash at the start of a text.
_REMARKS = words_of(
    """
    update breaking exclusive video analysis opinion interview comment news report
    photo photos editorial note today yesterday media police dossier reportage portrait
    correction urgent flash kommentar analyse bericht hintergrund eilmeldung ultimahora
    """
)
OPENING = "start of the text"
# A standfirst may stand before the paragraph that the dateline begins.
OPENING_LINES = 2
_SMALL_WORDS = words_of(
    """
    the of on at a in and our we this at for to la le de du il el der die das
    und
    """
)


def place_before(page: Page, line: Line, stamp: Stamp) -> Span | None:
    """The place of "BAGHDAD – 6 August 2014", "Berlin, den 3. Mai 2015", "(Erbil, 3 May
    2015)".
    """
    start = line.content
    drawn_up = _DRAWN_UP.match(page.text, start, stamp.date.start)
    if drawn_up is not None:
        start = drawn_up.end()
    head = page.text[start : stamp.date.start]
    found = LEADING_PLACE.match(head)
    if found is None:
        return None
    if is_known_person(found[1]) and not _towns.matches(fold(found[1])):
        return None
    if stamp.after:
        parted = _PARTED.match(page.text, stamp.date.end) is not None
        if not (parted and _towns.matches(fold(found[1]))):
            return None
    return checked_place(found[1], start + found.start(1))


def town_beside(page: Page, line: Line) -> Span | None:
    """The town alone on the line above a date, or on the one below it: "Baghdad" /
    "16 November 2019".
    """
    for other in page.beside(line):
        if other.words <= TOWN_WORDS and _towns.matches(other.folded.strip(_MARKS)):
            town = other.body.strip(_MARKS)
            start = other.content + other.body.index(town)
            return Span(start, start + len(town))
    return None


def place_drawn_up(page: Page, line: Line, stamp: Stamp) -> Span | None:
    """The place of "Fait à Lyon, le 3 mai 2015", None on lines with other labels."""
    drawn_up = _DRAWN_UP.match(page.text, line.content, stamp.date.start)
    return place_before(page, line, stamp) if drawn_up is not None else None


def checked_place(name: str, start: int) -> Span | None:
    words = name.split()
    trailing = fold(words[-1]) in ("le", "den", "el", "am", "on")
    if trailing and len(words) > 1:
        name = name[: -len(words[-1])].rstrip()
        words = words[:-1]
    small = any(fold(word) in _SMALL_WORDS for word in words[:1])
    if (
        small
        or _speaks_of_genre(name)
        or any(word[0].islower() for word in words)
        or _labels.opening(fold(name))
        or _genres.opening(fold(name))
    ):
        return None
    return Span(start, start + len(name))


def _speaks_of_genre(name: str) -> bool:
    """ "Union-Pressemitteilung" is no place."""
    parts = fold(name).replace("-", " ").split()
    return any(map(_genres.opening, parts))


def _beside_agency(layout: Layout, first_prose: int) -> tuple[Value, set[int]] | None:
    """ "EFE | Barcelona", "Madrid (Reuters)": the place on an agency's line."""
    page = layout.page
    for line in page.lines[max(1, first_prose - 3) : first_prose]:
        name = place_of_agency(line) if layout.roles[line.number] is None else None
        if name is not None:
            start = line.start + line.text.index(name)
            span = Span(start, start + len(name))
            return Value(name, span, OPENING), {line.number}
    return None


def _opening_place(line: Line) -> Value | None:
    """The place that the text begins with, as newspapers print it."""
    pointed = _POINTED_PLACE.match(line.text)
    if pointed is not None and checked_place(pointed[1], line.start) is not None:
        return Value(pointed[1], Span(line.start, line.start + pointed.end(1)), OPENING)
    found = _OPENING_PLACE.match(line.text)
    if found is None:
        return None
    if fold(found[1]) in _REMARKS:
        return None
    end = found.end(1)
    if found["part"] and found["dash"]:
        end = found.end("part")
    elif not (found[1].isupper() or found["agency"]):
        return _small_place(line, found)
    return Value.at(line.start, line.text[:end], OPENING)


def _small_place(line: Line, found: re.Match[str]) -> Value | None:
    """The town of "Stockholm - The League demands …", written as in a sentence."""
    name = found[1]
    if not found["dash"] or not line.text[found.end()].isupper() or is_country(name):
        return None
    if any(fold(word) in GIVEN_NAMES for word in name.split()):
        return None
    if _sections.matches(fold(name)) or can_issue(name):
        return None
    span = checked_place(name, line.start)
    return Value(name, span, "town before a dash") if span is not None else None


def bare_place(layout: Layout, first_prose: int) -> tuple[Value | None, set[int]]:
    """A dateline without a date, and its line: "Berlin/Potsdam.", "BAGHDAD – The
    party".
    """
    page = layout.page
    for line in page.lines[max(1, first_prose - 2) : first_prose]:
        found = _BARE_DATELINE.match(line.text) if line.words <= 4 else None
        if found is not None and layout.roles[line.number] is None:
            place = checked_place(found[1], line.start)
            if place is not None:
                return Value(place.of(page.text), place, "dateline without a date"), {
                    line.number
                }
    named = _beside_agency(layout, first_prose)
    if named is not None:
        return named
    for line in page.lines[first_prose : first_prose + OPENING_LINES]:
        opening = _opening_place(line) if is_prose(line) else None
        if opening is not None:
            return opening, set()
    return None, set()
