"""One document's access copy, from rows already loaded."""

from collections.abc import Collection
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
from archive.models.copying import unsaved
from archive.parsing.languages import script_of
from archive.parsing.record import Role

from .material import DATE, IN_DOUBT, PLACE, Material
from .public_text import (
    CONTACT_WITHHELD,
    WITHHELD,
    Cut,
    Mark,
    Veil,
    occurrences,
    paragraphs,
)


def access_copy(document: Document, material: Material, *, now: datetime) -> AccessCopy:
    """The access copy of *document*, unsaved."""
    veil = material.veil(document)
    withheld = material.redacted_fields(document)

    def public(name: str) -> str:
        for together in (DATE, PLACE):
            if name in together and together.intersection(withheld):
                return withheld.get(name, "")
        return withheld.get(name, veil.over(getattr(document, name)))

    shown = _paragraphs(document, material, veil)
    text = "\n\n".join(p["text"] for p in shown if p["text"])
    title = public("title")
    return unsaved(
        AccessCopy,
        document=document,
        slug=_slug(title, document),
        kind=document.kind,
        language=document.language,
        script=script_of(text or title),
        title=title,
        title_is_supplied=document.title_is_supplied,
        byline=_byline(document, material, veil),
        date_as_printed=public("date_as_printed"),
        date_rationale=public("date_rationale"),
        periodical_id=document.periodical_id,
        issue=public("issue"),
        place=None if PLACE.intersection(withheld) else document.place,
        place_as_printed=public("place_as_printed"),
        part_of_id=document.part_of_id,
        text=text,
        content=_content(document, material, veil, shown),
        signatory_count=len(material.about(document, Signatory)),
        version_at=document.published_at,
        published_at=document.published_at,
        updated_at=now,
        **_dates(document, withheld),
        **_provenance(document, veil),
    )


def _byline(document: Document, material: Material, veil: Veil) -> str:
    """Issuers and authors as printed, withheld ones as such."""
    return ", ".join(
        WITHHELD
        if material.withholds_name(document, row)
        else veil.over(row.name_as_printed)
        for row in material.about(document, Contribution)
    )


def _slug(title: str, document: Document) -> str:
    """Words for the address, from what readers may see of the title."""
    words = slugify(title, allow_unicode=True)[:80].strip("-")
    return words or document.kind.replace("_", "-")


def _dates(document: Document, withheld: Collection[str]) -> dict[str, Any]:
    """The date in all its forms; none where any of them is withheld."""
    if DATE.intersection(withheld):
        return {}
    earliest, latest = document.date_earliest, document.date_latest
    certain = earliest and latest and earliest.year == latest.year
    return {
        "date_edtf": document.date_edtf,
        "date_basis": document.date_basis,
        "date_earliest": earliest,
        "date_latest": latest,
        "sort_date": latest or earliest,
        "year": earliest.year if certain else None,
    }


def _provenance(document: Document, veil: Veil) -> dict[str, Any]:
    """Where the text comes from, as far as readers may know."""
    found: dict[str, Any] = {}
    if document.source:
        found = {
            "source_url": veil.over(document.source.url),
            "source_site": veil.over(document.source.site),
            "rights": veil.over(document.source.rights),
        }
    if document.text and (capture := document.text.capture):
        found |= {
            "capture_sha256": capture.sha256,
            "captured_on": capture.captured_on,
            "first_seen": capture.first_seen,
            "media_type": capture.media_type,
        }
    return found


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
    cuts += _cuts_of_fields(document, material)
    marks = [
        Mark(m.passage.start, m.passage.end, m.target._meta.model_name, m.target.pk)
        for m in material.about(document, Mention)
        if here(m)
        and m.status == LinkStatus.CONFIRMED
        and m.passage.state not in IN_DOUBT
        and not veil.hides(str(m.target))
    ]
    return paragraphs(words, document.text.blocks, cuts, marks)


def _cuts_of_fields(document: Document, material: Material) -> list[Cut]:
    """Where the text repeats a field that is withheld: the dateline as a whole."""
    assert document.text is not None
    withheld = material.redacted_fields(document)
    cuts = []
    if (DATE | PLACE).intersection(withheld):
        cuts += [
            Cut(start, end, WITHHELD)
            for role, start, end, _repeats in document.text.blocks
            if role == Role.DATELINE
        ]
    cuts += [
        Cut(start, start + len(words), WITHHELD)
        for words in material.words_of_fields(document)
        for start in occurrences(document.text.text, words)
    ]
    return cuts


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
            {"n": number(f), **_figure(f)}
            for f in material.about(document, Figure)
            if f.status != LinkStatus.REJECTED
            and not material.withholds(document, f)
            and not veil.hides(f"{f.phrase} {f.claimant or ''}")
        ],
        "comments": [
            _comment(c, veil)
            for c in material.about(document, ReaderComment)
            if c.is_released
        ],
        "parts": [{"document": p.pk} for p in material.parts.get(document.pk, [])],
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "measure": figure.measure,
        "minimum": figure.minimum,
        "maximum": figure.maximum,
        "qualifier": figure.qualifier,
        "phrase": figure.phrase,
        "claimant": figure.claimant.name if figure.claimant else "",
        "event": figure.event_id,
        "confirmed": figure.status == LinkStatus.CONFIRMED,
    }


def _comment(comment: ReaderComment, veil: Veil) -> dict[str, Any]:
    return {
        "number": comment.number_as_printed,
        "author": veil.over(comment.public_author),
        "date": veil.over(comment.date_as_printed),
        "text": veil.over(comment.text),
    }
