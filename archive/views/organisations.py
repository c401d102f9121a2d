"""Bodies that issue and sign."""

from typing import Any

from django.db.models import Prefetch, Q, QuerySet

from archive.models import Lineage, Organisation, Periodical

from .authorities import AuthorityList, AuthorityPage, ByRole, readable
from .filters import OrganisationFilter
from .paging import Keyset

BY_NAME = Keyset("normalised")


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
            lineage=self.lineage(),
            periodicals=Periodical.objects.public().filter(publisher=self.object),
            **kwargs,
        )
