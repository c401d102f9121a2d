"""One document that has come in again: last reading, catalogue, new reading become
one."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from archive.models import (
    Capture,
    Conflict,
    Document,
    Evidence,
    Figure,
    Mention,
    Reading,
)

from .bulk import Writing
from .changes import Revised, column, plain
from .description import Description, Item
from .facts import MODELS, FactMaker
from .holdings import Holdings, label_of, target_of
from .merge import Verdict, three_way
from .name_index import NameIndex
from .questions import Questions, by_identity
from .revised_text import RevisedText
from .rules import TOGETHER, merged_fields
from .set_merge import Member, Merged, merge_sets

WHOM = ("organisation", "person", "resolution", "resolution_reason")


class Revision:
    """The merge of one document; writes through *writing*."""

    def __init__(
        self,
        document: Document,
        holdings: Holdings,
        writing: Writing,
        names: NameIndex,
        now: datetime,
    ) -> None:
        self.document = document
        self.holdings = holdings
        self.writing = writing
        self.names = names
        self.done = Revised(document)
        asked = by_identity(holdings.rows(document, Conflict))
        self.questions = Questions(
            {"document": document}, asked, self.done.conflicts, writing, now
        )

    def merge(
        self,
        base: Description,
        theirs: Description,
        reading: Reading,
        capture: Capture,
    ) -> Revised:
        """Merges everything; *reading* (of *capture*) becomes the base of the next
        time."""
        self._fields(base, theirs)
        text = RevisedText(self.done, self.holdings, self.writing, self.questions)
        passages = text.merge(base, theirs, capture)
        maker = FactMaker(self.document, self.names, passages)
        for relation in MODELS:
            self._set(relation, base, theirs, maker)
        for passage in passages.made():
            self.writing.create(passage)
        text.drop_idle(passages.used)
        if self.document.base_reading != reading or reading.pk is None:
            self.document.base_reading = reading
            self.writing.update(self.document, ["base_reading"])
        self.done.traces += self.questions.traces
        return self.done

    def _fields(self, base: Description, theirs: Description) -> None:
        for group, names in TOGETHER.items():
            before = {name: base.fields.get(name) for name in names}
            ours = {name: getattr(self.document, column(name)) for name in names}
            new = {name: theirs.fields[name] for name in names}
            verdict = three_way(before, ours, new)
            if verdict is Verdict.TAKE:
                self.done.set(self.document, new, self.writing)
            elif verdict is Verdict.CONFLICT:
                self.questions.ask(group, before, ours, new)
            elif verdict is Verdict.AGREE:
                self.questions.answered(group)

    def _set(
        self,
        relation: str,
        base: Description,
        theirs: Description,
        maker: FactMaker,
    ) -> None:
        merged = merge_sets(
            _members(relation, base.sets.get(relation, [])),
            self.holdings.members(self.document, relation),
            _members(relation, theirs.sets.get(relation, [])),
        )
        for member, values in merged.taken:
            self.done.set(member.origin, values, self.writing)
            self._resolve_again(relation, member.origin, maker, values)
        for member in merged.removed:
            self.writing.delete(member.origin)
            self.done.note(member.origin, "", member.values, None)
        self._ask_of_members(relation, merged)
        self._order(relation, merged, maker)

    def _ask_of_members(self, relation: str, merged: Merged[Any]) -> None:
        for conflict in merged.conflicts:
            row = conflict.member.origin
            # The last part of the key but its number is the words themselves.
            words = conflict.member.key[-2]
            name = Conflict.field_of_member(relation, words, row.pk, conflict.field)
            self.questions.ask(
                name, conflict.base, conflict.ours, conflict.theirs, row.pk
            )
        twins = {mine.origin.pk: (mine, new) for mine, new in merged.twins}
        left = {row.pk for row in self.holdings.rows(self.document, MODELS[relation])}

        def still_open(member: int, field: str) -> bool:
            if member not in twins:
                return member in left
            mine, new = twins[member]
            return field != "" and mine.values.get(field) != new.values.get(field)

        self.questions.answered_members(relation, still_open)

    def _order(self, relation: str, merged: Merged[Any], maker: FactMaker) -> None:
        """Writes insertions, and positions where rows have them."""
        added = {id(member) for member in merged.added}
        held = {
            fingerprint(row)
            for row in self.holdings.rows(self.document, MODELS[relation])
        }
        count: dict[str, int] = {}
        for member in merged.order:
            role = str(member.values.get("role", ""))
            count[role] = count.get(role, 0) + 1
            if id(member) in added:
                row = maker.row(relation, member.origin, count[role])
                if row is not None and fingerprint(row) not in held:
                    self.writing.create(row)
                    self.done.note(row, "", None, plain(member.values))
            elif getattr(member.origin, "position", count[role]) != count[role]:
                self.done.set(member.origin, {"position": count[role]}, self.writing)

    def _resolve_again(
        self, relation: str, row: Any, maker: FactMaker, values: Mapping[str, Any]
    ) -> None:
        """A name that has changed is looked up again, unless an editor has decided."""
        if not {"name_as_printed", "truncated", "kind"} & set(values):
            return
        if relation not in {"contributions", "signatories"} or row.resolution not in {
            "open",
            "rule",
        }:
            return
        fields = {name: getattr(row, name) for name in merged_fields(type(row))}
        found = {"organisation_id": None, "person_id": None}
        found |= maker.resolved(relation, fields)
        for name, value in found.items():
            setattr(row, name, value)
        self.writing.update(row, WHOM)


def fingerprint(row: Any) -> tuple[Any, ...]:
    """What makes a machine's find the same find: what is meant, and the words."""
    if isinstance(row, Mention | Figure | Evidence):
        meant: Any = getattr(row, "measure", None) or getattr(row, "field", None)
        if isinstance(row, Mention):
            meant = target_of(row)
        return type(row).__name__, row.passage.start, row.passage.end, meant
    return (id(row),)


def _members(relation: str, items: Iterable[Item]) -> list[Member[Any]]:
    fields = merged_fields(MODELS[relation])
    members = []
    for item in items:
        values = {name: item.values[name] for name in fields if name in item.values}
        members.append(
            Member(
                item.key,
                values,
                item,
                label=label_of(values),
                truncated=bool(values.get("truncated")),
            )
        )
    return members
