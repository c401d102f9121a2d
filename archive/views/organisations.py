"""Bodies that issue and sign."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet
from django.urls import reverse

from archive.models import AccessPoint, Lineage, Organisation, Periodical, PointRole

from .authorities import AuthorityList, AuthorityPage, ByRole, readable
from .charts import year_bars
from .filters import OrganisationFilter
from .paging import Keyset

BY_NAME = Keyset("normalised")
COSIGNERS = 15
SIGNED = PointRole.SIGNATORY


class OrganisationList(AuthorityList):
    model = Organisation
    keyset = BY_NAME
    filterset = OrganisationFilter
    by_initial = True
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

    def by_year(self, role: str) -> dict[int, int]:
        """How many documents name the body in *role*, for each year that is certain."""
        years = self.acts.get(role, {})
        return {year: count for year, count in years.items() if year is not None}

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
            bars=year_bars(
                *(self.by_year(role) for role in (PointRole.ISSUER, SIGNED))
            ),
            cosigners=cosigners(self.object),
            lineage=self.lineage(),
            periodicals=Periodical.objects.public().filter(publisher=self.object),
            **kwargs,
        )


@dataclass(frozen=True)
class Cosigner:
    """A body that signed the same documents: how many, and the length of its bar."""

    name: str
    url: str
    count: int
    width: int


def cosigners(organisation: Organisation) -> list[Cosigner]:
    """With whom *organisation* signs, most often first."""
    signed = organisation.access_points.filter(role=SIGNED).values("access_copy")
    counts = list(
        AccessPoint.objects.signatures()
        .filter(access_copy__in=signed)
        .exclude(organisation=None)
        .exclude(organisation=organisation)
        .order_by()
        .values_list("organisation__name", "organisation__slug")
        .annotate(count=Count("access_copy", distinct=True))
        .order_by("-count", "organisation__name")[:COSIGNERS]
    )
    return [
        Cosigner(
            name,
            reverse("organisation", args=[slug]),
            count,
            max(1, count * 100 // counts[0][2]),
        )
        for name, slug, count in counts
    ]
