"""What the reader hands over: one frozen `DocumentRecord` a document.

Everything here is a value. Offsets are Unicode code points of `DocumentRecord.text`,
end-exclusive, in logical order (W3C Web Annotation, text position selector).
`None` and empty tuples mean "the page does not say": the reader never guesses.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What sort of document it is; OTHER is a page that is no statement at all."""

    STATEMENT = "statement"
    JOINT_STATEMENT = "joint_statement"
    ARTICLE = "article"
    BLOG_POST = "blog_post"
    OPEN_LETTER = "open_letter"
    PRESS_RELEASE = "press_release"
    MESSAGE = "message"
    OTHER = "other"


class Role(StrEnum):
    """What part a block plays on its page."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    STANDFIRST = "standfirst"
    DATELINE = "dateline"
    BYLINE = "byline"
    HEADING = "heading"
    BODY = "body"
    ISSUER = "issuer"
    CONTACT = "contact"
    SIGNATURE_HEADING = "signature_heading"
    SIGNATORY = "signatory"
    EMBEDDED = "embedded"
    COMMENT = "comment"
    FURNITURE = "furniture"

    @property
    def is_text(self) -> bool:
        """Whether the block belongs to the statement that readers came for."""
        return self in TEXT_ROLES


TEXT_ROLES = frozenset(
    {
        Role.SUBTITLE,
        Role.STANDFIRST,
        Role.HEADING,
        Role.BODY,
        Role.SIGNATURE_HEADING,
        Role.SIGNATORY,
        Role.ISSUER,
        Role.DATELINE,
    }
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text: code points, end-exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of *text* that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Block:
    """Lines with one role. `repeats` marks a standfirst that the body says again."""

    role: Role
    span: Span
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """A value, where it was read (None: sidecar or page metadata), by which rule."""

    value: str
    span: Span | None
    rule: str

    @classmethod
    def at(cls, start: int, words: str, rule: str) -> "Value":
        """*words*, which stand in the text from *start* (code points) on."""
        return cls(words, Span(start, start + len(words)), rule)


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date of issue: EDTF (ISO 8601-2 level 1) beside the words that say it."""

    edtf: str
    printed: str
    span: Span | None
    rule: str


@dataclass(frozen=True, slots=True)
class IssuerRecord:
    """A body that issues; `branch` is the sub-body printed beside it, if any."""

    name: str
    span: Span | None
    rule: str
    branch: str | None = None
    branch_span: Span | None = None


@dataclass(frozen=True, slots=True)
class SignatoryRecord:
    """A signatory as printed, without bullet; kind is organisation or person."""

    name: str
    kind: str
    span: Span
    affiliation: str | None = None
    group: str | None = None
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class CommentRecord:
    """A reader's comment under the page. `number` is printed; gaps are kept."""

    author: str | None
    date: str | None
    printed_date: str | None
    text: str
    span: Span
    number: int | None = None


@dataclass(frozen=True, slots=True)
class FigureRecord:
    """A number claimed, in its words: "at least 10" is minimum 10, maximum None."""

    measure: str
    minimum: int | None
    maximum: int | None
    qualifier: str | None
    span: Span
    evidence: str


@dataclass(frozen=True, slots=True)
class EventRecord:
    """Something the text says happened; a suggestion for an editor."""

    what: str
    place: str | None
    date: str | None
    span: Span
    evidence: str


@dataclass(frozen=True, slots=True)
class ContactRecord:
    """A telephone number or e-mail address as printed; never shown in public."""

    value: str
    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class EmbeddedRecord:
    """Somebody else's document inside this one.

    `span` lies in the carrier's text; the offsets inside `record` count from its start,
    and `record.text` equals `span.of(carrier.text)`.
    """

    span: Span
    record: "DocumentRecord"


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """All that the reader found in one document, each value with its span."""

    text: str
    kind: Kind
    language: str
    blocks: tuple[Block, ...] = ()
    title: Value | None = None
    date: DateValue | None = None
    issuers: tuple[IssuerRecord, ...] = ()
    authors: tuple[Value, ...] = ()
    periodical: Value | None = None
    issue: Value | None = None
    place: Value | None = None
    signatories: tuple[SignatoryRecord, ...] = ()
    unnamed_signatories: int | None = None
    embedded: tuple[EmbeddedRecord, ...] = ()
    comments: tuple[CommentRecord, ...] = ()
    contacts: tuple[ContactRecord, ...] = ()
    figures: tuple[FigureRecord, ...] = ()
    events: tuple[EventRecord, ...] = ()
    url: str | None = None
    site: str | None = None
    captured_on: str | None = None
    rights: str | None = None
    warnings: tuple[str, ...] = ()

    @property
    def furniture(self) -> tuple[str, ...]:
        """The lines of site furniture, whole and in order."""
        return tuple(
            line.strip()
            for block in self.blocks
            if block.role is Role.FURNITURE
            for line in block.span.of(self.text).splitlines()
            if line.strip()
        )


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file could not be read: name, line (1-based), reason and remedy."""

    path: str
    reason: str
    line: int | None = None

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line else self.path
        return f"{where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class FileReading:
    """What one file became: its documents, or the problem; and how it was decoded."""

    path: str
    media_type: str
    encoding: str | None
    records: tuple[DocumentRecord, ...] = ()
    problem: Problem | None = None
    warnings: tuple[str, ...] = field(default=())
