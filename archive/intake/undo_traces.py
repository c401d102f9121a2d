"""What an import did besides the catalogue's rows, taken back: where files are, which
are missing, what editors were asked. None of this has a history of its own."""

from collections.abc import Callable, Collection
from typing import Any

from django.db.models import F, Q
from django.utils.dateparse import parse_datetime

from archive.models import Capture, Conflict, ConflictStatus, ImportRun, Outcome
from archive.models.imports import SUBJECTS

KEY = "key "  # before the key of an authority in `ImportRow.match_reason`


def restore_traces(run: ImportRun, captures: Collection[int]) -> None:
    """Files are again where they were, and missing again or not, as before *run*;
    questions that it brought up to date ask what they asked before. *captures* (primary
    keys) are those that its rows name."""
    rows = run.rows.order_by("-pk").values_list("changes", flat=True)
    for changes in rows.iterator():
        for change in reversed(changes):
            if change["key"] and (restore := _RESTORING.get(change["model"])):
                restore(change["key"], change["field"], change["old"], change["new"])
    missing = run.rows.filter(outcome=Outcome.MISSING).values("capture__source")
    Capture.objects.filter(
        source__in=missing, missing_since__gte=run.started_at
    ).update(missing_since=None)
    # Seen again by this run: it is no longer the newest state of its page.
    Capture.objects.filter(
        pk__in=captures, first_seen__lt=run.started_at, last_seen__gte=run.started_at
    ).update(last_seen=F("first_seen"))


def _ask_again(key: int, field: str, old: Any, new: Any) -> None:
    """An open question asks what it asked, unless it has changed since."""
    conflict = Conflict.objects.filter(pk=key, status=ConflictStatus.OPEN).first()
    if conflict and getattr(conflict, field) == new:
        setattr(conflict, field, old)
        conflict.save(update_fields=[field])


def _restore(key: int, field: str, old: str, new: str | None) -> None:
    captures = Capture.objects.filter(pk=key)
    if field == "path":
        captures.filter(path=new).update(path=old)
    elif field == "missing_since":
        captures.filter(missing_since=None).update(missing_since=parse_datetime(old))


_RESTORING: dict[str, Callable[[int, str, Any, Any], None]] = {
    "Capture": _restore,
    "Conflict": _ask_again,
}


def restore_questions(run: ImportRun, documents: Collection[int]) -> None:
    """Questions that *run* opened go, those that it closed are open again."""
    concerned = Q(document__in=documents)
    rows = run.rows.filter(line__isnull=False, match_reason__startswith=KEY)
    keys = [
        reason[len(KEY) :] for reason in rows.values_list("match_reason", flat=True)
    ]
    for subject in SUBJECTS[1:]:
        concerned |= Q(**{f"{subject}__slug__in": keys})
    asked = Conflict.objects.filter(concerned)
    asked.filter(status=ConflictStatus.OPEN, opened_at__gte=run.started_at).delete()
    asked.filter(
        status=ConflictStatus.EDITED, decided_by=None, decided_at__gte=run.started_at
    ).update(status=ConflictStatus.OPEN, decided_at=None)
