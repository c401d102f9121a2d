"""Which body issued the document: named in its heading, head or foot, or announcing."""

import re
from dataclasses import dataclass, field
from itertools import islice

from archive.parsing.announcing_bodies import bodies_in_title, body_saying
from archive.parsing.declaring import can_issue, declaring_body, is_coined
from archive.parsing.first_prints import tells_first_print
from archive.parsing.foot_names import signed_alone, wire_source, with_country
from archive.parsing.introductions import introduced_body
from archive.parsing.issuer_names import (
    AT_FOOT,
    closing_body,
    foot_body,
    issuer_in,
    several,
    with_branches,
    with_next_line,
)
from archive.parsing.issuing import issuing_body
from archive.parsing.joint_speakers import bodies_speaking
from archive.parsing.lines import Line
from archive.parsing.name_forms import (
    is_body_word,
    is_capacity,
    is_person,
)
from archive.parsing.own_names import naming_itself
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases
from archive.parsing.placed_bodies import bodies_by_place, speaks_for_itself
from archive.parsing.record import IssuerRecord, Role, Span, Value
from archive.parsing.signature_lines import opening_of
from archive.parsing.signed_datelines import signing_body
from archive.parsing.vocabulary.genres import (
    PRESS_WORDS,
    STATEMENT_OF,
    STATEMENT_WORDS,
)
from archive.parsing.voices import own_voices

_of = Phrases(STATEMENT_OF)
_press = Phrases(PRESS_WORDS)
_statement = Phrases(STATEMENT_WORDS)
_ISSUED_BY = re.compile(
    r"(?:صادر عن|صادرة عن|issued by|published by|herausgegeben von|publié par|"
    r"emitid[oa] por)\s+(?:the )?",
    re.IGNORECASE,
)
_CALL_END = re.compile(r"[.!?:|»”–—-] ?(?=\w)")
_PLAIN_WORD = re.compile(r"[^\W_]+")
HEAD_WORDS, FOOT_WORDS, HEADING_WORDS, GENRE_WORDS = 40, 14, 30, 7
DECLARING_LINES = 5
# A quotation that runs on; a name in quotation marks is closed soon.
_QUOTING = re.compile(r'["“«„](?![^"”»“\n]{2,40}["”»“] [^\W\d_A-Z])')
_HEAD_ROLES = (None, Role.TITLE, Role.SUBTITLE, Role.STANDFIRST, Role.BYLINE)
FOOT_LINES = 10
ARABIC_GENRES = frozenset(("بيان", "بلاغ", "تصريح", "نداء", "اعلان", "رساله"))


@dataclass
class Issuers:
    """The issuing bodies in order and the lines they stand on."""

    records: tuple[IssuerRecord, ...] = ()
    lines: set[int] = field(default_factory=set)

    def claims(self) -> tuple[tuple[set[int], Role], ...]:
        """The lines that only name the issuer."""
        return ((self.lines, Role.ISSUER),)


def find_issuers(layout: Layout, title: Value | None, *, signed: bool) -> Issuers:
    """The bodies that issue: by the heading's words, else the foot's, else the head's.

    *signed* says that a list of signatories was found: the foot is then not searched.
    """
    found = Issuers(tuple(filter(None, [wire_source(layout.page)])))
    if found.records:
        return found
    first_prose, last_prose = layout.first_prose(), layout.last_prose()
    for line in _head_lines(layout, first_prose):
        _from_heading(layout, line, found)
        if found.records:
            return found
    found.records = bodies_in_title(layout.page, title)
    for line in _head_lines(layout, first_prose) if not found.records else ():
        found.records = body_saying(layout.page, line)
        if found.records:
            break
    if not found.records and not signed:
        _from_foot(layout, last_prose, found)
    if not found.records:
        _from_text_and_place(layout, title, first_prose, found)
    return found


def _from_text_and_place(
    layout: Layout, title: Value | None, first_prose: int, found: Issuers
) -> None:
    """What says less: that the text follows, a place beside the title, the text's own
    words.
    """
    prose = [line for line in layout.free(first_prose) if is_prose(line)][:1]
    issuing = map(issuing_body, (*layout.page.lines[:1], *prose))
    found.records = tuple(islice(filter(None, issuing), 1))
    if not found.records:
        placed = bodies_by_place(layout, title, first_prose)
        found.records, found.lines = placed.records, found.lines | placed.lines
    if not found.records:
        _from_press_head(layout, first_prose, found)
    if not found.records:
        _from_own_words(layout, title, first_prose, found)


def _head_lines(layout: Layout, first_prose: int) -> list[Line]:
    return [
        line
        for line in layout.page.lines[: first_prose + 1]
        if line.words <= HEAD_WORDS and layout.roles[line.number] in _HEAD_ROLES
    ]


def _from_heading(layout: Layout, line: Line, found: Issuers) -> None:
    """ "Statement of the Political Bureau of the Iraqi Communist Party", at its
    beginning or behind a call: "Free them! Statement of the Union".
    """
    start = _named_from(line)
    if start is None:
        found.records = _before_genre(line)
        return
    text = layout.page.text
    record = issuer_in(text, start, line.end, "named in the heading")
    if record is not None:
        found.records = several(text, with_country(layout, record))


def _named_from(line: Line) -> int | None:
    """Where the issuer's name begins in a heading, None if none is announced."""
    length = _of.opening(line.folded) or _arabic_lead(line.folded)
    if length:
        return line.content + length
    for call in _CALL_END.finditer(line.folded):
        length = _of.opening(line.folded[call.end() :])
        if length:
            return line.content + call.end() + length
    issued = _ISSUED_BY.search(line.text) if line.words <= HEADING_WORDS else None
    return line.start + issued.end() if issued is not None else None


def _arabic_lead(folded: str) -> int:
    """Length of "بيان " before a body: the genre stands right upon its issuer."""
    genre, _, rest = folded.partition(" ")
    named = rest and is_body_word(rest.split(" ", 1)[0])
    return len(genre) + 1 if genre in ARABIC_GENRES and named else 0


def _before_genre(line: Line) -> tuple[IssuerRecord, ...]:
    """ "Miners' Union press release", "BlockaDO-Pressemitteilung, 3. Mai"."""
    words = list(_PLAIN_WORD.finditer(line.body))[:GENRE_WORDS]
    for word in words[1:]:
        rest = line.folded[word.start() :]
        released = _press.opening(rest) > 0
        if released or _statement.opening(rest):
            name = line.body[: word.start()].rstrip(" -–—:|")
            known = released or is_coined(name) and " " not in name
            if name and name[0].isupper() and known and can_issue(name):
                span = Span(line.content, line.content + len(name))
                return (IssuerRecord(name, span, "named before the genre"),)
            break
    return ()


def _from_foot(layout: Layout, last_prose: int, found: Issuers) -> None:
    """Bodies named on the lines below the text, beside the date or the telephone."""
    named: list[tuple[Line, IssuerRecord]] = []
    foot = list(layout.free(last_prose + 1))
    for line in foot if len(foot) <= FOOT_LINES else ():
        if (
            line.words > FOOT_WORDS
            or line.marker
            or line.text.endswith((".", "?", "!", ":"))
            and line.words > 6
        ):
            continue
        opening = opening_of(line)
        if opening is not None and opening.closing or tells_first_print(line):
            continue
        record = signing_body(layout.page, line, AT_FOOT) or foot_body(
            layout.page, line
        )
        if record is not None and not _is_office(layout, line):
            named.append((line, with_next_line(layout.page, line, record)))
    if not named:
        alone = signed_alone(layout, foot[:FOOT_LINES])
        body = alone or closing_body(layout, last_prose)
        found.records = tuple(filter(None, [body]))
    if not 1 <= len(named) <= 3:
        return
    found.lines = {line.number for line, _ in named}
    found.records = with_branches([record for _, record in named])


def _is_office(layout: Layout, line: Line) -> bool:
    """Whether the line says what the person named right above it is."""
    above = layout.page.lines[line.number - 1] if line.number else line
    return not line.gap and is_person(above.text) and is_capacity(line.text)


def _from_press_head(layout: Layout, first_prose: int, found: Issuers) -> None:
    """A body that the first paragraph introduces with the title's acronym; else the one
    that declares in the text.
    """
    lines = layout.page.lines
    if first_prose >= len(lines):
        return
    heads = [item for item in lines[:first_prose] if item.words <= HEAD_WORDS]
    introduced = introduced_body(lines[first_prose], heads)
    speaking = bodies_speaking(lines[first_prose])
    if introduced is not None or speaking:
        found.records = speaking if introduced is None else (introduced,)
        return
    released = any(_press.opening(item.folded) for item in heads)
    _from_text(layout, first_prose, found, released=released)


def _from_own_words(
    layout: Layout, title: Value | None, first_prose: int, found: Issuers
) -> None:
    """The body that says "we" of itself, or that a title says it of: "The Union
    condemns …" over a text that makes demands.
    """
    lines = [line for line in layout.free(first_prose) if is_prose(line)]
    voices = own_voices(layout)
    body = naming_itself(lines) if not voices.is_report else None
    span = title.span if title is not None else None
    told = voices.reports > 0 and voices.quotes > 0
    if body is None and span is not None and speaks_for_itself(layout) and not told:
        line = layout.page.line_at(span.start)
        body = declaring_body(layout.page, line, released=False)
    if body is not None:
        found.records = (body,)


def _from_text(
    layout: Layout, first_prose: int, found: Issuers, *, released: bool
) -> None:
    """The body that declares in one of the first paragraphs; in a report only in the
    very first.
    """
    lines = [line for line in layout.free(first_prose) if is_prose(line)]
    # The demand may come last.
    later = [*lines[1:DECLARING_LINES], *lines[DECLARING_LINES:][-1:]]
    later = [line for line in later if not _QUOTING.match(line.text)]
    for line in lines[:1] + later:
        body = declaring_body(layout.page, line, released=released)
        if body is not None:
            found.records = (body,)
            return
        if own_voices(layout).is_report:
            return
        released = False
