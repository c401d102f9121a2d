"""Conflicts: what a merge asks an editor, once for each answer."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from archive.models import Conflict, ConflictStatus

from .bulk import Writing
from .changes import plain

# Field or list; of a list, the row (primary key) and its field ("" for the whole row).
Identity = tuple[str, int | None, str]
Still = Callable[[int, str], bool]


class Questions:
    """The conflicts of one record.

    *asked* are those that it has had, by `identity`, the open one first; *noted* takes
    the names of fields that wait for an editor. `traces` are changes of open questions
    as `ImportRow.changes` has them: they have no history but that.
    """

    def __init__(
        self,
        about: dict[str, Any],
        asked: dict[Identity, list[Conflict]],
        noted: list[str],
        writing: Writing,
        now: datetime,
    ) -> None:
        self._about = about
        self._asked = asked
        self._noted = noted
        self._writing = writing
        self._now = now
        self.traces: list[dict[str, Any]] = []

    def ask(
        self, name: str, base: Any, ours: Any, theirs: Any, member: int | None = None
    ) -> None:
        """Opens a conflict, or brings the open one up to date.

        A value that an editor has decided against for good is not asked about again:
        then the open question, about another value, is over.
        """
        said = {"base": plain(base), "ours": plain(ours), "theirs": plain(theirs)}
        wanted = said["theirs"]
        conflict = Conflict(field=name, member=member, **self._about)
        asked = self._asked.setdefault(identity(conflict), [])
        if any(
            c.status == ConflictStatus.KEPT_OURS and c.theirs == wanted for c in asked
        ):
            self._close(asked)
            return
        self._noted.append(name)
        if asked and asked[0].status == ConflictStatus.OPEN:
            conflict = asked[0]
            self._trace(conflict, said)
            self._writing.update(conflict, said)
        else:
            asked.insert(0, conflict)
            self._writing.create(conflict)
        for part, value in said.items():
            setattr(conflict, part, value)

    def _trace(self, conflict: Conflict, said: Mapping[str, Any]) -> None:
        """Notes what *conflict* asked before it asks what is *said*."""
        for part, value in said.items():
            if conflict.pk and getattr(conflict, part) != value:
                about = {"model": "Conflict", "key": conflict.pk, "field": part}
                self.traces.append(
                    {**about, "old": getattr(conflict, part), "new": value}
                )

    def answered(self, name: str) -> None:
        """Ours and theirs say the same by now: an open question is closed."""
        self._close(self._asked.get((name, None, ""), []))

    def answered_members(self, relation: str, still_open: Still) -> None:
        """Closes the open questions about rows of *relation*, but for those of which
        *still_open* says, given row and field, that they are still questions."""
        for (name, member, field), asked in self._asked.items():
            if (
                name == relation
                and member is not None
                and not still_open(member, field)
            ):
                self._close(asked)

    def _close(self, asked: list[Conflict]) -> None:
        for conflict in asked[:1]:
            if conflict.status == ConflictStatus.OPEN:
                conflict.status = ConflictStatus.EDITED
                conflict.decided_at = self._now
                self._writing.update(conflict, ["status", "decided_at"])


def identity(conflict: Conflict) -> Identity:
    """What tells a question from others: field, or list, row and field of the row."""
    if conflict.member is None:
        return conflict.field, None, ""
    return conflict.relation, conflict.member, conflict.member_field


def by_identity(conflicts: Iterable[Conflict]) -> dict[Identity, list[Conflict]]:
    """The *conflicts* of one record by what they ask, the open one first."""
    found: dict[Identity, list[Conflict]] = defaultdict(list)
    for conflict in sorted(conflicts, key=lambda c: c.status != ConflictStatus.OPEN):
        found[identity(conflict)].append(conflict)
    return found
