"""The admin site: the editors' desk.

It stands outside `archive.admin`, whose import registers models *with* this site:
inside, making the site would import the package that needs it.
"""

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver

Page = Callable[..., HttpResponse]
# Applications whose records have admin pages of ours.
REPLACED = {"taggit", "procrastinate"}


class ArchiveAdminSite(admin.AdminSite):
    """Django's admin with pages of our own, the review queue the first of them."""

    site_header = "The archive"
    site_title = "Archive desk"
    index_title = "What waits"

    def __init__(self, name: str = "admin") -> None:
        super().__init__(name)
        self.first_page: Page | None = None
        self.pages: list[URLPattern] = []

    def register(
        self,
        model_or_iterable: type[Model] | Iterable[type[Model]],
        admin_class: Any = None,
        **options: Any,
    ) -> None:
        """As Django's, but the archive comes first and its word stands.

        Its own admins of users and groups are locked against stale saves, and it has
        tags of its own, with a history, in place of taggit's, and a page of the work
        in the background in place of procrastinate's tables.
        """
        if isinstance(model_or_iterable, type):
            model_or_iterable = [model_or_iterable]
        models = [
            model
            for model in model_or_iterable
            if model._meta.app_label not in REPLACED and not self.is_registered(model)
        ]
        super().register(models, admin_class, **options)

    def get_urls(self) -> list[URLPattern | URLResolver]:
        return [*self.pages, *super().get_urls()]

    def index(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        if self.first_page is None:
            return super().index(request, extra_context)
        return self.first_page(request, extra_context)
