"""The history of users and groups: Django's log of the admin, with values in it.

Their tables are Django's own, so no trigger of ours writes it. Every change in a form
notes what each field was and has become; passwords are never noted.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import (
    FieldDoesNotExist,
    PermissionDenied,
    ValidationError,
)
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import Field, ManyToManyField, Model
from django.forms import BaseForm, ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from .history import PER_PAGE
from .logged import label_of, log_of, logged, values_of

NEVER_NOTED = frozenset({"password", "last_login", "date_joined"})


class AccountHistoryMixin:
    """For the ModelAdmins of users and groups: field diffs, and the way back."""

    object_history_template = "admin/archive/history.html"

    def construct_change_message(
        self,
        request: HttpRequest,
        form: BaseForm,
        formsets: Any,
        add: bool = False,  # noqa: FBT001, FBT002 - Django's signature
    ) -> Any:
        message = super().construct_change_message(request, form, formsets, add)
        if isinstance(form, ModelForm) and not add:
            noted = dict(_noted(form))
            if noted:
                message[0]["changed"]["values"] = noted
        return message

    def history_view(
        self,
        request: HttpRequest,
        object_id: str,
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        account = self.get_object(request, unquote(object_id))
        if account is None or not self.has_view_or_change_permission(request, account):
            return super().history_view(request, object_id, extra_context)
        if request.method == "POST":
            self._take_back(request, account)
            return HttpResponseRedirect(request.path)
        page = Paginator(logged(account), PER_PAGE).get_page(request.GET.get("p"))
        context = {
            "changes": page,
            "may_revert": self.has_change_permission(request, account),
            **(extra_context or {}),
        }
        return super().history_view(request, object_id, context)

    def _take_back(self, request: HttpRequest, account: Model) -> None:
        """Gives the fields of one change their former values; says what came of it."""
        if not self.has_change_permission(request, account):
            raise PermissionDenied
        key = request.POST.get("entry", "").partition(":")[2]
        found = log_of(account).filter(pk=int(key[:18]) if key.isdecimal() else 0)
        values = values_of(found[0]) if found else {}
        if not values:
            self.message_user(request, "It cannot be taken back.", messages.ERROR)
            return
        try:
            restored = restore(account, {n: old for n, (old, _) in values.items()})
        except ValidationError as error:
            reasons = " ".join(error.messages)
            self.message_user(
                request, f"It cannot be taken back: {reasons}", messages.ERROR
            )
            return
        told = {"fields": [label_of(account._meta.get_field(n)) for n in restored]}
        self.log_change(request, account, [{"changed": {**told, "values": restored}}])
        self.message_user(request, f"“{account}” has its former values again.")


@transaction.atomic
def restore(account: Model, values: dict[str, Any]) -> dict[str, list[Any]]:
    """Gives *account* *values*; returns what each field was and is now.

    Raises ValidationError where they no longer fit.
    """
    rows = type(account)._base_manager.select_for_update()
    live = rows.get(pk=account.pk)
    fields = {name: live._meta.get_field(name) for name in values}
    before = {name: _plain(live, field) for name, field in fields.items()}
    for name, field in fields.items():
        if not isinstance(field, ManyToManyField):
            setattr(live, field.attname, values[name])
    live.full_clean(exclude={f.name for f in live._meta.get_fields()} - set(fields))
    live.save()
    for name, field in fields.items():
        if isinstance(field, ManyToManyField):
            there = field.related_model._base_manager.filter(pk__in=values[name])
            getattr(live, name).set(there)
    return {name: [before[name], _plain(live, field)] for name, field in fields.items()}


def _noted(form: ModelForm) -> Iterator[tuple[str, list[Any]]]:
    """The fields that *form* changed: name, what each was and what it is."""
    account = form.instance
    for name in form.changed_data:
        try:
            field = account._meta.get_field(name)
        except FieldDoesNotExist:
            continue
        if name not in NEVER_NOTED:
            yield name, [_keys(form.initial.get(name)), _plain(account, field)]


def _plain(account: Model, field: Field) -> Any:
    """The value of *field* as JSON has it: keys for the rows of other tables."""
    return _keys(field.value_from_object(account))


def _keys(value: Any) -> Any:
    if isinstance(value, Iterable) and not isinstance(value, str):
        return sorted(getattr(one, "pk", one) for one in value)
    return value
