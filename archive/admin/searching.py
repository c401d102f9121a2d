"""Search in the admin: by normalised words, through an index, bounded before SQL."""

import re
from collections.abc import Sequence
from typing import Any, ClassVar

from django.contrib.admin import ShowFacets
from django.contrib.admin.views.main import ChangeList
from django.contrib.postgres.search import SearchQuery, SearchVector
from django.core.paginator import Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property

from archive.parsing.names import normalise, skeleton

MAX_CHARACTERS = 200
MAX_WORDS = 20
COUNT_LIMIT = 10_000

_WORD = re.compile(r"\w+")


def words_query(term: str) -> SearchQuery | None:
    """All words of *term*, normalised, each from its beginning; None without words."""
    words = _WORD.findall(normalise(term[:MAX_CHARACTERS]))[:MAX_WORDS]
    if not words:
        return None
    raw = " & ".join(f"'{word}':*" for word in words)
    return SearchQuery(raw, search_type="raw", config="simple")


def having_words(rows: QuerySet, query: SearchQuery, column: str) -> QuerySet:
    """The *rows* whose normalised *column* has the words; served by its word index."""
    found = SearchVector(column, config="simple")
    return rows.alias(found_words=found).filter(found_words=query)


def keys_named(model: type[Model], term: str) -> list[QuerySet]:
    """Primary keys of authorities called *term*: the parts of a union.

    Their name or a variant has the words of *term*, or sounds as it does as a whole
    (equal skeletons).
    """
    query, key = words_query(term), skeleton(term[:MAX_CHARACTERS])
    tables = [(model.objects, "pk")]
    if hasattr(model, "names"):
        tables.append((model.names.rel.related_model.objects, "authority"))
    found: list[QuerySet] = []
    for rows, owner in tables:
        if query is not None:
            found.append(having_words(rows, query, "normalised").values(owner))
        if key:
            found.append(rows.filter(skeleton=key).values(owner))
    return found


class CappedPaginator(Paginator):
    """Counts no further than a cap, so that no page counts a whole table."""

    @cached_property
    def count(self) -> int:
        return self.object_list.order_by()[: COUNT_LIMIT + 1].count()


class PagewiseChangeList(ChangeList):
    """Finds out which rows are on the page first, and only then what stands in them.

    A hundred thousand rows are sorted by key and column, not with all their columns and
    those of the records beside them.
    """

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        page = self.result_list
        if isinstance(page, QuerySet) and page.query.is_sliced:
            # As a subquery among many joins they would be looked for last.
            keys = list(page.values_list("pk", flat=True))
            rows = self.root_queryset.filter(pk__in=keys)
            rows = rows.order_by(*self.queryset.query.order_by)
            self.result_list = self.apply_select_related(rows)


class SearchMixin:
    """Search over columns kept in normal form; digits alone find the primary key.

    `name_columns` are paths to normalised columns; `text_columns` are plain columns
    matched from their beginning (addresses, digests, paths).
    """

    name_columns: ClassVar[Sequence[str]] = ()
    text_columns: ClassVar[Sequence[str]] = ()
    search_fields = ("pk",)  # what shows the search box; get_search_results decides
    show_full_result_count = False
    show_facets = ShowFacets.NEVER  # each would count the whole table
    paginator = CappedPaginator
    list_per_page = 50
    list_max_show_all = 200

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return PagewiseChangeList

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        term = search_term.strip()[:MAX_CHARACTERS]
        if not term:
            return queryset, False
        first, *rest = [self.model.objects.none().values("pk"), *self.keys(term)]
        return queryset.filter(pk__in=first.union(*rest)), False

    def keys(self, term: str) -> list[QuerySet]:
        """Primary keys of the rows found under *term*: the parts of a union.

        A union lets each part use its own index, which conditions joined by OR do not.
        """
        rows = self.model.objects.order_by()
        found: list[QuerySet] = []
        if term.isdecimal() and len(term) < 19:
            found.append(rows.filter(pk=int(term)).values("pk"))
        query = words_query(term)
        if query is not None:
            found += [
                having_words(rows, query, column).values("pk")
                for column in self.name_columns
            ]
        found += [
            rows.filter(**{f"{column}__startswith": term}).values("pk")
            for column in self.text_columns
        ]
        return found


class AuthoritySearchMixin(SearchMixin):
    """Search over an authority's name and its variants."""

    def keys(self, term: str) -> list[QuerySet]:
        return super().keys(term) + keys_named(self.model, term)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        rows: Any = super().get_queryset(request)
        return rows.living() if _chooses(request) else rows


def _chooses(request: HttpRequest) -> bool:
    """Whether the request is an autocomplete's: merged records are not to be chosen."""
    return request.path.endswith("/autocomplete/")
