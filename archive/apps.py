"""The archive as a Django application."""

from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig
from django.core.checks import Tags, register
from django.utils.translation import gettext_lazy as _

from archive.checks import check_server


class ArchiveConfig(AppConfig):
    """The one application of the project."""

    name = "archive"
    verbose_name = _("archive")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the system check of the database server."""
        register(check_server, Tags.database)


class ArchiveAdminConfig(AdminConfig):
    """Django's admin, with the archive's own site as its first page."""

    default_site = "archive.admin_site.ArchiveAdminSite"
