"""What an editor saves is what readers see: access copies follow every save."""

from typing import Any, ClassVar

from django.contrib import messages
from django.db import transaction
from django.db.models import Model, QuerySet
from django.forms import BaseInlineFormSet, ModelForm
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from archive.background.workers import living_workers
from archive.curation.access_copies import BATCH, rebuild
from archive.curation.affected import affected_documents
from archive.curation.refreshing import batches_left, follow


def tell_what_follows(request: HttpRequest) -> None:
    """Says that documents have yet to be brought up to date, if that is so."""
    batches = batches_left()
    if not batches:
        return
    who = (
        "a worker brings them up to date"
        if living_workers()
        else "they wait for a worker, and none is at work: start one with "
        "manage.py worker"
    )
    told = 'Up to {} documents have yet to follow: {}. <a href="{}">See how far</a>'
    page = reverse("admin:background")
    messages.info(request, format_html(told, f"{batches * BATCH:,}", who, page))


class PublicityMixin:
    """For ModelAdmins: brings the access copies of all documents concerned up to date.

    In the same transaction as the save: a redaction is in force once it is saved, and a
    save that cannot be shown is no save. Only where thousands of documents repeat a new
    name do they follow in the background. `shown_fields` are the fields of the record
    itself that access copies repeat; None stands for all of them.
    """

    shown_fields: ClassVar[frozenset[str] | None] = None

    def save_related(
        self,
        request: HttpRequest,
        form: ModelForm,
        formsets: list[BaseInlineFormSet],
        change: bool,  # noqa: FBT001 - Django's signature
    ) -> None:
        super().save_related(request, form, formsets, change)
        if self.shown_fields is None or self.shown_fields & set(form.changed_data):
            concerned = affected_documents([form.instance])
            if not follow(form.instance, concerned):
                tell_what_follows(request)

    def delete_model(self, request: HttpRequest, obj: Model) -> None:
        concerned = affected_documents([obj])
        super().delete_model(request, obj)
        rebuild(concerned)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        with transaction.atomic():
            concerned = affected_documents(queryset)
            super().delete_queryset(request, queryset)
            rebuild(concerned)
