"""What a list of documents can be narrowed by. The state is the address.

Chosen kinds, languages, years and periodicals widen one another (a document has one of
each); chosen issuers, signatories, places, events and tags must all apply.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import django_filters
from django import forms
from django.contrib.postgres.search import SearchQuery
from django.db.models import QuerySet
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from archive.models import DocumentKind, SearchEntry
from archive.parsing.dates import bounds
from archive.parsing.names import normalise

from .authorities import TABLES, keys_of
from .cursors import Sort
from .matching import Criteria

MOST_VALUES = 10
LONGEST_VALUE = 120
LONGEST_TYPED = 1_000
# A lexeme that no document has.
_NOTHING = "'-'"

# Facet: letter of its lexemes in the vectors, and whether a document has at most one.
_SINGLE = {"kind": "k", "language": "l", "year": "y", "periodical": "n"}
_SEVERAL = {"issuer": "i", "signatory": "s", "place": "p", "event": "e", "tag": "t"}

_LANGUAGE = re.compile(r"[a-z0-9]{2,8}(-[a-z0-9]{1,8})*")
_YEAR = re.compile(r"0*[1-9][0-9]{0,3}")
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class ValuesField(forms.Field):
    """The values of a parameter that may stand in the address several times."""

    widget = forms.MultipleHiddenInput

    def to_python(self, value: Iterable[str] | str | None) -> list[str]:
        given = [value] if isinstance(value, str) else list(value or ())
        cleaned = (str(one).strip() for one in given[:MOST_VALUES])
        return list(
            dict.fromkeys(one for one in cleaned if 0 < len(one) <= LONGEST_VALUE)
        )


class ValuesFilter(django_filters.Filter):
    field_class = ValuesField


class DayField(forms.CharField):
    """The first or last day of a date as far as known: 2008, 2008-03, 2008-03-15."""

    default_error_messages = {
        "invalid": _("Write a date as 2008, 2008-03 or 2008-03-15.")
    }

    def __init__(self, *, last: bool = False, **kwargs: Any) -> None:
        super().__init__(max_length=40, strip=True, **kwargs)
        self.last = last

    def to_python(self, value: Any) -> date | None:
        written = normalise(super().to_python(value) or "")
        if not written:
            return None
        found = bounds(written) if _DAY.fullmatch(written) else None
        if found is None:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return found[1] if self.last else found[0]

    def run_validators(self, value: Any) -> None:
        """Lengths are those of the written form, which `to_python` has read."""


class DayFilter(django_filters.Filter):
    field_class = DayField


class DocumentFilter(django_filters.FilterSet):
    """The filters of the list of documents.

    Parameters that make no sense are left out, and said to be wrong in `form.errors`.
    `after` and the like are not state: a page of the list is no other search.
    """

    q = django_filters.CharFilter(label=_("Search"))
    kind = ValuesFilter(label=_("Kind"))
    year = ValuesFilter(label=_("Year"))
    language = ValuesFilter(label=_("Language"))
    issuer = ValuesFilter(label=_("Issued by"))
    signatory = ValuesFilter(label=_("Signed by"))
    place = ValuesFilter(label=_("Place"))
    event = ValuesFilter(label=_("Event"))
    tag = ValuesFilter(label=_("Tag"))
    periodical = ValuesFilter(label=_("Periodical"))
    earliest = DayFilter(label=_("From"))
    latest = DayFilter(label=_("To"), last=True)
    sort = django_filters.ChoiceFilter(label=_("Order"), choices=Sort)

    class Meta:
        model = SearchEntry
        fields: list[str] = []

    @classmethod
    def get_filters(cls) -> dict[str, django_filters.Filter]:
        """The filters by the names of their parameters; `from` is a word of Python."""
        renamed = {"earliest": "from", "latest": "to"}
        return {
            renamed.get(name, name): one for name, one in super().get_filters().items()
        }

    _form_class: type[forms.Form] | None = None

    def get_form_class(self) -> type[forms.Form]:
        """The form, of one class for all: to make a class takes longer than a search
        for one word.
        """
        cls = type(self)
        if cls._form_class is None:
            cls._form_class = super().get_form_class()
        return cls._form_class

    def __init__(self, data: Mapping[str, Any] | None = None, **kwargs: Any) -> None:
        kwargs.setdefault("queryset", SearchEntry.objects.all())
        super().__init__(data if data is not None else {}, **kwargs)
        self.form.is_valid()
        self.values: dict[str, Any] = self.form.cleaned_data

    @property
    def typed(self) -> str:
        """What the reader typed, in full."""
        return (self.values.get("q") or "")[:LONGEST_TYPED]

    def chosen(self, facet: str) -> list[str]:
        """The values of *facet* in the address, as far as they can be values of it."""
        values = self.values.get(facet) or []
        if facet == "kind":
            return [value for value in values if value in DocumentKind.values]
        if facet == "language":
            return [v.lower() for v in values if _LANGUAGE.fullmatch(v.lower())]
        if facet == "year":
            return [str(int(v)) for v in values if v.isascii() and _YEAR.fullmatch(v)]
        return values

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but the words and the order is asked for."""
        return any(
            value for name, value in self.values.items() if name not in ("q", "sort")
        )

    def criteria(self, match: str = "") -> Criteria:
        """The filters and *match* (a tsquery for the words, or none) in one.

        At most one statement, which looks up whom the addresses mean.
        """
        keys = keys_of({facet: self.chosen(facet) for facet in TABLES})
        lexemes = [f"({match})"] if match else []
        for facet, letter in (_SINGLE | _SEVERAL).items():
            # What was asked for and can be nobody's value finds nothing.
            asked, chosen = self.values.get(facet), self.chosen(facet)
            if asked and not chosen:
                lexemes.append(_NOTHING)
            values = [
                _any(f"'{letter}:{key}'" for key in keys.get(facet, {}).get(one, [one]))
                if facet in TABLES
                else f"'{letter}:{one}'"
                for one in chosen
            ]
            if values:
                lexemes += [_any(values)] if facet in _SINGLE else values
        return Criteria(
            words=" & ".join(lexemes),
            earliest=self.values.get("from"),
            latest=self.values.get("to"),
        )

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        """Search entries that meet all filters but the words."""
        return meeting(self.criteria(), queryset)


def meeting(criteria: Criteria, entries: QuerySet) -> QuerySet:
    """Those of the search *entries* that meet *criteria*."""
    if criteria.words:
        entries = entries.filter(vector=_Lexemes(criteria.words))
    if criteria.earliest or criteria.latest:
        entries = entries.issued_between(criteria.earliest, criteria.latest)
    return entries


# The parameters of a list and their values as written, in the order of the address.
Asked = tuple[tuple[str, tuple[str, ...]], ...]


def asked_for(params: Mapping[str, Any]) -> Asked:
    """What *params* (a QueryDict or a mapping) asks of the list.

    Without what is empty and what is no parameter of it: the page, marks of mail and
    social media.
    """
    lists = params.lists() if isinstance(params, MultiValueDict) else params.items()
    return tuple(
        (name, written)
        for name, values in lists
        if name in DocumentFilter.base_filters
        and (written := tuple(filter(None, _several(values))))
    )


def _several(values: Iterable[Any] | str | None) -> list[str]:
    return [values] if isinstance(values, str) else [str(v) for v in values or ()]


def as_parameters(asked: Asked) -> MultiValueDict:
    """*asked* as a form takes it."""
    return MultiValueDict({name: list(values) for name, values in asked})


class _Lexemes(SearchQuery):
    """A tsquery that is written as PostgreSQL writes it, and needs no parser."""

    template = "(%(expressions)s)::tsquery"


def _any(lexemes: Iterable[str]) -> str:
    return "(" + (" | ".join(lexemes) or _NOTHING) + ")"
