"""What sort of document it is, decided from what was found on the page."""

from archive.parsing.headings import is_salutation
from archive.parsing.issuers import INTRODUCED
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import DocumentRecord, Kind, Role
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

_joint = Phrases(JOINT_WORDS)
_message = Phrases(MESSAGE_WORDS)
_letter = Phrases(OPEN_LETTER_WORDS)
_press = Phrases(PRESS_WORDS)
_statement = Phrases((*STATEMENT_WORDS, *STATEMENT_OF))
_VOICE = tuple(dict.fromkeys(map(fold, STATEMENT_VOICE)))
_QUOTES = ("“", "”", "«", "»", '"', "„")
_REPORTING = tuple(
    map(fold, [" said", "said ", "told ", "according to", "reported", "spokesman", "spokesperson", " a déclaré", "selon ", "según ", "dijo ", "afirmó", "laut ", "sagte", "erklärte", "disse ", "segundo ", "afirmou", "ha detto", "secondo ", "وقال", "وأضاف", "بحسب", "وفقا", "گفت", "به گزارش", "dedi", "belirtti", "söyledi", " сообщ", "сказал", "заявил"])
)  # fmt: skip
_UNDERSIGNED = tuple(
    map(
        fold,
        [
            "the undersigned",
            "les soussigné",
            "abajo firmantes",
            "wir, die unterzeichn",
            "abaixo assinad",
            "i sottoscritti",
            "الموقعون ادناه",
            "الموقعين ادناه",
            "aşağıda imzası",
            "نیمه واژۆ",
            "امضاکنندگان این",
        ],
    )
)
_STEMS = tuple(map(fold, STEMS))
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
    if not prose and (
        not record.signatories or sum(line.words for line in own) < FEW_WORDS
    ):
        return Kind.OTHER if not record.embedded else Kind.BLOG_POST
    genre = _genre(layout, record)
    if genre is not None:
        return genre
    if is_post(layout, record):
        return Kind.BLOG_POST
    if record.periodical is not None:
        return Kind.ARTICLE
    voice = _voice(layout)
    if (
        not record.signatories
        and not record.issuers
        and not record.authors
        and _is_undersigned(layout)
    ):
        return Kind.OPEN_LETTER
    if len(record.signatories) >= JOINT_NAMES and voice or len(record.issuers) > 1:
        return Kind.JOINT_STATEMENT
    return _by_voice(layout, record, voice, prose)


def is_post(layout: Layout, record: DocumentRecord) -> bool:
    """Whether the page is a blog's: it carries another's text, or ends in byline and comments."""
    if record.embedded:
        return record.periodical is None
    return bool(record.comments and record.authors) and _author_at_foot(layout, record)


def _author_at_foot(layout: Layout, record: DocumentRecord) -> bool:
    span = record.authors[0].span if record.authors else None
    last = layout.last_prose()
    return span is not None and last >= 0 and span.start > layout.page.lines[last].start


def _is_own(layout: Layout, number: int) -> bool:
    return layout.roles[number] not in (Role.COMMENT, Role.FURNITURE, Role.EMBEDDED)


def _genre(layout: Layout, record: DocumentRecord) -> Kind | None:
    """The kind that title or head name: "Open letter to …", "FOR IMMEDIATE RELEASE"."""
    head = [fold(record.title.value) if record.title else ""]
    lines = layout.page.lines
    allowed = (
        None,
        Role.TITLE,
        Role.SUBTITLE,
        Role.STANDFIRST,
        Role.DATELINE,
        Role.FURNITURE,
        Role.HEADING,
        Role.BYLINE,
    )
    head += [
        line.folded
        for line in lines[:HEAD_LINES]
        if line.words <= 20 and not line.marker and layout.roles[line.number] in allowed
    ]
    many = len(record.signatories) >= JOINT_NAMES or len(record.issuers) > 1
    if any(map(_press.opening, head)):
        return Kind.PRESS_RELEASE
    salutation = any(
        is_salutation(line)
        for line in lines[: HEAD_LINES * 2]
        if layout.roles[line.number] is not Role.COMMENT
    )
    if any(map(_letter.opening, head)) or salutation and record.signatories:
        return Kind.OPEN_LETTER
    if is_post(layout, record):
        return None
    if any(map(_joint.opening, head)):
        return Kind.JOINT_STATEMENT
    if _message.opening(head[0]) or any(_message.opening(text) for text in head[1:4]):
        return Kind.MESSAGE
    if any(_statement.opening(text) for text in head) and not _reports(layout):
        return Kind.JOINT_STATEMENT if many else Kind.STATEMENT
    return None


def _is_undersigned(layout: Layout) -> bool:
    """ "We, the undersigned", with no list of names on the page: a letter to sign."""
    return any(
        mark in line.folded for line in layout.page.lines for mark in _UNDERSIGNED
    )


def _voice(layout: Layout) -> int:
    """How often the page speaks as "we" or demands, in its own running text."""
    text = _own_folded(layout)
    return sum(text.count(phrase) > 0 for phrase in _VOICE)


def _reports(layout: Layout) -> bool:
    """Whether somebody is quoted and reported again and again: an article."""
    text = " ".join(
        line.text for line in layout.page.lines if _is_own(layout, line.number)
    )
    return sum(map(text.count, _QUOTES)) >= 4 and _reporting_words(layout) >= 2


def _reporting_words(layout: Layout) -> int:
    text = _own_folded(layout)
    return sum(map(text.count, _REPORTING))


def _own_folded(layout: Layout) -> str:
    """The document's own lines, folded, without comments, furniture and other documents."""
    return " ".join(
        layout.page.folded_line(line)
        for line in layout.page.lines
        if _is_own(layout, line.number)
    )


def _is_political(layout: Layout) -> bool:
    """Whether the text speaks of protest, parties or power in several words."""
    text = _own_folded(layout)
    return sum(stem in text for stem in _STEMS) >= POLITICAL_STEMS


def _by_voice(layout: Layout, record: DocumentRecord, voice: int, prose: int) -> Kind:
    if record.authors:
        return (
            Kind.BLOG_POST if record.comments and record.place is None else Kind.ARTICLE
        )
    reports = _reports(layout)
    if record.issuers:
        released = reports or record.issuers[0].rule == INTRODUCED
        return Kind.PRESS_RELEASE if released else Kind.STATEMENT
    if reports:
        return Kind.ARTICLE
    if voice >= 2:
        return Kind.STATEMENT
    told = prose >= 3 or prose == 2 and _reporting_words(layout) >= 2
    return Kind.ARTICLE if told and _is_political(layout) else Kind.OTHER
