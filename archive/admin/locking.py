"""Two people, or a person and an import, never overwrite each other unseen.

Every form carries the state of the record that it showed. A save from a stale form is
refused: what the editor typed stays in the form, what is stored is named beside it,
and fields that the editor had left alone show the stored value. Saving once more, both
values seen, goes through.
"""

import hashlib
from collections.abc import Iterator
from typing import Any

from django import forms
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model
from django.forms.formsets import DELETION_FIELD_NAME
from django.forms.models import model_to_dict
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from archive.models import Catalogued

from .choosing import ChoosingForm

SEEN = "seen_state"
NOT_COMPARED = frozenset({SEEN, DELETION_FIELD_NAME})
MAX_SHOWN = 2_000  # characters of a stored value in a message


def state_of(record: Model) -> str:
    """What changes when *record* does: its version, or a digest of its fields."""
    if record.pk is None:
        return ""
    if isinstance(record, Catalogued):
        return str(record.version)
    known = {
        name: [m.pk for m in value] if isinstance(value, list) else value
        for name, value in model_to_dict(record).items()
    }
    text = DjangoJSONEncoder(sort_keys=True).encode(known)
    return hashlib.sha256(text.encode()).hexdigest()


def seen_in(request: HttpRequest) -> dict[int, str]:
    """The states in which a page over a selection showed its records, by primary key.

    Sent as `seen`, "12:3" each: what somebody changed since is left alone.
    """
    pairs = (pair.partition(":") for pair in request.POST.getlist("seen"))
    return {int(pk): state for pk, _, state in pairs if pk.isdecimal() and len(pk) < 19}


class LockedForm(ChoosingForm):
    """A form that refuses to write over a change it has not shown."""

    seen_state = forms.CharField(
        required=False, max_length=64, widget=forms.HiddenInput, label="state seen"
    )
    always_checked = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_stale = False
        self.initial[SEEN] = state_of(self.instance)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.instance.pk and (self.always_checked or self.has_changed()):
            self._refuse_when_stale()
        return cleaned

    def value_in(self, record: Model, name: str) -> Any:
        """The value of form field *name* in *record*, as forms take initial values."""
        try:
            return record._meta.get_field(name).value_from_object(record)
        except FieldDoesNotExist:
            return self.get_initial_for_field(self.fields[name], name)

    def _refuse_when_stale(self) -> None:
        stored = self._stored()
        if stored is None:
            self.is_stale = True
            raise ValidationError("This record has been deleted in the meantime.")
        if self.cleaned_data.get(SEEN) == state_of(stored):
            return
        self.is_stale = True
        shown = self._shown(stored)
        self.data = self.data.copy()
        self._put(SEEN, state_of(stored))
        refreshed = list(self._compare(shown, stored))
        self.add_error(None, refusal(stored, refreshed))

    def _stored(self) -> Model | None:
        """The record as the database has it now, locked until the transaction ends."""
        rows = type(self.instance)._base_manager.select_for_update(of=("self",))
        return rows.filter(pk=self.instance.pk).first()

    def _shown(self, stored: Model) -> Model | None:
        """The record as this form showed it, from its history; None when unknown."""
        seen = self.cleaned_data.get(SEEN, "")
        if not isinstance(stored, Catalogued) or not seen.isdecimal() or len(seen) > 9:
            return None
        return stored.history.filter(version=int(seen)).first()

    def _compare(self, shown: Model | None, stored: Model) -> Iterator[str]:
        """Marks fields that both changed; yields labels of those that only they did."""
        for name, field in self.fields.items():
            typed, theirs = self[name].data, self.value_in(stored, name)
            if name in NOT_COMPARED or not field.has_changed(theirs, typed):
                continue
            if shown and not field.has_changed(self.value_in(shown, name), typed):
                self._put(name, theirs)
                yield str(field.label or name)
            else:
                self.add_error(name, both_values(field, theirs))

    def _put(self, name: str, value: Any) -> None:
        """Writes *value* into the submitted data as the widget would have sent it."""
        field, key = self.fields[name], self.add_prefix(name)
        if isinstance(field.widget, forms.MultiWidget):
            parts = zip(
                field.widget.widgets_names, field.widget.decompress(value), strict=True
            )
            for suffix, part in parts:
                self.data[key + suffix] = "" if part is None else str(part)
        elif isinstance(field.widget, forms.CheckboxInput):
            self.data.setlist(key, ["on"] if value else [])
        elif isinstance(value, list | tuple):
            self.data.setlist(key, [str(v) for v in field.prepare_value(value)])
        else:
            prepared = field.prepare_value(value)
            self.data[key] = "" if prepared is None else str(prepared)


class LockedInlineForm(LockedForm):
    """A row of an inline: checked only when it would be written."""

    always_checked = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # A cell of a table has a heading, but no label of its own.
        for name, field in self.fields.items():
            label = str(field.label or name.replace("_", " "))
            widget = getattr(field.widget, "widget", field.widget)
            widget.attrs.setdefault("aria-label", label)


class LockedFormSet(forms.BaseInlineFormSet):
    """Rows of an inline; a row that somebody changed is not deleted unseen either."""

    def add_fields(self, form: forms.ModelForm, index: int | None) -> None:
        super().add_fields(form, index)
        if DELETION_FIELD_NAME in form.fields:
            box = form.fields[DELETION_FIELD_NAME].widget
            row = form.instance if form.instance.pk else "this row"
            box.attrs["aria-label"] = f"Delete {row}"

    def clean(self) -> None:
        super().clean()
        stale = [
            form.instance
            for form in self.initial_forms
            if self.can_delete and self._should_delete_form(form) and form.is_stale
        ]
        for record in stale:
            raise ValidationError(
                "“%(record)s” was changed while this page was open, so it has not been "
                "deleted. Look at it and delete it again if you still want to.",
                params={"record": record},
            )


class LockedInlineMixin:
    """For inlines: every row is locked."""

    form = LockedInlineForm
    formset = LockedFormSet

    def get_fieldsets(self, request: HttpRequest, obj: Model | None = None) -> Any:
        fieldsets = super().get_fieldsets(request, obj)
        if not self.has_change_permission(request, obj):
            return fieldsets
        return with_state(fieldsets)


class LockedAdminMixin:
    """For ModelAdmins: the form is locked, and a refused save answers 409 Conflict."""

    form = LockedForm

    def get_fieldsets(self, request: HttpRequest, obj: Model | None = None) -> Any:
        fieldsets = super().get_fieldsets(request, obj)
        if obj is None or not self.has_change_permission(request, obj):
            return fieldsets
        return with_state(fieldsets)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        response = super().render_change_form(request, context, *args, **kwargs)
        forms_shown = [context["adminform"].form] + [
            row for group in context["inline_admin_formsets"] for row in group.formset
        ]
        if any(getattr(form, "is_stale", False) for form in forms_shown):
            response.status_code = 409
        return response


def with_state(fieldsets: Any) -> Any:
    """*fieldsets* with the hidden state at the end of the first one."""
    if not fieldsets:
        return [(None, {"fields": [SEEN]})]
    (title, options), *rest = fieldsets
    fields = [*options["fields"]]
    if SEEN not in fields:
        fields.append(SEEN)
    return [(title, {**options, "fields": fields}), *rest]


def refusal(stored: Model, refreshed: list[str]) -> ValidationError:
    """Why the form was refused, and what to do about it."""
    who, when = "Somebody", ""
    if isinstance(stored, Catalogued):
        who = str(stored.modified_by or "An import")
        when = f" at {timezone.localtime(stored.modified_at):%H:%M on %-d %B %Y}"
    message = (
        f"{who} changed this record{when}, while this form was open. Nothing has been "
        "saved yet, and nothing that you typed is lost. Look at the values below and "
        "save again."
    )
    if refreshed:
        message += f" These fields now show the stored value: {', '.join(refreshed)}."
    return ValidationError(message, code="stale")


def both_values(field: forms.Field, theirs: Any) -> ValidationError:
    """Names the stored value beside the one that the editor typed."""
    return ValidationError(
        "The archive now has “%(theirs)s” here. Your own value stands in the field; "
        "saving again puts it in place of the stored one.",
        code="stale",
        params={"theirs": as_words(field, theirs)[:MAX_SHOWN]},
    )


def as_words(field: forms.Field, value: Any) -> str:
    """*value* as an editor reads it: a record's name, a choice's label, or the text."""
    if value in (None, ""):
        return "(empty)"
    if isinstance(field, forms.ModelMultipleChoiceField):
        return ", ".join(map(str, value)) or "(empty)"
    if isinstance(field, forms.ModelChoiceField):
        return str(field.queryset.filter(pk=value).first() or value)
    choices = dict(getattr(field, "choices", ()))
    return str(choices.get(value, value))
