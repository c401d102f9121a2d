"""The admin site: the editors' desk."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.db.models import Model


class ArchiveAdminSite(admin.AdminSite):
    """Django's admin with the review queue as its first page."""

    site_header = "The archive"
    site_title = "Archive desk"
    index_title = "What waits"

    def register(
        self,
        model_or_iterable: type[Model] | Iterable[type[Model]],
        admin_class: Any = None,
        **options: Any,
    ) -> None:
        """As Django's, but the archive comes first and its word stands.

        Its own admins of users and groups are locked against stale saves, and it has
        tags of its own, with a history, in place of taggit's.
        """
        if isinstance(model_or_iterable, type):
            model_or_iterable = [model_or_iterable]
        models = [
            model
            for model in model_or_iterable
            if model._meta.app_label != "taggit" and not self.is_registered(model)
        ]
        super().register(models, admin_class, **options)
