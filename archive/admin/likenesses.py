"""Records that are perhaps one: to be looked at; they are judged at their queue."""

from django.contrib import admin

from archive.models import OrganisationLikeness, PersonLikeness

from .records import ReadOnlyAdmin


@admin.register(OrganisationLikeness, PersonLikeness)
class LikenessAdmin(ReadOnlyAdmin):
    """Pairs of records called alike, and who judged them different."""

    list_display = ("first", "second", "reason", "judged_at", "judged_by")
    list_filter = (("judged_at", admin.EmptyFieldListFilter),)
    list_select_related = ("first", "second", "judged_by")
    search_help_text = "The number of the pair."
