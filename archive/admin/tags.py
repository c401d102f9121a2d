"""Tags."""

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from archive.curation.slugs import free_slug
from archive.models import Tag

from .records import MANY, AuthorityForm, RecordAdmin


@admin.register(Tag)
class TagAdmin(RecordAdmin):
    """Subject headings."""

    form = AuthorityForm
    list_display = ("name", "slug")
    ordering = ("name",)
    search_help_text = "Any part of the tag."
    fieldsets = ((None, {"fields": ("name", "slug")}),)
    instead = "Take it off those documents first."

    def keys(self, term: str) -> list[QuerySet]:
        """Tags are few: any part of the name will do."""
        found = Q(name__icontains=term) | Q(slug__icontains=term)
        return [
            *super().keys(term),
            self.model.objects.order_by().filter(found).values("pk"),
        ]

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """Tags come off their documents; those are counted, not named one by one."""
        named = [
            f"{tag}, on {tag.items.all()[: MANY + 1].count()} documents or more"
            for tag in objs
        ]
        return named, {"tags": len(named)}, set(), []

    def save_model(self, request, obj, form, change):
        if not obj.slug:
            obj.slug = free_slug(Tag, obj.name)
        super().save_model(request, obj, form, change)
