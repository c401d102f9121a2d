"""Addresses as we mean them: without what other sites write behind them.

Who opens a link from a mail or a social network brings along a mark, and each reader
another one (`fbclid=…`). To us it is the same page: it is found among those made
before, its links and its entity tag do not carry the mark on.
"""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict

from archive.search.filters import DocumentFilter

from .filters import (
    EventFilter,
    OrganisationFilter,
    PersonFilter,
    PlaceFilter,
)

_FILTERS = (DocumentFilter, EventFilter, OrganisationFilter, PersonFilter, PlaceFilter)
# Every name that a public page, a feed or a sitemap (`p`) reads.
PARAMETERS = frozenset({"after", "from", "role", "p"}).union(
    *(filters.base_filters for filters in _FILTERS)
)


class OwnParameters:
    """Middleware: public pages see no parameter but those that some of them reads."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, _view: Callable, _args: Any, _kwargs: Any
    ) -> None:
        """Called by Django once it knows the page; the desk's reads what it likes."""
        given = request.GET
        if request.resolver_match.namespaces or PARAMETERS.issuperset(given):
            return
        own = QueryDict(mutable=True)
        for name in filter(PARAMETERS.__contains__, given):
            own.setlist(name, given.getlist(name))
        request.META["QUERY_STRING"] = own.urlencode()
        request.GET = QueryDict(request.META["QUERY_STRING"])
