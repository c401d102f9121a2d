"""What happens to every request before a page sees it, and to every response after."""

import time
from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import logout
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from archive import errors

GetResponse = Callable[[HttpRequest], HttpResponse]

READING = ["GET", "HEAD", "OPTIONS"]
DESK = [*READING, "POST"]  # nothing public is written to
PATH_LIMIT = 1_000  # bytes as sent
QUERY_LIMIT = 4_000  # bytes as sent; a long search in Arabic takes 6 bytes a letter
FIELDS_LIMIT = 100

IDLE_LIMIT = 30 * 60  # seconds
SESSION_LIMIT = 12 * 60 * 60  # seconds
FRESHNESS = 60  # seconds between two notes of an editor's presence

HEADERS = {
    # Django sends this over HTTPS alone; a proxy may speak HTTPS for us and not say
    # so. Over plain HTTP browsers pass it by (RFC 6797, 8.1).
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains; preload",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
        "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()"
    ),
}


def at_desk(request: HttpRequest) -> bool:
    """True for the editors' pages, log-in included."""
    return request.path_info.startswith(reverse("admin:index"))


class ResponseHeaders:
    """Set what neither Django nor django-csp sets; keep the desk out of every cache."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if at_desk(request):
            response.headers["Cache-Control"] = "no-store, private"
            # Under no-referrer browsers send forms with "Origin: null", which Django
            # must take for a forgery. This one tells other sites nothing either.
            response.headers["Referrer-Policy"] = "same-origin"
        return response


class RequestGuard:
    """Refuse what no page means: odd methods, overlong addresses, NUL, broken text.

    PostgreSQL refuses U+0000 and lone surrogates in any text, so they end here and
    not in an error. Bodies of forms are checked by the forms' fields.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        methods = DESK if at_desk(request) else READING
        if request.method not in methods:
            return errors.not_allowed(request, methods)
        if problem := _problem(request):
            return errors.bad_request(request, BadRequest(problem))
        return self.get_response(request)


def _problem(request: HttpRequest) -> str | None:
    """Return what is wrong with a request's address or length, or None."""
    query = request.META.get("QUERY_STRING", "")
    if len(query) > QUERY_LIMIT or query.count("&") >= FIELDS_LIMIT:
        return "The address is too long."
    if len(request.path_info.encode(errors="replace")) > PATH_LIMIT:
        return "The address is too long."
    length = request.META.get("CONTENT_LENGTH") or "0"
    if not (length.isascii() and length.isdigit()):
        return "The length of the request is not a number."
    values = (value for pair in request.GET.lists() for value in (pair[0], *pair[1]))
    if any(not _storable(value) for value in (request.path_info, *values)):
        return "The address holds characters that cannot be read."
    return None


def _storable(text: str) -> bool:
    """True for what a PostgreSQL text can hold."""
    return "\x00" not in text and not any("\ud800" <= c <= "\udfff" for c in text)


class DatabaseTrouble:
    """Answer 503 while the database is away or busy, 400 for values it cannot hold.

    Sees what views raise; for what happens in middleware, `errors.server_error`
    says the same.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponse | None:
        """Called by Django with what a view, or its template, raised."""
        return errors.of_database(request, exception)


class EditorSession:
    """End an editor's session after 30 idle minutes and after 12 hours in any case.

    Looks at a session only where the cookie says that there is one and only at the
    desk, so readers' pages never touch it.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if at_desk(request) and settings.SESSION_COOKIE_NAME in request.COOKIES:
            self._keep_time(request)
        return self.get_response(request)

    def _keep_time(self, request: HttpRequest) -> None:
        if not request.user.is_authenticated:
            return
        now = int(time.time())
        began = request.session.setdefault("began", now)
        seen = request.session.setdefault("seen", now)
        if now - seen > IDLE_LIMIT or now - began > SESSION_LIMIT:
            logout(request)
        elif now - seen >= FRESHNESS:
            request.session["seen"] = now
