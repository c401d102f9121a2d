"""The admin site: the editors' desk.

It stands outside `archive.admin`, whose import registers models *with* this site:
inside, making the site would import the package that needs it.
"""

from collections.abc import Callable, Iterable
from functools import update_wrapper
from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver, reverse

from archive import errors

from .unsent import Unsent, from_our_own_page

Page = Callable[..., HttpResponse]
# Applications whose records have admin pages of ours.
REPLACED = {"taggit", "procrastinate"}


class ArchiveAdminSite(admin.AdminSite):
    """Django's admin with pages of our own, the review queue the first of them."""

    site_header = "The archive"
    site_title = "Archive desk"
    index_title = "What waits"
    login_template = "admin/archive/login.html"

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

    def admin_view(self, view: Page, cacheable: bool = False) -> Page:  # noqa: FBT001, FBT002
        """As Django's; but a form that comes too late is carried through the log-in."""
        guarded = super().admin_view(view, cacheable)

        def page(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            # The middleware has checked the token of the form by now.
            if request.method == "POST" and not self.has_permission(request):
                return self.ask_again(request)
            return guarded(request, *args, **kwargs)

        return update_wrapper(page, view)

    def ask_again(self, request: HttpRequest) -> HttpResponse:
        """403: the page to log in, with the form that *request* brings kept in it."""
        unsent: Unsent | None = Unsent.arrived(request)
        following = request.get_full_path()
        if request.path == reverse("admin:logout"):
            unsent, following = None, reverse("admin:index")
        request.method, request.POST = "GET", request.POST.__class__("")
        page = {
            "unsent": unsent,
            "app_path": f"{reverse('admin:login')}?{urlencode({'next': following})}",
            REDIRECT_FIELD_NAME: following,
        }
        response = super().login(request, page)
        response.status_code = 403
        return response

    def login(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """As Django's; a form that came too late is carried along, then offered."""
        unsent = Unsent.carried(request.POST) if request.method == "POST" else None
        context = {"unsent": unsent, **(extra_context or {})}
        response = super().login(request, context)
        if (
            unsent is not None
            and response.status_code == 302
            and self.has_permission(request)
        ):
            return self.offer(request, unsent, response.headers["Location"])
        return response

    def offer(self, request: HttpRequest, unsent: Unsent, address: str) -> HttpResponse:
        """The page that sends *unsent* to *address* with the token of this session."""
        context = {
            **self.each_context(request),
            "title": "Your work is still here",
            "unsent": unsent,
            "address": address,
            "is_nav_sidebar_enabled": False,
        }
        request.current_app = self.name
        return TemplateResponse(request, "admin/archive/unsent.html", context)


def stale_token(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answers forms whose token is not that of the session (CSRF_FAILURE_VIEW).

    A page of the desk that was open while the editor logged in anew elsewhere has an
    old one: what was typed there is offered to be sent again. To all else, 403.
    """
    site = admin.site
    at_desk = request.path.startswith(reverse("admin:index"))
    is_login = request.path == reverse("admin:login")
    if not at_desk or is_login or not from_our_own_page(request):
        return errors.forbidden(request, PermissionDenied(reason))
    if not site.has_permission(request):
        return site.ask_again(request)
    response = site.offer(request, Unsent.arrived(request), request.get_full_path())
    response.status_code = 403
    return response.render()
