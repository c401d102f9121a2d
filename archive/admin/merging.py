"""Merging two authorities: side by side, with a reason; and parting them."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse

from archive.curation.likenesses import tell_apart
from archive.curation.merging import (
    KINDS,
    MergingRefusedError,
    choices,
    merge,
    undo,
)
from archive.models import Merge
from archive.models.likenesses import LIKENESSES

from .locking import state_of
from .publicity import tell_what_follows
from .queue_places import Worked
from .records import ReadOnlyAdmin

MOST_NAMES = 100


class ReasonForm(forms.Form):
    """Why two records are the same."""

    reason = forms.CharField(
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="What shows that both are the same, for those who come after you.",
    )


def merge_page(request: HttpRequest, kind: str, keep: int, absorb: int) -> HttpResponse:
    """Shows two records side by side and merges them as chosen, or tells them apart."""
    kept, absorbed = _pair(request, kind, keep, absorb)
    worked = Worked.off(request)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and _judged(request, form, kept, absorbed):
        page = reverse(f"admin:archive_{kind}_change", args=[kept.pk])
        return HttpResponseRedirect(worked.next if worked else page)
    context = {
        **admin.site.each_context(request),
        "title": f"Merge two {kept._meta.verbose_name_plural}",
        "opts": kept._meta,
        "kept": kept,
        "absorbed": absorbed,
        "fields": choices(kept, absorbed),
        "names": [_names(kept), _names(absorbed)],
        "taken": request.POST.getlist("take"),
        "form": form,
        "seen": f"{state_of(kept)}/{state_of(absorbed)}",
        "may_be_told_apart": type(kept) in LIKENESSES,
        "worked": worked,
        "worked_by_hand": True,
        "here": request.META["QUERY_STRING"],
    }
    return TemplateResponse(request, "admin/archive/merge.html", context)


def _pair(request: HttpRequest, kind: str, keep: int, absorb: int) -> tuple[Any, Any]:
    """The two records, for those who may merge them."""
    model = KINDS.get(kind)
    if model is None:
        raise Http404
    if not request.user.has_perm("archive.add_merge") or not request.user.has_perm(
        f"archive.change_{kind}"
    ):
        raise PermissionDenied
    rows = model._default_manager.in_bulk([keep, absorb])
    if len(rows) != 2:
        raise Http404
    return rows[keep], rows[absorb]


def _judged(request: HttpRequest, form: ReasonForm, kept: Any, absorbed: Any) -> bool:
    """Carries out the button that was pressed; whether the pair is settled."""
    if "different" in request.POST and type(kept) in LIKENESSES:
        tell_apart(kept, absorbed, by=request.user)
        messages.success(request, "Different: nobody is asked about these two again.")
        return True
    if not form.is_valid():
        return False
    if request.POST.get("seen") != f"{state_of(kept)}/{state_of(absorbed)}":
        messages.error(request, "One of the two was changed while you looked.")
        return False
    return _merged(request, kept, absorbed, form.cleaned_data["reason"])


def _names(record: Any) -> list[str]:
    """Other names of *record*, as many as a page shows."""
    if not hasattr(record, "names"):
        return []
    return list(record.names.values_list("name", flat=True)[:MOST_NAMES])


def _merged(request: HttpRequest, kept: Any, absorbed: Any, reason: str) -> bool:
    try:
        merge(
            keep=kept,
            absorb=absorbed,
            by=request.user,
            reason=reason,
            take=request.POST.getlist("take"),
        )
    except MergingRefusedError as refusal:
        messages.error(request, str(refusal))
        return False
    messages.success(
        request,
        f"“{absorbed}” is now part of “{kept}”; its address leads there. The list of "
        "merges can undo it.",
    )
    tell_what_follows(request)
    return True


@admin.action(description="Undo", permissions=["undo"])
def undo_selected(modeladmin: Any, request: HttpRequest, queryset: QuerySet) -> None:
    """Parts what was merged, the newest merge first."""
    for done in queryset.order_by("-pk"):
        try:
            undo(done, by=request.user)
        except MergingRefusedError as refusal:
            modeladmin.message_user(request, f"{done}: {refusal}", messages.ERROR)
        else:
            modeladmin.message_user(request, f"Undone: {done}.")
    tell_what_follows(request)


@admin.register(Merge)
class MergeAdmin(ReadOnlyAdmin):
    """What was merged, by whom and why."""

    list_display = ("__str__", "reason", "merged_by", "merged_at", "undone_at")
    list_filter = ("kind",)
    list_select_related = ("merged_by",)
    search_help_text = "The number of the merge."
    actions = (undo_selected,)
    fields = ("kind", "kept", "absorbed", "reason", "merged_by", "merged_at")

    def has_undo_permission(self, request: HttpRequest) -> bool:
        """Who may part records again."""
        return request.user.has_perm("archive.change_merge")


admin.site.pages.append(
    path(
        "merge/<slug:kind>/<int:keep>/<int:absorb>/",
        admin.site.admin_view(merge_page),
        name="merge",
    )
)
