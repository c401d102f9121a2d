"""Facets as links: each value with the address of the list with or without it."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote_plus, urlencode

from django.db.models import Model, Value
from django.utils.translation import gettext_lazy as _

from archive.models import (
    DocumentKind,
    Event,
    Organisation,
    Periodical,
    Person,
    Place,
    Tag,
)
from archive.search.documents import Facet, Matches
from archive.search.filters import Asked

from .authorities import readable

# The facets in the order of the page.
FACETS = {
    "year": _("Year"),
    "kind": _("Kind"),
    "language": _("Language"),
    "issuer": _("Issued by"),
    "signatory": _("Signed by"),
    "event": _("Event"),
    "place": _("Place"),
    "tag": _("Tag"),
    "periodical": _("Periodical"),
}
SHOWN_AT_ONCE = 6


@dataclass(frozen=True)
class Choice:
    """A value of a facet as a link: what it is, and the list with or without it."""

    name: str
    facet: Facet
    query: str


@dataclass(frozen=True)
class FacetBox:
    """One facet: the values to see at once, and the rest."""

    name: str
    label: str
    choices: list[Choice]

    @property
    def first(self) -> list[Choice]:
        """The commonest values."""
        return self.choices[:SHOWN_AT_ONCE]

    @property
    def rest(self) -> list[Choice]:
        """The others."""
        return self.choices[SHOWN_AT_ONCE:]


def facet_boxes(matches: Matches) -> list[FacetBox]:
    """The facets of *matches* that leave a choice, with the address of every choice."""
    boxes, query = [], ListQuery(matches.asked)
    for name, label in FACETS.items():
        values = matches.facets.get(name, [])
        if len(values) > 1 or any(value.selected for value in values):
            choices = [
                Choice(name, value, query.toggled(name, value.value))
                for value in values
            ]
            boxes.append(FacetBox(name, label, choices))
    return boxes


def chosen(matches: Matches) -> list[Choice]:
    """What narrows the list now, each with the address of the list without it.

    One query where a value is in no facet, as when nothing was found.
    """
    filters = matches.filters
    labels = {
        (name, value.value): value.label
        for name, values in matches.facets.items()
        for value in values
    } | {("kind", kind.value): kind.label for kind in DocumentKind}
    values = [(name, one) for name in FACETS for one in filters.chosen(name)]
    labels |= _names([pair for pair in values if pair not in labels])
    query = ListQuery(matches.asked)
    narrowing = [
        Choice(
            name,
            Facet(value, labels.get((name, value), value), 0, selected=True),
            query.toggled(name, value),
        )
        for name, value in values
    ]
    for name in ("from", "to"):
        if filters.values.get(name):
            written = filters.data.get(name, "")
            narrowing.append(
                Choice(name, Facet(written, written, 0), query.toggled(name, written))
            )
    return narrowing


# Facets whose values are records, and the records that have a page.
_RECORDS: dict[str, tuple[type[Model], ...]] = {
    "issuer": (Organisation, Person),
    "signatory": (Organisation, Person),
    "event": (Event,),
    "place": (Place,),
    "tag": (Tag,),
    "periodical": (Periodical,),
}


def _names(values: Sequence[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """The names of records that readers may see, by facet and slug. One query."""
    sought: dict[str, list[str]] = {}
    for facet, slug in values:
        sought.setdefault(facet, []).append(slug)
    queries = [
        readable(model)
        .filter(slug__in=slugs)
        .order_by()
        .values_list(Value(facet), "slug", "title" if model is Event else "name")
        for facet, slugs in sought.items()
        for model in _RECORDS.get(facet, ())
    ]
    if not queries:
        return {}
    found = queries[0].union(*queries[1:], all=True)
    return {(facet, slug): name for facet, slug, name in found}


class ListQuery:
    """The query of the list as it is *asked* for, on its first page."""

    def __init__(self, asked: Asked) -> None:
        self.values = dict(asked)
        self.words = urlencode(asked, doseq=True)

    def toggled(self, name: str, value: str) -> str:
        """The query with *value* chosen, or without it if it is."""
        values = self.values.get(name, ())
        others = tuple(one for one in values if one.strip().lower() != value.lower())
        if len(others) == len(values):
            added = f"{name}={quote_plus(value)}"
            return f"{self.words}&{added}" if self.words else added
        return urlencode(self.values | {name: others}, doseq=True)
