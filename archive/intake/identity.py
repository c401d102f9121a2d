"""Which source a file belongs to: its key, then its path, then its content."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from archive.models import Capture, Source
from archive.models.fields import digest

from .candidates import Candidate

# Before the checksum in the key of another text under a key that is taken.
ANOTHER = "#sha256-"


class Reason(StrEnum):
    """Why a file was taken for what it was taken for; kept in
    `ImportRow.match_reason`."""

    NEW = "new: no known key, path or content"
    KEY = "the same source key"
    PATH = "the same path"
    MOVED = "the same content as a file that is gone from its path"
    STORED = "a stored capture, read again"
    OTHER = "another text than the one known by this key"
    COPY = "the same content as another file of the tree"


@dataclass(frozen=True, slots=True)
class Identity:
    """The source of a candidate (None: a new one) and why; `copy_of` names the
    original."""

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
        .values_list("path", "source", "sha256", "sidecar_sha256", "missing_since")
    )
    for path, source, checksum, sidecar, missing in rows:
        # A file that has come back has to be told from one that never went.
        newest[path, source] = ("", "") if missing else (checksum, sidecar)
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


def known(candidates: Sequence[Candidate]) -> list[Identity]:
    """The identity of candidates that come out of the archive itself."""
    sources = Source.objects.in_bulk([c.source for c in candidates])
    return [Identity(sources[c.source or 0], Reason.STORED) for c in candidates]


def _identity(
    candidate: Candidate,
    by_key: dict[str, Source],
    by_path: dict[str, Capture],
    same_content: list[Capture],
) -> Identity:
    path = candidate.file.path
    here = by_path.get(path)
    if not any(capture.path == path for capture in same_content):
        for capture in same_content:
            if _is_in_place(capture, candidate):
                return Identity(None, Reason.COPY, capture.path)
    if here and _has_key(here.source, candidate.key):
        return Identity(here.source, Reason.KEY)
    if candidate.key in by_key:
        return Identity(by_key[candidate.key], Reason.KEY)
    if here or path in by_key:
        return Identity(here.source if here else by_key[path], Reason.PATH)
    if same_content:
        return Identity(same_content[0].source, Reason.MOVED)
    return Identity(None, Reason.NEW)


def _has_key(source: Source, key: str) -> bool:
    """Whether *source* goes by *key*, alone or as one of several texts found there."""
    return source.key == key or source.key.startswith(key + ANOTHER)


def another_key(candidate: Candidate) -> str:
    """The key of another text than the one that goes by the candidate's key."""
    return f"{candidate.key}{ANOTHER}{candidate.sha256[:16]}"


def _is_in_place(capture: Capture, candidate: Candidate) -> bool:
    """Whether the file of *capture* still stands in the tree of *candidate*."""
    return (Path(candidate.file.root) / capture.path).is_file()
