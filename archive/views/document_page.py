"""What the page of one document shows, put together from its access copy and points."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db.models import Count
from django.urls import reverse

from archive.models import AccessCopy, AccessPoint, Event, Measure, PointRole

from .authorities import readable
from .writing import block_language, direction_of_script

RELATED = 5
_AUTHORITIES = ("organisation", "person", "place", "event", "tag")


@dataclass(frozen=True)
class Segment:
    """A run of words, and the address it links to, if any."""

    text: str
    url: str | None = None


@dataclass
class Block:
    """One paragraph, heading or place in the text, ready to be set."""

    role: str
    number: int | None
    language: str
    direction: str
    segments: list[Segment] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    part: AccessCopy | None = None


@dataclass(frozen=True)
class Signature:
    """A signatory as printed, and the page that tells more about the name."""

    point: AccessPoint
    url: str

    @property
    def is_resolved(self) -> bool:
        """Whether it is known which body or person the name means."""
        return bool(self.point.person_id or self.point.organisation_id)


class DocumentPage:
    """The parts of a document's page. Each question is asked of the database once."""

    def __init__(self, copy: AccessCopy) -> None:
        self.copy = copy
        self.direction = direction_of_script(copy.script)

    @cached_property
    def points(self) -> list[AccessPoint]:
        """All names under which the document is found, as their roles print them."""
        return list(self.copy.points.select_related(*_AUTHORITIES).in_printed_order())

    def having(self, *roles: str) -> list[AccessPoint]:
        """The points with these roles."""
        return [point for point in self.points if point.role in roles]

    @property
    def issuers(self) -> list[AccessPoint]:
        return self.having(PointRole.ISSUER)

    @property
    def authors(self) -> list[AccessPoint]:
        return self.having(PointRole.AUTHOR)

    @property
    def makers(self) -> list[AccessPoint]:
        """Issuers, then authors."""
        return self.issuers + self.authors

    @property
    def events(self) -> list[AccessPoint]:
        return self.having(PointRole.EVENT)

    @property
    def places(self) -> list[AccessPoint]:
        return self.having(PointRole.PLACE)

    @property
    def tags(self) -> list[AccessPoint]:
        return self.having(PointRole.TAG)

    @property
    def mentioned(self) -> list[AccessPoint]:
        """Organisations and people that an editor has confirmed in the text."""
        return self.having(PointRole.MENTION)

    @cached_property
    def signatures(self) -> list[Signature]:
        """Signatories in the order printed."""
        return [
            Signature(point, signatory_address(point))
            for point in self.having(PointRole.SIGNATORY)
        ]

    @property
    def has_open_signatures(self) -> bool:
        """Whether any name is not resolved."""
        return not all(signature.is_resolved for signature in self.signatures)

    @property
    def place_is_public(self) -> bool:
        """Whether the place of issue has a page."""
        return any(p.place_id == self.copy.place_id for p in self.places)

    @cached_property
    def _neighbours(self) -> list[AccessCopy]:
        """The published document that carries this one, and those inside it."""
        around = AccessCopy.objects.lean().filter(part_of=self.copy.pk)
        if self.copy.part_of_id:
            around |= AccessCopy.objects.lean().filter(pk=self.copy.part_of_id)
        return list(around)

    @property
    def carrier(self) -> AccessCopy | None:
        """The document that this one is part of."""
        return next((c for c in self._neighbours if c.pk == self.copy.part_of_id), None)

    @cached_property
    def parts(self) -> list[AccessCopy]:
        """The documents inside this one, in their order."""
        found = {c.pk: c for c in self._neighbours if c.part_of_id == self.copy.pk}
        keys = [part["document"] for part in self.copy.content["parts"]]
        return [found[key] for key in keys if key in found]

    @cached_property
    def blocks(self) -> list[Block]:
        """The text in the order printed, the list of signatories at its place."""
        blocks = list(self._blocks())
        if self.signatures and not any(b.role == "signatories" for b in blocks):
            blocks.append(self._block({"role": "signatories", "n": None, "text": ""}))
        return blocks

    def _blocks(self) -> Iterator[Block]:
        paragraphs = self.copy.content["paragraphs"]
        hung = [p for p in paragraphs if p["role"] == "embedded"]
        # Only when every place has its part is it certain which belongs where.
        parts = iter(self.parts if len(hung) == len(self.parts) else [])
        listed = False
        for paragraph in paragraphs:
            if paragraph["role"] == "embedded":
                if part := next(parts, None):
                    block = self._block(paragraph)
                    block.part = part
                    yield block
            elif paragraph["role"] == "signatory" and self.signatures:
                if not listed:
                    yield self._block({"role": "signatories", "n": None, "text": ""})
                listed = True
            else:
                yield self._block(paragraph)

    def _block(self, paragraph: Mapping[str, Any]) -> Block:
        language, direction = block_language(
            paragraph["text"], self.copy.language, self.direction
        )
        number = paragraph["n"]
        return Block(
            role=paragraph["role"],
            number=number,
            language=language,
            direction=direction,
            segments=segments(
                paragraph["text"], paragraph.get("marks", ()), self._addresses
            ),
            notes=[
                note["body"]
                for note in self.copy.content["notes"]
                if number and note["n"] == number
            ],
        )

    @property
    def parts_stand_in_text(self) -> bool:
        """Whether each part is shown at its place within the text."""
        return any(block.part for block in self.blocks)

    @property
    def notes(self) -> list[str]:
        """Public notes on the document as a whole."""
        return [n["body"] for n in self.copy.content["notes"] if not n["n"]]

    @cached_property
    def _addresses(self) -> dict[tuple[str, int], str]:
        """Where a confirmed mention leads, by kind and primary key of what it names."""
        return {
            (kind, getattr(point, f"{kind}_id")): getattr(
                point, kind
            ).get_absolute_url()
            for point in self.points
            for kind in _AUTHORITIES
            if getattr(point, f"{kind}_id")
        }

    @cached_property
    def figures(self) -> list[dict[str, Any]]:
        """Numbers claimed, with the event each belongs to where readers may see it."""
        figures = self.copy.content["figures"]
        keys = {figure["event"] for figure in figures if figure["event"]}
        events = (
            {event.pk: event for event in readable(Event).filter(pk__in=keys)}
            if keys
            else {}
        )
        return [
            {
                **figure,
                "event": events.get(figure["event"]),
                "measure_label": Measure(figure["measure"]).label,
            }
            for figure in figures
        ]

    @cached_property
    def related(self) -> list[AccessCopy]:
        """Documents that speak of the same events, most events in common first."""
        events = [point.event_id for point in self.events]
        if not events:
            return []
        ranked = (
            AccessPoint.objects.filter(event__in=events)
            .exclude(access_copy=self.copy.pk)
            .exclude(access_copy__in=[c.pk for c in self._neighbours])
            .values("access_copy")
            .annotate(shared=Count("event", distinct=True))
            .order_by("-shared", "-access_copy")
            .values_list("access_copy", flat=True)[:RELATED]
        )
        keys = list(ranked)
        found = AccessCopy.objects.lean().in_bulk(keys)
        return [found[key] for key in keys]


def segments(
    text: str,
    marks: Sequence[Sequence[Any]],
    addresses: Mapping[tuple[str, int], str],
) -> list[Segment]:
    """*text* cut at its marks (`[start, end, kind, key]`, disjoint and in order)."""
    found: list[Segment] = []
    at = 0
    for start, end, kind, key in marks:
        if url := addresses.get((kind, key)):
            found += [Segment(text[at:start]), Segment(text[start:end], url)]
            at = end
    found.append(Segment(text[at:]))
    return [segment for segment in found if segment.text]


def signatory_address(point: AccessPoint) -> str:
    """The page about a signatory: of whom the name means, else of the name itself."""
    meant = point.person or point.organisation
    if meant:
        return meant.get_absolute_url()
    return reverse("signatory", args=[point.normalised or point.name[:250]])
