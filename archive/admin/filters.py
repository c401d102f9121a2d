"""List filters that ask an editor's questions; none of them lists a whole table."""

from typing import Any

from django.contrib import admin
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest

from archive.models.likenesses import LIKENESSES
from archive.models.texts import IN_DOUBT


class YesNoFilter(admin.SimpleListFilter):
    """A question answered by yes or no; subclasses set `title` and `parameter_name`."""

    yes = "Yes"
    no = "No"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", self.yes), ("no", self.no)]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() == "yes":
            return self.positive(queryset)
        if self.value() == "no":
            return self.negative(queryset)
        return queryset

    def positive(self, rows: QuerySet) -> QuerySet:
        """The rows that answer yes."""
        raise NotImplementedError

    def negative(self, rows: QuerySet) -> QuerySet:
        """The rows that answer no."""
        raise NotImplementedError


class LanguageFilter(admin.SimpleListFilter):
    """The languages of the newest records: no look at all of them for a few words."""

    title = "language"
    parameter_name = "language"
    newest = 5_000

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        rows = model_admin.model._default_manager
        newest = rows.order_by("-pk").values("pk")[: self.newest]
        found = rows.filter(pk__in=newest).order_by("language")
        codes = found.values_list("language", flat=True).distinct()
        return [(code, code) for code in codes]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        value = self.value()
        return queryset.filter(language=value) if value else queryset


class MergedFilter(YesNoFilter):
    """Records that stand for another."""

    title = "merged"
    parameter_name = "merged"
    yes = "Merged into another record"
    no = "Stands for itself"

    def positive(self, rows: QuerySet) -> QuerySet:
        return rows.exclude(merged_into=None)

    def negative(self, rows: QuerySet) -> QuerySet:
        return rows.filter(merged_into=None)


class TitleFilter(YesNoFilter):
    """Documents that the source gives no title."""

    title = "title"
    parameter_name = "has_title"
    yes = "Has a title"
    no = "Title unknown"

    def positive(self, rows: QuerySet) -> QuerySet:
        return rows.exclude(title="")

    def negative(self, rows: QuerySet) -> QuerySet:
        return rows.filter(title="")


class DateFilter(YesNoFilter):
    """Documents whose date nobody knows yet."""

    title = "date"
    parameter_name = "has_date"
    yes = "Dated"
    no = "Date unknown"

    def positive(self, rows: QuerySet) -> QuerySet:
        return rows.exclude(date_edtf="")

    def negative(self, rows: QuerySet) -> QuerySet:
        return rows.undated()


class OpenNamesFilter(YesNoFilter):
    """Documents with signatories that nobody has resolved."""

    title = "signatories"
    parameter_name = "open_names"
    yes = "Some not resolved"
    no = "All resolved"

    def positive(self, rows: QuerySet) -> QuerySet:
        return rows.filter(self._open(rows))

    def negative(self, rows: QuerySet) -> QuerySet:
        return rows.filter(~self._open(rows))

    def _open(self, rows: QuerySet) -> Exists:
        signatories = rows.model.signatories.rel.related_model.objects
        return Exists(signatories.unresolved().filter(document=OuterRef("pk")))


class WithheldFilter(YesNoFilter):
    """Documents kept from readers until an editor has looked."""

    title = "withheld"
    parameter_name = "withheld"
    yes = "Withheld until somebody has looked"
    no = "Not withheld"

    def positive(self, rows: QuerySet) -> QuerySet:
        return rows.exclude(withheld_reason="")

    def negative(self, rows: QuerySet) -> QuerySet:
        return rows.filter(withheld_reason="")


class OpenEventsFilter(YesNoFilter):
    """Documents with event links that nobody has confirmed."""

    title = "events"
    parameter_name = "open_events"
    yes = "Some to confirm"
    no = "All decided"

    def positive(self, rows: QuerySet) -> QuerySet:
        return rows.filter(self._open(rows))

    def negative(self, rows: QuerySet) -> QuerySet:
        return rows.filter(~self._open(rows))

    def _open(self, rows: QuerySet) -> Exists:
        links = rows.model.event_links.rel.related_model.objects
        return Exists(links.filter(status="suggested", document=OuterRef("pk")))


class DoubtFilter(YesNoFilter):
    """Passages that lost their place."""

    title = "place in the text"
    parameter_name = "in_doubt"
    yes = "In doubt"
    no = "Certain"

    def positive(self, rows: QuerySet) -> QuerySet:
        return rows.needing_review()

    def negative(self, rows: QuerySet) -> QuerySet:
        return rows.exclude(state__in=IN_DOUBT)


class AlikeFilter(YesNoFilter):
    """Authorities called nearly as another is: perhaps the same twice."""

    title = "possible doubles"
    parameter_name = "alike"
    yes = "Called like another"
    no = "Called like no other"

    def positive(self, rows: QuerySet) -> QuerySet:
        return rows.filter(pk__in=self._paired(rows))

    def negative(self, rows: QuerySet) -> QuerySet:
        return rows.exclude(pk__in=self._paired(rows))

    def _paired(self, rows: QuerySet) -> QuerySet:
        pairs = LIKENESSES[rows.model].objects.open().order_by()
        return pairs.values("first").union(pairs.values("second"))
