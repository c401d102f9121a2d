"""The archive as a Django application."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArchiveConfig(AppConfig):
    """The one application of the project."""

    name = "archive"
    verbose_name = _("archive")
    default_auto_field = "django.db.models.BigAutoField"
