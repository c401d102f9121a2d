"""The names under which a published document is found, and its row in the search."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.db.models import Model

from archive.models import (
    AccessCopy,
    AccessPoint,
    Contribution,
    DocumentEvent,
    DocumentTag,
    LinkStatus,
    Mention,
    PointRole,
    SearchEntry,
    Signatory,
)
from archive.models.copying import unsaved
from archive.parsing.names import normalise
from archive.search.facets import SAMPLE

from .material import Material
from .public_text import WITHHELD

# Where a confirmed mention of a thing of this kind is found.
_MENTION_ROLES = {"place": PointRole.PLACE, "event": PointRole.EVENT}


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
        signs = isinstance(row, Signatory)
        name = veil.over(row.name_as_printed)
        if name == row.name_as_printed and material.withholds_name(copy, row):
            name = WITHHELD
        hidden = name != row.name_as_printed
        yield unsaved(
            AccessPoint,
            access_copy_id=copy.pk,
            role=PointRole.SIGNATORY if signs else row.role,
            position=row.position,
            name=name,
            normalised=normalise(name),
            kind=row.kind if signs else "",
            capacity=veil.over(row.capacity) if signs else "",
            group_as_printed=veil.over(row.group_as_printed) if signs else "",
            branch_as_printed="" if signs else veil.over(row.branch_as_printed),
            truncated=signs and row.truncated,
            sort_date=copy.sort_date,
            # Whom a withheld name means is withheld with it.
            organisation_id=None if hidden else row.organisation_id,
            person_id=None if hidden else row.person_id,
        )


def _authority_points(copy: AccessCopy, material: Material) -> Iterator[AccessPoint]:
    """Tags, events, places and what confirmed mentions name: each once, in its role."""
    found: dict[tuple[str, int], AccessPoint] = {}
    for role, authority, confirmed in _authorities(copy, material):
        field = authority._meta.model_name
        point = found.setdefault(
            (role + field, authority.pk),
            unsaved(
                AccessPoint,
                access_copy_id=copy.pk,
                role=role,
                name=str(authority),
                normalised=normalise(str(authority)),
                is_confirmed=confirmed,
                sort_date=copy.sort_date,
                **{field: authority},
            ),
        )
        point.is_confirmed = point.is_confirmed or confirmed
    counts: dict[str, int] = defaultdict(int)
    for point in found.values():
        counts[point.role] += 1
        point.position = counts[point.role]
        yield point


def _authorities(
    copy: AccessCopy, material: Material
) -> Iterator[tuple[str, Model, bool]]:
    """(role, authority, whether an editor stands behind it), perhaps repeatedly."""
    for item in material.about(copy, DocumentTag):
        yield PointRole.TAG, item.tag, True
    for link in material.about(copy, DocumentEvent):
        if link.status != LinkStatus.REJECTED and not material.withholds(copy, link):
            yield PointRole.EVENT, link.event, link.status == LinkStatus.CONFIRMED
    if copy.place:
        yield PointRole.PLACE, copy.place, True
    veil = material.veil(copy)
    for mention in material.about(copy, Mention):
        target = mention.target
        hidden = material.withholds(copy, mention) or veil.hides(str(target))
        if mention.status == LinkStatus.CONFIRMED and not hidden:
            kind = target._meta.model_name
            yield _MENTION_ROLES.get(kind, PointRole.MENTION), target, True


def search_entry(copy: AccessCopy, points: list[AccessPoint]) -> SearchEntry:
    """The narrow row of search and facets, unsaved and without its vector."""
    makers = [p for p in points if p.role in (PointRole.ISSUER, PointRole.AUTHOR)]
    signers = [p for p in points if p.role == PointRole.SIGNATORY]
    return unsaved(
        SearchEntry,
        access_copy=copy,
        sort_date=copy.sort_date,
        date_earliest=copy.date_earliest,
        date_latest=copy.date_latest,
        year=copy.year,
        kind=copy.kind,
        language=copy.language,
        periodical_id=copy.periodical_id,
        issuer_ids=_distinct(map(_actor, makers)),
        signatory_ids=_distinct(map(_actor, signers)),
        place_ids=_distinct([copy.place_id, *(p.place_id for p in points)]),
        event_ids=_distinct(p.event_id for p in points),
        tag_ids=_distinct(p.tag_id for p in points),
        in_sample=copy.pk % SAMPLE == 0,
    )


def _actor(point: AccessPoint) -> int | None:
    """A body's key, a person's negative key, or none."""
    return point.organisation_id or (point.person_id and -point.person_id)


def _distinct(keys: Iterable[int | None]) -> list[int]:
    return sorted({key for key in keys if key})
