"""One document's access copy, from rows already loaded."""

from datetime import datetime
from typing import Any

from django.utils.text import slugify

from archive.models import (
    AccessCopy,
    Annotation,
    ContactDetail,
    Contribution,
    Document,
    Figure,
    LinkStatus,
    Mention,
    ReaderComment,
    Redaction,
    Signatory,
)
from archive.parsing.languages import script_of

from .material import IN_DOUBT, Material
from .public_text import CONTACT_WITHHELD, Cut, Mark, Veil, occurrences, paragraphs


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
        place=document.place,
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
    copy.byline = ", ".join(
        veil.over(row.name_as_printed) for row in material.about(document, Contribution)
    )
    copy.signatory_count = len(material.about(document, Signatory))
    return copy


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
        and not veil.hides(str(m.target))
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
