"""Which source a file belongs to: its key, then its path, then its content."""

import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive.models import Capture, Source
from archive.models.fields import digest

from .candidates import Candidate


class Reason(StrEnum):
    """Why a file was taken for what it was taken for; kept in `ImportRow.match_reason`."""

    NEW = "new: no known key, path or content"
    KEY = "the same source key"
    PATH = "the same path"
    MOVED = "the same content as a file that is gone from its path"
    COPY = "the same content as another file of the tree"


@dataclass(frozen=True, slots=True)
class Identity:
    """The source of a candidate (None: a new one) and why; `copy_of` names the original."""

    source: Source | None
    reason: Reason
    copy_of: str = ""


def unchanged(candidates: Sequence[Candidate]) -> set[str]:
    """Paths whose file is what the newest capture at that path has.

    One query, whatever the number of candidates.
    """
    newest: dict[tuple[str, int], tuple[str, str]] = {}
    rows = (
        Capture.objects.filter(path__in=[c.file.path for c in candidates])
        .order_by("last_seen", "pk")
        .values_list("path", "source", "sha256", "sidecar_sha256")
    )
    for path, source, checksum, sidecar in rows:
        newest[path, source] = checksum, sidecar
    known = {(path, *content) for (path, _), content in newest.items()}
    return {
        c.file.path
        for c in candidates
        if (c.file.path, c.sha256, c.sidecar_sha256) in known
    }


def identify(candidates: Sequence[Candidate]) -> list[Identity]:
    """The identity of each candidate, in three queries."""
    keys = {key for c in candidates for key in (c.key, c.file.path)}
    by_key = {
        source.key: source
        for source in Source.objects.filter(
            key_digest__in=[digest(key) for key in keys]
        )
    }
    by_path: dict[str, Capture] = {}
    for capture in (
        Capture.objects.filter(path__in=[c.file.path for c in candidates])
        .select_related("source")
        .order_by("last_seen", "pk")
    ):
        by_path[capture.path] = capture
    by_content: dict[str, list[Capture]] = defaultdict(list)
    for capture in (
        Capture.objects.filter(sha256__in={c.sha256 for c in candidates})
        .select_related("source")
        .order_by("pk")
    ):
        by_content[capture.sha256].append(capture)
    first: dict[str, str] = {}
    found = []
    for candidate in candidates:
        identity = _identity(candidate, by_key, by_path, by_content[candidate.sha256])
        path = candidate.file.path
        original = first.setdefault(candidate.sha256, path)
        if original != path and identity.reason in {Reason.NEW, Reason.MOVED}:
            identity = Identity(None, Reason.COPY, original)
        found.append(identity)
    return found


def _identity(
    candidate: Candidate,
    by_key: dict[str, Source],
    by_path: dict[str, Capture],
    same_content: list[Capture],
) -> Identity:
    path = candidate.file.path
    source = by_key.get(candidate.key)
    reason = Reason.KEY
    if source is None and (path in by_key or path in by_path):
        source = by_key.get(path) or by_path[path].source
        reason = Reason.PATH
    own = [c for c in same_content if source and c.source_id == source.pk]
    others = [c for c in same_content if not source or c.source_id != source.pk]
    if not own:
        for capture in others:
            if capture.path != path and _is_in_place(capture, candidate):
                return Identity(None, Reason.COPY, capture.path)
    if source is None and others:
        return Identity(others[0].source, Reason.MOVED)
    return Identity(source, reason if source else Reason.NEW)


def _is_in_place(capture: Capture, candidate: Candidate) -> bool:
    """Whether the file of *capture* still stands in the tree of *candidate*."""
    return os.path.isfile(os.path.join(candidate.file.root, capture.path))
