"""Who logged in and who could not: django-axes keeps it, the desk's limits hold."""

from axes.admin import AccessAttemptAdmin, AccessFailureLogAdmin, AccessLogAdmin
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib import admin

from .searching import CappedPaginator

# The application registers its own with the import of its admin classes.
admin.site.unregister([AccessAttempt, AccessFailureLog, AccessLog])


class LoginsMixin:
    """No page counts or lists all log-ins there ever were."""

    paginator = CappedPaginator
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    list_filter = ("attempt_time",)


@admin.register(AccessAttempt)
class AttemptAdmin(LoginsMixin, AccessAttemptAdmin):
    """Attempts that count towards locking somebody out."""


@admin.register(AccessFailureLog)
class FailureAdmin(LoginsMixin, AccessFailureLogAdmin):
    """Attempts that failed."""

    list_filter = ("attempt_time", "locked_out")


@admin.register(AccessLog)
class LoginAdmin(LoginsMixin, AccessLogAdmin):
    """Log-ins."""

    list_filter = ("attempt_time", "logout_time")
