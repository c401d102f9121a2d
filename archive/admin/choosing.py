"""Choosing one record of many: by a search as one types, or by name without a script.

The boxes of Django's admin that search need a script. Without one, a line stands beside
the box in which a record is named. Where the words mean one record it is chosen; where
they may mean several, the form comes back with these as options of the box.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import Field, Model, QuerySet
from django.http import HttpRequest
from django.utils.html import format_html

from archive.parsing.border import clean_text
from archive.parsing.names import normalise

NAMED = "-named"
LONGEST = 500  # code points of a name
CANDIDATES = 20

_NUMBER = re.compile(r"#?(\d{1,18})")


@dataclass(frozen=True)
class Naming:
    """The words that name a record, and the key that the box beside them has."""

    words: str
    chosen: str


class ChoiceByName(AutocompleteSelect):
    """The box, and the line for a name where no script runs."""

    candidates: Sequence[Model] = ()
    known: Model | None = None
    """The record that is chosen, if it came along with the one that the form is for."""

    def use_required_attribute(self, initial: Any) -> bool:
        # The browser would ask for the box although a name is given beside it.
        return False

    def value_from_datadict(
        self, data: Mapping[str, Any], files: Mapping[str, Any], name: str
    ) -> Any:
        chosen = super().value_from_datadict(data, files, name)
        words = clean_text(data.get(name + NAMED) or "").strip()[:LONGEST]
        return Naming(words, str(chosen or "")) if words else chosen

    def optgroups(self, name: str, value: Any, attr: Any = None) -> Any:
        # A key that is none would end in an error of the database's types.
        keys = [str(key) for key in value if _is_key(key)]
        known = self.known if self.known and keys == [str(self.known.pk)] else None
        groups = super().optgroups(name, [] if known else keys, attr)
        options = groups[0][1]
        if known:
            option = (name, known.pk, str(known), True, len(options))
            options.append(self.create_option(*option))
        shown = {str(option["value"]) for option in options}
        options += [
            self.create_option(name, one.pk, f"#{one.pk} {one}", (), len(options))
            for one in self.candidates
            if str(one.pk) not in shown
        ]
        return groups

    def render(
        self, name: str, value: Any, attrs: Any = None, renderer: Any = None
    ) -> str:
        words = ""
        if isinstance(value, Naming):
            words, value = "" if self.candidates else value.words, value.chosen
        return format_html(
            '{}<noscript><label class="by-name">or by name, or # and number '
            '<input type="text" name="{}" value="{}" maxlength="{}" dir="auto">'
            "</label></noscript>",
            super().render(name, value, attrs, renderer),
            name + NAMED,
            words,
            LONGEST,
        )


class ChoiceByNameField(forms.ModelChoiceField):
    """A record chosen in the box or named beside it."""

    def to_python(self, value: Any) -> Model | None:
        if isinstance(value, Naming):
            return self._meant(value)
        return super().to_python(value)

    def _meant(self, naming: Naming) -> Model:
        """The record that is called so; raises ValidationError unless it is one."""
        if number := _NUMBER.fullmatch(naming.words):
            found = list(self.queryset.filter(pk=int(number[1])))
        else:
            found = called(self.queryset, naming.words)
        if len(found) == 1:
            return found[0]
        if not found and not number:
            found = search(self.queryset, naming.words)
        box = getattr(self.widget, "widget", self.widget)
        box.candidates = found
        raise forms.ValidationError(
            "“%(words)s” does not name one record alone: choose from the box "
            "(%(count)d found)."
            if found
            else "Nothing here is called “%(words)s”: write another name of it, or # "
            "and its number.",
            code="named",
            params={"words": naming.words, "count": len(found)},
        )


class ChoosingForm(forms.ModelForm):
    """A form whose boxes ask nothing about records that came with its own."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            box = getattr(field.widget, "widget", field.widget)
            if isinstance(box, ChoiceByName):
                box.known = self.instance._state.fields_cache.get(name)


class ChosenByNameMixin:
    """For ModelAdmins and inlines: every box that searches can do without a script.

    The records that the boxes of a form show come with its own in one query.
    """

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows: QuerySet[Any] = super().get_queryset(request)
        page, chosen = request.resolver_match, self.get_autocomplete_fields(request)
        if chosen and page and str(page.url_name).endswith("_change"):
            return rows.select_related(*chosen)
        return rows

    def formfield_for_foreignkey(
        self, db_field: Any, request: HttpRequest, **kwargs: Any
    ) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", ChoiceByName(db_field, self.admin_site))
            kwargs.setdefault("form_class", ChoiceByNameField)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


def choice_of(model: type[Model], field: str) -> ChoiceByNameField:
    """A form field for the foreign key *field* of *model*."""
    key: Field = model._meta.get_field(field)
    return ChoiceByNameField(
        queryset=key.related_model._default_manager.all(),
        widget=ChoiceByName(key, admin.site, attrs={"data-width": "element"}),
    )


def called(rows: QuerySet[Any], words: str) -> list[Model]:
    """Records among *rows* of which *words* are a name, in any spelling."""
    if hasattr(rows, "living"):
        return list(rows.living().named(words)[:CANDIDATES])
    key = normalise(words)
    return [one for one in search(rows, words) if normalise(str(one)) == key]


def search(rows: QuerySet[Any], words: str) -> list[Model]:
    """What the record's own list finds for *words*, as much as a box may show."""
    first, *rest = [
        rows.model.objects.none().values("pk"),
        *admin.site._registry[rows.model].keys(words),
    ]
    found = rows.living() if hasattr(rows, "living") else rows
    return list(found.filter(pk__in=first.union(*rest)).order_by("pk")[:CANDIDATES])


def _is_key(value: Any) -> bool:
    """Whether *value* may be a primary key, or none."""
    return not value or re.fullmatch(r"\d{1,18}", str(value)) is not None
