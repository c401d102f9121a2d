"""Stretches of a text as rows, each once a document; and how they follow a changed
text."""

from collections.abc import Callable, Iterable

from archive.models import Document, Passage, TextRevision
from archive.models.copying import unsaved
from archive.parsing.alignment import OffsetMap
from archive.parsing.anchoring import Anchor, reanchor
from archive.parsing.record import Span

CONTEXT = 32  # code points before and after (W3C text quote selector)
FIELDS = ("revision", "start", "end", "exact", "prefix", "suffix", "state")


class Passages:
    """The passages of one text; facts about the same words share one.

    *existing* are those that the text has; *place* tells where a span of the reading
    stands in the text, where the two differ (None: nowhere). `used` are the primary
    keys of the existing passages that new facts point at.
    """

    def __init__(
        self,
        document: Document,
        revision: TextRevision,
        existing: Iterable[Passage] = (),
        place: Callable[[Span], Span | None] | None = None,
    ) -> None:
        self._document = document
        self._revision = revision
        self._place = place
        self._made: list[Passage] = []
        self._by_span = {Span(p.start, p.end): p for p in existing}
        self.used: set[int] = set()

    def at(self, span: Span | None) -> Passage | None:
        """The passage over *span* of the reading; None for none, or words not in the
        text."""
        if span is not None and self._place is not None:
            span = self._place(span)
        if span is None or not 0 <= span.start < span.end <= len(self._revision.text):
            return None
        if span not in self._by_span:
            passage = unsaved(Passage, document=self._document)
            put(passage, self._revision, span)
            self._made.append(passage)
            self._by_span[span] = passage
        found = self._by_span[span]
        if found.pk:
            self.used.add(found.pk)
        return found

    def made(self) -> list[Passage]:
        """The new passages, in the order of the first asking."""
        return self._made


def put(passage: Passage, revision: TextRevision, span: Span) -> None:
    """Puts *passage* over *span* of *revision*."""
    text = revision.text
    passage.revision = revision
    passage.start, passage.end = span.start, span.end
    passage.exact = span.of(text)
    passage.prefix = text[max(0, span.start - CONTEXT) : span.start]
    passage.suffix = text[span.end : span.end + CONTEXT]


def follow(passage: Passage, revision: TextRevision, offsets: OffsetMap) -> Anchor:
    """Moves *passage* to where its words stand in *revision*, or says that it lost
    them.

    *offsets* leads from the passage's own text to that of *revision*. A passage that
    has lost its place stays with its old text.
    """
    anchor = reanchor(offsets, passage.start, passage.end)
    passage.state = anchor.state.value
    if anchor.start is not None and anchor.end is not None:
        put(passage, revision, Span(anchor.start, anchor.end))
    return anchor
