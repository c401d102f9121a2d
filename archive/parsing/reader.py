"""The whole reading of a file: bytes to text to lines to blocks to fields.

`read_document` is the pipeline; every step is a function of what the steps before it
found, and each line of the page keeps the part that the first step to know it gives.
"""

from dataclasses import replace
from pathlib import PurePath

from archive.parsing.blocks import build_blocks
from archive.parsing.broken_lines import unbroken
from archive.parsing.bylines import find_bylines
from archive.parsing.comments import find_comments
from archive.parsing.contacts import find_contacts
from archive.parsing.dates import FoundDate, find_dates, numeric_order
from archive.parsing.documents import split_documents
from archive.parsing.embedded import completed, find_embedded, outside, own_words
from archive.parsing.events import find_events
from archive.parsing.evidence import with_hints, with_sidecar
from archive.parsing.figures import find_figures
from archive.parsing.formats import open_document
from archive.parsing.furniture import find_furniture
from archive.parsing.hints import Hints
from archive.parsing.issue_dates import WEAK, find_issue_date
from archive.parsing.issuers import find_issuers
from archive.parsing.kinds import kind_of
from archive.parsing.languages import language_of
from archive.parsing.likely_furniture import find_likely_furniture
from archive.parsing.lines import split_lines
from archive.parsing.page import Layout, Page
from archive.parsing.periodicals import find_periodical
from archive.parsing.placed_bodies import AS_AUTHORS
from archive.parsing.record import (
    DocumentRecord,
    EmbeddedRecord,
    FigureRecord,
    FileReading,
    Kind,
    Problem,
    Role,
    Span,
)
from archive.parsing.sidecar import Sidecar, read_sidecar
from archive.parsing.signatories import find_signatories
from archive.parsing.speaking_bodies import speaking_body
from archive.parsing.titles import find_titles

NO_HINTS = Hints()
# English, and those whose writers use both orders or put the year first.
_EITHER_ORDER = frozenset(("en", "und", "zh", "ja", "ko", "hu", "fa"))
_ISSUED = frozenset((Kind.STATEMENT, Kind.PRESS_RELEASE))
_NOT_ISSUED = frozenset((Kind.ARTICLE, Kind.BLOG_POST, Kind.OTHER))
MOST_DOCUMENTS = 20
_UNREADABLE = "application/octet-stream"


def read(data: bytes, path: str, sidecar: bytes | None = None) -> FileReading:
    """The documents in the file *data* named *path*, or the problem that prevents
    reading.

    *sidecar* is the content of the `.toml` file beside it. Never raises for bad bytes.
    """
    opened = open_document(data, path)
    if isinstance(opened, Problem):
        return FileReading(path, _UNREADABLE, None, problem=opened)
    if not any(map(str.isalnum, opened.text)):
        problem = Problem(path, "there are no words in it; save the page again")
        return FileReading(path, opened.media_type, opened.encoding, problem=problem)
    card = Sidecar() if sidecar is None else read_sidecar(sidecar, sidecar_path(path))
    if isinstance(card, Problem):
        return FileReading(path, opened.media_type, opened.encoding, problem=card)
    records = read_text(opened.text, hints=opened.hints)
    if len(records) == 1 and sidecar is not None:
        records = (with_sidecar(records[0], card),)
    return FileReading(
        path, opened.media_type, opened.encoding, records, warnings=opened.warnings
    )


def sidecar_path(path: str) -> str:
    """The sidecar's name: "a/001.txt" has "a/001.toml"."""
    return str(PurePath(path).with_suffix(".toml"))


def read_text(text: str, *, hints: Hints = NO_HINTS) -> tuple[DocumentRecord, ...]:
    """The documents in *text* ("\n" newlines); *hints* is what the page says of
    itself.
    """
    parts = split_documents(text)
    if len(parts) > 1:
        hints = NO_HINTS
    return tuple(read_document(part, hints=hints) for part in parts)


def read_document(
    text: str, *, inner: bool = False, hints: Hints = NO_HINTS
) -> DocumentRecord:
    """One document: every line gets its part, then every field its value.

    *inner* says that *text* was found inside another page: it is searched for no third.
    """
    layout = Layout(page := _page(text))
    remarks = layout.take(find_comments(layout))
    layout.take(find_furniture(layout))
    periodical = layout.take(find_periodical(layout))
    signed = layout.take(find_signatories(layout))
    bylines = layout.take(find_bylines(layout))
    embedded = () if inner else _embedded(layout)
    layout.take(find_likely_furniture(layout))
    titles = layout.take(find_titles(layout, hints))
    names = outside(embedded, signed.records)
    issued = layout.take(find_issue_date(layout, prefer_tail=not bylines.authors))
    issuers = layout.take(find_issuers(layout, titles.title, signed=bool(names)))
    record = DocumentRecord(
        text=text,
        kind=Kind.OTHER,
        language=page.language,
        blocks=build_blocks(layout, titles.repeats, remarks.records, names),
        title=titles.title,
        date=issued.date,
        issuers=bylines.bodies or issuers.records,
        authors=bylines.authors,
        periodical=periodical.name,
        issue=periodical.issue,
        place=issued.place,
        signatories=names,
        unnamed_signatories=signed.unnamed,
        embedded=embedded,
        comments=remarks.records,
        contacts=outside(embedded, find_contacts(text)),
        figures=own_words(layout, _figures(page)),
        events=own_words(layout, find_events(text, page.language, page.dates)),
    )
    return with_hints(_with_kind(layout, record), hints)


def _figures(page: Page) -> tuple[FigureRecord, ...]:
    """The figures of the page, read across the line breaks within its paragraphs."""
    text = unbroken(page.text, page.lines)
    found = find_figures(text, page.language, page.date_spans)
    if text == page.text:
        return found
    return tuple(replace(one, evidence=one.span.of(page.text)) for one in found)


def _page(text: str) -> Page:
    language = language_of(text)
    return Page(text, split_lines(text), language, _dates(text, language))


def _with_kind(layout: Layout, record: DocumentRecord) -> DocumentRecord:
    """*record* with its kind; on a page that is no statement a weak date says
    nothing.
    """
    kind = kind_of(layout, record)
    weak = record.date is not None and record.date.rule in WEAK
    date = None if weak and kind is Kind.OTHER else record.date
    issuers = record.issuers
    if kind in _NOT_ISSUED:
        # Whom a report speaks of, an agency, the owner of a blog: nobody issues it,
        # but who stands where authors do.
        issuers = tuple(issuer for issuer in issuers if issuer.rule in AS_AUTHORS)
    if kind in _ISSUED and not (issuers or record.signatories or record.authors):
        speaker = speaking_body(layout)
        issuers = (speaker,) if speaker is not None else ()
    return replace(record, kind=kind, date=date, issuers=issuers)


def _dates(text: str, language: str) -> tuple[FoundDate, ...]:
    """The dates of *text*; 3/5/2015 is read in the order that the page itself shows: by
    its other dates, or by its language, for all but English put the day first.
    """
    found = find_dates(text)
    if any(date.is_ambiguous for date in found):
        order = numeric_order(text)
        if order is None and language not in _EITHER_ORDER:
            order = True
        found = find_dates(text, day_first=order)
    return tuple(found)


def _embedded(layout: Layout) -> tuple[EmbeddedRecord, ...]:
    """The other documents in the page, read like any; the lines of each become one
    block.
    """
    found: list[EmbeddedRecord] = []
    after, lines = -1, layout.page.lines
    # A page of more is an index; each is sought from the top of what is left.
    for _ in range(MOST_DOCUMENTS):
        part = find_embedded(layout, after)
        if part is None:
            break
        after = part.last
        span = Span(part.start, lines[after].end)
        count = after + 1 - part.first
        layout.roles[part.first : after + 1] = [Role.EMBEDDED] * count
        record = read_document(span.of(layout.page.text), inner=True)
        record = completed(layout.page, part.announced, record)
        found.append(EmbeddedRecord(span, record))
    return tuple(found)
