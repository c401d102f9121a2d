"""Conflicts: last import, ours, new import side by side, and three ways to decide."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from archive.curation.conflict_values import NotTakenError
from archive.curation.conflicts import (
    alike,
    can_take,
    decide_all,
    keep_ours,
    reopen,
    settle_by_hand,
    shown,
    take_theirs,
    write_own,
)
from archive.curation.review import BY_NAME
from archive.models import Conflict
from archive.models.imports import SUBJECTS
from archive.parsing.border import clean_text

from .conflict_columns import lines
from .queue_places import Narrowed, Worked
from .records import ReadOnlyAdmin

ACTS = {"take": take_theirs, "keep": keep_ours, "settle": settle_by_hand}
OWN = "own-"


@admin.action(description="Take the new import's values", permissions=["decide"])
def take_selected(modeladmin: Any, request: HttpRequest, queryset: QuerySet) -> None:
    """Puts the new values in place."""
    _decide(modeladmin, request, queryset, take=True)


@admin.action(description="Keep ours", permissions=["decide"])
def keep_selected(modeladmin: Any, request: HttpRequest, queryset: QuerySet) -> None:
    """Leaves the documents as they are."""
    _decide(modeladmin, request, queryset, take=False)


def _decide(
    modeladmin: Any, request: HttpRequest, queryset: QuerySet, *, take: bool
) -> None:
    keys = list(queryset.values_list("pk", flat=True))
    decided, refused = decide_all(keys, take=take, by=request.user)
    modeladmin.message_user(request, f"{decided} decided.")
    for reason in dict.fromkeys(refused):
        modeladmin.message_user(request, reason, messages.WARNING)


def _own_of(request: HttpRequest) -> Callable[..., None] | None:
    """The act that puts in place what the editor wrote; None for another button."""
    if request.POST.get("act") != "write":
        return None
    values = {
        name.removeprefix(OWN): clean_text(value)
        for name, value in request.POST.items()
        if name.startswith(OWN)
    }
    return partial(write_own, values=values)


@admin.register(Conflict)
class ConflictAdmin(ReadOnlyAdmin):
    """Fields in which last import, catalogue and new import differ."""

    change_form_template = "admin/archive/conflict.html"
    list_display = ("subject", "field", "status", "opened_at", "decided_by")
    list_filter = ("status",)
    list_select_related = (*SUBJECTS, "decided_by")
    search_help_text = "The number of the conflict."
    actions = (take_selected, keep_selected)
    fields = ("subject", "field", "status", "decided_by", "decided_at")

    def has_decide_permission(self, request: HttpRequest) -> bool:
        """Who may decide."""
        return request.user.has_perm("archive.change_conflict")

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        conflict = self.get_object(request, object_id)
        if conflict is not None and request.method == "POST":
            return self._decide(request, conflict)
        more = self._columns(conflict) if conflict else {}
        more["worked_by_hand"] = True
        more["title"] = "Import and catalogue differ"
        more["may_decide"] = self.has_decide_permission(request)
        return super().change_view(
            request, object_id, form_url, {**more, **(extra_context or {})}
        )

    def _columns(self, conflict: Conflict) -> dict[str, Any]:
        """The columns, with the words that came and went since the last import."""
        now, mark = shown(conflict) if conflict.status == "open" else (None, "")
        subject = conflict.subject
        return {
            "mark": mark,
            "subject": subject,
            "subject_address": reverse(
                f"admin:archive_{conflict.about}_change", args=[subject.pk]
            ),
            "lines": lines(conflict, now if mark else conflict.ours),
            "can_take": can_take(conflict),
            "alike": len(alike(conflict)),
            "is_open": conflict.status == "open",
        }

    def _reopen(self, request: HttpRequest, conflict: Conflict) -> HttpResponse:
        try:
            reopen(conflict, by=request.user)
        except NotTakenError as reason:
            self.message_user(request, str(reason), messages.ERROR)
        else:
            self.message_user(request, "Reopened: it is asked again.")
        return HttpResponseRedirect(request.get_full_path())

    def _decide(self, request: HttpRequest, conflict: Conflict) -> HttpResponse:
        """One decision, for this document or for all that ask the same."""
        if not self.has_decide_permission(request):
            raise PermissionDenied
        if request.POST.get("act") == "reopen":
            return self._reopen(request, conflict)
        act = ACTS.get(request.POST.get("act", ""), _own_of(request))
        if act is None:
            raise PermissionDenied
        others = alike(conflict) if "alike" in request.POST else []
        try:
            act(conflict, by=request.user, seen=request.POST.get("seen", "")[:120])
        except NotTakenError as reason:
            self.message_user(request, str(reason), messages.ERROR)
            return HttpResponseRedirect(request.get_full_path())
        if others and act in (take_theirs, keep_ours):
            decided, refused = decide_all(
                others, take=act is take_theirs, by=request.user
            )
            self.message_user(request, f"{decided} others decided alike.")
            for reason in dict.fromkeys(refused):
                self.message_user(request, reason, messages.WARNING)
        self.message_user(request, "Decided.")
        worked = Worked.off(request) or Worked(
            BY_NAME["conflicts"], conflict.pk, Narrowed(request)
        )
        return HttpResponseRedirect(worked.next)
