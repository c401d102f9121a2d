"""Newspapers and journals."""

from typing import Any

from django.db.models import Count, QuerySet
from django.utils.translation import gettext_lazy as _

from archive.models import AccessCopy, Organisation, Periodical

from .authorities import AuthorityList, AuthorityPage, readable
from .organisations import BY_NAME


class PeriodicalList(AuthorityList):
    model = Periodical
    heading = _("Periodicals")
    lede = _("Newspapers and journals in which documents appeared.")
    keyset = BY_NAME
    section = "periodicals"

    def count(self, rows: list[Any]) -> None:
        counts = dict(
            AccessCopy.objects.filter(periodical__in=[row.pk for row in rows])
            .order_by()
            .values_list("periodical")
            .annotate(Count("pk"))
        )
        for row in rows:
            row.document_count = counts.get(row.pk, 0)


class PeriodicalPage(AuthorityPage):
    model = Periodical
    section = "periodicals"
    template_name = "archive/periodical_detail.html"

    def documents(self) -> QuerySet:
        return AccessCopy.objects.filter(periodical=self.object)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        publisher = (
            readable(Organisation).filter(pk=self.object.publisher_id).first()
            if self.object.publisher_id
            else None
        )
        return super().get_context_data(publisher=publisher, **kwargs)
