"""Forms that choose words of a text by quoting them: no mouse, no script needed."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from archive.curation.passages import NotInTextError, occurrences, quote

from .desk_text import words_around
from .locking import LockedForm
from .records import RecordAdmin
from .widgets import PlainTextarea

QUOTED = ("words", "occurrence")


class QuotingForm(LockedForm):
    """Points at words of the document's text: the words, and which occurrence."""

    words = forms.CharField(
        label="Words of the text",
        required=False,
        widget=PlainTextarea(attrs={"rows": 3, "dir": "auto"}),
        help_text="Copied from the current text of the document, letter by letter.",
    )
    occurrence = forms.IntegerField(
        required=False,
        min_value=1,
        max_value=1_000_000,
        help_text="Which one, when the words stand in the text more than once: 1, 2, …",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in QUOTED:
            self.initial[name] = self.value_in(self.instance, name)
        self._needed = not self._meta.model._meta.get_field("passage").null
        if "words" in self.fields and self._needed:
            self.fields["words"].required = True

    def value_in(self, record: Any, name: str) -> Any:
        if name not in QUOTED:
            return super().value_in(record, name)
        passage = record.passage if record.passage_id else None
        if name == "words":
            return passage.exact if passage else ""
        return which_occurrence(passage) if passage else None

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean() or self.cleaned_data
        if set(QUOTED) & set(self.changed_data) and not self.is_stale:
            self._choose(cleaned)
        return cleaned

    def _choose(self, cleaned: dict[str, Any]) -> None:
        document = cleaned.get("document") or (
            self.instance.document if self.instance.document_id else None
        )
        words = cleaned.get("words")
        if not words:
            if not self._needed:
                self.instance.passage = None
        elif document:
            try:
                chosen = quote(document, words, cleaned.get("occurrence") or 1)
            except NotInTextError as problem:
                self.add_error("words", str(problem))
            else:
                self.instance.passage = chosen

    def _get_validation_exclusions(self) -> set[str]:
        # The passage is chosen here, so the rules about it are checked here too.
        excluded = super()._get_validation_exclusions()
        if self.instance.passage_id or not self._needed:
            excluded.discard("passage")
        return excluded


def which_occurrence(passage: Any) -> int | None:
    """Which occurrence of its words a passage is, from 1; None where it is lost."""
    starts = occurrences(passage.revision.text, passage.exact)
    return starts.index(passage.start) + 1 if passage.start in starts else None


class QuotingAdmin(RecordAdmin):
    """Admin of what points at words of a text."""

    form = QuotingForm
    autocomplete_fields: tuple[str, ...] = ("document",)

    def get_readonly_fields(
        self, request: HttpRequest, obj: Model | None = None
    ) -> tuple[str, ...]:
        fixed = super().get_readonly_fields(request, obj)
        return (*fixed, "document", "in_the_text") if obj else tuple(fixed)

    def get_fieldsets(self, request: HttpRequest, obj: Model | None = None) -> Any:
        fieldsets = super().get_fieldsets(request, obj)
        if obj is None:
            return fieldsets
        (title, options), *rest = fieldsets
        fields = [*options["fields"]]
        fields.insert(1, "in_the_text")
        return [(title, {**options, "fields": fields}), *rest]

    @admin.display(description="in the text")
    def in_the_text(self, fact: Any) -> str:
        """The words with those around them, and the way to them at the desk."""
        if fact.passage is None:
            return "It is about the document as a whole."
        return format_html(
            '<span class="in-the-text" dir="auto">…{}<mark>{}</mark>{}…</span> '
            '<a href="{}#{}:{}">Show at the desk</a>',
            *words_around(fact.passage),
            reverse("admin:desk", args=[fact.document_id]),
            fact._meta.model_name,
            fact.pk,
        )

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        rows = super().get_queryset(request)
        match = request.resolver_match
        if match and match.url_name.endswith("_change"):
            return rows.select_related("document__text", "passage__revision")
        return rows
