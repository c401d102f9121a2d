"""Public versions: what readers saw is kept when it changes, without what is withheld.

Called by `access_copies.rebuild` for each batch. The first version of a document is
not stored: it is its access copy, until another one takes its place.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

import pghistory
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from archive.models import AccessCopy, AccessVersion, Document, Redaction
from archive.parsing.alignment import OffsetMap
from archive.parsing.record import Role

from .material import DATE, PLACE, Material
from .public_text import WITHHELD, Cut, Veil, paragraphs

# What a version loses when it is withheld.
_WORDS = [
    "title",
    "date_as_printed",
    "date_edtf",
    "date_basis",
    "paragraphs",
    "is_withheld",
]


class Versions:
    """The versions kept of the documents of one batch, and what became of them."""

    def __init__(self, keys: Iterable[int], material: Material, now: datetime) -> None:
        self.material, self.now = material, now
        self.kept: dict[int, list[AccessVersion]] = defaultdict(list)
        self.new: list[AccessVersion] = []
        self.changed: list[AccessVersion] = []
        kept = AccessVersion.objects.filter(document__in=keys)
        for version in kept.order_by("number"):
            self.kept[version.document_id].append(version)

    def number(
        self, document: Document, copy: AccessCopy, old: AccessCopy | None
    ) -> None:
        """Gives *copy* its number, and keeps what *old* said if *copy* says another.

        Words that are withheld by now go from all versions, and make none by going.
        """
        for version in self.kept[copy.pk]:
            self._veil(version, document)
        if old is None:
            if self.kept[copy.pk]:
                self._follow(self.kept[copy.pk][-1], document, copy)
            return
        before, after = AccessVersion.of(old), AccessVersion.of(copy)
        copy.version, copy.version_at = old.version, old.version_at
        if before.says() == after.says():
            return
        for version in (before, after):
            veiled(version, document, self.material)
        if before.says() != after.says():
            self._keep(before)
            copy.version, copy.version_at = old.version + 1, self.now

    def _follow(
        self, last: AccessVersion, document: Document, copy: AccessCopy
    ) -> None:
        """Numbers a *copy* that comes back after *last*: as the next or the same."""
        after = AccessVersion.of(copy)
        veiled(after, document, self.material)
        copy.version, copy.version_at = last.number + 1, self.now
        if after.says() == last.says():
            copy.version, copy.version_at = last.number, last.public_from
            self.changed = [v for v in self.changed if v is not last]
            last.delete()

    def close(self, gone: Iterable[AccessCopy], public: Iterable[int]) -> None:
        """Keeps the numbers of copies that go.

        Their words stay in the table only for documents in *public*, which have lost
        the place of a redaction and will be back.
        """
        may_stay = set(public)
        for copy in gone:
            last = AccessVersion.of(copy)
            self._keep(last)
            if copy.pk not in may_stay:
                last.withhold()
                self.changed += [v for v in self.kept[copy.pk] if not v.is_withheld]
                for version in self.kept[copy.pk]:
                    version.withhold()

    def save(self) -> None:
        """Writes what is new and what lost words. Two queries at most."""
        if self.new:
            AccessVersion.objects.bulk_create(self.new)
        if self.changed:
            AccessVersion.objects.bulk_update(self.changed, _WORDS)

    def _keep(self, version: AccessVersion) -> None:
        version.public_until = self.now
        self.new.append(version)

    def _veil(self, version: AccessVersion, document: Document) -> None:
        if not version.is_withheld and veiled(version, document, self.material):
            self.changed.append(version)


def withhold(versions: Iterable[int], *, by: AbstractBaseUser) -> list[AccessVersion]:
    """Takes the words of old *versions* (primary keys) away from readers, for good.

    Number and time stay, so that who cited one sees that it was there. Returns those
    that had words.
    """
    with transaction.atomic(), pghistory.context(user=by.pk):
        rows = AccessVersion.objects.filter(pk__in=set(versions), is_withheld=False)
        found = list(rows.order_by("pk").select_for_update())
        for version in found:
            version.withhold()
        AccessVersion.objects.bulk_update(found, _WORDS)
    return found


def veiled(version: AccessVersion, document: Document, material: Material) -> bool:
    """Takes from *version* what is withheld of *document* now; whether that was any.

    Words are withheld where they stand, to the letter, and where the text that readers
    may not see now was worded otherwise then. Rather too much goes than too little.
    """
    redacted = material.redacted_fields(document)
    veil = material.veil(document)
    if not redacted and veil.is_empty:
        return False
    before = version.says()
    fields = _field_veil(version, document, material, redacted)
    for paragraph in (shown := _cut(version, document, material)):
        hidden = paragraph["role"] == Role.DATELINE and _hides_dateline(redacted)
        words = WITHHELD if hidden else veil.over(fields.over(paragraph["text"]))
        paragraph["text"] = words
    version.paragraphs = shown
    version.title = redacted.get("title", veil.over(version.title))
    version.date_as_printed = veil.over(version.date_as_printed)
    if DATE.intersection(redacted):
        version.date_as_printed = redacted.get("date_as_printed", "")
        version.date_edtf = version.date_basis = ""
    return version.says() != before


def _hides_dateline(redacted: Mapping[str, str]) -> bool:
    return bool((DATE | PLACE).intersection(redacted))


def _field_veil(
    version: AccessVersion,
    document: Document,
    material: Material,
    redacted: Mapping[str, str],
) -> Veil:
    """What hides the words of withheld fields, as they are now and as they were."""
    words = material.words_of_fields(document)
    if "title" in redacted and version.title != redacted["title"]:
        words.append(version.title)
    if DATE.intersection(redacted):
        words.append(version.date_as_printed)
    return Veil([(word, WITHHELD) for word in words])


def _cut(version: AccessVersion, document: Document, material: Material) -> list[dict]:
    """The version's paragraphs without what stood where a redaction stands now."""
    now = document.text.text if document.text else ""
    redactions = [
        row
        for row in material.about(document, Redaction)
        if row.passage and row.passage.revision_id == document.text_id
    ]
    if not redactions:
        return [dict(paragraph) for paragraph in version.paragraphs]
    then = "\n\n".join(version.texts)
    offsets = OffsetMap(now, then)
    cuts = [
        Cut(*offsets.hunk(row.passage.start, row.passage.end), row.replacement)
        for row in redactions
    ]
    blocks, at = [], 0
    for paragraph in version.paragraphs:
        end = at + len(paragraph["text"])
        blocks.append([paragraph["role"], at, end, False])
        at = end + 2
    shown = paragraphs(then, blocks, [cut for cut in cuts if cut.start < cut.end])
    return [{key: p[key] for key in ("n", "role", "text")} for p in shown]
