"""Whether a page is still what a reader has: entity tags (RFC 9110) without a text.

A page is made of its address, the public side of the catalogue, and ourselves. The
catalogue says with one query whether anything public has changed (`models.editions`),
so that no page can be forgotten and nothing hidden shows.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils import timezone
from django.utils.http import parse_etags

from archive.models import Edition

from .kept_pages import KeptPages

_SAFE = ("GET", "HEAD")
# Pages that are another one tomorrow.
_OF_THE_DAY = frozenset({"home"})


def _newest_file(*folders: str) -> int:
    """When a file in *folders* last changed (nanoseconds): a new face is a new page."""
    return max(
        path.stat().st_mtime_ns
        for folder in folders
        for path in (Path(settings.BASE_DIR) / folder).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    )


FACE = _newest_file("archive", "templates", "config")


def entity_tag(request: HttpRequest, page: str, edition: tuple[int, int]) -> str:
    """The entity tag of the *page* (its name) at the request's address."""
    parts = (
        FACE,
        settings.ARCHIVE_RIGHTS,
        settings.ARCHIVE_CONTACT,
        request.build_absolute_uri(),
        timezone.localdate() if page in _OF_THE_DAY else "",
        edition,
    )
    return f'"{hashlib.sha256(repr(parts).encode()).hexdigest()[:32]}"'


class ConditionalPages:
    """Middleware: 304 for a reader who has the page already; a tag on every other.

    A page that somebody else has asked for is not made again (`kept_pages`). The tag is
    read before the page is made: what changes meanwhile is seen next time.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.pages = KeptPages()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        tag = getattr(request, "entity_tag", None)
        if tag and response.status_code in (200, 304):
            response.headers["ETag"] = tag
            response.headers.setdefault("Cache-Control", "no-cache")
            self.pages.keep(request.edition, tag, request, response)  # type: ignore[attr-defined]
        return response

    def process_view(
        self, request: HttpRequest, view: Callable, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Called by Django once it knows the page; the desk's are never kept."""
        match = request.resolver_match
        if request.method not in _SAFE or match.namespaces or not match.url_name:
            return None  # the desk; files that no record changes
        edition = Edition.objects.state()
        tag = entity_tag(request, match.url_name, edition)
        request.edition, request.entity_tag = edition, tag  # type: ignore[attr-defined]
        had = parse_etags(request.headers.get("If-None-Match", ""))
        # A proxy that compresses makes a tag weak; the page is the same.
        if tag in {one.removeprefix("W/") for one in had}:
            return HttpResponseNotModified()
        return self.pages.find(edition, tag)
