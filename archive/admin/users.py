"""Editors and their groups: locked, with a history, like every other record."""

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.forms import UserChangeForm
from django.contrib.auth.models import Group, User

from .account_history import AccountHistoryMixin
from .locking import LockedAdminMixin, LockedForm

# Django's own registration comes with the import of its admin classes.
admin.site.unregister([User, Group])


class LockedUserForm(LockedForm, UserChangeForm):
    """A user's form."""


@admin.register(User)
class EditorAdmin(AccountHistoryMixin, LockedAdminMixin, UserAdmin):
    """People who work here."""

    form = LockedUserForm
    # Django's two boxes need a script, and labels that screen readers can use.
    filter_horizontal = ()
    readonly_fields = ("last_login", "date_joined")
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER


@admin.register(Group)
class EditorGroupAdmin(AccountHistoryMixin, LockedAdminMixin, GroupAdmin):
    """What people may do."""

    form = LockedForm
    filter_horizontal = ()
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
