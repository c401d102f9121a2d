"""Pages of records that were reached from a queue lead on to its next row."""

from typing import Any

from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from archive.models import LinkStatus

from .queue_places import Worked

NEXT = "_next"
# Buttons that decide a suggestion and save the form with that.
DECIDING = {"_confirm": LinkStatus.CONFIRMED, "_reject": LinkStatus.REJECTED}


class QueuedMixin:
    """For ModelAdmins: "save and next" in forms reached from a queue."""

    change_form_template = "admin/archive/change_form.html"

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        worked = Worked.off(request)
        decision = next(
            (DECIDING[word] for word in DECIDING if word in request.POST), None
        )
        if decision is not None:
            request.POST = request.POST.copy()
            request.POST["status"] = decision.value
        context = {
            "worked": worked,
            "may_decide": worked is not None
            and "status" in {f.name for f in self.opts.concrete_fields}
            and worked.queue.name in {"mentions", "figures"},
            **(extra_context or {}),
        }
        return super().changeform_view(request, object_id, form_url, context)

    def response_change(self, request: HttpRequest, obj: Model) -> HttpResponse:
        answer = super().response_change(request, obj)
        worked = Worked.off(request)
        if worked and {NEXT, *DECIDING} & set(request.POST):
            return HttpResponseRedirect(worked.next)
        return answer
