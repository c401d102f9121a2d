"""Filters of the lists of authorities; their state is the address."""

import django_filters
from django.db.models import Q, QuerySet
from django.forms import Form
from django.utils.translation import gettext_lazy as _

from archive.models import (
    Event,
    EventKind,
    Organisation,
    OrganisationKind,
    Person,
    Place,
    PlaceKind,
)

QUERY_LENGTH = 200


class AuthorityFilter(django_filters.FilterSet):
    """A search over all names of a record, in any script."""

    @property
    def form(self) -> Form:
        """The fields, labelled without a colon."""
        form = super().form
        form.label_suffix = ""
        return form

    q = django_filters.CharFilter(
        method="with_name", label=_("Name"), max_length=QUERY_LENGTH
    )

    def with_name(self, rows: QuerySet, _field: str, words: str) -> QuerySet:
        """Rows of which a name contains *words*, once both are normalised."""
        key = rows.model._meta.get_field("normalised").compute(words)
        if not key:
            return rows
        names = rows.model.names.rel.related_model.objects
        return rows.filter(
            Q(normalised__contains=key)
            | Q(pk__in=names.filter(normalised__contains=key).values("authority"))
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether any filter is set."""
        return any(self.form.cleaned_data.values()) if self.form.is_valid() else False

    @property
    def qs(self) -> QuerySet:
        """The rows that pass; all of them where the filters make no sense."""
        return super().qs if self.form.is_valid() else self.queryset


def public_countries() -> list[tuple[str, str]]:
    """The countries of organisations that readers may see."""
    countries = Organisation.objects.public().exclude(country="").order_by("country")
    codes = countries.values_list("country", flat=True).distinct()
    return [(code, code) for code in codes]


class OrganisationFilter(AuthorityFilter):
    kind = django_filters.ChoiceFilter(
        choices=OrganisationKind, label=_("Kind"), empty_label=_("Any kind")
    )
    country = django_filters.ChoiceFilter(
        choices=public_countries, label=_("Country"), empty_label=_("Any country")
    )

    class Meta:
        model = Organisation
        fields: list[str] = []


class PersonFilter(AuthorityFilter):
    class Meta:
        model = Person
        fields: list[str] = []


class PlaceFilter(AuthorityFilter):
    kind = django_filters.ChoiceFilter(
        choices=PlaceKind, label=_("Kind"), empty_label=_("Any kind")
    )

    class Meta:
        model = Place
        fields: list[str] = []


class EventFilter(AuthorityFilter):
    kind = django_filters.ChoiceFilter(
        choices=EventKind, label=_("Kind"), empty_label=_("Any kind")
    )

    class Meta:
        model = Event
        fields: list[str] = []
