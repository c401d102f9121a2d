"""Bodies that issue and sign."""

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, Prefetch, Q, QuerySet
from django.db.models.functions import JSONObject
from django.utils.translation import get_language_bidi
from django.utils.translation import gettext_lazy as _

from archive.models import (
    AccessCopy,
    AccessPoint,
    Lineage,
    Organisation,
    Periodical,
    PointRole,
)

from .authorities import AuthorityList, AuthorityPage, ByRole, readable
from .charts import year_bars
from .filters import OrganisationFilter
from .paging import Keyset
from .partners import lanes, partners

BY_NAME = Keyset("normalised")
# On the page of a body; those beyond are in the list of organisations.
BRANCHES = 60
FROM_BRANCHES = 5
SIGNED = PointRole.SIGNATORY


class OrganisationList(AuthorityList):
    model = Organisation
    heading = _("Organisations")
    lede = _("Bodies that issued or signed a statement, or that one speaks of.")
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
        published = Periodical.objects.public().filter(publisher=OuterRef("pk"))
        names = JSONObject(name="name", slug="slug")
        return (
            super()
            .get_queryset()
            .select_related("parent")
            .prefetch_related(
                Prefetch("branches", branches[:BRANCHES], "listed_branches")
            )
            .annotate(publications=ArraySubquery(published.values(of=names)))
        )

    def from_branches(self) -> QuerySet | list:
        """The newest documents that name its branches and organs, but not itself."""
        if not self.object.listed_branches:
            return []
        points = AccessPoint.objects.filter(
            organisation__in=self.object.listed_branches
        )
        return (
            AccessCopy.objects.filter(pk__in=points.values("access_copy"))
            .exclude(pk__in=self.object.access_points.values("access_copy"))
            .lean()
            .order_by(F("sort_date").desc(nulls_last=True), "-pk")[:FROM_BRANCHES]
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
            partners=(together := partners(self.object)),
            lanes=lanes(together.rows, rightwards=not get_language_bidi()),
            lineage=self.lineage(),
            from_branches=self.from_branches(),
            **kwargs,
        )
