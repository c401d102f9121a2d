"""The history page of a record: who changed what, when, from what to what."""

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
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse

from archive.curation.changes import Changes, revert
from archive.curation.history_rows import rows_of
from archive.models import Catalogued

PER_PAGE = 50


class HistoryMixin:
    """For ModelAdmins: the history of catalogued records, from the database's triggers.

    What machines write once and for all has none: it gets Django's own page.
    """

    object_history_template = "admin/archive/history.html"

    def history_view(
        self,
        request: HttpRequest,
        object_id: str,
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        record = self.get_object(request, unquote(object_id))
        if not isinstance(record, Catalogued) or not self.has_view_or_change_permission(
            request, record
        ):
            return super().history_view(request, object_id, extra_context)
        if request.method == "POST":
            self._revert(request, record)
            return HttpResponseRedirect(request.path)
        context = {
            **self.admin_site.each_context(request),
            "title": f"History: {record}",
            "module_name": self.opts.verbose_name_plural,
            "object": record,
            "opts": self.opts,
            "changes": Paginator(Changes(record), PER_PAGE).get_page(
                request.GET.get("p")
            ),
            "may_revert": self.has_change_permission(request, record),
            **(extra_context or {}),
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, self.object_history_template, context)

    def _revert(self, request: HttpRequest, record: Any) -> None:
        """Takes back one change of *record* or of a row of it; says what came of it."""
        if not self.has_change_permission(request, record):
            raise PermissionDenied
        label, _, entry = request.POST.get("entry", "").partition(":")
        allowed = {m._meta.label_lower for m, _ in rows_of(self.model)}
        if label not in {*allowed, self.opts.label_lower} or not entry.isdecimal():
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
