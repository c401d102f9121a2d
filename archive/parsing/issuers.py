"""Which body issued the document: named in its heading, in its head or foot, or as announcer."""

import re
from dataclasses import dataclass, field

from archive.parsing.dated_lines import stamp_of
from archive.parsing.lines import Line
from archive.parsing.name_forms import is_body, words_in
from archive.parsing.name_lists import inline_entries
from archive.parsing.page import Layout, Page, has_sentences
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import IssuerRecord, Role, Span, Value
from archive.parsing.vocabulary.genres import PRESS_WORDS, STATEMENT_OF

_of = Phrases(STATEMENT_OF)
_press = Phrases(PRESS_WORDS)
_TOPIC = re.compile(
    r" (?:to|on|about|regarding|concerning|over|against|following|after|in (?:solidarity|support|response)|marking|sur|concernant|au sujet|à propos|suite|contre|en (?:soutien|solidarité|solidaridad|apoyo)|sobre|ante|frente|contra|con motivo|tras|zu|zum|zur|über|gegen|anlässlich|em (?:apoio|solidariedade|defesa)|su|riguardo|contro|حول|بشأن|بمناسبة|بخصوص|ضد|سەبارەت|دەربارەی|بۆ|درباره|در|به|hakkında|li ser|о|об|по) |: | [-–—] (?=[a-z])|[|]"
)
_ISSUED_BY = re.compile(
    r"(?:صادر عن|صادرة عن|issued by|published by|herausgegeben von|publié par|emitid[oa] por)\s+(?:the )?",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"^(?:the|la|le|les|l['’]|el|los|las|der|die|das|des|o|a|os|as|il|lo|gli|i) ?(?=[A-ZÀ-Ý])"
)
_CONTACT = re.compile(
    r"\s*[|,;–-]?\s*(?:e-?mail|mobile|tel(?:efon|éfono|éphone|\.)?|phone|fax|web(?:site)?|www\.|https?://|\S+@)",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r" (?:informan?|declaran?|manifiestan?|expresan?|comunican?|anuncian?|state|declare|announce|say|erklären|déclarent|informent|informam|declaram)\s*:$"
)
_BRANCH = re.compile(
    r"\b(?:branch|committee|bureau|section|secretariat|office|organi[sz]ation|department|leadership|council|comité|secrétariat|secretaría|vorstand|مكتب|المكتب|لجنة|اللجنة|فرع|سكرتارية|مەكتەب|کۆمیتە|کمیته|دفتر|komite|büro|sekreter)",
    re.IGNORECASE,
)
_GENERIC = frozenset(
    [
        "the",
        "of",
        "central",
        "political",
        "executive",
        "general",
        "abroad",
        "external",
        "foreign",
        "press",
        "media",
        "information",
        "international",
        "national",
        "regional",
        "branch",
        "committee",
        "bureau",
        "section",
        "secretariat",
        "office",
        "organisation",
        "organization",
        "department",
        "leadership",
        "council",
        "relations",
        "politburo",
    ]
)
_DATELINE = re.compile(r"[^.–—]{3,60} ?[–—-] (?=[A-ZÀ-Ý])")
_INTRODUCED = re.compile(
    r"([A-ZÀ-Ý][\w'’.&-]*(?: (?:[A-ZÀ-Ý][\w'’.&-]*|of|for|the|and|de|du|des|der|die|und|für|do|da|y|e|et|la|del)){1,9}) \(([A-Z][A-Za-z.-]{1,9})\)"
)
_CAPITALISED = re.compile(
    r"[A-ZÀ-Ý][\w'’&-]*(?: (?:(?:of|for|de|du|des|der|für|do|da|del|della|dei|the) ){0,2}[A-ZÀ-Ý][\w'’&-]*){0,7}"
)
_LABEL = re.compile(
    r"(?:press |media )?(?:contact|kontakt|contacto|contato|source|via|photo)s?\b",
    re.IGNORECASE,
)
FOOT_WORDS = 14
FOOT_LINES = 10
INTRODUCED = "introduced with the title's acronym"


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
    found = Issuers()
    first_prose, last_prose = layout.first_prose(), layout.last_prose()
    for line in _head_lines(layout, first_prose):
        _from_heading(layout.page, line, found)
        if found.records:
            return found
    _from_announcement(layout.page, title, found)
    if not found.records and not signed:
        _from_foot(layout, last_prose, found)
    if not found.records:
        _from_press_head(layout, first_prose, found)
    return found


def _head_lines(layout: Layout, first_prose: int) -> list[Line]:
    return [
        line
        for line in layout.page.lines[: first_prose + 1]
        if line.words <= 40
        and (role := layout.roles[line.number]) is None
        or role is not None
        and role.value in ("title", "subtitle", "standfirst", "heading", "byline")
    ]


def _from_heading(page: Page, line: Line, found: Issuers) -> None:
    """ "Statement of the Political Bureau of the Iraqi Communist Party"."""
    length = _of.opening(line.folded)
    start = line.content + length
    if not length:
        issued = _ISSUED_BY.search(line.text)
        if issued is None or line.words > 30:
            return
        start = line.start + issued.end()
    record = issuer_in(page.text, start, line.end, "named in the heading")
    if record is not None:
        found.records = _several(page.text, record)


def _several(text: str, record: IssuerRecord) -> tuple[IssuerRecord, ...]:
    """ "the Forum, the Council and the Federation" are three when each is a body."""
    assert record.span is not None
    entries = inline_entries(text, record.span.start, record.span.end)
    parts = [issuer_in(text, entry.start, entry.end, record.rule) for entry in entries]
    named = tuple(part for part in parts if part is not None and is_body(part.name))
    return named if len(named) == len(parts) > 1 else (record,)


def issuer_in(text: str, start: int, end: int, rule: str) -> IssuerRecord | None:
    """The body named in ``text[start:end]`` up to its topic; None if it is none."""
    stretch = text[start:end]
    topic = _TOPIC.search(stretch)
    if topic is not None:
        stretch = stretch[: topic.start()]
    lead = len(stretch) - len(stretch.lstrip(' :"“«*_'))
    article = _ARTICLE.match(stretch[lead:])
    if article is not None:
        lead += article.end()
    name = stretch[lead:].rstrip(' .:,;"”»*_')
    words = words_in(name)
    if (
        not words
        or name[0].islower()
        and name[0].isascii()
        or len(words) > 16
        or len(words) == 1
        and not name.isupper()
        or not is_body(name)
    ):
        return None
    return IssuerRecord(name, Span(start + lead, start + lead + len(name)), rule)


def _from_announcement(page: Page, title: Value | None, found: Issuers) -> None:
    """ "The Union, the League and the Party declare:" names every issuer."""
    if title is None or title.span is None:
        return
    saying = _SAYING.search(title.value)
    if saying is None:
        return
    end = title.span.end - (len(title.value) - saying.start())
    records = []
    for entry in inline_entries(page.text, title.span.start, end):
        article = re.match(
            r"(?:the|el|la|los|las|le|les|l['’]|die|der|das|o|a|os|as) ?",
            entry.text,
            re.IGNORECASE,
        )
        skip = article.end() if article is not None else 0
        records.append(
            IssuerRecord(
                entry.text[skip:],
                Span(entry.start + skip, entry.end),
                "announcing in the title",
            )
        )
    found.records = tuple(records)


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
        record = _foot_body(layout.page, line)
        if record is not None:
            named.append((line, record))
    if not 1 <= len(named) <= 3:
        return
    found.lines = {line.number for line, _ in named}
    found.records = _with_branches([record for _, record in named])


def _foot_body(page: Page, line: Line) -> IssuerRecord | None:
    text = page.text[line.content : line.end]
    contact = _CONTACT.search(text)
    end = line.content + (contact.start() if contact is not None else len(text))
    stamp = stamp_of(page, line)
    if stamp is not None:
        end = min(end, stamp.date.start)
    name = page.text[line.content : end].strip(" ,.–—-*_|:")
    words = words_in(name)
    if (
        _LABEL.match(name)
        or has_sentences(name)
        or ":" in name
        or not any(len(word) > 2 and word[0].isalpha() for word in words)
    ):
        return None
    if (
        not 2 <= len(words) <= 14
        or not (is_body(name) or _is_generic(name))
        or name[0].islower()
    ):
        return None
    small = sum(word[0].islower() and len(word) > 3 for word in words)
    if small * 2 > len(words) or small >= 3 and small * 3 > len(words):
        return None
    place = page.text.index(name, line.content)
    return IssuerRecord(name, Span(place, place + len(name)), "named at the foot")


def _is_generic(name: str) -> bool:
    """Whether the words name a part of some body: "Political Bureau", "Abroad Organisation"."""
    return all(fold(word) in _GENERIC for word in words_in(name))


def _with_branches(records: list[IssuerRecord]) -> tuple[IssuerRecord, ...]:
    """Put "Political Bureau" with the party named beside it."""
    result: list[IssuerRecord] = []
    pending: IssuerRecord | None = None
    for record in records:
        part = (
            _is_generic(record.name)
            or bool(result)
            and len(words_in(record.name)) <= 4
            and _BRANCH.search(record.name) is not None
        )
        if part and result and result[-1].branch is None:
            owner = result[-1]
            result[-1] = IssuerRecord(
                owner.name, owner.span, owner.rule, record.name, record.span
            )
        elif part and pending is None and not result:
            pending = record
        elif pending is not None:
            result.append(
                IssuerRecord(
                    record.name, record.span, record.rule, pending.name, pending.span
                )
            )
            pending = None
        else:
            result.append(record)
    return tuple(result) or ((pending,) if pending is not None else ())


def _from_press_head(layout: Layout, first_prose: int, found: Issuers) -> None:
    """A title that speaks of "GdP", and a first paragraph that introduces the Gewerkschaft
    der Polizei (GdP): the release is the union's. In a press release, the body that the
    first sentence begins with.
    """
    lines = layout.page.lines
    if first_prose >= len(lines):
        return
    line = lines[first_prose]
    heads = [item for item in lines[:first_prose] if item.words <= 40]
    openings = {
        fold(words_in(item.body)[0]).split("-")[0]
        for item in heads
        if words_in(item.body)
    }
    for introduced in _INTRODUCED.finditer(line.text[:600]):
        acronym = fold(introduced[2])
        if acronym in openings and is_body(introduced[1]):
            start = line.start + introduced.start()
            name = line.text[introduced.start() : introduced.end()]
            article = _ARTICLE.match(name)
            skip = article.end() if article is not None else 0
            found.records = (
                IssuerRecord(
                    name[skip:], Span(start + skip, start + len(name)), INTRODUCED
                ),
            )
            return
    if any(_press.opening(item.folded) for item in heads):
        _from_first_words(line, found)


def _from_first_words(line: Line, found: Issuers) -> None:
    """ "Amnesty International und die Kampagne …": the capitalised words that begin the text."""
    dash = _DATELINE.match(line.body)
    start = dash.end() if dash is not None else 0
    article = _ARTICLE.match(line.body[start:])
    start += article.end() if article is not None else 0
    name = _CAPITALISED.match(line.body, start)
    if name is not None and is_body(name[0]) and len(words_in(name[0])) >= 2:
        place = line.content + start
        found.records = (
            IssuerRecord(
                name[0], Span(place, place + len(name[0])), "begins the release"
            ),
        )
