"""Conflicts: last import, ours, new import side by side, and three ways to decide."""

from collections.abc import Iterable
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
)
from archive.curation.review import BY_NAME
from archive.models import Conflict
from archive.models.imports import SUBJECTS
from archive.parsing.alignment import TOKEN, common_stretches

from .queue_places import Narrowed, Worked
from .records import ReadOnlyAdmin

ACTS = {"take": take_theirs, "keep": keep_ours, "settle": settle_by_hand}
Piece = tuple[str, str]  # "same", "gone" or "new", and the words


def word_diff(old: str, new: str) -> tuple[list[Piece], list[Piece]]:
    """*old* and *new* in pieces that say which words went and which came."""
    a, b = TOKEN.findall(old), TOKEN.findall(new)
    left: list[Piece] = []
    right: list[Piece] = []
    at_old = at_new = 0
    for i, j, length in [*common_stretches(a, b), (len(a), len(b), 0)]:
        _add(left, "gone", a[at_old:i])
        _add(right, "new", b[at_new:j])
        _add(left, "same", a[i : i + length])
        _add(right, "same", b[j : j + length])
        at_old, at_new = i + length, j + length
    return left, right


def _add(pieces: list[Piece], kind: str, words: Iterable[str]) -> None:
    if text := "".join(words):
        pieces.append((kind, text))


def in_words(value: Any) -> str:
    """A value of a conflict as an editor reads it, one field a line."""
    if isinstance(value, dict):
        return "\n".join(f"{k}: {in_words(v)}" for k, v in value.items())
    if isinstance(value, list):
        return ", ".join(in_words(v) for v in value)
    return "" if value is None else str(value)


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
        more["may_decide"] = self.has_decide_permission(request)
        return super().change_view(
            request, object_id, form_url, {**more, **(extra_context or {})}
        )

    def _columns(self, conflict: Conflict) -> dict[str, Any]:
        """The three columns, with the words that came since the last import."""
        base = in_words(conflict.base)
        now, mark = shown(conflict) if conflict.status == "open" else (None, "")
        ours = in_words(now if mark else conflict.ours)
        theirs = in_words(conflict.theirs)
        subject = conflict.subject
        return {
            "mark": mark,
            "subject": subject,
            "subject_address": reverse(
                f"admin:archive_{conflict.about}_change", args=[subject.pk]
            ),
            "columns": [
                ("Last import", [("same", base)], ""),
                ("Ours", word_diff(base, ours)[1], "keep"),
                ("New import", word_diff(base, theirs)[1], "take"),
            ],
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
        act = ACTS.get(request.POST.get("act", ""))
        if act is None:
            raise PermissionDenied
        others = alike(conflict) if "alike" in request.POST else []
        try:
            act(conflict, by=request.user, seen=request.POST.get("seen", "")[:120])
        except NotTakenError as reason:
            self.message_user(request, str(reason), messages.ERROR)
            return HttpResponseRedirect(request.get_full_path())
        if others and act is not settle_by_hand:
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
