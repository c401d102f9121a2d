"""Pages for what went wrong. They need no database and say nothing about us."""

import sys
from http import HTTPStatus

from django.core.exceptions import (
    BadRequest,
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.db import DataError, InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

RETRY_AFTER = "5"  # seconds

TOO_LARGE = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)


def _page(request: HttpRequest, status: HTTPStatus) -> HttpResponse:
    html = render_to_string(f"{status.value}.html", {"status": status.value})
    return HttpResponse(html, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: the request cannot mean anything here. 413: there is too much of it."""
    if isinstance(exception, TOO_LARGE):
        return _page(request, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return _page(request, HTTPStatus.BAD_REQUEST)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: not for this visitor."""
    return _page(request, HTTPStatus.FORBIDDEN)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: there is no such page, or none that is public."""
    return _page(request, HTTPStatus.NOT_FOUND)


def not_allowed(request: HttpRequest, methods: list[str]) -> HttpResponse:
    """405: pages are read, and only the desk is written to."""
    response = _page(request, HTTPStatus.METHOD_NOT_ALLOWED)
    response.headers["Allow"] = ", ".join(methods)
    return response


def unavailable(request: HttpRequest) -> HttpResponse:
    """503: the database is away, or would have taken too long."""
    response = _page(request, HTTPStatus.SERVICE_UNAVAILABLE)
    response.headers["Retry-After"] = RETRY_AFTER
    return response


def of_database(request: HttpRequest, exception: object) -> HttpResponse | None:
    """Return the page for an error that the database raised; None for any other."""
    if isinstance(exception, OperationalError | InterfaceError):
        return unavailable(request)
    if isinstance(exception, DataError):
        return bad_request(request, BadRequest("The database cannot hold this value."))
    return None


def server_error(request: HttpRequest) -> HttpResponse:
    """500: a fault of ours. Django calls this while it handles the exception."""
    trouble = of_database(request, sys.exception())
    return trouble or _page(request, HTTPStatus.INTERNAL_SERVER_ERROR)
