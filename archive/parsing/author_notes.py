"""Authors whom a sentence beside the text names: the standfirst, the box about them,
the note at the foot.
"""

import re

from archive.parsing.author_names import is_author, is_named
from archive.parsing.lines import Line
from archive.parsing.page import Layout
from archive.parsing.phrases import fold
from archive.parsing.record import Role, Span, Value
from archive.parsing.vocabulary.given_names import GIVEN_NAMES

_BIOGRAPHY = re.compile(
    r"[*_]{0,2}((?:[A-ZÀ-Ý][\w'’.-]{1,20} ){1,3}[A-ZÀ-Ý][\w'’-]{1,20})[*_]{0,2},? "
    r"(?:is an?|is the author"
    r"|teaches|writes|works|est (?:une? )?|es una?|ist|é uma?|è "
    r"una?)\b[^.]{0,120}\b(?:writ|journal|author|activ"
    r"|member|edit|profess|research|student|teach|écriv|militant|periodis|escrit|"
    r"profesor|autor|schrift|jornal)"
)
# "About Jane Doe (61 Articles)".
_BOX = re.compile(
    r"(?:About(?: the author:?)?|Über(?: den Autor:?| die Autorin:?)?|Sobre|Acerca de|"
    r"À propos de|Author:?) ([^\W\d_][\w'’. -]{3,40}?)( ?\(\d{1,5} \w{4,12}\))?$"
)
# "…, reports Simon Porter", "… with nostalgia. By Simon Porter".
_NAME = r"((?:[A-ZÀ-Ý][\w'’.-]{0,20} ){1,3}[A-ZÀ-Ý][\w'’-]{1,20})"
_TELLS = re.compile(
    r"(?:, (?:reports|writes|argues|explains|asks|berichtet|schreibt|kommentiert|"
    r"raconte|écrit|explique|escribe|informa|racconta|scrive)|[.?!…\w] (?:By|Von|Por|"
    rf"Par|Di)) {_NAME}\.?$"
)
# No match is longer: the rest of the line need not be searched.
_TELLS_LENGTH = 120
_TELLING = re.compile(
    rf"{_NAME} (?:reports|writes|argues|asks|explains|examines|looks (?:at|back)|"
    r"spoke to|talks to|interviews|analyses|berichtet|schreibt|kommentiert)\b"
)
STANDFIRST, HEAD_LINES, BOX_LINES = (8, 60), 16, 2

Byline = tuple[Line, Value]


def of_standfirst(layout: Layout, first_prose: int) -> Byline | None:
    """ "Ten years on, trade unions are fighting back, reports Mike Porter" between
    headline and text.
    """
    for line in layout.free(1, max(first_prose + 1, HEAD_LINES)):
        if not STANDFIRST[0] <= line.words <= STANDFIRST[1]:
            continue
        told = _TELLS.search(line.text, max(0, len(line.text) - _TELLS_LENGTH))
        if line.number <= first_prose:
            told = told or _TELLING.match(line.text)
        if told is not None and is_named(told[1]):
            start = line.start + told.start(1)
            span = Span(start, start + len(told[1]))
            return line, Value(told[1], span, "the standfirst's author")
    return None


def of_biography(layout: Layout) -> Byline | None:
    """ "Jane Doe is a writer in Leeds." as the last words under an article."""
    last = layout.last_prose()
    for line in list(layout.free(max(0, last)))[:4]:
        if line.words > 40 or line.number == 0:
            continue
        told = _BIOGRAPHY.match(line.body)
        if (
            told is not None
            and is_author(told[1])
            and fold(told[1].split()[0]) in GIVEN_NAMES
        ):
            span = Span(line.content, line.content + len(told[1]))
            return line, Value(told[1], span, "the author's note")
    return None


def of_box(layout: Layout) -> Byline | None:
    """ "About Jane Doe (61 Articles)" over what the site says of her."""
    for line in layout.page.lines[max(0, layout.last_prose() - BOX_LINES) :]:
        # The box is the site's, and may be known as such.
        if layout.roles[line.number] not in (None, Role.FURNITURE):
            continue
        box = _BOX.match(line.text)
        if box is None or not is_author(box[1]):
            continue
        below = layout.page.lines[line.number + 1 : line.number + 2]
        told = any(other.text.startswith(box[1].split()[0]) for other in below)
        if box[2] or told:
            span = Span(line.start + box.start(1), line.start + box.end(1))
            return line, Value(box[1], span, "the author's box")
    return None
