"""Bodies whose place on the page says that they issue it: named beside the title, where
an author would be named, over the date, as the owner of the site.
"""

import re
from dataclasses import dataclass, field

from archive.parsing.dated_lines import is_beside_date, stamp_of
from archive.parsing.headings import is_label, is_salutation, letters_of
from archive.parsing.issuer_names import with_branches
from archive.parsing.kickers import is_agency, is_letterhead
from archive.parsing.lines import Line
from archive.parsing.name_forms import words_in
from archive.parsing.page import Layout
from archive.parsing.record import IssuerRecord, Role, Span, Value
from archive.parsing.signed_datelines import signing_body
from archive.parsing.voices import own_voices

LETTERHEAD_LINES, SITE_LINES = 3, 3
LEAST_LETTERS = 12
AS_AUTHOR, OVER_DATE = "named where an author is", "named over the date"
# Rules by which even an article may have a body for its author.
AS_AUTHORS = frozenset((AS_AUTHOR, OVER_DATE))
_DEAR = ("dear ", "chers ", "cheres ", "estimad", "querid", "liebe ", "car")
FEW_WORDS = 4
_ROLES = (None, Role.SUBTITLE)
_BESIDE_TITLE = re.compile(r" ?[|•»] ?| [-–—] |: |(?<=\w)-(?=\w)")


@dataclass
class PlacedBodies:
    """The bodies in order and the lines that only name them."""

    records: tuple[IssuerRecord, ...] = ()
    lines: set[int] = field(default_factory=set)


def bodies_by_place(
    layout: Layout, title: Value | None, first_prose: int
) -> PlacedBodies:
    """The bodies that stand as issuers above the text, whose first line of prose has
    the number *first_prose*; none when nothing says so.
    """
    if title is None or title.span is None:
        return PlacedBodies()
    number = layout.page.line_at(title.span.start).number
    return (
        _beside_title(layout, number, first_prose)
        or _as_author(layout, number, first_prose)
        or _over_date(layout, number)
        or _with_date(layout, first_prose)
        or _of_site(layout, title, first_prose)
        or PlacedBodies()
    )


def speaks_for_itself(layout: Layout) -> bool:
    """Whether a body makes demands, or says "we", in the page's own lines."""
    voices = own_voices(layout)
    return (voices.speaks_as_we or voices.demands > 0) and not voices.is_report


def _beside_title(layout: Layout, title: int, first_prose: int) -> PlacedBodies | None:
    """Bodies named above or below the title of a text that speaks as "we":
    "Communist Workers' League" / "Political Bureau".
    """
    # What stands below the title of a letter is whom it is addressed to.
    end = title if _greets(layout, first_prose) else first_prose
    lines = [
        line
        for line in layout.page.lines[:end]
        if _is_body(layout, line) and len(words_in(line.body)) > 1
    ]
    if not 1 <= len(lines) <= LETTERHEAD_LINES:
        return None
    if not speaks_for_itself(layout) and not _is_named_statement(layout, first_prose):
        return None
    return _placed(lines, "named beside the title")


def _as_author(layout: Layout, title: int, first_prose: int) -> PlacedBodies | None:
    """A body alone between title and text, next to the date: where a paper prints its
    author.
    """
    if _greets(layout, first_prose):
        return None
    lines = [
        line
        for line in layout.page.lines[title + 1 : first_prose]
        if _is_body(layout, line)
        and len(words_in(line.body)) > 1
        and is_beside_date(layout.page, line)
    ]
    return _placed(lines, AS_AUTHOR) if len(lines) == 1 else None


def _over_date(layout: Layout, title: int) -> PlacedBodies | None:
    """A body at the very head with the date right beneath it, and then the title."""
    lines = layout.page.lines[: min(2, title)]
    if len(lines) < 2 or not _is_body(layout, lines[0]):
        return None
    stamp = stamp_of(layout.page, lines[1])
    if stamp is None or not stamp.is_whole or len(words_in(lines[0].body)) < 2:
        return None
    return _placed([lines[0]], OVER_DATE)


def _with_date(layout: Layout, first_prose: int) -> PlacedBodies | None:
    """The body of "Union of Dockers, Taran, 3 May 2015" above the text."""
    for line in layout.page.lines[:first_prose]:
        if layout.roles[line.number] not in _ROLES:
            continue
        record = signing_body(layout.page, line, "named before the date")
        if record is not None:
            return PlacedBodies((record,), {line.number})
    return None


def _of_site(layout: Layout, title: Value, first_prose: int) -> PlacedBodies | None:
    """The site's name joined to the title on one of the first lines, as in "Union of
    Dockers - Free the seven", when the text reports nobody.
    """
    key = letters_of(title.value)
    for line in layout.page.lines[: min(SITE_LINES, first_prose)]:
        if len(key) < LEAST_LETTERS or len(line.text) <= len(title.value):
            continue
        for mark in _BESIDE_TITLE.finditer(line.text):
            before, after = line.text[: mark.start()], line.text[mark.end() :]
            if letters_of(before) == key:
                name, start = after, line.start + mark.end()
            elif letters_of(after) == key:
                name, start = before, line.start
            else:
                continue
            if _BESIDE_TITLE.search(name) is not None:
                # A path through the site, which ends in the title.
                continue
            alone = line._replace(text=name, content=line.start, folded=name.lower())
            if is_letterhead(alone) and _reports_nobody(layout):
                span = Span(start, start + len(name))
                record = IssuerRecord(name, span, "the site's name beside the title")
                return PlacedBodies((record,))
    return None


def _reports_nobody(layout: Layout) -> bool:
    """Whether the text speaks for itself, or of politics without a word of others'."""
    voices = own_voices(layout)
    silent = voices.is_political and not (voices.reports or voices.quotes)
    return silent or speaks_for_itself(layout)


def _is_body(layout: Layout, line: Line) -> bool:
    return (
        layout.roles[line.number] in _ROLES
        and is_letterhead(_without_bar(line))
        and not line.body.startswith("(")
        and not is_agency(line)
    )


def _without_bar(line: Line) -> Line:
    """*line* without the bar that parted it from its neighbour in a row."""
    text = line.text.rstrip(" |")
    if text == line.text:
        return line
    return line._replace(text=text, end=line.start + len(text))


def _placed(lines: list[Line], rule: str) -> PlacedBodies:
    named = map(_without_bar, lines)
    records = [
        IssuerRecord(line.body, Span(line.content, line.end), rule) for line in named
    ]
    return PlacedBodies(with_branches(records), {line.number for line in lines})


def _is_named_statement(layout: Layout, first_prose: int) -> bool:
    """Whether the head says that it is a statement: "Comunicado 122/08"."""
    return any(map(is_label, layout.page.lines[:first_prose]))


def _greets(layout: Layout, first_prose: int) -> bool:
    """Whether the head greets somebody: what stands above is an address."""
    return any(
        is_salutation(line) or line.folded.startswith(_DEAR) and line.words <= FEW_WORDS
        for line in layout.page.lines[: first_prose + 1]
    )
