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
from django.template.response import TemplateResponse

from archive.curation.changes import Changes, revert
from archive.curation.owned_rows import rows_of
from archive.models import Catalogued

from .logged import story_of

PER_PAGE = 50


class HistoryMixin:
    """For ModelAdmins: the history of catalogued records, from the database's triggers.

    What machines write has none: the page tells when it was written, who decided it,
    and what was done with it at the desk.
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
        is_kept = isinstance(record, Catalogued)
        if is_kept and request.method == "POST":
            self._revert(request, record)
            return HttpResponseRedirect(request.path)
        may_see = partial(_may, request, "view")
        told = Changes(record, may_see) if is_kept else story_of(record)
        context = {
            **self.admin_site.each_context(request),
            "title": f"Change history: {record}",
            "module_name": self.opts.verbose_name_plural,
            "object": record,
            "opts": self.opts,
            "changes": Paginator(told, PER_PAGE).get_page(request.GET.get("p")),
            "is_written_once": not is_kept,
            "may_revert": is_kept and self.has_change_permission(request, record),
            **(extra_context or {}),
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, self.object_history_template, context)

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
