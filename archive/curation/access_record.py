"""One document's access copy and access points, from rows already loaded."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.text import slugify

from archive.models import (
    AccessCopy,
    AccessPoint,
    Annotation,
    ContactDetail,
    Contribution,
    Document,
    DocumentEvent,
    DocumentTag,
    Figure,
    LinkStatus,
    Mention,
    PassageState,
    PointRole,
    ReaderComment,
    Redaction,
    Signatory,
)
from archive.parsing.languages import script_of
from archive.parsing.names import normalise

from .public_text import CONTACT_WITHHELD, Cut, Mark, Veil, occurrences, paragraphs

IN_DOUBT = frozenset({PassageState.AMBIGUOUS, PassageState.ORPHANED})

_RELATED: tuple[tuple[type[Model], tuple[str, ...]], ...] = (
    (Contribution, ()),
    (Signatory, ("passage",)),
    (Redaction, ("passage",)),
    (ContactDetail, ("passage",)),
    (Mention, ("passage", "organisation", "person", "place", "event")),
    (Figure, ("passage", "claimant")),
    (Annotation, ("passage",)),
    (ReaderComment, ()),
    (DocumentEvent, ("event",)),
    (DocumentTag, ("tag",)),
)


@dataclass(frozen=True)
class Material:
    """All rows that a batch of documents needs, by model and document."""

    documents: list[Document]
    rows: dict[type[Model], dict[int, list[Any]]]
    parts: dict[int, list[Document]]

    @classmethod
    def of(cls, documents: QuerySet[Document]) -> "Material":
        """Loads everything about *documents* in a fixed number of queries."""
        found = list(
            documents.select_related("text", "text__capture", "source", "place")
        )
        keys = [document.pk for document in found]
        rows: dict[type[Model], dict[int, list[Any]]] = {}
        for model, related in _RELATED:
            by_document: dict[int, list[Any]] = defaultdict(list)
            key = "content_object" if model is DocumentTag else "document"
            query = model.objects.filter(**{f"{key}__in": keys})
            for row in query.select_related(*related) if related else query:
                by_document[getattr(row, f"{key}_id")].append(row)
            rows[model] = by_document
        parts: dict[int, list[Document]] = defaultdict(list)
        for part in (
            Document.objects.published().filter(part_of__in=keys).order_by("fragment")
        ):
            parts[part.part_of_id].append(part)
        return cls(found, rows, parts)

    def about(self, document: Document | AccessCopy, model: type[Model]) -> list[Any]:
        """The rows of *model* that belong to the document."""
        return self.rows[model].get(document.pk, [])

    def is_unsafe(self, document: Document) -> bool:
        """Whether a redaction has lost its place: then nothing may be shown."""
        return any(
            redaction.passage is not None
            and (
                redaction.passage.state in IN_DOUBT
                or redaction.passage.revision_id != document.text_id
            )
            for redaction in self.about(document, Redaction)
        )

    def veil(self, document: Document | AccessCopy) -> Veil:
        """What hides the document's withheld words outside its text."""
        return Veil(
            [
                (redaction.passage.exact, redaction.replacement)
                for redaction in self.about(document, Redaction)
                if redaction.passage
            ]
            + [
                (contact.value, CONTACT_WITHHELD)
                for contact in self.about(document, ContactDetail)
            ]
        )

    def redacted_fields(self, document: Document) -> dict[str, str]:
        """Fields withheld as a whole, with what readers see instead."""
        return {
            redaction.field: redaction.replacement
            for redaction in self.about(document, Redaction)
            if redaction.field
        }


def access_copy(document: Document, material: Material, *, now: datetime) -> AccessCopy:
    """The access copy of *document*, unsaved and without its search vector."""
    veil = material.veil(document)
    withheld = material.redacted_fields(document)

    def public(name: str) -> str:
        return withheld.get(name, veil.over(getattr(document, name)))

    shown = _paragraphs(document, material, veil)
    text = "\n\n".join(p["text"] for p in shown if p["text"])
    title = public("title")
    earliest, latest = document.date_earliest, document.date_latest
    if "date_as_printed" in withheld or "date_edtf" in withheld:
        earliest = latest = None
    certain = earliest and latest and earliest.year == latest.year
    capture = document.text.capture if document.text else None
    source = document.source
    copy = AccessCopy(
        document=document,
        slug=slugify(title, allow_unicode=True)[:80].strip("-")
        or document.kind.replace("_", "-"),
        kind=document.kind,
        language=document.language,
        script=script_of(text or title),
        title=title,
        title_is_supplied=document.title_is_supplied,
        date_as_printed=public("date_as_printed"),
        date_edtf=document.date_edtf if earliest or latest else "",
        date_basis=document.date_basis if earliest or latest else "",
        date_rationale=public("date_rationale"),
        date_earliest=earliest,
        date_latest=latest,
        sort_date=latest or earliest,
        year=earliest.year if certain else None,
        periodical_id=document.periodical_id,
        issue=public("issue"),
        place_id=document.place_id,
        place_as_printed=public("place_as_printed"),
        part_of_id=document.part_of_id,
        text=text,
        content=_content(document, material, veil, shown),
        source_url=veil.over(source.url) if source else "",
        source_site=veil.over(source.site) if source else "",
        rights=veil.over(source.rights) if source else "",
        capture_sha256=capture.sha256 if capture else "",
        captured_on=capture.captured_on if capture else None,
        first_seen=capture.first_seen if capture else None,
        media_type=capture.media_type if capture else "",
        revision_number=document.text.number if document.text else 1,
        published_at=document.published_at,
        updated_at=now,
    )
    _summarise(copy, access_points(copy, material))
    return copy


def _summarise(copy: AccessCopy, points: list[AccessPoint]) -> None:
    """Fills the columns of the list page and its facets from the access points."""
    makers = [p for p in points if p.role in (PointRole.ISSUER, PointRole.AUTHOR)]
    copy.byline = ", ".join(p.name for p in makers)
    copy.issuer_ids = _distinct(p.organisation_id for p in makers)
    signers = [p for p in points if p.role == PointRole.SIGNATORY]
    copy.signatory_count = len(signers)
    copy.signatory_ids = _distinct(p.organisation_id for p in signers)
    copy.place_ids = _distinct([copy.place_id, *(p.place_id for p in points)])
    copy.event_ids = _distinct(p.event_id for p in points)
    copy.tag_ids = _distinct(p.tag_id for p in points)


def _distinct(keys: Any) -> list[int]:
    return sorted({key for key in keys if key})


def _paragraphs(
    document: Document, material: Material, veil: Veil
) -> list[dict[str, Any]]:
    if document.text is None:
        return []

    def here(row: Any) -> bool:
        return row.passage and row.passage.revision_id == document.text_id

    words = document.text.text
    cuts = [
        Cut(r.passage.start, r.passage.end, r.replacement)
        for r in material.about(document, Redaction)
        if here(r)
    ] + [
        Cut(start, start + len(c.value), CONTACT_WITHHELD)
        for c in material.about(document, ContactDetail)
        for start in occurrences(words, c.value)
    ]
    marks = [
        Mark(m.passage.start, m.passage.end, m.target._meta.model_name, m.target.pk)
        for m in material.about(document, Mention)
        if here(m)
        and m.status == LinkStatus.CONFIRMED
        and m.passage.state not in IN_DOUBT
        and not veil.hides(m.target.__str__())
    ]
    return paragraphs(words, document.text.blocks, cuts, marks)


def _content(
    document: Document,
    material: Material,
    veil: Veil,
    shown: list[dict[str, Any]],
) -> dict[str, Any]:
    """`AccessCopy.content`; see there for its shape."""
    starts = [(p["start"], p["n"]) for p in shown if p["n"]]

    def number(row: Any) -> int | None:
        if row.passage is None or row.passage.revision_id != document.text_id:
            return None
        return max(
            (n for start, n in starts if start <= row.passage.start), default=None
        )

    return {
        "paragraphs": [
            {k: p[k] for k in ("n", "role", "text", "marks")} for p in shown
        ],
        "notes": [
            {"n": number(a), "body": veil.over(a.body)}
            for a in material.about(document, Annotation)
            if a.is_public
        ],
        "figures": [
            {
                "n": number(f),
                "measure": f.measure,
                "minimum": f.minimum,
                "maximum": f.maximum,
                "qualifier": f.qualifier,
                "phrase": f.phrase,
                "claimant": f.claimant.name if f.claimant else "",
                "event": f.event_id,
                "confirmed": f.status == LinkStatus.CONFIRMED,
            }
            for f in material.about(document, Figure)
            if f.status != LinkStatus.REJECTED and not veil.hides(f.phrase)
        ],
        "comments": [
            {
                "number": c.number_as_printed,
                "author": veil.over(c.public_author),
                "date": c.date_as_printed,
                "text": veil.over(c.text),
            }
            for c in material.about(document, ReaderComment)
            if c.is_released
        ],
        "parts": [{"document": p.pk} for p in material.parts.get(document.pk, [])],
    }


def access_points(copy: AccessCopy, material: Material) -> list[AccessPoint]:
    """All names under which *copy* is found, unsaved; positions count within a role."""
    return [
        *_printed_points(copy, material),
        *_authority_points(copy, material),
    ]


def _printed_points(copy: AccessCopy, material: Material) -> Iterator[AccessPoint]:
    veil = material.veil(copy)
    names = material.about(copy, Contribution) + material.about(copy, Signatory)
    for row in names:
        hidden = veil.hides(row.name_as_printed)
        signs = isinstance(row, Signatory)
        name = veil.over(row.name_as_printed)
        yield AccessPoint(
            access_copy_id=copy.pk,
            role=PointRole.SIGNATORY if signs else row.role,
            position=row.position,
            name=name,
            normalised=normalise(name),
            kind=row.kind if signs else "",
            capacity=veil.over(row.capacity) if signs else "",
            group_as_printed=row.group_as_printed if signs else "",
            branch_as_printed="" if signs else veil.over(row.branch_as_printed),
            truncated=signs and row.truncated,
            sort_date=copy.sort_date,
            # Whom a withheld name means is withheld with it.
            organisation_id=None if hidden else row.organisation_id,
            person_id=None if hidden else row.person_id,
        )


def _authority_points(copy: AccessCopy, material: Material) -> Iterator[AccessPoint]:
    """Tags, events, and everything that a confirmed mention names, once each."""
    seen: dict[tuple[str, str, int], AccessPoint] = {}

    def add(role: str, field: str, authority: Model, *, confirmed: bool) -> None:
        point = seen.setdefault(
            (role, field, authority.pk),
            AccessPoint(
                access_copy_id=copy.pk,
                role=role,
                name=str(authority),
                is_confirmed=confirmed,
                sort_date=copy.sort_date,
                **{field: authority},
            ),
        )
        point.is_confirmed = point.is_confirmed or confirmed

    for item in material.about(copy, DocumentTag):
        add(PointRole.TAG, "tag", item.tag, confirmed=True)
    for link in material.about(copy, DocumentEvent):
        if link.status != LinkStatus.REJECTED:
            add(
                PointRole.EVENT,
                "event",
                link.event,
                confirmed=link.status == LinkStatus.CONFIRMED,
            )
    if copy.place_id and copy.place_as_printed:
        add(PointRole.PLACE, "place", copy.place, confirmed=True)
    veil = material.veil(copy)
    for mention in material.about(copy, Mention):
        target = mention.target
        if mention.status != LinkStatus.CONFIRMED or veil.hides(mention.passage.exact):
            continue
        kind = target._meta.model_name
        role = {"place": PointRole.PLACE, "event": PointRole.EVENT}.get(
            kind, PointRole.MENTION
        )
        add(role, kind, target, confirmed=True)
    counts: dict[str, int] = defaultdict(int)
    for point in seen.values():
        counts[point.role] += 1
        point.position = counts[point.role]
        yield point
