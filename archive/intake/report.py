"""What a run did, counted: every file and every authority row exactly once."""

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from archive.models import Outcome

SKIPPED = "skipped"
# In the order in which people want to know.
ORDER = (*(str(outcome.value) for outcome in Outcome), SKIPPED)


@dataclass(slots=True)
class Report:
    """Counts by outcome, failures by name, seconds by phase."""

    run: int
    files: Counter[str] = field(default_factory=Counter)
    authority_rows: Counter[str] = field(default_factory=Counter)
    documents: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Adds the time spent inside to the phase *name*."""
        start = time.perf_counter()
        try:
            yield
        finally:
            spent = time.perf_counter() - start
            self.seconds[name] = self.seconds.get(name, 0.0) + spent

    @property
    def failed(self) -> bool:
        """Whether a file or an authority row failed."""
        return bool(self.files[Outcome.FAILED] or self.authority_rows[Outcome.FAILED])

    def counts(self) -> dict[str, Any]:
        """The counts as `ImportRun.counts` keeps them; outcomes that did not occur are
        0."""
        return {
            "files": _ordered(self.files),
            "authority_rows": _ordered(self.authority_rows),
            "documents": dict(self.documents),
        }

    def flat(self) -> dict[str, int]:
        """What occurred, as `ImportRun.counts` keeps it: "files created": 5, …"""
        groups = {
            "files": self.files,
            "authority rows": self.authority_rows,
            "documents": self.documents,
        }
        return {
            f"{group} {name}": count
            for group, counts in groups.items()
            for name, count in counts.items()
            if count
        }

    def data(self) -> dict[str, Any]:
        """The whole report as JSON-able data; times in seconds."""
        return {
            "run": self.run,
            **self.counts(),
            "seconds": {name: round(spent, 3) for name, spent in self.seconds.items()},
            "failures": self.failures,
            "notes": self.notes,
        }

    def lines(self) -> Iterator[str]:
        """The summary for people."""
        for label, counts in (
            ("Files", self.files),
            ("Authority rows", self.authority_rows),
        ):
            told = ", ".join(
                f"{counts[name]:,} {name}"
                for name in ORDER
                if counts[name] or name in {"created", "updated", "unchanged", "failed"}
            )
            yield f"{label}: {counts.total():,} = {told}"
        if self.documents:
            told = ", ".join(f"{n:,} {name}" for name, n in self.documents.items())
            yield f"Documents: {told}"


def _ordered(counts: Counter[str]) -> dict[str, int]:
    return {"total": counts.total(), **{name: counts[name] for name in ORDER}}
