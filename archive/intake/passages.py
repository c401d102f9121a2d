"""Stretches of a text as rows: each once a document, with the words around it."""

from archive.models import Document, Passage, TextRevision
from archive.parsing.record import Span

CONTEXT = 32  # code points before and after (W3C text quote selector)


def passage(document: Document, revision: TextRevision, span: Span) -> Passage:
    """An unsaved passage of *revision* over *span*."""
    text = revision.text
    return Passage(
        document=document,
        revision=revision,
        start=span.start,
        end=span.end,
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


class Passages:
    """The passages of one document's new facts; facts about the same words share one."""

    def __init__(self, document: Document, revision: TextRevision) -> None:
        self._document = document
        self._revision = revision
        self._by_span: dict[Span, Passage] = {}

    def at(self, span: Span | None) -> Passage | None:
        """The passage over *span*; None for no span or one outside the text."""
        if span is None or not 0 <= span.start < span.end <= len(self._revision.text):
            return None
        if span not in self._by_span:
            self._by_span[span] = passage(self._document, self._revision, span)
        return self._by_span[span]

    def made(self) -> list[Passage]:
        """All passages asked for, in the order of the first asking."""
        return list(self._by_span.values())
