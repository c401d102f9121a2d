"""Conflicts: what a merge asks an editor, once for each answer."""

from datetime import datetime
from typing import Any

from archive.models import Conflict, ConflictStatus

from .bulk import Writing
from .changes import Revised, plain
from .holdings import Holdings


class Questions:
    """The conflicts of one document."""

    def __init__(
        self, done: Revised, holdings: Holdings, writing: Writing, now: datetime
    ) -> None:
        self._done = done
        self._writing = writing
        self._now = now
        self._asked = holdings.conflicts(done.document)

    def ask(self, name: str, base: Any, ours: Any, theirs: Any) -> None:
        """Opens a conflict, or brings the open one up to date.

        A value that an editor has decided against for good is not asked about again.
        """
        name = name[:120]
        asked = self._asked.get(name, [])
        wanted = plain(theirs)
        if any(
            c.status == ConflictStatus.KEPT_OURS and c.theirs == wanted for c in asked
        ):
            return
        self._done.conflicts.append(name)
        if asked and asked[0].status == ConflictStatus.OPEN:
            conflict = asked[0]
            conflict.base, conflict.ours = plain(base), plain(ours)
            conflict.theirs = wanted
            self._writing.update(conflict, ["base", "ours", "theirs"])
        else:
            conflict = Conflict(
                document=self._done.document,
                field=name,
                base=plain(base),
                ours=plain(ours),
                theirs=wanted,
            )
            self._asked.setdefault(name, []).insert(0, conflict)
            self._writing.create(conflict)

    def answered(self, name: str) -> None:
        """Ours and theirs say the same by now: an open question is closed."""
        for conflict in self._asked.get(name, [])[:1]:
            if conflict.status == ConflictStatus.OPEN:
                conflict.status = ConflictStatus.EDITED
                conflict.decided_at = self._now
                self._writing.update(conflict, ["status", "decided_at"])
