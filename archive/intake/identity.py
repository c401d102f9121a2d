"""Which source a file belongs to: its key, then its path, then its content."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from django.db import connection
from django.db.models import Q

from archive.models import Capture, Document, ImportRun, Source
from archive.models.fields import digest

from .candidates import Candidate, find
from .fragments import is_another_text
from .parts import parts
from .pool import Task, read_task
from .tree import UnreadableError, single

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
    original, `has_key` says that no other source goes by the candidate's key."""

    source: Source | None
    reason: Reason
    copy_of: str = ""
    has_key: bool = True


def changed(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Those of *candidates* that are not what the newest capture at their path has.

    One query, whatever their number.
    """
    contents = newest_contents([c.file.path for c in candidates])
    known = {path for path, *_ in contents}
    return [
        replace(c, is_new=c.file.path not in known)
        for c in candidates
        if c.content not in contents
    ]


# One array instead of a thousand values, each to be quoted by itself.
_CONTENTS = """
    SELECT path, source_id, sha256, sidecar_sha256, missing_since
    FROM archive_capture WHERE path = ANY(%s) ORDER BY last_seen, id
"""


def newest_contents(paths: Collection[str]) -> set[tuple[str, str, str]]:
    """What the archive has at *paths*: path, checksums of the file and its sidecar."""
    newest: dict[tuple[str, int], tuple[str, str]] = {}
    with connection.cursor() as cursor:
        cursor.execute(_CONTENTS, [list(paths)])
        rows = cursor.fetchall()
    for path, source, checksum, sidecar, missing in rows:
        # A file that has come back has to be told from one that never went.
        newest[path, source] = ("", "") if missing else (checksum, sidecar)
    return {(path, *content) for (path, _), content in newest.items()}


def identify(candidates: Sequence[Candidate]) -> list[Identity]:
    """The identity of each candidate, in a number of queries that does not grow."""
    holdings = _Known.of(candidates)
    first: dict[str, str] = {}
    found = []
    for candidate in candidates:
        identity = holdings.identity(candidate)
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


@dataclass(frozen=True, slots=True)
class _Known:
    """What the archive knows of some candidates.

    `newest` has the newest capture of each source that shares a path or content with
    them: where the source stands now. Its earlier states stand nowhere.
    """

    by_key: dict[str, Source]
    by_content: dict[str, list[Source]]
    by_path: dict[str, Capture]
    newest: dict[int, Capture]

    @classmethod
    def of(cls, candidates: Sequence[Candidate]) -> "_Known":
        """Everything that could decide about *candidates*."""
        keys = {key for c in candidates for key in (c.key, c.file.path)}
        sources = Source.objects.filter(key_digest__in=[digest(key) for key in keys])
        by_key = {source.key: source for source in sources}
        alike = list(
            Capture.objects.filter(
                Q(path__in=[c.file.path for c in candidates])
                | Q(sha256__in={c.sha256 for c in candidates})
            )
            .select_related("source")
            .order_by("pk")
        )
        by_content: dict[str, list[Source]] = defaultdict(list)
        for capture in alike:
            by_content[capture.sha256].append(capture.source)
        concerned = {capture.source_id for capture in alike}
        concerned |= {source.pk for source in by_key.values()}
        newest = {
            capture.source_id: capture
            for capture in Capture.objects.filter(source__in=concerned)
            .select_related("source")
            .order_by("last_seen", "pk")
        }
        by_path = {capture.path: capture for capture in newest.values()}
        return cls(by_key, by_content, by_path, newest)

    def identity(self, candidate: Candidate) -> Identity:
        """What *candidate* is: by its content, its address, its path."""
        path = candidate.file.path
        same = list(dict.fromkeys(self.by_content.get(candidate.sha256, ())))
        for source in same:
            if self.newest[source.pk].path == path:
                return self._at(source, candidate)
        gone = []
        for source in same:
            capture = self.newest[source.pk]
            if stands(capture, candidate):
                return Identity(None, Reason.COPY, capture.path)
            gone.append(capture)
        if candidate.url and candidate.url in self.by_key:
            return Identity(self.by_key[candidate.url], Reason.KEY)
        return self._moved(gone, candidate) or self._by_path(candidate)

    def _moved(self, gone: Sequence[Capture], candidate: Candidate) -> Identity | None:
        """The source of one of the captures *gone*, all of the candidate's content:
        sooner one of which this is the last state than an earlier one."""
        for capture in sorted(gone, key=lambda c: c.sha256 != candidate.sha256):
            has_key = self._is_free(candidate)
            return Identity(capture.source, Reason.MOVED, has_key=has_key)
        return None

    def _by_path(self, candidate: Candidate) -> Identity:
        path = candidate.file.path
        if here := self.by_path.get(path):
            return self._at(here.source, candidate)
        named = self.by_key.get(path)
        if named and named.pk not in self.newest:
            return Identity(named, Reason.KEY)
        return Identity(None, Reason.NEW if self._is_free(candidate) else Reason.OTHER)

    def _at(self, source: Source, candidate: Candidate) -> Identity:
        by_key = has_key(source, candidate.key)
        reason = Reason.KEY if by_key else Reason.PATH
        return Identity(source, reason, has_key=by_key or self._is_free(candidate))

    def _is_free(self, candidate: Candidate) -> bool:
        return candidate.key not in self.by_key


def has_key(source: Source, key: str) -> bool:
    """Whether *source* goes by *key*, alone or as one of several texts found there."""
    return source.key == key or source.key.startswith(key + ANOTHER)


def another_key(candidate: Candidate) -> str:
    """The key of another text than the one that goes by the candidate's key."""
    return f"{candidate.key}{ANOTHER}{candidate.sha256[:16]}"


def stands(capture: Capture, candidate: Candidate) -> bool:
    """Whether the document of *capture* still stands where it was seen last, be it in a
    new state; *candidate* is from the same tree.

    A file of the same name with nothing in common is another document, and so is one
    with the very bytes of another: files that exchanged their names.
    """
    for root in {candidate.file.root, *_roots(capture)}:
        file = Path(root) / capture.path
        try:
            found = find(single(file)) if file.is_file() else None
        except UnreadableError:
            continue
        if found is None:
            continue
        if found.sha256 == capture.sha256:
            return True
        if not (_is_known(found, capture) or _is_another(found, capture)):
            return True
    return False


def _roots(capture: Capture) -> set[str]:
    """The folders in which imports have seen *capture*."""
    runs = ImportRun.objects.filter(rows__capture=capture)
    return {
        folder
        for folders in runs.values_list("options__folders", flat=True)
        for folder in folders or ()
    }


def _is_known(found: Candidate, capture: Capture) -> bool:
    """Whether what was *found* where *capture* was are the bytes of another source."""
    alike = Capture.objects.filter(sha256=found.sha256)
    return alike.exclude(source=capture.source_id).exists()


def _is_another(found: Candidate, capture: Capture) -> bool:
    reading = read_task(Task(found.data, found.file.path, found.sidecar))
    documents = Document.objects.filter(source=capture.source_id)
    return is_another_text(
        list(parts(reading.records)), list(documents.select_related("base_reading"))
    )
