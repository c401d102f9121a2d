"""What sort of document it is, decided from what was found on the page."""

from dataclasses import dataclass
from functools import cached_property

from archive.parsing.dated_lines import is_index
from archive.parsing.datelines import OPENING
from archive.parsing.declaring import is_coined
from archive.parsing.headings import is_address, is_salutation
from archive.parsing.introductions import INTRODUCED
from archive.parsing.lines import Line
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import DocumentRecord, Kind, Role
from archive.parsing.vocabulary.genres import (
    JOINT_WORDS,
    MESSAGE_WORDS,
    OPEN_LETTER_WORDS,
    PRESS_FOOT,
    PRESS_WORDS,
    STATEMENT_OF,
    STATEMENT_VOICE,
    STATEMENT_WORDS,
)
from archive.parsing.vocabulary.site_menus import BLOG_TOOLS
from archive.parsing.voices import NOT_OWN, Voices, own_voices

_joint = Phrases(JOINT_WORDS)
_message = Phrases(MESSAGE_WORDS)
_letter = Phrases(OPEN_LETTER_WORDS)
_press = Phrases(PRESS_WORDS)
_press_foot = Phrases(PRESS_FOOT)
_statement = Phrases((*STATEMENT_WORDS, *STATEMENT_OF))
_blog = Phrases(BLOG_TOOLS)
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
HEAD_WORDS = 20
LABEL_WORDS = 7
LISTED = 4
QUOTED = 2
HEAD_FINAL = frozenset(("tr",))
_DEMANDS = tuple(fold(phrase) for phrase in STATEMENT_VOICE if " " in phrase)
FEW_WORDS = 60
JOINT_NAMES = 2


def kind_of(layout: Layout, record: DocumentRecord) -> Kind:
    """The kind of *record*, whose other fields are read; OTHER when nothing on the page
    speaks as a statement, letter or report.
    """
    view = _View(layout, record)
    few = sum(line.words for line in view.own) < FEW_WORDS
    if not view.prose and (few or not record.signatories):
        return Kind.BLOG_POST if record.embedded else Kind.OTHER
    if is_index(layout):
        return Kind.OTHER
    genre = _genre(view)
    if genre is not None:
        return genre
    if record.embedded and record.periodical is None:
        return Kind.BLOG_POST
    if record.periodical is not None or view.is_news:
        return Kind.ARTICLE
    if view.voices.is_practical and not (record.issuers or record.signatories):
        return Kind.OTHER
    return _by_voice(view)


@dataclass(frozen=True)
class _View:
    """The page as its kind is judged: its own lines, their voices, its head."""

    layout: Layout
    record: DocumentRecord

    @cached_property
    def own(self) -> list[Line]:
        """The lines that are neither comments nor furniture nor somebody else's."""
        layout = self.layout
        return [
            line
            for line in layout.page.lines
            if layout.roles[line.number] not in NOT_OWN
        ]

    @cached_property
    def prose(self) -> int:
        """How many of them are running text."""
        return sum(map(is_prose, self.own))

    @cached_property
    def voices(self) -> Voices:
        """Who speaks in them."""
        return own_voices(self.layout)

    @cached_property
    def head(self) -> list[str]:
        """The title and the short lines above the text, folded."""
        title = self.record.title
        roles, lines = self.layout.roles, self.layout.page.lines
        above = lines[: min(HEAD_LINES, self._first_prose + 1)]
        return [fold(title.value) if title is not None else ""] + [
            line.folded
            for line in above
            if line.words <= HEAD_WORDS
            and not line.marker
            and roles[line.number] not in _NO_HEAD
        ]

    @property
    def head_is_coined(self) -> bool:
        """Whether the title begins with an acronym."""
        title = self.record.title
        return title is not None and is_coined(title.value.split(" ", 1)[0])

    @property
    def addresses(self) -> bool:
        """Whether the text calls to somebody: "Workers!"."""
        return any(map(is_address, self.own))

    @property
    def title_demands(self) -> bool:
        """Whether the title itself says "we condemn"."""
        return any(phrase in self.head[0] for phrase in _DEMANDS)

    @property
    def is_dated_post(self) -> bool:
        """Whether weekday and date stand above the title, as blogs print them."""
        date, title = self.record.date, self.record.title
        if date is None or title is None or date.span is None or title.span is None:
            return False
        weekday = date.printed[:1].isalpha() and "," in date.printed
        return weekday and date.span.end < title.span.start

    @property
    def _first_prose(self) -> int:
        """Number of the first line of running text that is the document's own."""
        first = next(filter(is_prose, self.own), None)
        return first.number if first is not None else len(self.layout.page.lines)

    @property
    def is_news(self) -> bool:
        """Whether the text begins with a place as newspapers print it."""
        place = self.record.place
        return place is not None and place.rule == OPENING

    @property
    def is_joint(self) -> bool:
        """Whether several sign or issue."""
        record = self.record
        return len(record.signatories) >= JOINT_NAMES or len(record.issuers) > 1

    @property
    def has_blog_tools(self) -> bool:
        """Whether the page's tools are a blog's: "Posted in", "Leave a comment"."""
        layout = self.layout
        return any(
            layout.roles[line.number] is Role.FURNITURE and _blog.opening(line.folded)
            for line in layout.page.lines
            if line.words <= 30
        )

    @property
    def is_post(self) -> bool:
        """Whether readers comment, and it is nobody's paper."""
        if self.record.periodical is not None or self.record.issuers:
            return False
        tools = self.has_blog_tools and not self.voices.is_report
        return bool(self.record.comments) or tools

    @property
    def greets(self) -> bool:
        """Whether "Dear …" stands near the top."""
        roles = self.layout.roles
        return any(
            is_salutation(line)
            for line in self.layout.page.lines[: HEAD_LINES * 2]
            if roles[line.number] not in (Role.COMMENT, Role.EMBEDDED)
        )

    @property
    def has_press_foot(self) -> bool:
        """Whether the foot speaks to journalists: "Notes to editors", "-ENDS-"."""
        return any(
            _press_foot.opening(line.folded.strip(" *-–—#_"))
            for line in self.layout.page.lines[self._first_prose :]
            if line.words <= HEAD_WORDS
        )


def _genre(view: _View) -> Kind | None:
    """The kind that title or head name: "Open letter to …", "FOR IMMEDIATE RELEASE"."""
    head = view.head
    if any(map(_press.opening, head)):
        return Kind.PRESS_RELEASE
    if any(map(_letter.opening, head)) or view.record.signatories and view.greets:
        return Kind.OPEN_LETTER
    if view.record.embedded and view.record.periodical is None:
        return None
    if any(map(_joint.opening, head)):
        return Kind.JOINT_STATEMENT
    if any(map(_is_released, head)):
        return Kind.PRESS_RELEASE
    if any(map(_message.opening, head[:4])):
        return Kind.MESSAGE
    named = any(map(_statement.opening, head)) or _closes_with_genre(view)
    if named and not view.voices.is_report:
        return Kind.JOINT_STATEMENT if view.is_joint else Kind.STATEMENT
    return None


def _closes_with_genre(view: _View) -> bool:
    """Whether a title ends in its genre, as Turkish does, or behind a dash; or has it
    behind the acronym of a body: "ODVV statement on …".
    """
    words = view.head[0].split()
    if len(words) > 2 and words[-2] in ("-", "–", "—", "|"):
        return _statement.opening(words[-1]) > 0
    if view.head_is_coined and any(map(_statement.opening, words[1:3])):
        return True
    if view.layout.page.language not in HEAD_FINAL:
        return False
    return any(map(_statement.opening, words[-2:]))


def _is_released(folded: str) -> bool:
    """ "Union press release, 3 May 2015": the genre behind a name, in a few words."""
    words = folded.replace("-", " ").split()
    if not 2 <= len(words) <= LABEL_WORDS:
        return False
    return any(_press.opening(" ".join(words[at:])) for at in range(1, len(words)))


def _by_voice(view: _View) -> Kind:
    """The kind of a page that does not name its genre, by who speaks in it and how."""
    record, voices = view.record, view.voices
    if view.is_post and (record.authors or not voices.speaks_as_we):
        public = voices.is_political or voices.demands > 0
        return Kind.BLOG_POST if public else Kind.OTHER
    if record.authors:
        told = voices.is_political or voices.reports >= 2
        return Kind.ARTICLE if told else Kind.OTHER
    if not record.signatories and not record.issuers and voices.is_undersigned:
        return Kind.OPEN_LETTER
    if view.is_joint and voices.asks_to_sign:
        return Kind.OPEN_LETTER
    listed = len(record.signatories) >= LISTED or len(record.issuers) > 1
    if view.is_joint and (listed or voices.speaks_as_we):
        return Kind.JOINT_STATEMENT
    if view.title_demands and not voices.is_report:
        return Kind.STATEMENT
    if record.issuers:
        released = view.has_press_foot or record.issuers[0].rule == INTRODUCED
        quoted = voices.is_report or voices.quotes >= QUOTED
        released = released or quoted
        speaks = voices.speaks_as_we and not voices.is_report
        return Kind.STATEMENT if speaks or not released else Kind.PRESS_RELEASE
    return _without_names(view)


def _without_names(view: _View) -> Kind:
    voices = view.voices
    if not voices.is_political:
        return Kind.ARTICLE if _is_told(view) else Kind.OTHER
    if view.greets:
        return Kind.OPEN_LETTER
    if voices.is_report:
        return Kind.ARTICLE
    if view.addresses:
        return Kind.STATEMENT
    if voices.speaks_as_i or view.is_dated_post and not voices.speaks_as_we:
        return Kind.BLOG_POST
    if voices.speaks_as_we:
        return Kind.OPEN_LETTER if voices.asks_to_sign else Kind.STATEMENT
    return Kind.ARTICLE


def _is_told(view: _View) -> bool:
    """Whether it is news of some other subject: people are quoted, nobody advises."""
    voices = view.voices
    own = voices.i + voices.you
    return view.prose >= 3 and voices.reports >= 3 and own * 100 < voices.words
