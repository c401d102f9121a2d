"""What stands around the rows of the list of documents, on every one of its pages.

The search form, what narrows the list, the facets: all of it follows from what is asked
for and what matches, so it is set once for all pages and readers of a list.
"""

from dataclasses import dataclass
from functools import lru_cache

from django.template.loader import render_to_string

from archive.search.cursors import Sort
from archive.search.documents import Matches

from .choices import Choice, ListQuery, chosen, facet_boxes


@dataclass(frozen=True)
class Frame:
    """HTML above and beside the rows, and what both say.

    `query` is the address of the list without its page; `beside` is empty where nothing
    leaves a choice.
    """

    query: str
    chosen: list[Choice]
    above: str
    beside: str


@lru_cache(maxsize=100)
def frame_of(matches: Matches, _language: str | None) -> Frame:
    """The frame of *matches* in the active language, which is *_language*."""
    boxes = facet_boxes(matches)
    context = {
        "matches": matches,
        "facets": boxes,
        "chosen": chosen(matches),
        "sorts": Sort.choices,
    }
    return Frame(
        query=ListQuery(matches.asked).words,
        chosen=context["chosen"],
        above=render_to_string("archive/includes/list_head.html", context),
        beside=render_to_string("archive/includes/facets.html", context)
        if boxes
        else "",
    )
