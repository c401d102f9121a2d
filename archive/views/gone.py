"""410 for what was taken away from readers: the tombstone, wherever they ask."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.models import Tombstone


def or_gone(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Decorates a view of the document *pk*: the tombstone where it was withdrawn."""

    @wraps(view)
    def guarded(request: HttpRequest, pk: int, **kwargs: Any) -> HttpResponse:
        tombstone = Tombstone.objects.filter(pk=pk).first()
        if tombstone is None:
            return view(request, pk=pk, **kwargs)
        context = {"section": "documents", "tombstone": tombstone}
        return render(request, "archive/gone.html", context, status=410)

    return guarded
