"""The text of a document that has come in again, and everything anchored in it."""

from typing import Any

from archive.models import Capture, Redaction, TextRevision
from archive.models.fields import digest
from archive.parsing.alignment import OffsetMap
from archive.parsing.record import Span

from .bulk import Writing
from .changes import Revised
from .description import Description
from .holdings import Holdings
from .merge import Verdict, three_way
from .passages import FIELDS, Passages, follow
from .questions import Questions
from .text_merge import joined, merge_texts, units

WITHHELD = (
    "A redaction has lost its place in a new text: put it right, then clear this."
)
MERGED = "An editor's correction and a new import, merged."

# Characters of a changed text that a row of the report tells.
TOLD = 2_000

State = tuple[str, Any]


def lines_gone(before: str, after: str) -> str:
    """The lines of *before* that *after* does not have; the first TOLD characters."""
    kept = set(after.splitlines())
    gone = [line for line in before.splitlines() if line and line not in kept]
    return "\n".join(gone)[:TOLD]


class RevisedText:
    """Merges the text of `done.document`; passages follow it."""

    def __init__(
        self, done: Revised, holdings: Holdings, writing: Writing, questions: Questions
    ) -> None:
        self.done = done
        self.document = done.document
        self.holdings = holdings
        self.writing = writing
        self.questions = questions
        self._held = holdings.passages.get(self.document.pk, [])

    def merge(
        self, base: Description, theirs: Description, capture: Capture
    ) -> Passages:
        """Makes the merged text current; returns the maker of passages in it.

        The maker takes spans of *theirs*.
        """
        old = self.document.text
        current = self._current(
            (base.text, base.blocks), (theirs.text, theirs.blocks), capture
        )
        lost = self._moved(current)
        if old is not None and current is not old:
            self._withhold(lost)
        living = [p for p in self._held if p.revision_id == current.pk]
        if current.text == theirs.text:
            return Passages(self.document, current, living)
        offsets = OffsetMap(theirs.text, current.text)

        def place(span: Span) -> Span | None:
            found = offsets.span(span.start, span.end)
            return Span(*found) if found else None

        return Passages(self.document, current, living, place)

    def _current(self, base: State, theirs: State, capture: Capture) -> TextRevision:
        """The text after the merge: the one that stands, or a new revision."""
        held = self.document.text
        if held is None:
            return self._new(theirs, capture)
        ours = held.text, held.blocks
        verdict = three_way(base, ours, theirs)
        if verdict is Verdict.TAKE:
            return self._new(theirs, capture)
        if verdict is Verdict.KEEP:
            return held
        if verdict is Verdict.AGREE:
            self.questions.answered("text")
            return held
        merged = merge_texts(units(*base), units(*ours), units(*theirs))
        if merged is None:
            self.questions.ask("text", base[0], ours[0], theirs[0])
            return held
        state = joined(merged)
        if state == ours:
            return held
        return self._new(state, capture if state == theirs else None)

    def _new(self, state: State, capture: Capture | None) -> TextRevision:
        text, blocks = state
        number = self.holdings.last_revision.get(self.document.pk, 0) + 1
        revision = TextRevision(
            document=self.document,
            number=number,
            text=text,
            blocks=blocks,
            sha256=digest(text),
            capture=capture,
            note="" if capture else MERGED,
        )
        old = self.document.text
        self.document.text = revision
        self.writing.create(revision)
        self.writing.update(self.document, ["text"])
        self.done.note(
            self.document,
            "text",
            lines_gone(old.text, text) if old else None,
            lines_gone(text, old.text) if old else text[:TOLD],
        )
        return revision

    def _moved(self, current: TextRevision) -> set[int]:
        """Moves passages of other revisions to *current*; returns those without a
        place."""
        maps: dict[int, OffsetMap] = {}
        lost: set[int] = set()
        for passage in self._held:
            before = passage.revision_id, passage.state
            if before[0] == current.pk:
                continue
            if before[0] not in maps:
                maps[before[0]] = OffsetMap(passage.revision.text, current.text)
            anchor = follow(passage, current, maps[before[0]])
            if anchor.start is None:
                lost.add(passage.pk)
            if (passage.revision_id, passage.state) != before:
                self.writing.update(passage, FIELDS)
        return lost

    def _withhold(self, lost: set[int]) -> None:
        """A redaction without a place takes the document from the public until it has
        one."""
        redactions = self.holdings.rows(self.document, Redaction)
        if not self.document.withheld_reason and any(
            redaction.passage_id in lost for redaction in redactions
        ):
            self.done.set(self.document, {"withheld_reason": WITHHELD}, self.writing)

    def drop_idle(self, used: set[int]) -> None:
        """Passages that only removed rows pointed at go with them, but for those
        *used*."""
        pointed = self.holdings.pointed_at(self.document)
        going = self.writing.going()
        for passage in self._held:
            rows = pointed.get(passage.pk, set())
            if rows and rows <= going and passage.pk not in used:
                self.writing.delete(passage)
