"""What an editor saves is what readers see: access copies follow every save."""

from typing import Any, ClassVar

from django.db import transaction
from django.db.models import Model, QuerySet
from django.forms import BaseInlineFormSet, ModelForm
from django.http import HttpRequest

from archive.curation.access_copies import rebuild
from archive.curation.affected import affected_documents
from archive.curation.refreshing import follow


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
                self.message_user(
                    request,
                    f"{len(concerned)} documents name this record: a worker brings "
                    "them up to date.",
                )

    def delete_model(self, request: HttpRequest, obj: Model) -> None:
        concerned = affected_documents([obj])
        super().delete_model(request, obj)
        rebuild(concerned)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        with transaction.atomic():
            concerned = affected_documents(queryset)
            super().delete_queryset(request, queryset)
            rebuild(concerned)
