"""Facets as links: each value with the address of the list with or without it."""

from dataclasses import dataclass

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from archive.search.documents import Facet, ResultPage

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


def facet_boxes(result: ResultPage, asked: QueryDict) -> list[FacetBox]:
    """The facets of *result* that leave a choice, with the address of every choice."""
    boxes = []
    for name, label in FACETS.items():
        values = result.facets.get(name, [])
        if len(values) > 1 or any(value.selected for value in values):
            choices = [
                Choice(name, value, toggled(asked, name, value.value))
                for value in values
            ]
            boxes.append(FacetBox(name, label, choices))
    return boxes


def chosen(result: ResultPage, asked: QueryDict) -> list[Choice]:
    """What narrows the list now, each with the address of the list without it."""
    labels = {
        (name, value.value): value.label
        for name, values in result.facets.items()
        for value in values
    }
    narrowing = [
        Choice(
            name,
            Facet(value, labels.get((name, value), value), 0, selected=True),
            toggled(asked, name, value),
        )
        for name in FACETS
        for value in result.filters.chosen(name)
    ]
    for name in ("from", "to"):
        if result.filters.values.get(name):
            written = asked.get(name, "")
            narrowing.append(
                Choice(name, Facet(written, written, 0), toggled(asked, name, written))
            )
    return narrowing


def toggled(asked: QueryDict, name: str, value: str) -> str:
    """The query of the list with *value* chosen, or without it; on its first page."""
    query = asked.copy()
    query.pop("after", None)
    values = query.getlist(name)
    others = [one for one in values if one.strip().lower() != value.lower()]
    query.setlist(name, others if len(others) < len(values) else [*values, value])
    return query.urlencode()
