"""The language of the interface: said by the address alone, never by cookie or header.

`/…` is English, `/ar/…` Arabic and so on; so every page of the archive can be sent to
somebody else, kept in a cache, and looks the same to all.
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

_PREFIXED = frozenset(code for code, _ in settings.LANGUAGES) - {settings.LANGUAGE_CODE}


def language_of(path: str) -> str:
    """The code of the language that *path* ("/ar/events/") is written for."""
    first = path.removeprefix("/").partition("/")[0]
    return first if first in _PREFIXED else settings.LANGUAGE_CODE


def address_in(language: str, path: str) -> str:
    """The same page in *language*; *path* may carry a query."""
    was = language_of(path.partition("?")[0])
    bare = path.removeprefix(f"/{was}") if was in _PREFIXED else path
    return f"/{language}{bare}" if language in _PREFIXED else bare


class LanguageOfAddress:
    """Middleware: activates the language of the address while the page is made."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = language_of(request.path_info)
        with translation.override(language):
            response = self.get_response(request)
            if hasattr(response, "render") and not response.is_rendered:
                response.render()
        response.headers.setdefault("Content-Language", language)
        return response
