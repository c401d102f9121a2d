"""The history page of a record: who changed what, when, from what to what."""

from functools import partial
from typing import Any

from django.apps import apps
from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import (
    ObjectDoesNotExist,
    PermissionDenied,
    ValidationError,
)
from django.core.paginator import Paginator
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from archive.curation.changes import changes_of, moments_of, revert
from archive.curation.owned_rows import rows_of
from archive.models import Catalogued

PER_PAGE = 50


class HistoryMixin:
    """For ModelAdmins: the history of catalogued records, from the database's triggers.

    What machines write once and for all has none: the page tells when it was written
    and who decided it.
    """

    object_history_template = "admin/archive/history.html"

    def history_view(
        self,
        request: HttpRequest,
        object_id: str,
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        record = self.get_object(request, unquote(object_id))
        if record is None or not self.has_view_or_change_permission(request, record):
            return super().history_view(request, object_id, extra_context)
        if not isinstance(record, Catalogued):
            story = Paginator(moments_of(record), PER_PAGE).get_page(1)
            context = {"changes": story, "is_written_once": True}
            return super().history_view(
                request, object_id, {**context, **(extra_context or {})}
            )
        if request.method == "POST":
            self._revert(request, record)
            return HttpResponseRedirect(request.path)
        changes = changes_of(record, partial(_may, request, "view"))
        page = Paginator(changes, PER_PAGE).get_page(request.GET.get("p"))
        context = {
            "changes": page,
            "may_revert": self.has_change_permission(request, record),
            **(extra_context or {}),
        }
        return super().history_view(request, object_id, context)

    def _revert(self, request: HttpRequest, record: Any) -> None:
        """Takes back one change of *record* or of a row of it; says what came of it."""
        if not self.has_change_permission(request, record):
            raise PermissionDenied
        label, _, entry = request.POST.get("entry", "").partition(":")
        models = {model for model, _ in rows_of(self.model)}
        allowed = {m for m in models if _may(request, "change", m)} | {self.model}
        known = {model._meta.label_lower for model in allowed}
        if label not in known or not entry.isdecimal():
            raise PermissionDenied
        try:
            row = revert(apps.get_model(label), int(entry), by=request.user)
        except ObjectDoesNotExist:
            self.message_user(
                request, "That entry of the history is gone.", messages.ERROR
            )
        except ValidationError as error:
            reasons = " ".join(error.messages)
            self.message_user(
                request, f"It cannot be taken back: {reasons}", messages.ERROR
            )
        else:
            self.message_user(request, f"“{row}” has its former values again.")


def _may(request: HttpRequest, act: str, model: type[Model]) -> bool:
    """Whether the editor may do *act* ("view", "change") with records of *model*."""
    return request.user.has_perm(f"archive.{act}_{model._meta.model_name}")
