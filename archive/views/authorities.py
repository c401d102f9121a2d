"""What lists and pages of organisations, people, places, events and the like share."""

from collections.abc import Iterable
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, Exists, Model, OuterRef, Q, QuerySet
from django.db.models.functions import JSONObject, Left
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
)
from django.shortcuts import get_object_or_404
from django.utils.functional import Promise, cached_property
from django.views.generic import TemplateView

from archive.models import AccessCopy, AccessPoint, EventPlace, Place

from .paging import Keyset

ROWS = 50
DOCUMENTS = 20
# How many steps above a named record still show: a city's province, country, region.
_GENERATIONS = 3

NEWEST_FIRST = Keyset("sort_date", descending=True, nullable=True)


def readable(model: type[Model]) -> QuerySet:
    """What readers may see of *model*: what is named in public, or above it."""
    if not any(field.name == "parent" for field in model._meta.fields):
        return model.objects.public()
    return model.objects.living().filter(_named(model, _GENERATIONS))


def _named(model: type[Model], generations: int) -> Q:
    """Whether an access point names a record, or one up to *generations* below it.

    A place is named as well by the events that are: what happened there.

    The keys are compared as ranges of one: of an equality PostgreSQL makes a hash of
    all points, where a page of fifty rows needs fifty looks into an index.
    """
    points = AccessPoint.objects.filter(_just(model._meta.model_name))
    condition = Q(Exists(points))
    if model is Place:
        of_events = AccessPoint.objects.filter(event=OuterRef("event"))
        scenes = EventPlace.objects.filter(_just("place"), Exists(of_events))
        condition |= Q(Exists(scenes))
    if generations:
        below = model.objects.living().filter(_just("parent"))
        condition |= Q(Exists(below.filter(_named(model, generations - 1))))
    return condition


def _just(field: str) -> Q:
    outer = OuterRef("pk")
    return Q(**{f"{field}__gte": outer, f"{field}__lte": outer})


def survivor(model: type[Model], slug: str) -> Model:
    """The record that the one at *slug* was merged into, however often.

    Raises Http404 where nothing was merged or readers may not see what is left.
    """
    record = get_object_or_404(model, slug=slug)
    seen = set()
    while getattr(record, "merged_into_id", None) and record.pk not in seen:
        seen.add(record.pk)
        record = record.merged_into
    if not seen:
        raise Http404
    return get_object_or_404(readable(model), pk=record.pk)


def count_documents(model: type[Model], rows: Iterable[Model]) -> None:
    """Sets `document_count` of each row: how many published documents name it."""
    field = model._meta.model_name
    counts = dict(
        AccessPoint.objects.filter(**{f"{field}__in": [row.pk for row in rows]})
        .values_list(field)
        .annotate(Count("access_copy", distinct=True))
        .order_by()
    )
    for row in rows:
        row.document_count = counts.get(row.pk, 0)


class AuthorityList(TemplateView):
    """A list of authorities in pages by key, narrowed by a FilterSet in the address."""

    template_name = "archive/name_list.html"
    model: type[Model]
    heading: str | Promise
    lede: str | Promise
    keyset: Keyset
    filterset: type | None = None
    section = ""
    by_initial = False

    def get_queryset(self) -> QuerySet:
        """The rows, before filters and paging."""
        return readable(self.model)

    def count(self, rows: list[Any]) -> None:
        """Tells each row how many documents name it."""
        count_documents(self.model, rows)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows, filters = self.get_queryset(), None
        if self.filterset is not None:
            filters = self.filterset(self.request.GET, queryset=rows)
            rows = filters.qs
        page = self.keyset.page(rows, self.request.GET.get("after"), size=ROWS)
        self.count(page.rows)
        return super().get_context_data(
            section=self.section,
            page=page,
            filters=filters,
            initials=self.initials(rows) if page.next or page.previous else [],
            **kwargs,
        )

    def initials(self, rows: QuerySet) -> list[tuple[str, str]]:
        """(letter, cursor of its first row) for every letter a name begins with."""
        if not self.by_initial:
            return []
        letters = rows.order_by().values_list(Left(self.keyset.field, 1)).distinct()
        return [
            (letter.upper(), f"{letter}.0")
            for (letter,) in sorted(letters)
            if letter.isalpha()
        ]


class AuthorityPage(TemplateView):
    """One authority with the documents that name it."""

    model: type[Model]
    section = ""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The page; 301 to the survivor where the record was merged."""
        found = self.get_queryset().filter(slug=kwargs["slug"]).first()
        if found is None:
            kept = survivor(self.model, kwargs["slug"])
            return HttpResponsePermanentRedirect(kept.get_absolute_url())
        self.object = found
        return super().get(request, *args, **kwargs)

    def get_queryset(self) -> QuerySet:
        """Records that have a page, with what the page needs of their relations.

        `variants` are their other names, as objects with the columns of a name.
        """
        rows = readable(self.model)
        if not hasattr(self.model, "names"):
            return rows
        names = self.model.names.rel.related_model.objects
        own = names.filter(authority=OuterRef("pk")).order_by("name", "pk")
        columns = JSONObject(**{c: c for c in ("name", "language", "script", "kind")})
        return rows.annotate(variants=ArraySubquery(own.values(of=columns)))

    def documents(self) -> QuerySet:
        """Access copies listed on the page."""
        points = self.object.access_points.values("access_copy")
        return AccessCopy.objects.filter(pk__in=points)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        page = NEWEST_FIRST.page(
            self.documents().lean(), self.request.GET.get("after"), size=DOCUMENTS
        )
        return super().get_context_data(
            section=self.section, object=self.object, page=page, **kwargs
        )


class ByRole:
    """Mixin of the pages of those who act: documents by what they did for them."""

    object: Any
    request: HttpRequest

    @cached_property
    def acts(self) -> dict[str, dict[int | None, int]]:
        """How many documents name the record: by role, then year (None: uncertain)."""
        acts: dict[str, dict[int | None, int]] = {}
        for role, year, count in (
            self.object.access_points.order_by("role")
            .values_list("role", "access_copy__year")
            .annotate(Count("access_copy", distinct=True))
        ):
            acts.setdefault(role, {})[year] = count
        return acts

    @property
    def role(self) -> str:
        """The role chosen in the address, or nothing."""
        chosen = self.request.GET.get("role", "")
        return chosen if chosen in self.acts else ""

    def documents(self) -> QuerySet:
        """Documents that name the record in the chosen role, each with its `roles`."""
        points = self.object.access_points.all()
        chosen = points.filter(role=self.role) if self.role else points
        here = points.filter(access_copy=OuterRef("pk")).order_by("role")
        return AccessCopy.objects.filter(pk__in=chosen.values("access_copy")).annotate(
            roles=ArraySubquery(here.values("role").distinct())
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        counts = {role: sum(years.values()) for role, years in self.acts.items()}
        return super().get_context_data(  # type: ignore[misc]
            role=self.role, role_counts=counts, **kwargs
        )
