"""What the admin of every record has in common."""

from collections import Counter
from typing import Any, ClassVar

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.db import models
from django.db.models import Model, QuerySet, Value
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from archive.curation.likenesses import look_for
from archive.curation.slugs import free_slug
from archive.models.likenesses import LIKENESSES

from .choosing import ChosenByNameMixin
from .history import HistoryMixin
from .locking import LockedAdminMixin, LockedForm, LockedInlineMixin
from .publicity import PublicityMixin
from .queued import QueuedMixin
from .scriptless import ScriptlessMixin, empty_rows
from .searching import AuthoritySearchMixin, SearchMixin
from .widgets import PlainTextarea

MANY = 1_000
OVERRIDES = {
    models.TextField: {"widget": PlainTextarea(attrs={"rows": 3, "dir": "auto"})}
}


class DeletionExplained:
    """For ModelAdmins: a record that others point at is not deleted, and says why.

    `instead` names what to do.
    """

    instead = "Change those first."

    def delete_view(
        self,
        request: HttpRequest,
        object_id: str,
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        record = self.get_object(request, unquote(object_id))
        if record is not None and (reason := self.why_not_deleted(record)):
            self.message_user(request, reason, messages.ERROR)
            url = f"admin:{self.opts.app_label}_{self.opts.model_name}_change"
            return HttpResponseRedirect(reverse(url, args=[record.pk]))
        return super().delete_view(request, object_id, extra_context)

    def why_not_deleted(self, record: Model) -> str:
        """A sentence, or "" when nothing stands in the way."""
        holders = list(users_of(record))
        if not holders:
            return ""
        return (
            f"“{record}” cannot be deleted: it is used by {', '.join(holders)}. "
            f"{self.instead}"
        )


def users_of(record: Model) -> list[str]:
    """What points at *record* and forbids its deletion, such as "3 signatories"."""
    return _counted(record, models.PROTECT)


def hanging_on(record: Model) -> list[str]:
    """What goes when *record* goes, such as "3 organisation names"."""
    return _counted(record, models.CASCADE)


def _counted(record: Model, on_delete: Any) -> list[str]:
    """How many rows point at *record* so, kind by kind, in one query."""
    relations = [
        relation
        for relation in record._meta.related_objects
        if relation.on_delete is on_delete
    ]
    parts = [
        relation.related_model._base_manager.filter(**{relation.field.name: record})
        .order_by()
        .values(counted_as=Value(number))[:MANY]
        for number, relation in enumerate(relations)
    ]
    rows = parts[0].union(*parts[1:], all=True) if parts else ()
    counts = Counter(row["counted_as"] for row in rows)
    found = set()
    for place, number in counts.items():
        names = relations[place].related_model._meta
        name = names.verbose_name if number == 1 else names.verbose_name_plural
        found.add(f"{'at least ' if number == MANY else ''}{number} {name}")
    return sorted(found)


class RecordAdmin(
    DeletionExplained,
    QueuedMixin,
    PublicityMixin,
    LockedAdminMixin,
    HistoryMixin,
    SearchMixin,
    ChosenByNameMixin,
    ScriptlessMixin,
    admin.ModelAdmin,
):
    """Admin of a catalogued record: locked, with history, searched through an index."""

    formfield_overrides = OVERRIDES
    ordering = ("-pk",)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Without "delete selected": deletions are looked at one by one."""
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions


class RowInline(LockedInlineMixin, ChosenByNameMixin, admin.TabularInline):
    """Rows that hang on a record, in a table; locked row by row.

    Scripts add empty rows; without one, a button saves the form and brings it back with
    some (`scriptless`).
    """

    extra = 0
    template = "admin/archive/rows.html"

    def get_extra(
        self, request: HttpRequest, obj: Model | None = None, **kwargs: Any
    ) -> int:
        return empty_rows(request, self.model) or self.extra

    formfield_overrides = {
        models.TextField: {"widget": PlainTextarea(attrs={"rows": 2, "dir": "auto"})}
    }


@admin.action(description="Merge two…", permissions=["change"])
def merge_two(
    modeladmin: Any, request: HttpRequest, queryset: QuerySet
) -> HttpResponse | None:
    """Goes to the page on which two chosen records are merged."""
    keys = list(queryset.order_by("pk").values_list("pk", flat=True)[:3])
    if len(keys) != 2:
        modeladmin.message_user(request, "Choose exactly two records.", messages.ERROR)
        return None
    kind = modeladmin.model._meta.model_name
    return HttpResponseRedirect(reverse("admin:merge", args=[kind, *keys]))


class AuthorityForm(LockedForm):
    """The form of an organisation, person, place, event or periodical."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False
            self.fields["slug"].help_text = (
                "The end of the record's address. Made from the name when left empty; "
                "readers' links break when it changes."
            )


class AuthorityAdmin(AuthoritySearchMixin, RecordAdmin):
    """Admin of an authority: variants, address made from the name, merged ones told."""

    form = AuthorityForm
    instead = "Merge it into another record instead: its name becomes a variant there."
    readonly_fields = ("merged_into",)
    actions = (merge_two,)
    name_field: ClassVar[str] = "name"
    shown_fields = frozenset({"name", "title"})

    def save_model(
        self,
        request: HttpRequest,
        obj: Any,
        form: ModelForm,
        change: bool,  # noqa: FBT001 - Django's signature
    ) -> None:
        if not obj.slug:
            obj.slug = free_slug(self.model, getattr(obj, self.name_field))
        super().save_model(request, obj, form, change)

    def save_related(
        self,
        request: HttpRequest,
        form: ModelForm,
        formsets: list[Any],
        change: bool,  # noqa: FBT001 - Django's signature
    ) -> None:
        super().save_related(request, form, formsets, change)
        if self.model in LIKENESSES:
            look_for(self.model, [form.instance.pk])

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """What hangs on them goes with them: it is counted, not named row by row."""
        named: list[Any] = []
        for record in objs:
            named.append(f"{record._meta.verbose_name}: {record}")
            if rows := hanging_on(record):
                named.append(rows)
        return named, {self.opts.verbose_name_plural: len(objs)}, set(), []

    @admin.display(description="stands for", boolean=False)
    def survivor(self, record: Any) -> str:
        """The record that this one was merged into."""
        return f"merged into {record.merged_into}" if record.merged_into else ""


class ReadOnlyAdmin(QueuedMixin, HistoryMixin, SearchMixin, admin.ModelAdmin):
    """Admin of what machines write: to be looked at, not changed."""

    ordering = ("-pk",)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Without "delete selected"."""
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(
        self, request: HttpRequest, obj: Model | None = None
    ) -> bool:
        return False

    def has_delete_permission(
        self, request: HttpRequest, obj: Model | None = None
    ) -> bool:
        return False


def variants(model: type[Model], title: str = "other names") -> type[RowInline]:
    """The inline of an authority's variant names."""
    return type(
        f"{model.__name__}Inline",
        (RowInline,),
        {
            "model": model,
            "fields": ("name", "language", "script", "kind"),
            "verbose_name": "other name",
            "verbose_name_plural": title,
        },
    )
