"""Searching published documents: from the address of a list to a page of results."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from django.db.models.functions import Left

from archive.models import AccessCopy, DocumentKind, Edition, SearchEntry

from .authorities import TABLES, KeptLabels, Label
from .cursors import Sort, neighbours, read_cursor
from .facets import NO_MATCH, Counts, count_matches
from .filters import Asked, DocumentFilter, as_parameters, asked_for, meeting
from .matching import Criteria
from .names import AlsoSearched, widen
from .query import Query, read_query
from .ranking import page_keys
from .snippets import OPENING, Marker, snippets
from .suggestions import did_you_mean
from .tsquery import Compiled, compile_query
from .words import configuration

State = tuple[int, int]  # of the public side: `Edition.objects.state`


@dataclass(frozen=True)
class Facet:
    """One value that results have, and how many of them; `value` is for the address."""

    value: str
    label: str
    count: int
    selected: bool = False


@dataclass(frozen=True, eq=False)
class Matches:
    """What an address asks for, and what is to be said of all that match.

    `why` says what else was searched for; `did_you_mean` holds names where nothing was
    found. Made once for all pages of a list.
    """

    asked: Asked
    filters: DocumentFilter
    query: Query
    sort: Sort
    compiled: Compiled
    criteria: Criteria = Criteria()
    counts: Counts = NO_MATCH
    facets: dict[str, list[Facet]] = field(default_factory=dict)
    did_you_mean: list[str] = field(default_factory=list)
    why: list[AlsoSearched] = field(default_factory=list)

    @property
    def are_there(self) -> bool:
        """Whether there may be any; of two frequent words side by side nobody knows."""
        return bool(self.counts.count or self.counts.milestones.of_candidates)


@dataclass(frozen=True)
class ResultPage:
    """A page of *matches*, and the cursors of the pages beside it (None: none).

    Each row has `snippets`: lists of (text, whether it is marked).
    """

    matches: Matches
    rows: list[AccessCopy] = field(default_factory=list)
    next: str | None = None
    previous: str | None = None


def search(
    params: Mapping[str, Any],
    *,
    after: str | None = None,
    size: int = 20,
    edition: State | None = None,
) -> ResultPage:
    """The documents that the address *params* asks for, *size* rows from *after* on.

    *params* are the parameters of `DocumentFilter` (a QueryDict or a mapping), *after*
    is a cursor from another page, ignored if it is none; *edition* is the state of the
    archive where it is known already: what is found in it is kept. Never raises for
    what a reader can write. At most eight statements, whatever the number of documents.
    """
    matches = find(edition or Edition.objects.state(), asked_for(params))
    if not matches.are_there:
        return ResultPage(matches)
    at = read_cursor(after, matches.sort)
    keys, beyond = page_keys(
        matches.criteria,
        matches.counts,
        sort=matches.sort,
        at=at,
        size=size + 1,
        rank=matches.compiled.rank,
    )
    shown, next_page, previous = neighbours(keys, at, size, beyond)
    rows = _rows([key for key, _value in shown], matches.compiled)
    return ResultPage(matches, rows, next_page, previous)


def published_last(params: Mapping[str, Any], size: int) -> list[int]:
    """The keys of the *size* documents published last of those that match *params*.

    In no order. For feeds: what came in is new, however old the statement is.
    """
    found = find(Edition.objects.state(), asked_for(params))
    if not found.are_there:
        return []
    entries = meeting(found.criteria, SearchEntry.objects.all())
    newest = entries.order_by("-access_copy__published_at", "-pk")
    return list(newest.values_list("pk", flat=True)[:size])


@lru_cache(maxsize=100)
def find(edition: State, asked: Asked) -> Matches:
    """What matches *asked* in *edition*. At most five statements.

    Kept in this process: the pages of a list, and its readers, share it. An edition
    ends with any change of what is public.
    """
    filters = DocumentFilter(as_parameters(asked))
    query, why = widen(read_query(filters.typed))
    compiled = compile_query(query) if query else Compiled("", "", {})
    sort = _order(filters.values.get("sort"), compiled)
    known = Matches(asked, filters, query, sort, compiled, why=why)
    if query and not compiled.match:
        return known
    criteria = filters.criteria(compiled.match)
    counts = count_matches(criteria)
    found = replace(known, criteria=criteria, counts=counts)
    if not found.are_there:
        return replace(found, did_you_mean=did_you_mean(query) if query else [])
    return replace(found, facets=_facets(counts, filters, edition))


def _order(asked: str | None, compiled: Compiled) -> Sort:
    """Relevance needs words; without them newest first."""
    if compiled.rank:
        return Sort(asked) if asked else Sort.RELEVANCE
    return Sort.OLDEST if asked == Sort.OLDEST else Sort.NEWEST


def _rows(keys: list[int], compiled: Compiled) -> list[AccessCopy]:
    """The access copies of *keys*, in that order, with snippets."""
    copies = AccessCopy.objects.filter(pk__in=keys)
    if compiled.match:
        found = copies.lean("text").in_bulk()
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
    counts: Counts, filters: DocumentFilter, edition: State
) -> dict[str, list[Facet]]:
    """Facets for the page, labelled; a chosen value is there even if it is rare."""
    keys = {
        facet: [int(value) for value, _count in counts.facets.get(facet, ())]
        for facet in TABLES
    }
    labels = _kept_labels.of(keys, edition)
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
        return Label(value, dict(DocumentKind.choices).get(value, value))
    return Label(value, value)
