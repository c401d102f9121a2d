"""Acts on a selection of documents, each with a page that shows what will change.

The page carries the version of every document that it shows; one that somebody changed
in the meantime is left alone and named.
"""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from archive.curation import publishing, tagging
from archive.curation.access_copies import batched
from archive.models import Document, DocumentEvent, DocumentTag, Event, Status, Tag

from .choosing import choice_of
from .locking import seen_in

PREVIEWED = 500


class WithdrawForm(forms.Form):
    """Why documents are taken away from readers."""

    public_reason = forms.CharField(
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Shown where the document stood. Never name the withdrawn text.",
    )


class TagForm(forms.Form):
    """Tags for a selection."""

    tag = choice_of(DocumentTag, "tag")


class EventForm(forms.Form):
    """An event for a selection."""

    event = choice_of(DocumentEvent, "event")


@admin.action(description="Publish…", permissions=["publish"])
def publish_selected(
    modeladmin: Any, request: HttpRequest, queryset: QuerySet[Document]
) -> HttpResponse | None:
    """Shows the chosen documents to readers."""

    def act(keys: list[int], form: forms.Form) -> str:
        count = publishing.publish(keys, by=request.user)
        return f"{count} published."

    return _previewed(
        modeladmin,
        request,
        queryset,
        name="publish_selected",
        title="Publish these documents?",
        consequence=lambda d: (
            "is public already" if d.status == Status.PUBLISHED else "becomes public"
        ),
        form_class=forms.Form,
        act=act,
    )


@admin.action(description="Withdraw…", permissions=["publish"])
def withdraw_selected(
    modeladmin: Any, request: HttpRequest, queryset: QuerySet[Document]
) -> HttpResponse | None:
    """Takes the chosen documents away from readers."""

    def act(keys: list[int], form: forms.Form) -> str:
        reason = form.cleaned_data["public_reason"]
        count = publishing.withdraw(keys, by=request.user, public_reason=reason)
        return f"{count} withdrawn."

    return _previewed(
        modeladmin,
        request,
        queryset,
        name="withdraw_selected",
        title="Withdraw these documents?",
        consequence=lambda d: (
            "goes away from readers"
            if d.status == Status.PUBLISHED
            else "is not public, nothing changes"
        ),
        form_class=WithdrawForm,
        act=act,
    )


@admin.action(description="Add a tag…", permissions=["change"])
def tag_selected(
    modeladmin: Any, request: HttpRequest, queryset: QuerySet[Document]
) -> HttpResponse | None:
    """Puts a tag on the chosen documents."""

    def act(keys: list[int], form: forms.Form) -> str:
        tag: Tag = form.cleaned_data["tag"]
        count = tagging.add_tag(keys, tag=tag, by=request.user)
        return f"{count} now have the tag “{tag}”; the others had it."

    return _previewed(
        modeladmin,
        request,
        queryset,
        name="tag_selected",
        title="Add a tag to these documents",
        consequence=lambda d: "gets the tag",
        form_class=TagForm,
        act=act,
    )


@admin.action(description="Link to an event…", permissions=["change"])
def link_event(
    modeladmin: Any, request: HttpRequest, queryset: QuerySet[Document]
) -> HttpResponse | None:
    """Says that the chosen documents speak of an event."""

    def act(keys: list[int], form: forms.Form) -> str:
        event: Event = form.cleaned_data["event"]
        count = tagging.link_event(keys, event=event, by=request.user)
        return f"{count} are now linked to “{event}”; the others were."

    return _previewed(
        modeladmin,
        request,
        queryset,
        name="link_event",
        title="Link these documents to an event",
        consequence=lambda d: "is linked, confirmed by you",
        form_class=EventForm,
        act=act,
    )


def _previewed(
    modeladmin: Any,
    request: HttpRequest,
    queryset: QuerySet[Document],
    *,
    name: str,
    title: str,
    consequence: Callable[[Document], str],
    form_class: type[forms.Form],
    act: Callable[[list[int], forms.Form], str],
) -> HttpResponse | None:
    """The confirming page; after it, *act* on what has not changed since."""
    confirmed = "confirmed" in request.POST
    form = form_class(request.POST if confirmed else None)
    if confirmed and form.is_valid():
        _act(modeladmin, request, form, act)
        return None
    documents = list(queryset.order_by("-pk")[: PREVIEWED + 1])
    rows = [(document, consequence(document)) for document in documents[:PREVIEWED]]
    context = {
        **modeladmin.admin_site.each_context(request),
        "title": title,
        "opts": modeladmin.opts,
        "rows": rows,
        "left_out": len(documents) > PREVIEWED,
        "limit": PREVIEWED,
        "form": form,
        "media": modeladmin.media + form.media,
        "action": name,
        "checkbox_name": ACTION_CHECKBOX_NAME,
    }
    return TemplateResponse(request, "admin/archive/action_preview.html", context)


@transaction.atomic
def _act(
    modeladmin: Any,
    request: HttpRequest,
    form: forms.Form,
    act: Callable[[list[int], forms.Form], str],
) -> None:
    """Runs *act* on the documents whose version is the one that was shown."""
    seen = seen_in(request)
    fresh: list[int] = []
    for batch in batched(seen):
        rows = Document.objects.filter(pk__in=batch).order_by("pk").select_for_update()
        for pk, version in rows.values_list("pk", "version"):
            if str(version) == seen[pk]:
                fresh.append(pk)
    try:
        message = act(fresh, form)
    except publishing.PublishingRefusedError as refusal:
        modeladmin.message_user(request, str(refusal), messages.ERROR)
        return
    modeladmin.message_user(request, message)
    if stale := sorted(set(seen) - set(fresh)):
        modeladmin.message_user(
            request,
            "Left alone, because somebody changed them while you looked: documents "
            f"{', '.join(map(str, stale))}. Look again.",
            messages.WARNING,
        )
