"""What sort of document it is, decided from what was found on the page."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from archive.parsing.headings import is_salutation
from archive.parsing.issuers import INTRODUCED
from archive.parsing.lines import Line
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import DocumentRecord, Kind, Role
from archive.parsing.vocabulary.cues import PETITION, REPORTING, UNDERSIGNED
from archive.parsing.vocabulary.genres import (
    JOINT_WORDS,
    MESSAGE_WORDS,
    OPEN_LETTER_WORDS,
    PRESS_WORDS,
    STATEMENT_OF,
    STATEMENT_VOICE,
    STATEMENT_WORDS,
)
from archive.parsing.vocabulary.politics import STEMS
from archive.parsing.vocabulary.site_menus import BLOG_TOOLS

_joint = Phrases(JOINT_WORDS)
_message = Phrases(MESSAGE_WORDS)
_letter = Phrases(OPEN_LETTER_WORDS)
_press = Phrases(PRESS_WORDS)
_statement = Phrases((*STATEMENT_WORDS, *STATEMENT_OF))
_blog = Phrases(BLOG_TOOLS)
_VOICE = tuple(dict.fromkeys(map(fold, STATEMENT_VOICE)))
_QUOTES = ("“", "”", "«", "»", '"', "„")
_REPORTING = tuple(map(fold, REPORTING))
_UNDERSIGNED = tuple(map(fold, UNDERSIGNED))
_PETITION = tuple(map(fold, PETITION))
_STEMS = tuple(map(fold, STEMS))
_NO_HEAD = frozenset(
    {
        Role.SIGNATORY,
        Role.SIGNATURE_HEADING,
        Role.COMMENT,
        Role.ISSUER,
        Role.EMBEDDED,
    }
)
HEAD_LINES = 14
FEW_WORDS = 60
POLITICAL_STEMS = 4
JOINT_NAMES = 2


def kind_of(layout: Layout, record: DocumentRecord) -> Kind:
    """The kind of *record*, whose other fields are read; OTHER when nothing on the page
    speaks as a statement, letter or report.
    """
    own = [line for line in layout.page.lines if _is_own(layout, line.number)]
    prose = sum(map(is_prose, own))
    few = sum(line.words for line in own) < FEW_WORDS
    if not prose and (few or not record.signatories):
        return Kind.BLOG_POST if record.embedded else Kind.OTHER
    words = _Words.of(layout, own)
    genre = _genre(layout, record, words)
    if genre is not None:
        return genre
    if is_post(layout, record):
        return Kind.BLOG_POST
    if record.periodical is not None:
        return Kind.ARTICLE
    return _by_voice(record, words, prose)


@dataclass(frozen=True)
class _Words:
    """A document's own words, without comments, furniture and other documents."""

    printed: str
    folded: str

    @classmethod
    def of(cls, layout: Layout, own: list[Line]) -> "_Words":
        """The words of the lines *own*."""
        folded = layout.page.folded
        printed = " ".join(line.text for line in own)
        return cls(printed, " ".join(folded[line.start : line.end] for line in own))

    @cached_property
    def voices(self) -> int:
        """In how many ways, up to two, the page speaks as "we" or demands."""
        return _found(_VOICE, self.folded, enough=2)

    @cached_property
    def reports(self) -> int:
        """How often somebody's words are reported."""
        return sum(map(self.folded.count, _REPORTING))

    @cached_property
    def is_report(self) -> bool:
        """Whether somebody is quoted and reported again and again: an article."""
        return sum(map(self.printed.count, _QUOTES)) >= 4 and self.reports >= 2

    @cached_property
    def is_political(self) -> bool:
        """Whether the text speaks of protest, parties or power in several words."""
        return _found(_STEMS, self.folded, enough=POLITICAL_STEMS) == POLITICAL_STEMS

    @cached_property
    def is_petition(self) -> bool:
        """Whether the page asks to sign."""
        return _found(_PETITION, self.folded, enough=1) == 1

    @cached_property
    def is_undersigned(self) -> bool:
        """Whether "we, the undersigned" speak."""
        return _found(_UNDERSIGNED, self.folded, enough=1) == 1


def _found(phrases: Iterable[str], text: str, *, enough: int) -> int:
    """How many of *phrases* stand in *text*, counted up to *enough*."""
    return sum(1 for _ in islice((p for p in phrases if p in text), enough))


def is_post(layout: Layout, record: DocumentRecord) -> bool:
    """Whether the page is a blog's: it carries another's text, or ends in byline and
    comments.
    """
    if record.embedded:
        return record.periodical is None
    if not record.authors or record.periodical is not None:
        return False
    return bool(record.comments) and _author_at_foot(layout, record) or _is_blog(layout)


def _is_blog(layout: Layout) -> bool:
    """Whether the page's tools are a blog's: "Posted in", "Leave a comment",
    "Tagged".
    """
    return any(
        layout.roles[line.number] is Role.FURNITURE and _blog.opening(line.folded)
        for line in layout.page.lines
        if line.words <= 30
    )


def _author_at_foot(layout: Layout, record: DocumentRecord) -> bool:
    span = record.authors[0].span if record.authors else None
    last = layout.last_prose()
    return span is not None and last >= 0 and span.start > layout.page.lines[last].start


def _is_own(layout: Layout, number: int) -> bool:
    return layout.roles[number] not in (Role.COMMENT, Role.FURNITURE, Role.EMBEDDED)


def _genre(layout: Layout, record: DocumentRecord, words: _Words) -> Kind | None:
    """The kind that title or head name: "Open letter to …", "FOR IMMEDIATE RELEASE"."""
    head = _head(layout, record)
    if any(map(_press.opening, head)):
        return Kind.PRESS_RELEASE
    if any(map(_letter.opening, head)) or record.signatories and _greets(layout):
        return Kind.OPEN_LETTER
    if is_post(layout, record):
        return None
    if any(map(_joint.opening, head)):
        return Kind.JOINT_STATEMENT
    if any(map(_message.opening, head[:4])):
        return Kind.MESSAGE
    if any(map(_statement.opening, head)) and not words.is_report:
        many = len(record.signatories) >= JOINT_NAMES or len(record.issuers) > 1
        return Kind.JOINT_STATEMENT if many else Kind.STATEMENT
    return None


def _head(layout: Layout, record: DocumentRecord) -> list[str]:
    """The title and the short lines at the top, folded."""
    title = fold(record.title.value) if record.title else ""
    return [title] + [
        line.folded
        for line in layout.page.lines[:HEAD_LINES]
        if line.words <= 20
        and not line.marker
        and layout.roles[line.number] not in _NO_HEAD
    ]


def _greets(layout: Layout) -> bool:
    """Whether "Dear …" stands near the top."""
    return any(
        is_salutation(line)
        for line in layout.page.lines[: HEAD_LINES * 2]
        if layout.roles[line.number] not in (Role.COMMENT, Role.EMBEDDED)
    )


def _by_voice(record: DocumentRecord, words: _Words, prose: int) -> Kind:
    """The kind of a page that does not name its genre, by who speaks in it and how."""
    if record.authors:
        posted = record.comments and record.place is None
        return Kind.BLOG_POST if posted else Kind.ARTICLE
    if not record.signatories and not record.issuers and words.is_undersigned:
        return Kind.OPEN_LETTER
    names, issuers = len(record.signatories), len(record.issuers)
    if names >= JOINT_NAMES and words.voices or issuers > 1:
        return Kind.JOINT_STATEMENT
    if issuers:
        released = words.is_report or record.issuers[0].rule == INTRODUCED
        return Kind.PRESS_RELEASE if released else Kind.STATEMENT
    return _without_names(words, prose)


def _without_names(words: _Words, prose: int) -> Kind:
    if words.is_report:
        return Kind.ARTICLE
    if words.voices >= 2:
        return Kind.OPEN_LETTER if words.is_petition else Kind.STATEMENT
    told = prose >= 3 or prose == 2 and words.reports >= 2
    return Kind.ARTICLE if told and words.is_political else Kind.OTHER
