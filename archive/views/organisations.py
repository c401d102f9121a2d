"""Bodies that issue and sign."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet

from archive.models import AccessPoint, Lineage, Organisation, Periodical, PointRole

from .authorities import AuthorityList, AuthorityPage, ByRole, readable
from .charts import year_bars
from .filters import OrganisationFilter
from .paging import Keyset

BY_NAME = Keyset("normalised")
COSIGNERS = 15
SIGNED = (PointRole.SIGNATORY,)


class OrganisationList(AuthorityList):
    model = Organisation
    keyset = BY_NAME
    filterset = OrganisationFilter
    section = "organisations"
    template_name = "archive/organisation_list.html"

    def get_queryset(self) -> QuerySet:
        return super().get_queryset().select_related("parent")


class OrganisationPage(ByRole, AuthorityPage):
    model = Organisation
    section = "organisations"
    template_name = "archive/organisation_detail.html"

    def get_queryset(self) -> QuerySet:
        branches = readable(Organisation).order_by("normalised")
        return (
            super()
            .get_queryset()
            .select_related("parent")
            .prefetch_related("names", Prefetch("branches", branches))
        )

    def lineage(self) -> QuerySet:
        """What this body came from and became, as far as readers may see both ends."""
        seen = readable(Organisation).values("pk")
        return (
            Lineage.objects.filter(
                Q(predecessor=self.object) | Q(successor=self.object)
            )
            .filter(predecessor__in=seen, successor__in=seen)
            .select_related("predecessor", "successor")
            .order_by("pk")
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            bars=year_bars(*acts_by_year(self.object)),
            cosigners=cosigners(self.object),
            lineage=self.lineage(),
            periodicals=Periodical.objects.public().filter(publisher=self.object),
            **kwargs,
        )


def acts_by_year(organisation: Organisation) -> tuple[dict[int, int], dict[int, int]]:
    """(issued, signed): how many documents a year, where the year is certain."""
    rows = (
        organisation.access_points.filter(role__in=(PointRole.ISSUER, *SIGNED))
        .exclude(access_copy__year=None)
        .order_by()
        .values_list("role", "access_copy__year")
        .annotate(Count("access_copy", distinct=True))
    )
    acts: dict[str, dict[int, int]] = {PointRole.ISSUER: {}, PointRole.SIGNATORY: {}}
    for role, year, count in rows:
        acts[role][year] = count
    return acts[PointRole.ISSUER], acts[PointRole.SIGNATORY]


@dataclass(frozen=True)
class Cosigner:
    """A body that signed the same documents: how many, and the length of its bar."""

    organisation: Organisation
    count: int
    width: int


def cosigners(organisation: Organisation) -> list[Cosigner]:
    """With whom *organisation* signs, most often first."""
    signed = organisation.access_points.filter(role__in=SIGNED).values("access_copy")
    counts = list(
        AccessPoint.objects.signatures()
        .filter(access_copy__in=signed)
        .exclude(organisation=None)
        .exclude(organisation=organisation)
        .order_by()
        .values_list("organisation")
        .annotate(count=Count("access_copy", distinct=True))
        .order_by("-count", "organisation")[:COSIGNERS]
    )
    bodies = Organisation.objects.in_bulk([key for key, _ in counts])
    return [
        Cosigner(bodies[key], count, max(1, count * 100 // counts[0][1]))
        for key, count in counts
    ]
