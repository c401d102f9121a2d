"""Whether a page is still what a reader has: entity tags (RFC 9110) without a text."""

import hashlib
from pathlib import Path

from django.conf import settings
from django.db.models import Count, Max
from django.db.models.functions import Greatest
from django.http import HttpRequest
from django.utils.translation import get_language

from archive.models import AccessCopy, AccessPoint

_NAMED = ("organisation", "person", "place", "event", "tag")


def _newest_file(*folders: str) -> int:
    """When a file in *folders* last changed (nanoseconds): a new face is a new page."""
    return max(
        path.stat().st_mtime_ns
        for folder in folders
        for path in (Path(settings.BASE_DIR) / folder).rglob("*")
        if path.is_file()
    )


FACE = _newest_file("templates", "archive/static", "archive/views", "archive/locale")


def document_edition(request: HttpRequest, pk: int, slug: str = "") -> str | None:
    """The entity tag of a document's page; None where there is no such page.

    It changes with the document, the names it links to, the documents it contains or
    belongs to, and those that speak of the same events.
    """
    state = (
        AccessCopy.objects.filter(pk=pk, slug=slug)
        .values_list(
            "updated_at",
            "part_of__updated_at",
            Max("parts__updated_at"),
            Greatest(*(Max(f"points__{name}__modified_at") for name in _NAMED)),
        )
        .first()
    )
    if state is None:
        return None
    related = AccessPoint.objects.filter(event__access_points__access_copy=pk)
    parts = (*state, *related.aggregate(Max("pk"), Count("pk")).values())
    words = repr((FACE, get_language(), request.get_host(), pk, parts))
    return f'"{hashlib.sha256(words.encode()).hexdigest()[:32]}"'
