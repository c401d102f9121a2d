"""What a page shows of its kind: who speaks in it and how, who signs, what its head
and its tools say.
"""

from dataclasses import dataclass
from functools import cached_property

from archive.parsing.datelines import OPENING
from archive.parsing.declaring import RULE as DECLARES
from archive.parsing.headings import is_address, is_salutation
from archive.parsing.introductions import INTRODUCED
from archive.parsing.kickers import is_letterhead
from archive.parsing.lines import Line
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import AnyWithin, Phrases, fold
from archive.parsing.record import DocumentRecord, Role
from archive.parsing.vocabulary.genres import PRESS_FOOT, STATEMENT_VOICE
from archive.parsing.vocabulary.letters import GOES_TO, LETTER_CLOSINGS, WRITING
from archive.parsing.vocabulary.site_menus import BLOG_TOOLS
from archive.parsing.voices import NOT_OWN, Voices, own_voices

_press_foot = Phrases(PRESS_FOOT)
_closings = Phrases(LETTER_CLOSINGS)
_addressed = Phrases(GOES_TO)
_writing = tuple(f" {fold(phrase)}" for phrase in WRITING)
_blog = Phrases(BLOG_TOOLS)
# Whole words, and the beginnings of words by which a vocabulary is asked.
_BLOGS = frozenset(("blog", "weblog", "wordpress", "مدونه", "مدونتي", "وبلاگ", "блог"))
_NO_HEAD = frozenset(
    {
        Role.SIGNATORY,
        Role.SIGNATURE_HEADING,
        Role.COMMENT,
        Role.ISSUER,
        Role.EMBEDDED,
    }
)
_LETTERHEAD_ROLES = (None, Role.ISSUER, Role.SUBTITLE, Role.BYLINE)
HEAD_LINES = 14
HEAD_WORDS = 20
TOOL_WORDS, CLOSING_WORDS = 30, 8
FEW_WORDS, SHORT_LINE = 60, 5
ADDRESS_LENGTH, ADDRESS_WORDS, OPENING_LENGTH = 40, 40, 480
JOINT_NAMES = 2
CLOCK = 3
_demands = AnyWithin(phrase for phrase in STATEMENT_VOICE if " " in phrase)


@dataclass(frozen=True)
class View:
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
        roles, lines = self.layout.roles, self.layout.page.lines
        above = lines[: min(HEAD_LINES, self._first_prose + 1)]
        return [self.title] + [
            line.folded
            for line in above
            if line.words <= HEAD_WORDS
            and not line.marker
            and roles[line.number] not in _NO_HEAD
        ]

    @cached_property
    def title(self) -> str:
        """The title, folded."""
        title = self.record.title
        return fold(title.value) if title is not None else ""

    @property
    def is_joint(self) -> bool:
        """Whether several sign or issue."""
        record = self.record
        return len(record.signatories) >= JOINT_NAMES or len(record.issuers) > 1

    @property
    def posts_another(self) -> bool:
        """Whether somebody's document is quoted whole, and not by a newspaper."""
        return bool(self.record.embedded) and not (
            self.is_newspaper or self.record.periodical is not None
        )

    @property
    def is_newspaper(self) -> bool:
        """Whether the text begins with a place as newspapers print it."""
        place = self.record.place
        return place is not None and place.rule == OPENING

    @cached_property
    def greets(self) -> bool:
        """Whether "Dear …" stands near the top."""
        roles = self.layout.roles
        return any(
            is_salutation(line)
            for line in self.layout.page.lines[: HEAD_LINES * 2]
            if roles[line.number] not in (Role.COMMENT, Role.EMBEDDED)
        )

    @cached_property
    def closes_as_letter(self) -> bool:
        """Whether "Yours sincerely" or its like stands alone on a line."""
        return any(
            _closings.opening(line.folded) > 0
            for line in self.own
            if line.words <= CLOSING_WORDS
        )

    @cached_property
    def is_addressed(self) -> bool:
        """Whether a line of the head says to whom it goes: "To the Governments of: …",
        "Al Capo del Governo,".
        """
        return any(
            _addressed.opening(line.folded) > 0
            and (line.text.endswith((",", ":")) or ":" in line.text[:ADDRESS_LENGTH])
            and line.words <= ADDRESS_WORDS
            for line in self.own[:HEAD_LINES]
        )

    @cached_property
    def calls_itself_letter(self) -> bool:
        """Whether the opening says so: "we are writing", "in this letter"."""
        opening = " ".join(line.folded for line in self.own if is_prose(line))
        opening = f" {opening[:OPENING_LENGTH]} "
        return any(phrase in opening for phrase in _writing)

    @property
    def has_press_foot(self) -> bool:
        """Whether the foot speaks to journalists: "Notes to editors", "-ENDS-"."""
        return any(
            _press_foot.opening(line.folded.strip(" *-–—#_"))
            for line in self.layout.page.lines[self._first_prose :]
            if line.words <= HEAD_WORDS
        )

    @property
    def is_dated_post(self) -> bool:
        """Whether weekday and date stand above the title, as blogs print them."""
        date, title = self.record.date, self.record.title
        if date is None or title is None or date.span is None or title.span is None:
            return False
        weekday = date.printed[:1].isalpha() and "," in date.printed
        # "Tuesday, 3 May 2015 02:00" is what newspapers and parties print.
        alone = self.layout.page.line_at(date.span.start).end - date.span.end <= CLOCK
        return weekday and alone and date.span.end < title.span.start

    @property
    def has_letterhead(self) -> bool:
        """Whether a body's name stands alone above the text, as who speaks there."""
        roles = self.layout.roles
        return any(
            roles[line.number] in _LETTERHEAD_ROLES
            and line.words > 1
            and is_letterhead(line)
            for line in self.layout.page.lines[: min(HEAD_LINES, self._first_prose)]
        )

    @property
    def is_called_blog(self) -> bool:
        """Whether the page says "blog", "weblog" or the like of something."""
        return not _BLOGS.isdisjoint(self.layout.page.wording.vocabulary.needs)

    @property
    def blog_tools(self) -> int:
        """How many of the page's tools are a blog's: "Posted in", "Post a comment"."""
        layout = self.layout
        return sum(
            layout.roles[line.number] in (Role.FURNITURE, Role.COMMENT)
            and _blog.opening(line.folded) > 0
            for line in layout.page.lines
            if line.words <= TOOL_WORDS
        )

    @cached_property
    def _first_prose(self) -> int:
        """Number of the first line of running text that is the document's own."""
        first = next(filter(is_prose, self.own), None)
        return first.number if first is not None else len(self.layout.page.lines)


def traits_of(view: View) -> dict[str, float]:
    """The traits of the page by name, each from 0 (not at all) to 1."""
    return {
        **_of_people(view),
        **_of_voices(view.voices),
        **_of_layout(view),
        **_of_matter(view),
    }


def _of_people(view: View) -> dict[str, float]:
    """Who signs, issues, writes, answers."""
    record, speaks = view.record, view.voices.we > 0
    signed = len(record.signatories) >= JOINT_NAMES
    return {
        "greets": view.greets,
        "closes as letter": view.closes_as_letter,
        "addresses": any(map(is_address, view.own)),
        "signs as we": signed and speaks,
        "others sign": signed and not speaks,
        "undersigned": view.voices.is_undersigned,
        "asks to sign": view.voices.asks_to_sign,
        "issuer": len(record.issuers) > 0,
        "issuers": len(record.issuers) > 1,
        "letterhead": view.has_letterhead,
        "introduced": bool(record.issuers) and record.issuers[0].rule == INTRODUCED,
        "author": bool(record.authors),
        "periodical": record.periodical is not None,
        "newspaper's place": view.is_newspaper,
        "place": record.place is not None,
        "comments": bool(record.comments),
        "embedded": bool(record.embedded),
        "dated post": view.is_dated_post,
        "blog": view.is_called_blog,
        "blog's tools": min(1.0, view.blog_tools / 2),
        "press foot": view.has_press_foot,
    }


def _of_matter(view: View) -> dict[str, float]:
    """How much is told: days, figures; and whether the words are English, in which
    blogs and reports say more of "I" and "said" than elsewhere.
    """
    record, page = view.record, view.layout.page
    return {
        "English": page.language == "en",
        "dates": min(1.0, len(page.dates) / 6),
        "figures": min(1.0, len(record.figures) / 3),
        "long title": min(1.0, len(view.title.split()) / 14),
        "declares": any(issuer.rule == DECLARES for issuer in record.issuers),
        "signs alone": len(record.signatories) == 1,
    }


def _of_voices(voices: Voices) -> dict[str, float]:
    """Who speaks, and of what."""
    words = max(voices.words, 40)
    return {
        "we": min(1.0, 30 * voices.we / words),
        "speaks as we": voices.speaks_as_we,
        "I": min(1.0, 30 * voices.i / words),
        "speaks as I": voices.speaks_as_i,
        "you": min(1.0, 30 * voices.you / words),
        "demands": voices.demands / 2,
        "reports": min(1.0, 40 * voices.reports / words),
        "is report": voices.is_report,
        "quoted": min(1.0, voices.quoted / (3 * words)),
        "documents": voices.documents / 3,
        "days": min(1.0, 40 * voices.days / words),
        "political": min(1.0, 25 * voices.political / words),
        "is political": voices.is_political,
        "wares": min(1.0, voices.wares / 2),
        "few words": voices.words < FEW_WORDS,
    }


def _of_layout(view: View) -> dict[str, float]:
    """How the page is made, and what its title is like."""
    own, roles = view.own, view.layout.roles
    count = max(1, len(own))
    text = view.layout.page.text
    return {
        "no prose": view.prose == 0,
        "one paragraph": view.prose == 1,
        "items": min(1.0, 2 * sum(bool(line.marker) for line in own) / count),
        "short lines": sum(line.words <= SHORT_LINE for line in own) / count,
        "furniture": roles.count(Role.FURNITURE) / max(1, len(roles)),
        "calls": min(1.0, text.count("!") / 3),
        "questions": min(1.0, text.count("?") / 3),
        "titled": bool(view.title),
        "title demands": _demands.within(view.title),
        "title calls": view.title.endswith("!"),
        "title asks": view.title.endswith(("?", "؟")),
    }
