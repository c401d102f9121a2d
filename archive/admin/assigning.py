"""Who has which piece of waiting work: to be looked at; it is given at the queues."""

from django.contrib import admin

from archive.models import Assignment

from .records import ReadOnlyAdmin


@admin.register(Assignment)
class AssignmentAdmin(ReadOnlyAdmin):
    """Pieces of work that people have taken on or were given."""

    list_display = ("queue", "row", "person", "assigned_by", "assigned_at")
    list_filter = ("queue",)
    list_select_related = ("person", "assigned_by")
    search_help_text = "The number of the assignment."
