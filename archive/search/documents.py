"""Searching published documents: from the address of a list to a page of results."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django.db.models.functions import Left

from archive.models import AccessCopy, DocumentKind

from .authorities import TABLES, KeptLabels, Label, labels_of
from .cursors import Sort, neighbours, read_cursor
from .facets import Counts, count_matches, kept_counts
from .filters import DocumentFilter
from .names import AlsoSearched, widen
from .query import Query, read_query
from .ranking import page_keys
from .snippets import OPENING, Marker, snippets
from .suggestions import did_you_mean
from .tsquery import Compiled, compile_query
from .words import configuration


@dataclass(frozen=True)
class Facet:
    """One value that results have, and how many of them; `value` is for the address."""

    value: str
    label: str
    count: int
    selected: bool = False


@dataclass(frozen=True)
class ResultPage:
    """A page of results, and what the reader may want to know about all of them.

    Each row has `snippets`: lists of (text, whether it is marked). `why` says what else
    was searched for; `did_you_mean` holds names where nothing was found.
    """

    filters: DocumentFilter
    query: Query
    sort: Sort
    rows: list[AccessCopy] = field(default_factory=list)
    count: int = 0
    count_is_exact: bool = True
    facets: dict[str, list[Facet]] = field(default_factory=dict)
    facets_are_exact: bool = True
    next: str | None = None
    previous: str | None = None
    did_you_mean: list[str] = field(default_factory=list)
    why: list[AlsoSearched] = field(default_factory=list)


def search(
    params: Mapping[str, Any],
    *,
    after: str | None = None,
    size: int = 20,
    edition: tuple[int, int] | None = None,
) -> ResultPage:
    """The documents that the address *params* asks for, *size* rows from *after* on.

    *params* are the parameters of `DocumentFilter` (a QueryDict or a mapping), *after*
    is a cursor from another page, ignored if it is none; *edition* is the state of the
    archive where it is known already. Never raises for what a reader can write. At most
    eight statements, whatever the number of documents.
    """
    filters = DocumentFilter(params)
    query, why = widen(read_query(filters.typed))
    compiled = compile_query(query) if query else Compiled("", "", {})
    sort = _order(filters.values.get("sort"), compiled)
    if query and not compiled.match:
        return ResultPage(filters, query, sort)
    criteria = filters.criteria(compiled.match)
    counts = count_matches(criteria) if query else kept_counts(criteria, edition)
    page = ResultPage(filters, query, sort, why=why)
    if not counts.count and not counts.milestones.of_candidates:
        return replace(page, did_you_mean=did_you_mean(query) if query else [])
    at = read_cursor(after, sort)
    keys, beyond = page_keys(
        criteria, counts, sort=sort, at=at, size=size + 1, rank=compiled.rank
    )
    shown, next_page, previous = neighbours(keys, at, size, beyond)
    return replace(
        page,
        rows=_rows([key for key, _value in shown], compiled),
        next=next_page,
        previous=previous,
        **_counted(counts, filters, edition),
    )


def _counted(
    counts: Counts, filters: DocumentFilter, edition: tuple[int, int] | None
) -> dict[str, Any]:
    """What the page says of all matches: how many, and the facets."""
    return {
        "count": counts.count,
        "count_is_exact": counts.is_exact,
        "facets": _facets(counts, filters, edition),
        "facets_are_exact": counts.facets_are_exact,
    }


def _order(asked: str | None, compiled: Compiled) -> Sort:
    """Relevance needs words; without them newest first."""
    if compiled.rank:
        return Sort(asked) if asked else Sort.RELEVANCE
    return Sort.OLDEST if asked == Sort.OLDEST else Sort.NEWEST


def _rows(keys: list[int], compiled: Compiled) -> list[AccessCopy]:
    """The access copies of *keys*, in that order, with snippets."""
    copies = AccessCopy.objects.filter(pk__in=keys)
    if compiled.match:
        found = copies.defer("content").in_bulk()
    else:
        found = copies.lean().annotate(opening=Left("text", 2 * OPENING)).in_bulk()
    markers: dict[str, Marker] = {}
    rows = [found[key] for key in keys if key in found]
    for row in rows:
        config = configuration(row.language)
        if config not in markers:
            markers[config] = Marker(compiled.lexemes.get(config, ()))
        text = row.text if compiled.match else row.opening
        row.snippets = snippets(text, markers[config])
    return rows


_kept_labels = KeptLabels()


def _facets(
    counts: Counts, filters: DocumentFilter, edition: tuple[int, int] | None
) -> dict[str, list[Facet]]:
    """Facets for the page, labelled; a chosen value is there even if it is rare."""
    keys = {
        facet: [int(value) for value, _count in counts.facets.get(facet, ())]
        for facet in TABLES
    }
    labels = _kept_labels.of(keys, edition) if edition else labels_of(keys)
    facets = {}
    for name, values in counts.facets.items():
        chosen = set(filters.chosen(name))
        facets[name] = [
            Facet(label.slug, label.name, count, label.slug in chosen)
            for value, count in values
            if (label := _label(name, value, labels))
        ]
    return facets


def _label(
    facet: str, value: str, labels: Mapping[str, Mapping[int, Label]]
) -> Label | None:
    if facet in TABLES:
        return labels[facet].get(int(value))
    if facet == "kind":
        return Label(value, str(dict(DocumentKind.choices).get(value, value)))
    return Label(value, value)
