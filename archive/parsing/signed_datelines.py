"""Lines that name who issues a text, the place and the date, in this order:
"Federation of Oil Workers, Basra, 7 September 2018".
"""

import re
from typing import NamedTuple

from archive.parsing.dated_lines import stamp_of
from archive.parsing.datelines import checked_place
from archive.parsing.declaring import can_issue
from archive.parsing.issuer_names import has_branch_word, is_generic
from archive.parsing.kickers import is_agency
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_body, is_person, words_in
from archive.parsing.page import Page
from archive.parsing.record import IssuerRecord, Span

_PARTING = re.compile(r" ?[,،;|•·] ?| [-–—] |(?<=\w)[-–—] | [-–—](?=\w)")
_MARKS = " ,،;|•·-–—()"
# What is left between a place and its date.
_LINKS = re.compile(r"(?:^|\s)(?:le|den|el|am|il|em|on|the|في|بتاريخ|لە|در)$", re.I)
MOST_WORDS, PLACE_WORDS, NAME_WORDS = 20, 3, 10


class SignedDateline(NamedTuple):
    """Where the body's name stands, and the place's if one is named."""

    name: Span
    place: Span | None


def signed_dateline(page: Page, line: Line) -> SignedDateline | None:
    """What *line* names before its date, None if that is no body and nothing more."""
    stamp = stamp_of(page, line)
    if stamp is None or stamp.after or not stamp.before or line.words > MOST_WORDS:
        return None
    parts = _parts(page.text, line.content, stamp.date.start)
    if not parts or is_person(parts[0].of(page.text)):
        return None
    place = _place(page.text, parts)
    last = parts[-1] if place is None else parts[-2]
    span = Span(parts[0].start, last.end)
    name = span.of(page.text)
    if not 2 <= len(words_in(name)) <= NAME_WORDS or name[0].islower():
        return None
    if not (is_body(name) and can_issue(name)) or is_agency(line) or "www." in name:
        return None
    return SignedDateline(span, place)


def signing_body(page: Page, line: Line, rule: str) -> IssuerRecord | None:
    """The body of such a line, found by *rule*; None if it is another line."""
    signed = signed_dateline(page, line)
    if signed is None:
        return None
    return IssuerRecord(signed.name.of(page.text), signed.name, rule)


def _parts(text: str, start: int, end: int) -> list[Span]:
    """What stands between commas, dashes and bars, without the words that lead to the
    date.
    """
    parts: list[Span] = []
    begun = start
    bounds = [*_PARTING.finditer(text, start, end), None]
    for mark in bounds:
        close = end if mark is None else mark.start()
        part = text[begun:close]
        link = _LINKS.search(part.rstrip(_MARKS)) if mark is None else None
        if link is not None:
            part = part[: link.start()]
        if words := part.strip(_MARKS):
            first = begun + part.index(words)
            # A bracket that the name itself opens is part of it: "… Party (Iraq)".
            closed = words.count("(") > words.count(")")
            parts.append(Span(first, first + len(words) + closed))
        begun = close if mark is None else mark.end()
    return parts


def _place(text: str, parts: list[Span]) -> Span | None:
    """The last of *parts* where it is a place behind the name of a body."""
    if len(parts) < 2:
        return None
    place, name = parts[-1], Span(parts[0].start, parts[-2].end).of(text)
    town = place.of(text)
    if len(words_in(town)) > PLACE_WORDS or not is_body(name) or town[-1] == ")":
        return None
    # A branch of the body, or its acronym.
    if is_generic(town) or has_branch_word(town) or is_body(town):
        return None
    initials = {word[0] for word in words_in(name)}
    if town.isupper() and initials.issuperset(town):
        return None
    return checked_place(town, place.start)
